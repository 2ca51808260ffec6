#pragma once

#include <cassert>
#include <concepts>
#include <tuple>

#include "model/json/shape.h"

namespace stampede {

/// Makes a Record of one struct by its description.
class ShapeWriter : public ShapeIo<ShapeWriter> {
public:
    const Record& record() const { return m_record; }

    void constant(const char* key, const Value& value, const char*) { add(key, value); }
    void rest(const Record& unknown) {
        for (const Field& field : unknown.fields) add(field.key.c_str(), field.value);
    }

    template <class F>
    void member(const char* key, F& field, const shape::Plain<F>* fallback, const Range&, const char*) {
        if constexpr (shape::isOptional<shape::Plain<F>>) {
            if (!shape::plain(field)) return;
        }
        Value value = valueOf(field);
        if (fallback) {
            shape::Plain<F> other = *fallback;
            if constexpr (!shape::isOptional<shape::Plain<F>>) {
                if (value == valueOf(shape::around(field, other))) return;
            }
        }
        add(key, std::move(value));
    }

    /// What a field looks like in JSON; null for an empty optional.
    template <class F>
    static Value valueOf(const F& field) {
        return put(field);
    }

private:
    void add(const char* key, Value value) { m_record.fields.push_back({key, std::move(value)}); }

    static Value put(const bool& field) { return field; }
    static Value put(const double& field) { return field; }
    static Value put(const std::string& field) { return field; }
    static Value put(const SimTime& field) { return clockText(field); }
    static Value put(const Wording& field);
    static Value put(const Value& field) { return field; }
    static Value put(const Record& field) { return field; }
    static Value put(const OneOrMany& field);

    template <std::integral T>
    static Value put(const T& field) {
        return static_cast<std::int64_t>(field);
    }

    template <class T>
    static Value put(const std::optional<T>& field) {
        return field ? put(*field) : Value();
    }

    template <class T>
    static Value put(const std::vector<T>& field) {
        List list;
        for (const T& item : field) list.push_back(put(item));
        return list;
    }

    template <class A, class B>
    static Value put(const std::pair<A, B>& field) {
        return List{put(field.first), put(field.second)};
    }

    static Value putTime(const SimTime& time, std::int64_t nsPerUnit) {
        if (time.ns % nsPerUnit == 0) return time.ns / nsPerUnit;
        return static_cast<double>(time.ns) / static_cast<double>(nsPerUnit);
    }
    template <class T>
    static Value put(const InUnit<T>& field) {
        if constexpr (shape::isOptional<T>)
            return field.value ? putTime(*field.value, field.nsPerUnit) : Value();
        else
            return putTime(field.value, field.nsPerUnit);
    }

    template <class T, class E>
    static Value put(const Words<T, E>& field) {
        for (const auto& [name, value] : field.table) {
            if (field.value == value) return name;
        }
        assert(shape::isOptional<T> && "a value without a word");
        return {};
    }

    template <class T>
    static Value put(const ByName<T>& field) {
        Record record;
        for (const auto& [key, item] : field.value) record.fields.push_back({key, put(item)});
        return record;
    }

    template <class T>
    static Value put(const T& object) {
        T& describable = const_cast<T&>(object);  // one description serves reading too; writing changes nothing
        if constexpr (shape::PairLike<T>) {
            const auto two = asPair(describable);
            return List{put(std::get<0>(two)), put(std::get<1>(two))};
        } else {
            ShapeWriter writer;
            describe(writer, describable);
            return writer.m_record;
        }
    }

    Record m_record;
};

inline Value ShapeWriter::put(const Wording& field) {
    if (field.byLanguage.empty()) return field.plain;
    Record record;
    for (const auto& [language, text] : field.byLanguage) record.fields.push_back({language, text});
    return record;
}

inline Value ShapeWriter::put(const OneOrMany& field) {
    return field.value.size() == 1 ? Value(field.value.front()) : put(field.value);
}

template <class T>
Value writeShape(const T& object) {
    return ShapeWriter::valueOf(object);
}

}  // namespace stampede
