// model/json: the way into and out of JSON files: a guarded reader that knows where everything stands, one canonical
// writer, a save that never loses the old file, and one description of a struct for reading, writing and schema.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "model/base/value.h"

namespace stampede {

/// A value of a JSON file with its place. Lines and columns count from 1; columns count characters.
struct JsonNode {
    enum class Kind { null, boolean, integer, number, string, array, object };
    using Items = std::vector<JsonNode>;
    using Members = std::vector<std::pair<std::string, JsonNode>>;

    /// The alternatives stand in the order of Kind.
    std::variant<std::monostate, bool, std::int64_t, double, std::string, Items, Members> data = {};
    int line = 0;
    int column = 0;

    Kind kind() const { return static_cast<Kind>(data.index()); }
    bool isNull() const { return kind() == Kind::null; }
    const bool* asBool() const { return std::get_if<bool>(&data); }
    const std::int64_t* asInteger() const { return std::get_if<std::int64_t>(&data); }
    const std::string* asString() const { return std::get_if<std::string>(&data); }
    const Items* asItems() const { return std::get_if<Items>(&data); }
    const Members* asMembers() const { return std::get_if<Members>(&data); }
    bool isNumber() const { return kind() == Kind::integer || kind() == Kind::number; }
    /// The number as a double; 0 where this is no number.
    double number() const;
    /// The member of an object; null where there is none or this is no object.
    const JsonNode* find(std::string_view key) const;
};

/// The same data without places.
Value toValue(const JsonNode& node);

/// "a number", "a list" ... as sentences to the user say it.
const char* kindWords(JsonNode::Kind kind);

}  // namespace stampede
