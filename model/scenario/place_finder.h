#pragma once

#include <string>
#include <string_view>

#include "model/architecture/parameter.h"
#include "model/base/input_error.h"
#include "model/json/node.h"

namespace stampede {

/// Says where in a file something stands that is only known by its path.
class PlaceFinder {
public:
    /// `root` is borrowed; `pointer` is where it stands in the file.
    PlaceFinder(const JsonNode& root, std::string file, std::string pointer = {})
        : m_root(root), m_file(std::move(file)), m_pointer(std::move(pointer)) {}

    /// The place at `path` ("resources/3/settings/routes/default/via"; in a list, a name or an index), or of what is
    /// nearest to it where the file does not go that far.
    Place at(std::string_view path) const;

private:
    const JsonNode& m_root;
    std::string m_file;
    std::string m_pointer;
};

}  // namespace stampede
