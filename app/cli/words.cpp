#include "app/cli/words.h"

#include <charconv>

#include "app/cli/console.h"
#include "model/base/shortened.h"

namespace stampede {

std::optional<std::uint64_t> wholeNumber(std::string_view text) {
    std::uint64_t number = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
    return number;
}

SimTime untilOf(const std::string& text, SimTime otherwise) {
    if (text.empty()) return otherwise;
    const auto until = parseClock(text);
    if (!until) throw UsageError{"--until takes a time such as 1:30:00, not " + shortened(text)};
    return *until;
}

}  // namespace stampede
