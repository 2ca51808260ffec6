#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stampede {

/// `text` as a terminal may have it: what would steer the terminal or turn the writing direction round (controls but
/// the line feed, bidirectional marks) is shown as U+FFFD. Names and files come from outside.
std::string forTerminal(std::string_view text);

/// How many columns of the terminal a text fills: two for each wide character of East Asia, else one.
std::size_t columns(std::string_view text);
/// `text` cut to, or filled with spaces up to, `width` columns.
std::string fitted(std::string_view text, std::size_t width);
std::string rightAligned(std::string_view text, std::size_t width);

/// `text` in lines of at most 80 columns, each after `indent` spaces; a word too long for a line stands alone.
std::string wrapped(std::string_view text, std::size_t indent);

/// 1234567.5 as "1,234,567.5": `decimals` places at the most, no zeros at the end.
std::string grouped(double number, int decimals = 0);

}  // namespace stampede
