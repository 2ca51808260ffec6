#include "widgets/load/cost_rule_values.h"

#include "model/architecture/settings.h"
#include "model/json/shape_writer.h"
#include "model/scenario/scenario_shape.h"

namespace stampede {

namespace {

constexpr const char* byType = "usd_by_type";
constexpr const char* amount = "usd";

Record withList(const Record& rule) {
    Record result = rule;
    const Value* amounts = rule.find(byType);
    if (!amounts || !amounts->asRecord()) return result;
    List list;
    for (const Field& each : amounts->asRecord()->fields)
        list.emplace_back(Record{{{"name", each.key}, {amount, each.value}}});
    result.set(byType, std::move(list));
    return result;
}

Record withAmounts(const Record& rule) {
    Record result = rule;
    const Value* list = rule.find(byType);
    if (!list || !list->asList()) return result;
    Record amounts;
    for (const Value& each : *list->asList())
        if (const Record* one = each.asRecord())
            if (const Value* usd = one->find(amount)) amounts.set(nameOf(*one), *usd);
    if (amounts.empty())
        result.erase(byType);
    else
        result.set(byType, std::move(amounts));
    return result;
}

Parameter number(std::string_view key, Text label, Text help, bool required = false) {
    return {.key = key,
            .label = std::move(label),
            .type = ParameterType::number,
            .help = std::move(help),
            .least = 0,
            .most = 1e9,
            .required = required};
}

Parameter seconds(std::string_view key, Text label, Text help) {
    Parameter parameter = number(key, std::move(label), std::move(help));
    parameter.unit = "s";
    return parameter;
}

}  // namespace

const Parameter& costRuleParameter() {
    static const Parameter parameter{
        .key = "cost_rule",
        .label = STAMPEDE_TEXT("Load", "Cost rule"),
        .type = ParameterType::record,
        .help = STAMPEDE_TEXT("Load", "The first rule that names the kind applies."),
        .fields = {{.key = "kinds",
                    .label = STAMPEDE_TEXT("Load", "Kinds"),
                    .type = ParameterType::texts,
                    .help = STAMPEDE_TEXT("Load", "The kinds it is for; *: all."),
                    .required = true},
                   seconds("per_started_s", STAMPEDE_TEXT("Load", "Per started"),
                           STAMPEDE_TEXT("Load", "The block that is paid once it has begun.")),
                   number(amount, STAMPEDE_TEXT("Load", "USD"), STAMPEDE_TEXT("Load", "For each started block.")),
                   {.key = byType,
                    .label = STAMPEDE_TEXT("Load", "USD by type"),
                    .type = ParameterType::records,
                    .help = STAMPEDE_TEXT("Load", "The same by instance type."),
                    .fields = {{.key = "name",
                                .label = STAMPEDE_TEXT("Load", "Name"),
                                .help = STAMPEDE_TEXT("Load", "The instance type."),
                                .required = true},
                               number(amount, STAMPEDE_TEXT("Load", "USD"),
                                      STAMPEDE_TEXT("Load", "For each started block."), true)}},
                   number("catalog_price_times", STAMPEDE_TEXT("Load", "Catalog price times"),
                          STAMPEDE_TEXT("Load", "A factor on the provider's price."))}};
    return parameter;
}

Value costRuleValue(const CostRules& rules, std::size_t index) {
    const Value list = ShapeWriter::valueOf(rules.rules);
    if (!list.asList() || index >= list.asList()->size()) return {};
    const Record* rule = (*list.asList())[index].asRecord();
    return rule ? Value(withList(*rule)) : Value{};
}

std::optional<Problem> changedCostRule(const CostRules& rules, std::size_t index, const std::string& path,
                                       const Value& value, Value& whole) {
    const std::vector<Parameter> parameters{costRuleParameter()};
    const std::string key(parameters.front().key);
    Settings settings;
    if (auto problem = settings.set(parameters, key, costRuleValue(rules, index))) return problem;
    if (auto problem = settings.set(parameters, key + '/' + path, value)) return problem;
    const Value* changed = settings.explicitly().find(key);
    whole = ShapeWriter::valueOf(rules.rules);
    if (changed && changed->asRecord() && whole.asList() && index < whole.asList()->size())
        (*whole.asList())[index] = withAmounts(*changed->asRecord());
    return {};
}

}  // namespace stampede
