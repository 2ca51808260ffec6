#include "tests/support/project_root.h"

#include <stdexcept>

namespace stampede {

std::filesystem::path projectRoot() {
    std::filesystem::path folder = std::filesystem::current_path();
    while (!std::filesystem::exists(folder / "CMakePresets.json")) {
        if (folder == folder.root_path()) throw std::runtime_error("the working directory is outside the project");
        folder = folder.parent_path();
    }
    return folder;
}

}  // namespace stampede
