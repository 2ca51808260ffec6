#include "model/architecture/catalog.h"
#include "model/json/shape_schema.h"
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
    if (parameter.least) schema.set("minimum", number(*parameter.least));
    if (parameter.most) schema.set("maximum", number(*parameter.most));
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

}  // namespace

Value scenarioSchema(const Catalog& catalog) {
    const Value bare = schemaOf<ScenarioFile>();
    Record schema{{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "A Stampede scenario"}}};
    for (const Field& field : bare.asRecord()->fields) schema.fields.push_back(field);

    List kinds;
    for (const auto& kind : catalog.kinds()) kinds.push_back(kind->key);
    Record& resource = at(schema, {"properties", "architecture", "properties", "resources", "items"});
    at(resource, {"properties", "kind"}).set("enum", std::move(kinds));
    resource.set("allOf", settingsByKind(catalog));
    at(schema, {"properties"}).set("limits", schemaOfLimits(catalog));
    return schema;
}

}  // namespace stampede
