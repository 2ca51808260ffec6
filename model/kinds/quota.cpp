#include "model/kinds/quota.h"

namespace stampede {

std::optional<Refusal> refuseBeyondQuota(const CallContext& context, std::string_view tunable, std::string_view code) {
    std::int64_t count = 0;
    for (const auto& [id, each] : context.cloud.resources())
        if (each->kind == context.call.kind && each->stays()) ++count;
    const auto most = static_cast<std::int64_t>(context.cloud.tunable(tunable));
    if (count < most) return {};
    return Refusal{std::string(code),
                   STAMPEDE_TEXT("kinds", "There are %1 of these already, and the quota is %2.").arg(count).arg(most),
                   {context.call.id}};
}

}  // namespace stampede
