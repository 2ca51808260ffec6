#pragma once

#include <string>
#include <string_view>

#include "model/json/node.h"

namespace stampede {

/// What a file may be at most; whatever is larger is refused.
struct JsonLimits {
    static constexpr std::size_t bytes = std::size_t{64} << 20;
    static constexpr std::size_t depth = 64;
    static constexpr std::size_t stringBytes = std::size_t{64} << 10;
    static constexpr std::size_t nodes = 5'000'000;
};

/// Reads one JSON document (RFC 8259, UTF-8 without byte order mark). `file` is only the name that problems carry,
/// `firstLine` the number of the text's first line.
/// Throws InputError(badInput) with the place for: what is no JSON or no UTF-8, a NUL, a byte order mark, a key that
/// stands twice in an object, a whole number beyond 64 bits, a number too large for a double, text behind the document,
/// and whatever goes beyond JsonLimits.
JsonNode readJson(std::string_view text, const std::string& file, int firstLine = 1);

/// A list of values: one JSON array, or JSON Lines (one value a line, empty lines left out), read as an array.
JsonNode readJsonList(std::string_view text, const std::string& file);

/// The bytes of a file, of standard input for "-". Throws InputError: missing where there is none, badInput where it is
/// larger than JsonLimits::bytes, io where it cannot be read.
std::string readFile(const std::string& path);

}  // namespace stampede
