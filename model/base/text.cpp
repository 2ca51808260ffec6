#include "model/base/text.h"

#include <algorithm>

namespace stampede {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Decodes one character of UTF-8 at the front of `text` and takes it away; -1 if it is ill-formed (overlong forms,
/// surrogates and what lies beyond U+10FFFF included; Unicode 15, table 3-7).
std::int32_t takeCodePoint(std::string_view& text) {
    const auto byte = [&text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xc2 ? 0
                               : lead < 0xe0 ? 2
                               : lead < 0xf0 ? 3
                               : lead < 0xf5 ? 4
                                             : 0;
    if (length == 0 || text.size() < length) return -1;
    std::int32_t code = length == 1 ? lead : lead & (0x7f >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80) return -1;
        code = (code << 6) | (byte(i) & 0x3f);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    if (overlong || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) return -1;
    text.remove_prefix(length);
    return code;
}

}  // namespace

Text Text::arg(std::string value) const {
    Text filled = *this;
    filled.args.push_back(std::move(value));
    return filled;
}

Text Text::arg(std::int64_t value) const { return arg(std::to_string(value)); }

Text Text::arg(const Text& value) const {
    Text filled = arg(english(value));
    filled.texts.resize(filled.args.size());
    filled.texts.back() = value;
    return filled;
}

Text Text::arg(std::string word, const Text& name) const {
    Text filled = arg(name);
    filled.args.back() = std::move(word);
    return filled;
}

Text Text::noun(const Text& name) const {
    Text filled = arg(name);
    std::string& word = filled.args.back();
    const bool isProper = std::count_if(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) != 1;
    if (!isProper && word.front() >= 'A' && word.front() <= 'Z') word.front() += 'a' - 'A';
    return filled;
}

Text Text::resource(std::string id) const {
    Text filled = arg(std::move(id));
    filled.resources |= std::uint32_t{1} << (filled.args.size() - 1);
    return filled;
}

bool Text::operator==(const Text& other) const {
    return std::string_view(context) == other.context && std::string_view(source) == other.source && args == other.args;
}

std::string fill(std::string_view source, const std::vector<std::string>& args) {
    std::string filled;
    for (std::size_t i = 0; i < source.size();) {
        std::size_t number = 0, end = i + 1;
        if (source[i] == '%') {
            // At most two digits, and only as many as name an argument that is there: "%12" with three is %1, then "2".
            for (; end < source.size() && end < i + 3 && isDigit(source[end]); ++end) {
                const std::size_t longer = number * 10 + static_cast<std::size_t>(source[end] - '0');
                if (longer == 0 || longer > args.size()) break;
                number = longer;
            }
        }
        if (number > 0) {
            filled += args[number - 1];
        } else {
            filled += source[i];
            end = i + 1;
        }
        i = end;
    }
    return filled;
}

std::string_view Wording::in(std::string_view language) const {
    if (byLanguage.empty()) return plain;
    for (const std::string_view wanted : {language, std::string_view("en")}) {
        for (const auto& [tag, text] : byLanguage) {
            if (tag == wanted) return text;
        }
    }
    return byLanguage.front().second;
}

bool isPlainText(std::string_view text) {
    while (!text.empty()) {
        const std::int32_t code = takeCodePoint(text);
        if (code < 0) return false;
        const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
        if (control && code != '\t' && code != '\n') return false;
    }
    return true;
}

}  // namespace stampede
