#pragma once

#include <string>
#include <string_view>

namespace stampede {

/// A text of the outside as a sentence quotes it: its first 60 characters (UTF-8), then "..." where there were more.
std::string shortened(std::string_view text);

}  // namespace stampede
