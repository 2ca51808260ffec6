#include "model/json/shape_reader.h"

#include <cmath>

#include "model/base/nearest.h"
#include "model/base/number_text.h"
#include "model/base/shortened.h"

namespace stampede {

namespace {

/// RFC 6901: "~" and "/" are escaped inside a step.
std::string escaped(std::string_view step) {
    std::string text;
    for (const char c : step) {
        if (c == '~')
            text += "~0";
        else if (c == '/')
            text += "~1";
        else
            text += c;
    }
    return text;
}

}  // namespace

Place ShapePath::place(const JsonNode& node) const { return {m_file, node.line, node.column, m_pointer}; }

void ShapePath::problem(const JsonNode& node, Text sentence) {
    m_report.problems.emplace_back(Trouble::badInput, place(node), std::move(sentence));
}

ShapePath::Step::Step(ShapePath& path, std::string_view key) : m_path(path), m_before(path.m_pointer.size()) {
    m_path.m_pointer += "/" + escaped(key);
}

ShapeReader::ShapeReader(const JsonNode& node, ShapePath& path) : m_path(path), m_node(node) {
    if (const JsonNode::Members* members = node.asMembers()) m_taken.resize(members->size());
}

const JsonNode* ShapeReader::take(const char* key) {
    const JsonNode::Members* members = m_node.asMembers();
    if (!members) return nullptr;
    for (std::size_t i = 0; i < members->size(); ++i) {
        // A saved file has its members in the order in which they are asked for.
        const std::size_t index = (m_next + i) % members->size();
        if ((*members)[index].first != key) continue;
        m_taken[index] = true;
        m_next = index + 1;
        return &(*members)[index].second;
    }
    m_missed.emplace_back(key);
    return nullptr;
}

void ShapeReader::constant(const char* key, const Value& value, const char*) {
    const JsonNode* node = take(key);
    if (!node) return missing(key);
    if (toValue(*node) == value) return;
    const ShapePath::Step step(m_path, key);
    if (const std::string* text = value.asString()) {
        wrong(*node, STAMPEDE_TEXT("json", "This must be \"%1\".").arg(*text));
    } else {
        wrong(*node, STAMPEDE_TEXT("json", "This must be %1.").arg(numberText(value.number())));
    }
}

void ShapeReader::rest(Record& unknown) {
    m_restTaken = true;
    unknown = {};
    const JsonNode::Members* members = m_node.asMembers();
    for (std::size_t i = 0; members && i < members->size(); ++i) {
        if (m_taken[i]) continue;
        const auto& [key, node] = (*members)[i];
        const ShapePath::Step step(m_path, key);
        if (!isPlainText(key)) wrong(node, STAMPEDE_TEXT("json", "The name of this member has control characters."));
        if (!plainOnly(node)) continue;
        m_path.unknown(node, nearest(key, m_missed));
        unknown.fields.push_back({key, toValue(node)});
    }
}

void ShapeReader::finish() {
    const JsonNode::Members* members = m_node.asMembers();
    for (std::size_t i = 0; members && !m_restTaken && i < members->size(); ++i) {
        if (m_taken[i]) continue;
        const ShapePath::Step step(m_path, (*members)[i].first);
        wrong((*members)[i].second,
              STAMPEDE_TEXT("json", "\"%1\" is not known here.").arg(shortened((*members)[i].first)));
    }
}

void ShapeReader::missing(const char* key) {
    m_path.problem(m_node, STAMPEDE_TEXT("json", "\"%1\" is missing here.").arg(std::string(key)));
}

bool ShapeReader::wrong(const JsonNode& node, Text sentence) {
    m_path.problem(node, std::move(sentence));
    return false;
}

bool ShapeReader::wrongType(const JsonNode& node, JsonNode::Kind wanted) {
    return wrong(node, STAMPEDE_TEXT("json", "This must be %1, not %2.")
                           .arg(std::string(kindWords(wanted)))
                           .arg(std::string(kindWords(node.kind()))));
}

const JsonNode::Items* ShapeReader::listOfTwo(const JsonNode& node) {
    const JsonNode::Items* items = node.asItems();
    if (items && items->size() == 2) return items;
    if (items)
        wrong(node, STAMPEDE_TEXT("json", "This must be a list of two."));
    else
        wrongType(node, JsonNode::Kind::array);
    return nullptr;
}

bool ShapeReader::plainOnly(const JsonNode& node) {
    if (const std::string* text = node.asString(); text && !isPlainText(*text)) {
        return wrong(node, STAMPEDE_TEXT("json", "This text has control characters other than tab and new line."));
    }
    bool good = true;
    if (const JsonNode::Items* items = node.asItems()) {
        for (std::size_t i = 0; i < items->size(); ++i) {
            const ShapePath::Step step(m_path, i);
            good = plainOnly((*items)[i]) && good;
        }
    }
    if (const JsonNode::Members* members = node.asMembers()) {
        for (const auto& [key, member] : *members) {
            const ShapePath::Step step(m_path, key);
            if (!isPlainText(key)) {
                good = wrong(member, STAMPEDE_TEXT("json", "The name of this member has control characters."));
            }
            good = plainOnly(member) && good;
        }
    }
    return good;
}

bool ShapeReader::read(const JsonNode& node, bool& field) {
    if (!node.asBool()) return wrongType(node, JsonNode::Kind::boolean);
    field = *node.asBool();
    return true;
}

bool ShapeReader::read(const JsonNode& node, std::int64_t& field) {
    if (!node.isNumber()) return wrongType(node, JsonNode::Kind::integer);
    if (const std::int64_t* integer = node.asInteger()) {
        field = *integer;
        return true;
    }
    // 2.0 and 1e3 are whole numbers too, as JSON Schema counts them.
    const double x = node.number();
    if (x != std::trunc(x) || std::abs(x) > 0x1p53) return wrongType(node, JsonNode::Kind::integer);
    field = static_cast<std::int64_t>(x);
    return true;
}

bool ShapeReader::read(const JsonNode& node, double& field) {
    if (!node.isNumber()) return wrongType(node, JsonNode::Kind::number);
    field = node.number();
    return true;
}

bool ShapeReader::read(const JsonNode& node, std::string& field) {
    const std::string* text = node.asString();
    if (!text) return wrongType(node, JsonNode::Kind::string);
    if (!plainOnly(node)) return false;
    field = *text;
    return true;
}

bool ShapeReader::read(const JsonNode& node, SimTime& field) {
    const std::string* text = node.asString();
    const auto time = text ? parseClock(*text) : std::nullopt;
    if (!time) return wrong(node, STAMPEDE_TEXT("json", "This must be a time such as \"0:12:30\" or \"0:12:30.250\"."));
    field = *time;
    return true;
}

bool ShapeReader::read(const JsonNode& node, Wording& field) {
    const JsonNode::Members* languages = node.asMembers();
    if (!languages && !node.asString()) {
        return wrong(node, STAMPEDE_TEXT("json", "This must be a text, or an object with a text for each language."));
    }
    if (!plainOnly(node)) return false;
    field = {};
    if (!languages) {
        field.plain = *node.asString();
        return true;
    }
    for (const auto& [language, text] : *languages) {
        const ShapePath::Step step(m_path, language);
        if (!text.asString()) return wrongType(text, JsonNode::Kind::string);
        field.byLanguage.emplace_back(language, *text.asString());
    }
    return true;
}

bool ShapeReader::read(const JsonNode& node, Value& field) {
    if (!plainOnly(node)) return false;
    field = toValue(node);
    return true;
}

bool ShapeReader::read(const JsonNode& node, Record& field) {
    if (!node.asMembers()) return wrongType(node, JsonNode::Kind::object);
    if (!plainOnly(node)) return false;
    Value value = toValue(node);
    field = std::move(*value.asRecord());
    return true;
}

bool ShapeReader::read(const JsonNode& node, OneOrMany field) {
    if (!node.asString()) return read(node, field.value);
    field.value.assign(1, {});
    return read(node, field.value.front());
}

void ShapeReader::checkNumber(const JsonNode& node, double number, const Range& range) {
    if (range.holds(number)) return;
    Text sentence = std::isinf(range.most)    ? STAMPEDE_TEXT("json", "This must be at least %1.")
                    : std::isinf(range.least) ? STAMPEDE_TEXT("json", "This must be at most %2.")
                                              : STAMPEDE_TEXT("json", "This must be from %1 to %2.");
    if (range.beyondLeast && number <= range.least) sentence = STAMPEDE_TEXT("json", "This must be more than %1.");
    wrong(node, sentence.arg(numberText(range.least)).arg(numberText(range.most)));
}

void ShapeReader::checkItems(const JsonNode& node, std::size_t items, const Range& range) {
    if (range.holds(static_cast<double>(items))) return;
    wrong(node,
          (static_cast<double>(items) > range.most ? STAMPEDE_TEXT("json", "This list may have %2 items at most.")
                                                   : STAMPEDE_TEXT("json", "This list must have %1 items or more."))
              .arg(numberText(range.least))
              .arg(numberText(range.most)));
}

void ShapeReader::checkCharacters(const JsonNode& node, const Range& range) {
    double characters = 0;
    for (const char c : *node.asString()) {
        if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) ++characters;  // not a continuation byte of UTF-8
    }
    if (range.holds(characters)) return;
    if (characters == 0) {
        wrong(node, STAMPEDE_TEXT("json", "This text must not be empty."));
        return;
    }
    wrong(node, (characters > range.most ? STAMPEDE_TEXT("json", "This text may have %2 characters at most.")
                                         : STAMPEDE_TEXT("json", "This text must have %1 characters or more."))
                    .arg(numberText(range.least))
                    .arg(numberText(range.most)));
}

}  // namespace stampede
