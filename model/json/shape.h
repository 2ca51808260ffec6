// One description of a struct serves reading, writing and the schema. It is a free function found by argument-dependent
// lookup, a template over the three classes that can be `Io` (ShapeReader, ShapeWriter, ShapeSchema):
//
//     struct Cookie { std::string name = {}; std::int64_t distinct = 1; Record unknown = {}; };
//
//     template <class Io> void describe(Io& io, Cookie& c) {
//         io.required("name", c.name, Range{1, 64}, "The cookie's name.");
//         io.optional("distinct", c.distinct, 1, Range{1, 1e9}, "How many different values it takes.");
//         io.rest(c.unknown);
//     }
//
//     struct Demo {
//         SimTime at = {}; SimTime ramp = seconds(120); Arrivals arrivals = {}; std::optional<double> share = {};
//         std::vector<Cookie> cookies = {}; std::vector<std::pair<SimTime, double>> rate = {}; Wording title = {};
//     };
//     template <class Io> void describe(Io& io, Demo& d) {
//         io.constant("formatVersion", 1, "The format.");             // must be there and equal, always written
//         io.required("at", d.at, "When.");                           // SimTime alone is a clock text, "0:12:30"
//         io.optional("ramp_s", inSeconds(d.ramp), seconds(120), Range{0, 3600}, "How long a change takes.");
//         io.optional("arrivals", word(d.arrivals, {{"poisson", Arrivals::poisson}, {"mmpp", Arrivals::mmpp}}),
//                     Arrivals::poisson, "How arrivals are spread.");
//         io.optional("share", d.share, Range{0, 1}, "Left out while it is empty.");
//         io.optional("cookies", d.cookies, {}, "What each request carries.");
//         io.optional("rate", d.rate, {}, "[[clock, number], ...]");
//         io.optional("title", d.title, {}, "A string, or a string by language.");
//     }
//
//     Demo demo = readShape<Demo>(readJson(text, file), file);        // shape_reader.h: throws the first problem
//     std::string text = writeJson(writeShape(demo));                 // shape_writer.h
//     Value schema = schemaOf<Demo>();                                // shape_schema.h
//
// Members are written in the order of the description; optional ones equal to their default are left out; what the file
// had beyond them is kept by `io.rest` (call it last) and written after them. Without `rest` an unknown member is a
// problem. A field may be: bool, any integer type, double, std::string (plain text), SimTime, Wording, Value
// (anything), Record (any object), a described struct, std::vector, std::optional or std::pair (a list of two) of such
// fields, a struct with an `asPair(T&)` that ties its two members (a list of two as well), or wrapped: inSeconds,
// inMilliseconds, word, byName (an object by name), oneOrMany (a string or a list of strings).
#pragma once

#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "model/base/sim_time.h"
#include "model/base/text.h"
#include "model/base/value.h"

namespace stampede {

/// The limits, both included, of a number in the unit of its key, of a text's characters, or of a list's items.
struct Range {
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
    bool beyondLeast = false;  ///< `least` itself is refused

    bool holds(double x) const { return (beyondLeast ? x > least : x >= least) && x <= most; }
};

inline Range atLeast(double least) { return {.least = least}; }
inline Range positive() { return {.least = 0, .beyondLeast = true}; }

/// A number of seconds or milliseconds for a SimTime (or an optional one).
template <class T>
struct InUnit {
    using Plain = T;
    T& value;
    std::int64_t nsPerUnit;
};

/// One word of a closed list for each value of an enumeration (or of a bool, or of an optional one).
template <class T, class E>
struct Words {
    using Plain = T;
    T& value;
    std::vector<std::pair<std::string_view, E>> table;
};

/// An object with a member for each pair, instead of a list of pairs.
template <class T>
struct ByName {
    using Plain = std::vector<std::pair<std::string, T>>;
    Plain& value;
};

/// A string, or a list of strings where there is not exactly one.
struct OneOrMany {
    using Plain = std::vector<std::string>;
    Plain& value;
};

namespace shape {

template <class T>
struct Inner {
    using type = T;
};
template <class T>
struct Inner<std::optional<T>> {
    using type = T;
};

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

/// What a field holds once its wrapper is taken off.
template <class F>
struct PlainOf {
    using type = F;
};
template <class F>
requires requires { typename F::Plain; }
struct PlainOf<F> {
    using type = typename F::Plain;
};
template <class F>
using Plain = typename PlainOf<std::remove_cvref_t<F>>::type;

template <class F>
auto& plain(F& field) {
    if constexpr (requires { typename F::Plain; })
        return field.value;
    else
        return field;
}

template <class T>
concept PairLike = requires(T& object) {
    asPair(object);
};

/// The wrapper of `field` around another value.
template <class T>
T& around(const T&, T& other) {
    return other;
}
template <class T>
InUnit<T> around(const InUnit<T>& field, T& other) {
    return {other, field.nsPerUnit};
}
template <class T, class E>
Words<T, E> around(const Words<T, E>& field, T& other) {
    return {other, field.table};
}
template <class T>
ByName<T> around(const ByName<T>&, typename ByName<T>::Plain& other) {
    return {other};
}
inline OneOrMany around(const OneOrMany&, std::vector<std::string>& other) { return {other}; }

}  // namespace shape

template <class T>
InUnit<T> inSeconds(T& time) {
    return {time, 1'000'000'000};
}
template <class T>
InUnit<T> inMilliseconds(T& time) {
    return {time, 1'000'000};
}
template <class T>
ByName<T> byName(std::vector<std::pair<std::string, T>>& pairs) {
    return {pairs};
}
inline OneOrMany oneOrMany(std::vector<std::string>& texts) { return {texts}; }

template <class T, class E = typename shape::Inner<T>::type>
Words<T, E> word(T& value, std::initializer_list<std::pair<std::string_view, std::type_identity_t<E>>> table) {
    return {value, table};
}

/// What a description may call. `Io` is the class that derives from this; it has a template
/// `member(key, field, fallback, range, help)`, where a null fallback means that the member must be there (or, for an
/// optional field, may be missing).
template <class Io>
class ShapeIo {
public:
    template <class F>
    void required(const char* key, F&& field, Range range, const char* help) {
        const shape::Plain<F>* none = nullptr;
        io().member(key, field, none, range, help);
    }
    template <class F>
    void required(const char* key, F&& field, const char* help) {
        required(key, std::forward<F>(field), Range{}, help);
    }

    template <class F>
    requires(!shape::isOptional<shape::Plain<F>>) void optional(const char* key, F&& field,
                                                                const shape::Plain<F>& fallback, Range range,
                                                                const char* help) {
        io().member(key, field, &fallback, range, help);
    }
    template <class F>
    requires(!shape::isOptional<shape::Plain<F>>) void optional(const char* key, F&& field,
                                                                const shape::Plain<F>& fallback, const char* help) {
        io().member(key, field, &fallback, Range{}, help);
    }

    /// A std::optional field is left out while it is empty.
    template <class F>
    requires(shape::isOptional<shape::Plain<F>>) void optional(const char* key, F&& field, Range range,
                                                               const char* help) {
        const shape::Plain<F> empty = std::nullopt;
        io().member(key, field, &empty, range, help);
    }
    template <class F>
    requires(shape::isOptional<shape::Plain<F>>) void optional(const char* key, F&& field, const char* help) {
        optional(key, std::forward<F>(field), Range{}, help);
    }

private:
    Io& io() { return static_cast<Io&>(*this); }
};

}  // namespace stampede
