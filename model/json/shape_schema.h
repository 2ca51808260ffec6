#pragma once

#include <cmath>

#include "model/json/shape_writer.h"

namespace stampede {

/// Makes a JSON Schema (draft 2020-12) of one struct by its description. A struct that contains itself cannot be
/// described here.
class ShapeSchema : public ShapeIo<ShapeSchema> {
public:
    void constant(const char* key, const Value& value, const char* help) {
        m_required.push_back(key);
        m_properties.fields.push_back({key, Record{{{"const", value}, {"description", help}}}});
    }
    void rest(const Record&) { m_open = true; }

    template <class F>
    void member(const char* key, F& field, const shape::Plain<F>* fallback, const Range& range, const char* help) {
        Record schema = schemaFor(field);
        limit(schema, range);
        if (*help != '\0') schema.set("description", help);
        if (!fallback) {
            m_required.push_back(key);
        } else if constexpr (!shape::isOptional<shape::Plain<F>>) {
            shape::Plain<F> other = *fallback;
            schema.set("default", ShapeWriter::valueOf(shape::around(field, other)));
        }
        m_properties.fields.push_back({key, std::move(schema)});
    }

    template <class F>
    static Record of(F& field) {
        return schemaFor(field);
    }

private:
    static Record type(Value name) { return {{{"type", std::move(name)}}}; }
    static Record listOf(Record items) { return {{{"type", "array"}, {"items", std::move(items)}}}; }
    static Record listOfTwo(Record first, Record second);
    static void limit(Record& schema, const Range& range);
    Record finished() const;

    static Record schemaFor(bool&) { return type("boolean"); }
    static Record schemaFor(double&) { return type("number"); }
    static Record schemaFor(std::string&) { return type("string"); }
    static Record schemaFor(SimTime&);
    static Record schemaFor(Wording&);
    static Record schemaFor(Value&) { return {}; }
    static Record schemaFor(Record&) { return type("object"); }
    static Record schemaFor(OneOrMany);

    template <std::integral T>
    static Record schemaFor(T&) {
        return type("integer");
    }
    template <class T>
    static Record schemaFor(std::optional<T>&) {
        T inner = {};
        return schemaFor(inner);
    }
    template <class T>
    static Record schemaFor(std::vector<T>&) {
        T item = {};
        return listOf(schemaFor(item));
    }
    template <class A, class B>
    static Record schemaFor(std::pair<A, B>& field) {
        return listOfTwo(schemaFor(field.first), schemaFor(field.second));
    }
    template <class T>
    static Record schemaFor(InUnit<T>&) {
        return type("number");
    }
    template <class T, class E>
    static Record schemaFor(Words<T, E>& field) {
        List words;
        for (const auto& [name, value] : field.table) words.push_back(name);
        return {{{"enum", std::move(words)}}};
    }
    template <class T>
    static Record schemaFor(ByName<T>&) {
        T item = {};
        return {{{"type", "object"}, {"additionalProperties", schemaFor(item)}}};
    }
    template <class T>
    static Record schemaFor(T& object) {
        if constexpr (shape::PairLike<T>) {
            auto two = asPair(object);
            return listOfTwo(schemaFor(std::get<0>(two)), schemaFor(std::get<1>(two)));
        } else {
            ShapeSchema schema;
            describe(schema, object);
            return schema.finished();
        }
    }

    Record m_properties;
    List m_required;
    bool m_open = false;
};

/// The schema of a whole document, or of a part of one.
template <class T>
Value schemaOf() {
    T object = {};
    return ShapeSchema::of(object);
}

}  // namespace stampede
