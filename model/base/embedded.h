#pragma once

#include <string_view>

namespace stampede {

/// The bytes of a file below resources/ that was compiled in, by its path from there ("tables/prices.json"); empty
/// where there is none. Valid for the whole run.
std::string_view embedded(std::string_view path);

}  // namespace stampede
