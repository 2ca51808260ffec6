#include "app/cli/layout.h"

#include <cmath>
#include <cstdio>

namespace stampede {

namespace {

/// Bytes of the UTF-8 character that begins with `lead`.
std::size_t length(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/// Hangul, kana, ideographs and full-width forms begin with these bytes (U+1100, U+2E80..U+D7A3, U+F900, U+FF00).
bool isWide(std::string_view character) {
    if (character.size() != 3) return character.size() == 4;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
    const int code = ((byte(0) & 15) << 12) | ((byte(1) & 63) << 6) | (byte(2) & 63);
    return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xd7a3) ||
           (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60);
}

/// Controls (C0, DEL, C1) and the marks of U+200E, U+200F, U+202A..U+202E and U+2066..U+2069.
bool steers(std::string_view character) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
    if (character.size() == 1) return (byte(0) < 0x20 && byte(0) != '\n') || byte(0) == 0x7f;
    if (character.size() == 2) return byte(0) == 0xc2 && byte(1) < 0xa0;
    if (character.size() != 3 || byte(0) != 0xe2) return false;
    if (byte(1) == 0x80) return byte(2) == 0x8e || byte(2) == 0x8f || (byte(2) >= 0xaa && byte(2) <= 0xae);
    return byte(1) == 0x81 && byte(2) >= 0xa6 && byte(2) <= 0xa9;
}

}  // namespace

std::string forTerminal(std::string_view text) {
    std::string shown;
    for (std::size_t i = 0; i < text.size(); i += length(text[i])) {
        const std::string_view character = text.substr(i, length(text[i]));
        shown += steers(character) ? std::string_view("\xef\xbf\xbd") : character;
    }
    return shown;
}

std::size_t columns(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t i = 0; i < text.size(); i += length(text[i]))
        width += isWide(text.substr(i, length(text[i]))) ? 2 : 1;
    return width;
}

std::string fitted(std::string_view text, std::size_t width) {
    std::string line;
    std::size_t used = 0;
    for (std::size_t i = 0; i < text.size(); i += length(text[i])) {
        const std::string_view character = text.substr(i, length(text[i]));
        const std::size_t next = isWide(character) ? 2 : 1;
        if (used + next > width) break;
        line += character == "\n" ? std::string(" ") : forTerminal(character);
        used += next;
    }
    return line.append(width - used, ' ');
}

std::string rightAligned(std::string_view text, std::size_t width) {
    const std::size_t used = columns(text);
    return used >= width ? std::string(text) : std::string(width - used, ' ').append(text);
}

std::string wrapped(std::string_view text, std::size_t indent) {
    constexpr std::size_t width = 80;
    std::string lines, line;
    const auto flush = [&] {
        if (!line.empty()) lines += std::string(indent, ' ') + line + "\n";
        line.clear();
    };
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
        const std::string_view word = text.substr(0, end);
        if (!line.empty() && indent + columns(line) + 1 + columns(word) > width) flush();
        if (!word.empty()) line += (line.empty() ? "" : " ") + forTerminal(word);
        if (end < text.size() && text[end] == '\n') flush();
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    flush();
    return lines;
}

std::string grouped(double number, int decimals) {
    char digits[64];
    std::snprintf(digits, sizeof digits, "%.*f", decimals, std::fabs(number));
    std::string text = digits;
    std::size_t point = text.find('.');
    if (point != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    } else {
        point = text.size();
    }
    for (std::size_t at = point; at > 3;) text.insert(at -= 3, ",");
    return number < 0 && text.find_first_not_of("0.,") != std::string::npos ? "-" + text : text;
}

}  // namespace stampede
