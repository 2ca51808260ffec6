#include "widgets/load/shown_member.h"

namespace stampede {

namespace {

std::string_view typeIn(const Record& schema) {
    const Value* type = schema.find("type");
    return type && type->asString() ? std::string_view(*type->asString()) : std::string_view();
}

ParameterType typeOf(const Record& schema) {
    const std::string_view type = typeIn(schema);
    if (schema.find("enum")) return ParameterType::choice;
    if (type == "boolean") return ParameterType::boolean;
    if (type == "integer") return ParameterType::integer;
    if (type == "number") return ParameterType::number;
    if (type == "object") return ParameterType::record;
    if (type != "array") return ParameterType::text;
    return typeIn(memberIn(schema, "items")) == "object" ? ParameterType::records : ParameterType::texts;
}

std::optional<double> limitIn(const Record& schema, std::string_view word, std::string_view exclusive = "") {
    for (const std::string_view each : {word, exclusive})
        if (const Value* limit = schema.find(each)) return limit->number();
    return {};
}

/// The unit that a key ends with; empty for none.
std::string_view unitOf(std::string_view key) {
    struct Unit {
        std::string_view end = {}, shown = {};
    };
    constexpr Unit units[] = {{"_ms", "ms"}, {"_s", "s"}, {"_mib", "MiB"}, {"_bytes", "bytes"}};
    for (const Unit& unit : units)
        if (key.ends_with(unit.end)) return unit.shown;
    return {};
}

/// Marked STAMPEDE_HELP("Load", ...) where it is written.
Text helpIn(const Record& schema) {
    const Value* told = schema.find("description");
    return told && told->asString() ? Text{"Load", told->asString()->c_str()} : Text{};
}

bool isRequired(const Record& object, std::string_view key) {
    const Value* required = object.find("required");
    if (required)
        for (const Value& each : *required->asList())
            if (each == Value(key)) return true;
    return false;
}

}  // namespace

const Record& memberIn(const Record& schema, std::string_view key) {
    static const Record none;
    const Value* found = schema.find(key);
    return found && found->asRecord() ? *found->asRecord() : none;
}

Parameter parameterOf(const ShownMember& member, const Record& object) {
    const Record& properties = memberIn(object, "properties");
    // A list whose entries are told apart by an id has that as their name in here.
    const std::string_view key = properties.find(member.key) ? member.key : std::string_view("id");
    const Record& schema = memberIn(properties, key);
    Parameter parameter{.key = member.key,
                        .label = member.label,
                        .type = typeOf(schema),
                        .help = helpIn(schema),
                        .unit = unitOf(key),
                        .usedWith = member.usedWith,
                        .required = isRequired(object, key)};
    if (parameter.type == ParameterType::integer || parameter.type == ParameterType::number) {
        parameter.least = limitIn(schema, "minimum", "exclusiveMinimum");
        parameter.most = limitIn(schema, "maximum");
    }
    if (const Value* words = schema.find("enum"))
        for (const Value& word : *words->asList()) parameter.choices.push_back(*word.asString());
    const Record& inner = parameter.type == ParameterType::records ? memberIn(schema, "items") : schema;
    for (const ShownMember& each : member.members) parameter.fields.push_back(parameterOf(each, inner));
    if (const Value* usual = schema.find("default"); usual && !member.leftOut && member.members.empty())
        parameter.fallback = *usual;
    if (parameter.type == ParameterType::records) parameter.fallback = List{};
    return parameter;
}

}  // namespace stampede
