#pragma once

#include <concepts>
#include <tuple>

#include "model/base/input_error.h"
#include "model/base/shortened.h"
#include "model/json/node.h"
#include "model/json/shape.h"

namespace stampede {

/// What reading by a description found: every problem, and every member that is kept though nobody here knows it.
struct ShapeReport {
    struct Unknown {
        Place place = {};
        std::string near = {};  ///< the known name that was probably meant, empty for none
    };
    std::vector<InputError> problems = {};
    std::vector<Unknown> unknown = {};
};

/// Keeps the place of what is being read and takes down problems.
class ShapePath {
public:
    /// `pointer` is where in the file the first thing read stands.
    ShapePath(std::string file, ShapeReport& report, std::string pointer = {})
        : m_file(std::move(file)), m_report(report), m_pointer(std::move(pointer)) {}

    Place place(const JsonNode& node) const;
    void problem(const JsonNode& node, Text sentence);
    void unknown(const JsonNode& node, std::string_view near) {
        m_report.unknown.push_back({place(node), std::string(near)});
    }

    /// While it lives, what is read stands at `step` of what was read before.
    class Step {
    public:
        Step(ShapePath& path, std::string_view key);
        Step(ShapePath& path, std::size_t index) : Step(path, std::to_string(index)) {}
        ~Step() { m_path.m_pointer.resize(m_before); }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        ShapePath& m_path;
        std::size_t m_before;
    };

private:
    std::string m_file;
    ShapeReport& m_report;
    std::string m_pointer;
};

/// Reads one JSON object by a description. A problem leaves the field as it was and reading goes on.
class ShapeReader : public ShapeIo<ShapeReader> {
public:
    ShapeReader(const JsonNode& node, ShapePath& path);

    void constant(const char* key, const Value& value, const char* help);
    /// Takes every member that was not asked for, in the order of the file.
    void rest(Record& unknown);
    /// To be called after the description: what nobody asked for is a problem.
    void finish();

    template <class F>
    void member(const char* key, F& field, const shape::Plain<F>* fallback, const Range& range, const char*) {
        const JsonNode* node = take(key);
        if (!node) {
            if (fallback)
                shape::plain(field) = *fallback;
            else
                missing(key);
            return;
        }
        const ShapePath::Step step(m_path, key);
        if (read(*node, field)) checkRange(*node, field, range);
    }

private:
    const JsonNode* take(const char* key);
    void missing(const char* key);
    bool wrongType(const JsonNode& node, JsonNode::Kind wanted);
    bool wrong(const JsonNode& node, Text sentence);
    const JsonNode::Items* listOfTwo(const JsonNode& node);
    bool plainOnly(const JsonNode& node);

    // Each reads `node` into the field; false when a problem was taken down.
    bool read(const JsonNode& node, bool& field);
    bool read(const JsonNode& node, std::int64_t& field);
    bool read(const JsonNode& node, double& field);
    bool read(const JsonNode& node, std::string& field);
    bool read(const JsonNode& node, SimTime& field);
    bool read(const JsonNode& node, Wording& field);
    bool read(const JsonNode& node, Value& field);
    bool read(const JsonNode& node, Record& field);
    bool read(const JsonNode& node, OneOrMany field);

    template <std::integral T>
    bool read(const JsonNode& node, T& field) {
        std::int64_t wide = 0;
        if (!read(node, wide)) return false;
        if (!std::in_range<T>(wide)) {
            return wrong(node, STAMPEDE_TEXT("json", "%1 is outside what this member can hold.").arg(wide));
        }
        field = static_cast<T>(wide);
        return true;
    }

    template <class T>
    bool read(const JsonNode& node, std::optional<T>& field) {
        T value = {};
        if (!read(node, value)) return false;
        field = std::move(value);
        return true;
    }

    template <class T>
    bool read(const JsonNode& node, std::vector<T>& field) {
        const JsonNode::Items* items = node.asItems();
        if (!items) return wrongType(node, JsonNode::Kind::array);
        bool good = true;
        field.clear();
        for (std::size_t i = 0; i < items->size(); ++i) {
            const ShapePath::Step step(m_path, i);
            T value = {};
            good = read((*items)[i], value) && good;
            field.push_back(std::move(value));
        }
        return good;
    }

    template <class A, class B>
    bool readTwo(const JsonNode& node, A& first, B& second) {
        const JsonNode::Items* items = listOfTwo(node);
        if (!items) return false;
        bool good = true;
        {
            const ShapePath::Step step(m_path, std::size_t{0});
            good = read((*items)[0], first);
        }
        const ShapePath::Step step(m_path, std::size_t{1});
        return read((*items)[1], second) && good;
    }

    template <class A, class B>
    bool read(const JsonNode& node, std::pair<A, B>& field) {
        return readTwo(node, field.first, field.second);
    }

    template <class T>
    bool read(const JsonNode& node, InUnit<T> field) {
        double amount = 0;
        if (!read(node, amount)) return false;
        const double ns = amount * static_cast<double>(field.nsPerUnit);
        if (ns > 9e18 || ns < -9e18) return wrong(node, STAMPEDE_TEXT("json", "This time is too long."));
        field.value = nanoseconds(static_cast<std::int64_t>(ns + (ns < 0 ? -0.5 : 0.5)));
        return true;
    }

    template <class T, class E>
    bool read(const JsonNode& node, Words<T, E>& field) {
        std::string text;
        if (!read(node, text)) return false;
        std::string all;
        for (const auto& [name, value] : field.table) {
            if (name == text) {
                field.value = value;
                return true;
            }
            all += (all.empty() ? "" : ", ") + std::string(name);
        }
        return wrong(node, STAMPEDE_TEXT("json", "\"%1\" is none of: %2.").arg(shortened(text)).arg(all));
    }

    template <class T>
    bool read(const JsonNode& node, ByName<T> field) {
        const JsonNode::Members* members = node.asMembers();
        if (!members) return wrongType(node, JsonNode::Kind::object);
        bool good = true;
        field.value.clear();
        for (const auto& [key, member] : *members) {
            const ShapePath::Step step(m_path, key);
            T value = {};
            good = read(member, value) && good;
            field.value.emplace_back(key, std::move(value));
        }
        return good;
    }

    template <class T>
    bool read(const JsonNode& node, T& object) {
        if constexpr (shape::PairLike<T>) {
            auto two = asPair(object);
            return readTwo(node, std::get<0>(two), std::get<1>(two));
        } else {
            if (!node.asMembers()) return wrongType(node, JsonNode::Kind::object);
            ShapeReader reader(node, m_path);
            describe(reader, object);
            reader.finish();
            return true;
        }
    }

    template <class F>
    void checkRange(const JsonNode& node, F&, const Range& range) {
        using Plain = typename shape::Inner<shape::Plain<F>>::type;
        if (node.isNumber()) checkNumber(node, node.number(), range);
        if (const auto* items = node.asItems()) checkItems(node, items->size(), range);
        if constexpr (std::is_same_v<Plain, std::string>) checkCharacters(node, range);
    }
    void checkNumber(const JsonNode& node, double number, const Range& range);
    void checkItems(const JsonNode& node, std::size_t items, const Range& range);
    void checkCharacters(const JsonNode& node, const Range& range);

    ShapePath& m_path;
    const JsonNode& m_node;
    bool m_restTaken = false;
    std::vector<bool> m_taken;               ///< by the place of the member in the file
    std::vector<std::string_view> m_missed;  ///< the names that were asked for in vain
    std::size_t m_next = 0;                  ///< where the next member asked for probably stands

    template <class T>
    friend T readShape(const JsonNode& node, const std::string& file, ShapeReport& report);
};

/// Reads all there is and takes down every problem.
template <class T>
T readShape(const JsonNode& node, const std::string& file, ShapeReport& report) {
    ShapePath path(file, report);
    T object = {};
    ShapeReader(node, path).read(node, object);
    return object;
}

/// Throws the first problem.
template <class T>
T readShape(const JsonNode& node, const std::string& file) {
    ShapeReport report;
    T object = readShape<T>(node, file, report);
    if (!report.problems.empty()) throw report.problems.front();
    return object;
}

}  // namespace stampede
