#include "model/architecture/catalog.h"
#include "model/base/shortened.h"
#include "model/scenario/scenario_shape.h"

namespace stampede {

namespace {

constexpr double mostOfALimit = 1e9;

void readInstanceTypes(const Value& value, const Catalog& catalog, std::vector<std::string>& types,
                       std::vector<Problem>& problems) {
    const std::string key = "instance_types";
    const List* list = value.asList();
    if (!list) {
        problems.push_back({key, STAMPEDE_TEXT("scenario", "The instance types on offer are a list.")});
        return;
    }
    for (std::size_t i = 0; i < list->size(); ++i) {
        const std::string* type = (*list)[i].asString();
        if (type && catalog.tables().instanceTypes.count(*type) > 0)
            types.push_back(*type);
        else
            problems.push_back(
                {key + '/' + std::to_string(i),
                 STAMPEDE_TEXT("scenario", "There is no instance type \"%1\".").arg(shortened(type ? *type : ""))});
    }
}

}  // namespace

Limits limitsOf(const Record& limits, const Catalog& catalog, std::vector<Problem>& problems,
                std::vector<std::string>& unknown) {
    Limits result;
    for (const auto& [name, value] : limits.fields) {
        if (name == "instance_types") {
            readInstanceTypes(value, catalog, result.instanceTypes, problems);
        } else if (catalog.tables().tunables.count(name) == 0) {
            unknown.push_back(pathSegment(name));
            result.unknown.fields.push_back({name, value});
        } else if (value.isNumber() && value.number() >= 0 && value.number() <= mostOfALimit) {
            result.numbers[name] = value.number();
        } else {
            problems.push_back(
                {pathSegment(name), STAMPEDE_TEXT("scenario", "A limit is a number from 0 to 1,000,000,000.")});
        }
    }
    return result;
}

}  // namespace stampede
