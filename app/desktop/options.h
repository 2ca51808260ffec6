#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stampede {

/// What the command line asks of the desktop.
struct Options {
    std::string file = {};
    std::string exported = {};  ///< the picture to write; empty: open the window
    std::string language = {};  ///< "en" or "ko"
    std::string theme = {};     ///< "light", "dark" or "system"
    std::optional<std::uint64_t> seed = {};
    bool help = false;
    bool version = false;
    std::string misuse = {};  ///< what cannot be understood, in a sentence
};

Options readOptions(const std::vector<std::string>& words);

/// What --help prints.
const char* usage();

}  // namespace stampede
