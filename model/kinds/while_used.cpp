#include "model/kinds/while_used.h"

#include "model/architecture/traits.h"

namespace stampede {

std::optional<Refusal> refuseWhileUsed(const CallContext& context, std::string_view code) {
    const ResourceId& id = context.call.id;
    const auto users = context.cloud.holders(id, role::uses);
    if (users.empty()) return {};
    const ResourceId& user = users.front()->id;
    return Refusal{
        std::string(code), STAMPEDE_TEXT("kinds", "\"%1\" is still in use by \"%2\".").arg(id).arg(user), {user}};
}

}  // namespace stampede
