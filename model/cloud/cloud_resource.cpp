#include "model/cloud/cloud_resource.h"

#include "model/cloud/call.h"

namespace stampede {

namespace {

std::vector<ResourceId> linkedBy(const std::vector<Link>& links, std::string_view role) {
    std::vector<ResourceId> result;
    for (const Link& link : links)
        if (link.role == role) result.push_back(link.to);
    return result;
}

}  // namespace

std::string_view stateWord(State state) {
    switch (state) {
        case State::drawn: return "drawn";
        case State::provisioning: return "provisioning";
        case State::active: return "active";
        case State::impaired: return "impaired";
        case State::stopped: return "stopped";
        case State::updating: return "updating";
        case State::refused: return "refused";
        case State::draining: return "draining";
        case State::deleting: return "deleting";
        case State::gone: return "gone";
    }
    return "";
}

SimTime Usage::total() const {
    SimTime sum;
    for (const Span& span : running) sum += (span.to == never ? now : span.to) - span.from;
    return sum;
}

bool CloudResource::isUp() const {
    return state == State::active || state == State::impaired || state == State::updating || state == State::draining ||
           (state == State::deleting && running);
}

bool CloudResource::flag(std::string_view path) const {
    const Value value = setting(path);
    return value.asBool() && *value.asBool();
}

std::string CloudResource::text(std::string_view path) const {
    const Value value = setting(path);
    return value.asString() ? *value.asString() : std::string();
}

std::vector<ResourceId> CloudResource::linked(std::string_view role) const { return linkedBy(links, role); }

void CloudResource::lendAddress(Interface& interface, bool lends, SimTime now) {
    if (lends == interface.lent.has_value()) return;
    if (lends) {
        interface.lent = usage.addresses.size();
        usage.addresses.push_back({now, never});
    } else {
        usage.addresses[*interface.lent].to = now;
        interface.lent.reset();
    }
}

std::vector<ResourceId> Call::linked(std::string_view role) const { return linkedBy(links, role); }

}  // namespace stampede
