#include "model/json/write.h"

#include <cassert>
#include <charconv>
#include <cmath>

namespace stampede {

namespace {

class Writer {
public:
    explicit Writer(bool pretty) : m_pretty(pretty) {}
    std::string text = {};

    void operator()(std::monostate) { text += "null"; }
    void operator()(bool boolean) { text += boolean ? "true" : "false"; }
    void operator()(std::int64_t integer) { text += std::to_string(integer); }
    void operator()(double number);
    void operator()(const std::string& string);
    void operator()(const List& list) {
        enclose('[', ']', list, [this](const Value& item) { std::visit(*this, item.data()); });
    }
    void operator()(const Record& record) {
        enclose('{', '}', record.fields, [this](const Field& field) {
            (*this)(field.key);
            text += ": ";
            std::visit(*this, field.value.data());
        });
    }

private:
    template <class Items, class Write>
    void enclose(char open, char close, const Items& items, const Write& write) {
        text += open;
        ++m_depth;
        bool first = true;
        for (const auto& item : items) {
            if (!first) text += m_pretty ? "," : ", ";
            first = false;
            newLine();
            write(item);
        }
        --m_depth;
        if (!items.empty()) newLine();
        text += close;
    }
    void newLine() {
        if (m_pretty) text.append("\n").append(2 * m_depth, ' ');
    }

    bool m_pretty;
    std::size_t m_depth = 0;
};

void Writer::operator()(double number) {
    assert(std::isfinite(number));
    // A whole number is written as one (and -0 as 0); from 2^53 on it could be too long for the reader's 64 bits.
    if (std::abs(number) < 0x1p53 && number == std::trunc(number)) return (*this)(static_cast<std::int64_t>(number));
    char buffer[32];
    const auto end = std::abs(number) < 0x1p53
                         ? std::to_chars(buffer, buffer + sizeof buffer, number)
                         : std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific);
    text.append(buffer, end.ptr);
}

void Writer::operator()(const std::string& string) {
    text += '"';
    for (const char c : string) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (c == '\n') {
            text += "\\n";
        } else if (c == '\t') {
            text += "\\t";
        } else if (c == '\r') {
            text += "\\r";
        } else if (byte < 0x20) {
            constexpr char digits[] = "0123456789abcdef";
            text += "\\u00";
            text += digits[byte >> 4];
            text += digits[byte & 15];
        } else {
            text += c;
        }
    }
    text += '"';
}

}  // namespace

std::string writeJson(const Value& value) {
    Writer writer(true);
    std::visit(writer, value.data());
    return std::move(writer.text) + "\n";
}

std::string writeJsonLine(const Value& value) {
    Writer writer(false);
    std::visit(writer, value.data());
    return std::move(writer.text);
}

}  // namespace stampede
