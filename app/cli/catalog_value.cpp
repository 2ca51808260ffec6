#include "app/cli/catalog_value.h"

#include "model/architecture/common_commands.h"

namespace stampede {

namespace {

/// Of each enumeration, in its order.
constexpr const char* sectionWords[] = {"traffic", "network", "balance", "compute", "delivery", "data"};
constexpr const char* shapeWords[] = {"card", "container", "frame", "chip"};
constexpr const char* statisticWords[] = {"sum", "mean", "maximum"};

List words(const std::vector<std::string_view>& all) { return List(all.begin(), all.end()); }

template <class Items, class Make>
List listOf(const Items& items, const Make& make) {
    List list;
    for (const auto& item : items) list.push_back(make(item));
    return list;
}

void addSource(Record& record, char mark, std::string_view where) {
    record.set("mark", std::string(1, mark));
    record.set("source", where);
}

Value parameterValue(const Parameter& parameter) {
    Record value{{{"key", parameter.key}, {"type", typeWord(parameter.type)}}};
    if (!parameter.unit.empty()) value.set("unit", parameter.unit);
    value.set("default", parameter.fallback);
    if (parameter.least) value.set("least", *parameter.least);
    if (parameter.most) value.set("most", *parameter.most);
    if (!parameter.choices.empty()) value.set("choices", words(parameter.choices));
    value.set("required", parameter.required);
    value.set("fixed", parameter.fixed);
    value.set("help", english(parameter.help));
    addSource(value, parameter.source.mark, parameter.source.where);
    if (!parameter.unset.empty()) value.set("unset", english(parameter.unset));
    if (!parameter.names.empty()) value.set("names", parameter.names);
    if (!parameter.usedWith.key.empty()) {
        Record with;
        with.set(parameter.usedWith.key, words(parameter.usedWith.words));
        value.set("used_with", std::move(with));
    }
    if (!parameter.fields.empty()) value.set("fields", listOf(parameter.fields, parameterValue));
    return value;
}

Value linkValue(const LinkRule& rule) {
    return Record{{{"role", rule.role},
                   {"to", rule.to},
                   {"most", rule.most == 0 ? Value() : Value(rule.most)},
                   {"help", english(rule.help)},
                   {"without", rule.without.empty() ? Value() : Value(english(rule.without))}}};
}

Value commandValue(const CommandRule& rule) {
    return Record{{{"command", rule.name},
                   {"call", rule.call},
                   {"help", english(rule.help)},
                   {"args", listOf(rule.args, parameterValue)}}};
}

List commandValues(const Kind& kind) {
    List list = listOf(kind.commands, commandValue);
    for (const CommandRule& rule : commonCommands()) list.push_back(commandValue(rule));
    return list;
}

Value metricValue(const MetricRule& rule) {
    return Record{{{"name", rule.name},
                   {"unit", rule.unit},
                   {"statistic", statisticWords[static_cast<int>(rule.statistic)]},
                   {"only_with_traffic", rule.onlyWithTraffic},
                   {"help", english(rule.help)}}};
}

Value refusalValue(const RefusalRule& rule) {
    Record value{{{"call", rule.call}, {"code", rule.code}, {"when", english(rule.when)}}};
    addSource(value, rule.source.mark, rule.source.where);
    return value;
}

Value tunableValue(const Tunable& tunable) {
    Record value{{{"key", tunable.key}, {"value", tunable.value}, {"help", tunable.help}}};
    addSource(value, tunable.mark, tunable.source);
    return value;
}

Value priceValue(const Price& price) {
    Record value{{{"key", price.key}, {"usd", price.price.inUsd()}, {"unit", price.unit}, {"per", price.per}}};
    addSource(value, price.mark, price.source);
    return value;
}

Value typeValue(const InstanceType& type) {
    Record value{{{"key", type.key},
                  {"vcpus", type.vcpus},
                  {"memory_mib", type.memoryMib},
                  {"usd_per_hour", type.perHour.inUsd()}}};
    if (type.burstable) {
        value.set("credits", Record{{{"per_hour", type.credits.earnPerHour},
                                     {"most", type.credits.most},
                                     {"at_launch", type.credits.atLaunch},
                                     {"baseline", type.credits.baseline},
                                     {"unlimited", type.credits.unlimited}}});
    }
    value.set("source", type.source);
    return value;
}

Record leadTimes(const Catalog& catalog, const Kind& kind) {
    Record times;
    const auto add = [&](const char* verb, std::string_view key) {
        if (!key.empty()) times.set(verb, tunableValue(catalog.tables().tunable(key)));
    };
    add("create", kind.leadTimes.create);
    add("update", kind.leadTimes.update);
    add("remove", kind.leadTimes.remove);
    return times;
}

template <class Map, class Make>
List valuesOf(const Map& map, const Make& make) {
    return listOf(map, [&](const auto& entry) { return make(entry.second); });
}

}  // namespace

Record catalogValue(const Catalog& catalog, const Kind& kind) {
    return {
        {{"kind", kind.key},
         {"name", english(kind.name)},
         {"help", english(kind.help)},
         {"section", sectionWords[static_cast<int>(kind.section)]},
         {"shape", shapeWords[static_cast<int>(kind.shape)]},
         {"parents", words(kind.parents)},
         {"parent_optional", kind.parentOptional},
         {"settings", listOf(kind.settings, parameterValue)},
         {"offers", words(kind.offers)},
         {"links", listOf(kind.links, linkValue)},
         {"commands", commandValues(kind)},
         {"parts", listOf(kind.parts,
                          [](const PartRule& rule) -> Value {
                              return Record{{{"suffix", rule.suffix}, {"kind", rule.kind}}};
                          })},
         {"traits", words(kind.traits)},
         {"calls",
          Record{{{"create", kind.calls.create}, {"update", kind.calls.update}, {"remove", kind.calls.remove}}}},
         {"lead_times", leadTimes(catalog, kind)},
         {"prices", listOf(kind.prices, [&](std::string_view key) { return priceValue(catalog.tables().price(key)); })},
         {"refusals", listOf(kind.refusals, refusalValue)},
         {"metrics", listOf(kind.metrics, metricValue)}}};
}

Record catalogValue(const Catalog& catalog) {
    const Tables& tables = catalog.tables();
    return {
        {{"format", "stampede/catalog"},
         {"formatVersion", 1},
         {"kinds", listOf(catalog.kinds(), [&](const auto& kind) -> Value { return catalogValue(catalog, *kind); })},
         {"tunables", valuesOf(tables.tunables, tunableValue)},
         {"prices", valuesOf(tables.prices, priceValue)},
         {"instance_types", valuesOf(tables.instanceTypes, typeValue)},
         {"cache_node_types", valuesOf(tables.cacheNodeTypes, typeValue)},
         {"database_types", valuesOf(tables.databaseTypes, typeValue)}}};
}

}  // namespace stampede
