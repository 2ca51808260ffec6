#include "model/architecture/unknown_name.h"

#include "model/base/nearest.h"

namespace stampede {

Text unknownKind(const Catalog& catalog, std::string_view key) {
    std::vector<std::string_view> keys;
    for (const auto& kind : catalog.kinds()) keys.push_back(kind->key);
    return amongChoices(STAMPEDE_TEXT("drawing", "There is no kind of resource \"%1\"; perhaps \"%2\"."),
                        STAMPEDE_TEXT("drawing", "There is no kind of resource \"%1\"; the kinds are %2."), key, keys);
}

Text unknownSetting(const std::vector<Parameter>& parameters, std::string_view key) {
    std::vector<std::string_view> keys;
    for (const Parameter& parameter : parameters) keys.push_back(parameter.key);
    if (keys.empty()) return STAMPEDE_TEXT("settings", "There is no setting \"%1\" here.").arg(std::string(key));
    return amongChoices(STAMPEDE_TEXT("settings", "There is no setting \"%1\" here; perhaps \"%2\"."),
                        STAMPEDE_TEXT("settings", "There is no setting \"%1\" here; there are %2."), key, keys);
}

}  // namespace stampede
