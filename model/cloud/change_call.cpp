#include "model/cloud/change_call.h"

namespace stampede {

Call updateOf(const CloudResource& there, Actor actor, const Wording& by) {
    Call call;
    call.verb = Verb::update;
    call.id = there.id;
    call.kind = there.kind;
    call.actor = actor;
    call.by = by;
    call.parent = there.parent;
    call.owner = there.owner;
    call.settings = there.accepted;
    call.links = there.linksToBe();
    return call;
}

std::optional<Problem> setOn(Call& call, const std::string& key, const Value& value) {
    if (std::optional<Problem> problem = call.settings.set(call.kind->settings, key, value)) return problem;
    call.keys.push_back(key);
    return {};
}

}  // namespace stampede
