#include "model/architecture/kind.h"

#include <algorithm>

namespace stampede {

Text Kind::displayName() const { return name.empty() ? Text{"kinds", "%1", {std::string(key)}} : name; }

const Parameter* Kind::setting(std::string_view settingKey) const { return findParameter(settings, settingKey); }

bool Kind::has(std::string_view trait) const { return std::find(traits.begin(), traits.end(), trait) != traits.end(); }

bool Kind::offersTo(std::string_view offer) const {
    return std::find(offers.begin(), offers.end(), offer) != offers.end();
}

const CommandRule* Kind::command(std::string_view commandName) const {
    for (const CommandRule& rule : commands)
        if (rule.name == commandName) return &rule;
    return nullptr;
}

int Kind::metric(std::string_view metricName) const {
    for (std::size_t i = 0; i < metrics.size(); ++i)
        if (metrics[i].name == metricName) return static_cast<int>(i);
    return -1;
}

}  // namespace stampede
