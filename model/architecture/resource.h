#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/architecture/settings.h"
#include "model/base/text.h"

namespace stampede {

struct Kind;

/// Short readable text, unique over a scenario. A VPC's own parts are "VPC/main-route-table" and so on, a group's
/// members "GROUP/1", "GROUP/2" ...
using ResourceId = std::string;

struct Point {
    double x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

struct Size {
    double width = 0, height = 0;
    bool operator==(const Size&) const = default;
};

/// True for letters, digits, ".", "_" and "-", 1 to 100 of them: what may name something in a scenario.
bool isIdText(std::string_view text);

/// One thing that is drawn.
struct Resource {
    ResourceId id = {};
    const Kind* kind = nullptr;  ///< never null once in an Architecture; the Catalog owns it
    Wording name = {};
    ResourceId parent = {};  ///< what contains it, empty for none
    Settings settings = {};
    std::optional<Point> position = {};  ///< relative to the parent's corner
    std::optional<Size> size = {};       ///< of containers
    bool implied = false;                ///< a VPC's own part: written to a file only when changed
    Record unknown = {};                 ///< members of the file that this version does not know

    /// The setting at `path`, its default where none was set.
    Value setting(std::string_view path) const;
    bool operator==(const Resource&) const = default;
};

/// Runs from the caller or user to the called or used.
struct Link {
    ResourceId from = {};
    ResourceId to = {};
    std::string role = {};  ///< one of role::all
    Record unknown = {};

    bool operator==(const Link&) const = default;
    bool same(const Link& other) const { return from == other.from && to == other.to && role == other.role; }
};

/// True where one of `links` is the same as `link`.
bool holds(const std::vector<Link>& links, const Link& link);
/// The same links in whatever order.
bool sameLinks(const std::vector<Link>& a, const std::vector<Link>& b);

namespace role {
inline constexpr std::string_view traffic = "traffic";
inline constexpr std::string_view placement = "placement";
inline constexpr std::string_view uses = "uses";
inline constexpr std::array all{traffic, placement, uses};
}  // namespace role

}  // namespace stampede
