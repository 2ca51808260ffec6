#include "model/architecture/catalog.h"
#include "model/base/nearest.h"
#include "model/base/shortened.h"
#include "model/scenario/scenario_shape.h"

namespace stampede {

namespace {

struct Most {
    std::string_view key = {};  ///< of a tunable, or how its key ends, which is its unit
    double most = 0;
};

constexpr double mostOfAQuota = 1e6;  // ours: more than can be drawn

constexpr Most mostByKey[] = {
    {"edge_objects", 1e7},                    // ours: as many as there may be keys
    {"load_balancer_free_addresses", 65536},  // the largest block of a VPC is a /16
    {"load_balancer_nodes_per_subnet", 100},  // a balancer takes 100 addresses at the most (ELB user guides)
};

constexpr Most mostByUnit[] = {
    {"_bytes", 1e9},     // ours
    {"_mib", 33554432},  // the largest machines have 32 TiB (EC2 instance types)
    {"_ms", 3.6e6},      // ours: an hour
    {"_s", 604800},      // as long as the longest day
    {"_sigma", 3},       // ours: 19 times of 20 within a 400th and 400 times the median
};

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

std::string nearestTunable(const Tables& tables, const std::string& name) {
    std::vector<std::string_view> names{"instance_types"};
    for (const auto& [key, tunable] : tables.tunables) names.emplace_back(key);
    return std::string(nearest(name, names));
}

}  // namespace

double mostOfLimit(const Tunable& tunable) {
    for (const Most& each : mostByKey)
        if (tunable.key == each.key) return each.most;
    for (const Most& each : mostByUnit)
        if (std::string_view(tunable.key).ends_with(each.key)) return each.most;
    return mostOfAQuota;
}

Limits limitsOf(const Record& limits, const Catalog& catalog, std::vector<Problem>& problems,
                std::vector<UnknownMember>& unknown) {
    Limits result;
    for (const auto& [name, value] : limits.fields) {
        if (name == "instance_types") {
            readInstanceTypes(value, catalog, result.instanceTypes, problems);
            continue;
        }
        const auto known = catalog.tables().tunables.find(name);
        if (known == catalog.tables().tunables.end()) {
            unknown.push_back({pathSegment(name), nearestTunable(catalog.tables(), name)});
            result.unknown.fields.push_back({name, value});
            continue;
        }
        const double most = mostOfLimit(known->second);
        if (value.isNumber() && value.number() >= 0 && value.number() <= most)
            result.numbers[name] = value.number();
        else
            problems.push_back({pathSegment(name), STAMPEDE_TEXT("scenario", "This limit is a number from 0 to %1.")
                                                       .arg(static_cast<std::int64_t>(most))});
    }
    return result;
}

}  // namespace stampede
