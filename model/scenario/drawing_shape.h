#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "model/architecture/architecture.h"
#include "model/json/shape.h"

namespace stampede {

/// A resource as a file has it: its kind is a word, its settings are whatever stands there.
struct DrawnResource {
    std::string id = {};
    std::string kind = {};
    Wording name = {};
    std::string parent = {};
    Record settings = {};
    std::optional<Point> position = {};
    std::optional<Size> size = {};
    Record unknown = {};
};

/// The member `architecture` of a file.
struct Drawing {
    std::vector<DrawnResource> resources = {};
    std::vector<Link> links = {};
    Record unknown = {};
};

/// [x, y] and [width, height].
inline auto asPair(Point& point) { return std::tie(point.x, point.y); }
inline auto asPair(Size& size) { return std::tie(size.width, size.height); }

template <class Io>
void describe(Io& io, DrawnResource& r) {
    io.required("id", r.id, Range{1, 200}, "Short readable text, unique over the scenario.");
    io.required("kind", r.kind, "The service's own term.");
    io.optional("name", r.name, {}, "What the canvas shows.");
    io.optional("parent", r.parent, {}, "The id of what contains it.");
    io.optional("settings", r.settings, {}, "By the kind; what is left out has the kind's default.");
    io.optional("position", r.position, "[x, y], relative to the parent's corner.");
    io.optional("size", r.size, "[width, height], of a container.");
    io.rest(r.unknown);
}

/// What a link is, in the drawing as in the actions that draw it and take it away.
template <class Io>
void describeEnds(Io& io, Link& link) {
    io.required("from", link.from, "The id of the caller or user.");
    io.required("to", link.to, "The id of the called or used.");
    io.required("role", link.role, "traffic, placement or uses.");
}

template <class Io>
void describe(Io& io, Link& link) {
    describeEnds(io, link);
    io.rest(link.unknown);
}

template <class Io>
void describe(Io& io, Drawing& d) {
    // 200,000: what a guarded file may hold at most (64 MiB, 5 million values) with room for settings and links.
    io.optional("resources", d.resources, {}, Range{0, 200'000}, "What is drawn, in the order of drawing.");
    io.optional("links", d.links, {}, Range{0, 1'000'000}, "From the caller or user to the called or used.");
    io.rest(d.unknown);
}

/// The drawing as a file has it; parts that are as their owner made them are left out.
Drawing drawingOf(const Architecture& architecture);

/// A member that nobody here knows, and the known one that was probably meant, if any.
struct UnknownMember {
    std::string path = {};
    std::string near = {};
};

/// Builds the architecture, containers first and else in the order of the file. What may not be is left out and noted
/// in `problems` (paths such as "resources/3/settings/cidr"); settings that no kind knows are kept, they are noted in
/// `unknown`.
Architecture architectureOf(const Drawing& drawing, const Catalog& catalog, std::vector<Problem>& problems,
                            std::vector<UnknownMember>& unknown);

}  // namespace stampede
