#include "model/json/node.h"

#include <type_traits>

namespace stampede {

double JsonNode::number() const {
    if (const std::int64_t* integer = asInteger()) return static_cast<double>(*integer);
    const double* real = std::get_if<double>(&data);
    return real ? *real : 0;
}

const JsonNode* JsonNode::find(std::string_view key) const {
    const Members* members = asMembers();
    if (!members) return nullptr;
    for (const auto& [name, node] : *members) {
        if (name == key) return &node;
    }
    return nullptr;
}

Value toValue(const JsonNode& node) {
    if (const JsonNode::Items* items = node.asItems()) {
        List list;
        list.reserve(items->size());
        for (const JsonNode& item : *items) list.push_back(toValue(item));
        return list;
    }
    if (const JsonNode::Members* members = node.asMembers()) {
        Record record;
        record.fields.reserve(members->size());
        for (const auto& [key, member] : *members) record.fields.push_back({key, toValue(member)});
        return record;
    }
    if (const std::string* string = node.asString()) return *string;
    if (const bool* boolean = node.asBool()) return *boolean;
    if (const std::int64_t* integer = node.asInteger()) return *integer;
    return node.isNull() ? Value() : Value(node.number());
}

const char* kindWords(JsonNode::Kind kind) {
    switch (kind) {
        case JsonNode::Kind::null: return "null";
        case JsonNode::Kind::boolean: return "true or false";
        case JsonNode::Kind::integer: return "a whole number";
        case JsonNode::Kind::number: return "a number";
        case JsonNode::Kind::string: return "a text";
        case JsonNode::Kind::array: return "a list";
        case JsonNode::Kind::object: return "an object";
    }
    return "";
}

}  // namespace stampede
