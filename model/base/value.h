#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace stampede {

class Value;
struct Field;
using List = std::vector<Value>;

/// Members in order; keys are unique.
struct Record {
    std::vector<Field> fields;  // without an initialiser: it would need a complete Field here

    const Value* find(std::string_view key) const;
    Value* find(std::string_view key);
    void set(std::string_view key, Value value);
    bool erase(std::string_view key);
    bool empty() const { return fields.empty(); }
    bool operator==(const Record&) const;
};

/// Plain data in the shape of JSON: what a setting holds, what an action carries, what a file said that we do not know.
class Value {
public:
    using Data = std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Record>;

    Value() = default;
    Value(bool v);
    Value(int v);
    Value(std::int64_t v);
    Value(double v);
    Value(const char* v);
    Value(std::string v);
    Value(std::string_view v);
    Value(List v);
    Value(Record v);

    const Data& data() const { return m_data; }
    bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    const bool* asBool() const { return std::get_if<bool>(&m_data); }
    const std::int64_t* asInteger() const { return std::get_if<std::int64_t>(&m_data); }
    const std::string* asString() const { return std::get_if<std::string>(&m_data); }
    const List* asList() const { return std::get_if<List>(&m_data); }
    List* asList() { return std::get_if<List>(&m_data); }
    const Record* asRecord() const { return std::get_if<Record>(&m_data); }
    Record* asRecord() { return std::get_if<Record>(&m_data); }
    bool isNumber() const { return asInteger() || std::holds_alternative<double>(m_data); }
    /// The number as a double, or `otherwise` where this is no number.
    double number(double otherwise = 0) const;

    /// Numbers are equal by value (2 and 2.0 are the same setting).
    bool operator==(const Value& other) const;

private:
    Data m_data;
};

struct Field {
    std::string key;
    Value value;
    bool operator==(const Field&) const = default;
};

// Here and not in the class: a Record can only be made or destroyed where a Field is complete.
inline Value::Value(bool v) : m_data(v) {}
inline Value::Value(int v) : m_data(std::int64_t{v}) {}
inline Value::Value(std::int64_t v) : m_data(v) {}
inline Value::Value(double v) : m_data(v) {}
inline Value::Value(const char* v) : m_data(std::string(v)) {}
inline Value::Value(std::string v) : m_data(std::move(v)) {}
inline Value::Value(std::string_view v) : m_data(std::string(v)) {}
inline Value::Value(List v) : m_data(std::move(v)) {}
inline Value::Value(Record v) : m_data(std::move(v)) {}

}  // namespace stampede
