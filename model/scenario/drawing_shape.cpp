#include "model/scenario/drawing_shape.h"

#include <set>

#include "model/architecture/catalog.h"
#include "model/architecture/unknown_name.h"
#include "model/base/nearest.h"
#include "model/base/shortened.h"

namespace stampede {

namespace {

/// The setting, or the field of one, that the last segment of `path` was probably meant to be; empty for none.
std::string nearestSetting(const std::vector<Parameter>& settings, std::string_view path) {
    const std::vector<Parameter>* level = &settings;
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/')) {
        const Parameter* parameter = findParameter(*level, path.substr(0, slash));
        if (parameter && !parameter->fields.empty()) level = &parameter->fields;
        path.remove_prefix(slash + 1);
    }
    std::vector<std::string_view> names;
    for (const Parameter& parameter : *level) names.push_back(parameter.key);
    return std::string(nearest(path, names));
}

/// Adds resources to an architecture and keeps what went wrong from being told twice.
class Builder {
public:
    Builder(const Drawing& drawing, const Catalog& catalog, std::vector<Problem>& problems,
            std::vector<UnknownMember>& unknown)
        : m_drawing(drawing), m_catalog(catalog), m_problems(problems), m_unknown(unknown) {}

    Architecture build() {
        std::vector<std::size_t> waiting;
        for (std::size_t i = 0; i < m_drawing.resources.size(); ++i) {
            m_looks.push_back(look(i));
            waiting.push_back(i);
        }
        // A file may name a container behind what stands in it; each round adds what has its container by then.
        while (!waiting.empty()) {
            std::vector<std::size_t> later;
            for (const std::size_t i : waiting)
                if (const auto& parent = m_drawing.resources[i].parent; parent.empty() || m_architecture.find(parent))
                    add(i);
                else
                    later.push_back(i);
            if (later.size() == waiting.size()) break;
            waiting = std::move(later);
        }
        for (const std::size_t i : waiting) m_failed.insert(m_drawing.resources[i].id);
        for (const std::size_t i : waiting) orphan(i);
        for (std::size_t i = 0; i < m_drawing.links.size(); ++i) connect(i);
        return std::move(m_architecture);
    }

private:
    /// What can be said of a resource by itself.
    struct Look {
        const Kind* kind = nullptr;
        bool fits = false;  ///< its settings do
    };

    static std::string pathOf(std::size_t i) { return "resources/" + std::to_string(i); }

    void note(const std::string& path, const Problem& problem) {
        m_problems.push_back({problem.path.empty() ? path : path + '/' + problem.path, problem.sentence});
    }

    Look look(std::size_t i) {
        const DrawnResource& drawn = m_drawing.resources[i];
        const Kind* kind = m_catalog.find(drawn.kind);
        if (!kind) {
            note(pathOf(i), {"kind", unknownKind(m_catalog, drawn.kind)});
            return {};
        }
        return {kind, checkSettings(pathOf(i) + "/settings", *kind, drawn.settings)};
    }

    void add(std::size_t i) {
        const DrawnResource& drawn = m_drawing.resources[i];
        const Kind* kind = m_looks[i].kind;
        if (!kind) {
            m_failed.insert(drawn.id);
            return;
        }
        Resource resource;
        resource.id = drawn.id;
        resource.kind = kind;
        resource.name = drawn.name;
        resource.parent = drawn.parent;
        resource.settings = Settings(m_looks[i].fits ? drawn.settings : Record{}, kind->settings);
        resource.position = drawn.position;
        resource.size = drawn.size;
        resource.unknown = drawn.unknown;
        auto problem = m_architecture.add(std::move(resource), m_catalog);
        if (!problem) return;
        // Settings that did not fit are told already.
        if (m_looks[i].fits || problem->path.compare(0, 8, "settings") != 0) note(pathOf(i), *problem);
        if (!m_architecture.find(drawn.id)) m_failed.insert(drawn.id);
    }

    /// Notes what does not fit and what is not known.
    bool checkSettings(const std::string& path, const Kind& kind, const Record& settings) {
        const auto misfits = checkAll(kind.settings, settings, UnknownFields::kept);
        for (const Problem& problem : misfits) note(path, problem);
        if (settings.empty()) return misfits.empty();
        std::set<std::string> told;
        for (const Problem& problem : misfits) told.insert(problem.path);
        for (const Problem& problem : checkAll(kind.settings, settings, UnknownFields::refused))
            if (told.insert(problem.path).second)
                m_unknown.push_back({path + '/' + problem.path, nearestSetting(kind.settings, problem.path)});
        return misfits.empty();
    }

    void orphan(std::size_t i) {
        const DrawnResource& drawn = m_drawing.resources[i];
        if (m_failed.count(drawn.parent) > 0 && drawn.parent != drawn.id) return;
        note(pathOf(i),
             {"parent",
              STAMPEDE_TEXT("scenario", "There is no resource \"%1\" to stand in.").arg(shortened(drawn.parent))});
    }

    void connect(std::size_t i) {
        const Link& link = m_drawing.links[i];
        if (m_failed.count(link.from) > 0 || m_failed.count(link.to) > 0) return;
        if (auto problem = m_architecture.connect(link)) note("links/" + std::to_string(i), *problem);
    }

    const Drawing& m_drawing;
    const Catalog& m_catalog;
    std::vector<Problem>& m_problems;
    std::vector<UnknownMember>& m_unknown;
    Architecture m_architecture;
    std::vector<Look> m_looks;       ///< by the place of the resource in the file
    std::set<std::string> m_failed;  ///< ids whose trouble is told: what refers to them is not told as well
};

}  // namespace

Drawing drawingOf(const Architecture& architecture) {
    Drawing drawing;
    for (const auto& resource : architecture.resources()) {
        if (isUntouchedPart(*resource)) continue;
        drawing.resources.push_back({.id = resource->id,
                                     .kind = std::string(resource->kind->key),
                                     .name = resource->name,
                                     .parent = resource->parent,
                                     .settings = resource->settings.explicitly(),
                                     .position = resource->position,
                                     .size = resource->size,
                                     .unknown = resource->unknown});
    }
    drawing.links = architecture.links();
    return drawing;
}

Architecture architectureOf(const Drawing& drawing, const Catalog& catalog, std::vector<Problem>& problems,
                            std::vector<UnknownMember>& unknown) {
    return Builder(drawing, catalog, problems, unknown).build();
}

}  // namespace stampede
