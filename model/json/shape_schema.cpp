#include "model/json/shape_schema.h"

namespace stampede {

namespace {

Value numberValue(double x) {
    const auto whole = static_cast<std::int64_t>(x);
    return static_cast<double>(whole) == x ? Value(whole) : Value(x);
}

}  // namespace

Record ShapeSchema::listOfTwo(Record first, Record second) {
    return {{{"type", "array"},
             {"prefixItems", List{std::move(first), std::move(second)}},
             {"minItems", 2},
             {"maxItems", 2}}};
}

void ShapeSchema::limit(Record& schema, const Range& range) {
    const Value* found = schema.find("type");
    const std::string* type = found ? found->asString() : nullptr;
    if (!type) return;
    const bool number = *type == "number" || *type == "integer";
    const bool clock = schema.find("pattern") != nullptr;
    if (clock || (!number && *type != "string" && *type != "array")) return;
    const char* least = range.beyondLeast ? "exclusiveMinimum" : "minimum";
    const char* most = "maximum";
    if (!number) {
        least = *type == "string" ? "minLength" : "minItems";
        most = *type == "string" ? "maxLength" : "maxItems";
    }
    if (!std::isinf(range.least)) schema.set(least, numberValue(range.least));
    if (!std::isinf(range.most)) schema.set(most, numberValue(range.most));
}

Record ShapeSchema::finished() const {
    Record schema = type("object");
    schema.set("properties", m_properties);
    if (!m_required.empty()) schema.set("required", m_required);
    if (!m_open) schema.set("additionalProperties", false);
    return schema;
}

Record ShapeSchema::schemaFor(SimTime&) {
    Record schema = type("string");
    schema.set("pattern", "^[0-9]{1,6}:[0-5][0-9]:[0-5][0-9](\\.[0-9]{3})?$");
    return schema;
}

Record ShapeSchema::schemaFor(Wording&) {
    Record schema = type(List{"string", "object"});
    schema.set("additionalProperties", type("string"));
    return schema;
}

Record ShapeSchema::schemaFor(OneOrMany) {
    Record schema = type(List{"string", "array"});
    schema.set("items", type("string"));
    return schema;
}

}  // namespace stampede
