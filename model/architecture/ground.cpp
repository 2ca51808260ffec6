#include "model/architecture/ground.h"

#include <algorithm>

namespace stampede {

namespace {

template <class Is>
const Parameter* firstSetting(const Kind& kind, const Is& is) {
    const auto found = std::find_if(kind.settings.begin(), kind.settings.end(), is);
    return found == kind.settings.end() ? nullptr : &*found;
}

}  // namespace

const Parameter* addressBlockSetting(const Kind& kind) {
    return firstSetting(kind, [](const Parameter& parameter) { return parameter.ownBlock; });
}

std::optional<Cidr> addressBlockOf(const Resource& resource) {
    const Parameter* parameter = addressBlockSetting(*resource.kind);
    const Value value = parameter ? resource.setting(parameter->key) : Value{};
    return value.asString() ? Cidr::parse(*value.asString()) : std::nullopt;
}

const Parameter* laneSetting(const Kind& kind) {
    return firstSetting(kind, [](const Parameter& parameter) { return parameter.lane; });
}

std::string laneOf(const Resource& resource) {
    const Parameter* parameter = laneSetting(*resource.kind);
    const Value value = parameter ? resource.setting(parameter->key) : Value{};
    return value.asString() ? *value.asString() : std::string();
}

}  // namespace stampede
