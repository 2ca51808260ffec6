#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/architecture/kind.h"
#include "model/architecture/resource.h"

namespace stampede {

class Catalog;

/// The drawing: resources and links, in the order they were drawn. A value; copies share unchanged resources.
/// Every change keeps it legal (unique ids, legal parents and links, settings that fit) or is refused with a Problem.
class Architecture {
public:
    using ResourcePtr = std::shared_ptr<const Resource>;

    const std::vector<ResourcePtr>& resources() const { return m_resources; }
    const std::vector<Link>& links() const { return m_links; }
    const Resource* find(std::string_view id) const;
    ResourcePtr share(std::string_view id) const;
    bool has(const Link& link) const;

    std::vector<const Resource*> children(std::string_view id) const;
    std::vector<Link> linksFrom(std::string_view id) const;
    std::vector<Link> linksTo(std::string_view id) const;
    /// The ids that `from` is linked to by `role`, in order.
    std::vector<ResourceId> linked(std::string_view from, std::string_view role) const;

    /// Adds it and its implied parts. An implied part may be added once more by name, which says what differs on it.
    /// Refused: an id that stands already or is no id, a parent that is missing or may not contain it, settings that do
    /// not fit (those that no parameter names are kept). A problem's path starts with "id", "parent" or "settings".
    std::optional<Problem> add(Resource resource, const Catalog& catalog);
    /// Removes it, what it contains, and their links. Refused: a part that goes with its owner.
    std::optional<Problem> remove(std::string_view id);
    std::optional<Problem> set(std::string_view id, std::string_view path, Value value);
    std::optional<Problem> rename(std::string_view id, Wording name);
    /// Moves it, into another parent if `parent` is given (empty string: out of every container).
    std::optional<Problem> move(std::string_view id, const std::optional<ResourceId>& parent,
                                std::optional<Point> position, std::optional<Size> size);
    std::optional<Problem> connect(Link link);
    std::optional<Problem> disconnect(const Link& link);

    bool operator==(const Architecture& other) const;

private:
    using Index = std::map<ResourceId, std::size_t, std::less<>>;
    /// Where the links of each resource stand in m_links, in order.
    using LinkIndex = std::map<ResourceId, std::vector<std::size_t>, std::less<>>;

    std::optional<std::size_t> indexOf(std::string_view id) const;
    void replace(std::size_t index, Resource changed);
    void putLast(std::string_view id);
    void append(Resource resource, const Catalog& catalog);
    std::optional<Problem> mayAdd(const Resource& resource) const;
    std::optional<Problem> describePart(Resource part, std::size_t index);
    bool isWithin(std::string_view id, std::string_view container) const;
    void indexAgain();
    std::vector<Link> linksAt(const LinkIndex& index, std::string_view id) const;

    std::vector<ResourcePtr> m_resources;
    std::vector<Link> m_links;
    Index m_index;
    LinkIndex m_from, m_to;
};

/// Why a link may not be, or nullopt. Used by the canvas while hovering and by connect().
std::optional<Problem> mayLink(const Architecture& drawing, const Link& link);
/// True of kinds that are placed in something by a link.
bool mayBePlaced(const Kind& kind);
/// "traffic", "placement", "use", to stand before "link" in a sentence.
Text roleWord(std::string_view role);
/// Why `kind` may not stand in `parent` (empty: in none), or nullopt.
std::optional<Problem> mayContain(const Architecture& drawing, const Kind& kind, std::string_view parent);

/// True for an implied part that is exactly as its owner made it: a file need not mention it.
bool isUntouchedPart(const Resource& resource);

/// What happened to one resource between two drawings.
struct Change {
    ResourceId id = {};
    Architecture::ResourcePtr before = {};  ///< null: added
    Architecture::ResourcePtr after = {};   ///< null: removed
    bool settings = false;                  ///< its settings or its parent differ
    bool links = false;                     ///< links from it differ, in whatever order they were drawn
    bool looks = false;                     ///< only its name, place or size differ
};

/// Every resource that differs, added and changed ones in drawing order, then removed ones in reverse order.
std::vector<Change> difference(const Architecture& before, const Architecture& after);

}  // namespace stampede
