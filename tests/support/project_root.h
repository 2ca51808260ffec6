#pragma once

#include <filesystem>

namespace stampede {

/// The project's folder: the first one from the working directory upwards that has CMakePresets.json. No path is
/// compiled in, so a test program runs from any folder of the tree. Throws where there is none.
std::filesystem::path projectRoot();

}  // namespace stampede
