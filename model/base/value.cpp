#include "model/base/value.h"

#include <algorithm>

namespace stampede {

namespace {

template <class Fields>
auto fieldNamed(Fields& fields, std::string_view key) {
    return std::find_if(fields.begin(), fields.end(), [key](const Field& field) { return field.key == key; });
}

bool sameNumber(std::int64_t integer, double number) {
    return number >= -0x1p63 && number < 0x1p63 && static_cast<std::int64_t>(number) == integer &&
           static_cast<double>(integer) == number;
}

}  // namespace

const Value* Record::find(std::string_view key) const {
    const auto found = fieldNamed(fields, key);
    return found == fields.end() ? nullptr : &found->value;
}

Value* Record::find(std::string_view key) {
    const auto found = fieldNamed(fields, key);
    return found == fields.end() ? nullptr : &found->value;
}

void Record::set(std::string_view key, Value value) {
    if (Value* there = find(key)) {
        *there = std::move(value);
    } else {
        fields.push_back({std::string(key), std::move(value)});
    }
}

bool Record::erase(std::string_view key) {
    const auto found = fieldNamed(fields, key);
    if (found == fields.end()) return false;
    fields.erase(found);
    return true;
}

bool Record::operator==(const Record& other) const { return fields == other.fields; }

double Value::number(double otherwise) const {
    if (const std::int64_t* integer = asInteger()) return static_cast<double>(*integer);
    const double* number = std::get_if<double>(&m_data);
    return number ? *number : otherwise;
}

bool Value::operator==(const Value& other) const {
    const double* mine = std::get_if<double>(&m_data);
    const double* theirs = std::get_if<double>(&other.m_data);
    if (mine && other.asInteger()) return sameNumber(*other.asInteger(), *mine);
    if (theirs && asInteger()) return sameNumber(*asInteger(), *theirs);
    return m_data == other.m_data;
}

}  // namespace stampede
