#include <set>

#include "model/architecture/catalog.h"
#include "model/architecture/common_commands.h"
#include "model/json/shape_schema.h"
#include "model/scenario/action_json.h"
#include "model/scenario/scenario_shape.h"

namespace stampede {

namespace {

Record schemaOfParameter(const Parameter& parameter);

Record schemaOfFields(const std::vector<Parameter>& fields, bool named) {
    Record properties;
    List required;
    if (named && !findParameter(fields, recordName().key))
        properties.set(recordName().key, schemaOfParameter(recordName()));
    if (named) required.push_back(recordName().key);
    for (const Parameter& field : fields) {
        properties.set(field.key, schemaOfParameter(field));
        if (field.required && field.fallback.isNull() && !(named && field.key == recordName().key))
            required.push_back(field.key);
    }
    Record schema{{{"type", "object"}, {"properties", std::move(properties)}}};
    if (!required.empty()) schema.set("required", std::move(required));
    return schema;
}

Record typeOfParameter(const Parameter& parameter) {
    switch (parameter.type) {
        case ParameterType::boolean: return {{{"type", "boolean"}}};
        case ParameterType::integer: return {{{"type", "integer"}}};
        case ParameterType::number: return {{{"type", "number"}}};
        case ParameterType::texts: return {{{"type", "array"}, {"items", Record{{{"type", "string"}}}}}};
        case ParameterType::record: return schemaOfFields(parameter.fields, false);
        case ParameterType::records: return {{{"type", "array"}, {"items", schemaOfFields(parameter.fields, true)}}};
        case ParameterType::cidr:
            return {{{"type", "string"}, {"pattern", "^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$"}}};
        case ParameterType::ports: return {{{"type", "string"}, {"pattern", "^(all|[0-9]{1,5}(-[0-9]{1,5})?)$"}}};
        default: return {{{"type", "string"}}};
    }
}

Value number(double x) {
    const auto whole = static_cast<std::int64_t>(x);
    return static_cast<double>(whole) == x ? Value(whole) : Value(x);
}

/// Null stands for "not set" wherever a value need not be given.
void allowNull(Record& schema) {
    if (const Value* type = schema.find("type")) schema.set("type", List{*type, "null"});
}

Record schemaOfParameter(const Parameter& parameter) {
    Record schema = typeOfParameter(parameter);
    if (!parameter.choices.empty()) {
        List words;
        for (const std::string_view choice : parameter.choices) words.push_back(choice);
        if (!parameter.required) words.push_back({});
        schema.set("enum", std::move(words));
    }
    if (parameter.type == ParameterType::text && parameter.least && parameter.most)
        schema.set("pattern", "^[0-9]{1,9}$");
    else {
        if (parameter.least) schema.set("minimum", number(*parameter.least));
        if (parameter.most) schema.set("maximum", number(*parameter.most));
    }
    if (!parameter.help.empty()) schema.set("description", english(parameter.help));
    if (!parameter.fallback.isNull()) schema.set("default", parameter.fallback);
    if (!parameter.unit.empty()) schema.set("x-unit", parameter.unit);
    if (!parameter.required || !parameter.fallback.isNull()) allowNull(schema);
    return schema;
}

/// Says which settings a resource of each kind has.
List settingsByKind(const Catalog& catalog) {
    List cases;
    for (const auto& kind : catalog.kinds()) {
        const Record ofKind{{{"properties", Record{{{"kind", Record{{{"const", kind->key}}}}}}}}};
        const Record settings{{{"properties", Record{{{"settings", schemaOfFields(kind->settings, false)}}}}}};
        cases.push_back(Record{{{"if", ofKind}, {"then", settings}}});
    }
    return cases;
}

Record schemaOfLimits(const Catalog& catalog) {
    Record properties;
    for (const auto& [key, tunable] : catalog.tables().tunables)
        properties.set(key, Record{{{"type", "number"},
                                    {"minimum", 0},
                                    {"maximum", number(mostOfLimit(tunable))},
                                    {"description", tunable.help},
                                    {"default", number(tunable.value)}}});
    List types;
    for (const auto& [key, type] : catalog.tables().instanceTypes) types.push_back(key);
    properties.set("instance_types", Record{{{"type", "array"},
                                             {"items", Record{{{"enum", std::move(types)}}}},
                                             {"description", "The instance types on offer; left out: all."}}});
    return {{{"type", "object"}, {"properties", std::move(properties)}}};
}

/// The record at the end of a path of members; asserts nothing: the path is of our own description.
Record& at(Record& record, std::initializer_list<const char*> path) {
    Record* here = &record;
    for (const char* key : path) here = here->find(key)->asRecord();
    return *here;
}

void closeRole(Record& link) { at(link, {"properties", "role"}).set("enum", List(role::all.begin(), role::all.end())); }

/// Closes what the catalog knows about something with a kind and settings.
void closeKind(Record& resource, const Catalog& catalog) {
    List kinds;
    for (const auto& kind : catalog.kinds()) kinds.push_back(kind->key);
    at(resource, {"properties", "kind"}).set("enum", std::move(kinds));
    // The second part: a part of its owner ("VPC/main-route-table").
    at(resource, {"properties", "id"}).set("pattern", "^[A-Za-z0-9._-]{1,100}(/[A-Za-z0-9._-]{1,100})?$");
    resource.set("allOf", settingsByKind(catalog));
}

List commandWords(const Catalog& catalog) {
    std::set<std::string_view> words;
    for (const auto& kind : catalog.kinds())
        for (const CommandRule& rule : kind->commands) words.insert(rule.name);
    List list;
    for (const CommandRule& rule : commonCommands()) list.push_back(rule.name);
    for (const std::string_view word : words) list.push_back(word);
    return list;
}

template <class What>
Record schemaOfAction() {
    return *schemaOf<Timed<What>>().asRecord();
}

template <std::size_t I = 0>
void addActions(List& schemas, const Catalog& catalog) {
    if constexpr (I < std::variant_size_v<Action::What>) {
        using What = std::variant_alternative_t<I, Action::What>;
        Record schema = schemaOfAction<What>();
        if constexpr (std::is_same_v<What, AddAction>) {
            closeKind(schema, catalog);
            at(schema, {"properties", "id"}).set("pattern", "^[A-Za-z0-9._-]{1,100}$");  // parts come with their owner
        }
        if constexpr (std::is_same_v<What, ConnectAction> || std::is_same_v<What, DisconnectAction>) closeRole(schema);
        if constexpr (std::is_same_v<What, CommandAction>)
            at(schema, {"properties", "command"}).set("enum", commandWords(catalog));
        schemas.push_back(std::move(schema));
        addActions<I + 1>(schemas, catalog);
    }
}

}  // namespace

Value scenarioSchema(const Catalog& catalog) {
    const Value bare = schemaOf<ScenarioFile>();
    Record schema{{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "A Stampede scenario"}}};
    for (const Field& field : bare.asRecord()->fields) schema.fields.push_back(field);
    Record& architecture = at(schema, {"properties", "architecture", "properties"});
    closeKind(at(architecture, {"resources", "items"}), catalog);
    closeRole(at(architecture, {"links", "items"}));
    at(schema, {"properties"}).set("limits", schemaOfLimits(catalog));
    return schema;
}

Value actionsSchema(const Catalog& catalog) {
    List actions;
    addActions(actions, catalog);
    return Record{{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                   {"title", "Actions of a Stampede run, in order of time"},
                   {"type", "array"},
                   {"items", Record{{{"oneOf", std::move(actions)}}}}}};
}

}  // namespace stampede
