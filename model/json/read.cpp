#include "model/json/read.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "model/base/input_error.h"
#include "model/base/shortened.h"

namespace stampede {

namespace {

/// Where reading stands, and where the last value or key began. nlohmann's SAX events come without a place, but always
/// right after the token they are about was read, so that the last beginning is theirs.
struct Cursor {
    int line = 1, column = 0;
    int tokenLine = 1, tokenColumn = 1;
    char last = ' ', beforeLast = ' ';  ///< that are not blank
    bool inString = false, escaped = false, inWord = false;

    void pass(char c) {
        if (c == '\n') {
            ++line;
            column = 0;
        } else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) {
            ++column;  // continuation bytes of UTF-8 belong to the character before them
        }
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank) {
            beforeLast = last;
            last = c;
        }
        if (inString) {
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
            return;
        }
        const bool mark = c == ',' || c == ':' || c == ']' || c == '}';
        const bool opens = c == '"' || c == '[' || c == '{';
        if (opens || (!blank && !mark && !inWord)) {
            tokenLine = line;
            tokenColumn = column;
        }
        inString = c == '"';
        inWord = !blank && !mark && !opens;
    }
};

/// The iterator that tells a Cursor what it passes.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, Cursor* cursor) : m_at(at), m_cursor(cursor) {}
    reference operator*() const { return *m_at; }
    CountingIterator& operator++() {
        m_cursor->pass(*m_at++);
        return *this;
    }
    CountingIterator operator++(int) {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }

private:
    const char* m_at;
    Cursor* m_cursor;
};

/// Builds the tree from SAX events and refuses what our files may not have.
class Builder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = std::string;
    using binary_t = nlohmann::json::binary_t;

    Builder(const Cursor& cursor, const std::string& file) : m_cursor(cursor), m_file(file) {}

    JsonNode root = {};

    bool null() { return add(std::monostate{}); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(number_integer_t value) { return add(std::int64_t{value}); }
    bool number_unsigned(number_unsigned_t value) {
        if (value > static_cast<std::uint64_t>(INT64_MAX)) refuseInteger();
        return add(static_cast<std::int64_t>(value));
    }
    bool number_float(number_float_t value, const std::string& literal) {
        // nlohmann makes a double of an integer that is too long for it.
        if (literal.find_first_not_of("-0123456789") == std::string::npos) refuseInteger();
        if (!std::isfinite(value)) refuse(STAMPEDE_TEXT("json", "This number is too large."));
        return add(value);
    }
    bool string(std::string& value) {
        checkString(value);
        return add(std::move(value));
    }
    bool binary(binary_t&) { return false; }  // not part of JSON

    bool start_object(std::size_t) { return open(JsonNode::Members{}); }
    bool key(std::string& value) {
        Frame& frame = m_open.back();
        checkString(value);
        if (!frame.keys.insert(value).second) {
            refuse(STAMPEDE_TEXT("json", "The key \"%1\" stands twice in this object.").arg(shortened(value)));
        }
        frame.key = std::move(value);
        return true;
    }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(JsonNode::Items{}); }
    bool end_array() { return close(); }

    bool parse_error(std::size_t, const std::string& lastToken, const nlohmann::json::exception& error);

    [[noreturn]] void refuse(Text sentence) const {
        refuseAt(m_cursor.tokenLine, m_cursor.tokenColumn, std::move(sentence));
    }
    [[noreturn]] void refuseAt(int line, int column, Text sentence) const {
        throw InputError(Trouble::badInput, {m_file, line, column, pointer()}, std::move(sentence));
    }

private:
    struct Frame {
        JsonNode node = {};
        std::string key = {};                          ///< of the member being read
        std::set<std::string, std::less<>> keys = {};  ///< so far
    };

    [[noreturn]] void refuseInteger() const {
        refuse(STAMPEDE_TEXT("json", "This whole number does not fit into 64 bits."));
    }
    void checkString(const std::string& value) const {
        if (value.size() > JsonLimits::stringBytes) {
            refuse(STAMPEDE_TEXT("json", "This text is longer than 64 KiB."));
        }
        if (value.find('\0') != std::string::npos) refuse(STAMPEDE_TEXT("json", "This text holds a NUL character."));
    }

    template <class Data>
    JsonNode made(Data data) {
        if (++m_nodes > JsonLimits::nodes) {
            refuse(STAMPEDE_TEXT("json", "The file has more than 5 million values."));
        }
        return {std::move(data), m_cursor.tokenLine, m_cursor.tokenColumn};
    }
    template <class Data>
    bool add(Data data) {
        attach(made(std::move(data)));
        return true;
    }
    template <class Data>
    bool open(Data data) {
        if (m_open.size() == JsonLimits::depth) {
            refuse(STAMPEDE_TEXT("json", "Lists and objects are nested more than 64 deep here."));
        }
        m_open.push_back({made(std::move(data))});
        return true;
    }
    bool close() {
        JsonNode node = std::move(m_open.back().node);
        m_open.pop_back();
        attach(std::move(node));
        return true;
    }
    void attach(JsonNode node) {
        if (m_open.empty()) {
            root = std::move(node);
            m_rootDone = true;
            return;
        }
        Frame& frame = m_open.back();
        if (auto* items = std::get_if<JsonNode::Items>(&frame.node.data)) {
            items->push_back(std::move(node));
        } else {
            std::get<JsonNode::Members>(frame.node.data).emplace_back(std::move(frame.key), std::move(node));
            frame.key.clear();
        }
    }
    std::string pointer() const;

    const Cursor& m_cursor;
    const std::string& m_file;
    std::vector<Frame> m_open;
    std::size_t m_nodes = 0;
    bool m_rootDone = false;
};

std::string Builder::pointer() const {
    std::string text;
    for (const Frame& frame : m_open) {
        if (const JsonNode::Items* items = frame.node.asItems()) {
            text += "/" + std::to_string(items->size());
        } else if (!frame.key.empty()) {
            text += '/';
            for (const char c : frame.key) text += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
        }
    }
    return text;
}

bool Builder::parse_error(std::size_t, const std::string&, const nlohmann::json::exception& error) {
    const std::string_view what = error.what();
    const auto says = [what](std::string_view words) { return what.find(words) != std::string_view::npos; };
    const int line = m_cursor.line, column = std::max(1, m_cursor.column);
    if (says("number overflow")) refuse(STAMPEDE_TEXT("json", "This number is too large."));
    if (says("ill-formed UTF-8")) refuseAt(line, column, STAMPEDE_TEXT("json", "This is not well-formed UTF-8."));
    if (m_rootDone) refuseAt(line, column, STAMPEDE_TEXT("json", "Something stands behind the end of the document."));
    if (says("unexpected end of input") || (says("missing closing quote"))) {
        refuseAt(line, column, STAMPEDE_TEXT("json", "The file ends in the middle of the document."));
    }
    if (m_cursor.beforeLast == ',' && (m_cursor.last == '}' || m_cursor.last == ']')) {
        refuseAt(
            line, column,
            STAMPEDE_TEXT("json", "There is a comma too many before this \"%1\".").arg(std::string(1, m_cursor.last)));
    }
    // "[json.exception...] parse error at line 1, column 2: syntax error while parsing X - REASON; last read: '...'"
    std::string_view reason = what;
    if (const auto dash = reason.find(" - "); dash != std::string_view::npos) reason.remove_prefix(dash + 3);
    reason = reason.substr(0, reason.find("; last read"));
    refuseAt(line, column, STAMPEDE_TEXT("json", "This is not JSON: %1.").arg(std::string(reason)));
}

}  // namespace

JsonNode readJson(std::string_view text, const std::string& file, int firstLine) {
    Cursor cursor;
    cursor.line = cursor.tokenLine = firstLine;
    Builder builder(cursor, file);
    const auto refuse = [&](Text sentence) { builder.refuseAt(firstLine, 1, std::move(sentence)); };
    if (text.size() > JsonLimits::bytes) refuse(STAMPEDE_TEXT("json", "The file is larger than 64 MiB."));
    if (text.starts_with("\xef\xbb\xbf")) {
        refuse(STAMPEDE_TEXT("json", "The file begins with a byte order mark; save it as UTF-8 without one."));
    }
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        refuse(STAMPEDE_TEXT("json", "The file is empty."));
    }
    if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
        for (const char c : text.substr(0, nul + 1)) cursor.pass(c);
        builder.refuseAt(cursor.line, cursor.column, STAMPEDE_TEXT("json", "The file holds a NUL byte."));
    }
    nlohmann::json::sax_parse(CountingIterator(text.data(), &cursor),
                              CountingIterator(text.data() + text.size(), &cursor), &builder);
    return std::move(builder.root);
}

JsonNode readJsonList(std::string_view text, const std::string& file) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '{') {
        JsonNode node = readJson(text, file);
        if (!node.asItems()) {
            throw InputError(Trouble::badInput, {file, node.line, node.column, ""},
                             STAMPEDE_TEXT("json", "This must be %1, not %2.")
                                 .arg(std::string(kindWords(JsonNode::Kind::array)))
                                 .arg(std::string(kindWords(node.kind()))));
        }
        return node;
    }
    JsonNode list = {JsonNode::Items{}, 1, 1};
    auto& items = std::get<JsonNode::Items>(list.data);
    for (int line = 1; !text.empty(); ++line) {
        const std::string_view one = text.substr(0, text.find('\n'));
        if (one.find_first_not_of(" \t\r") != std::string_view::npos) items.push_back(readJson(one, file, line));
        text.remove_prefix(std::min(text.size(), one.size() + 1));
    }
    return list;
}

}  // namespace stampede
