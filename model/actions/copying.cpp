#include "model/actions/copying.h"

#include <algorithm>
#include <map>

#include "model/actions/addition.h"
#include "model/architecture/catalog.h"
#include "model/architecture/ground.h"

namespace stampede {

namespace {

bool holds(const std::vector<ResourceId>& ids, const ResourceId& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// It and everything in it, containers first.
void collect(const Architecture& drawing, const Resource& resource, std::vector<const Resource*>& into) {
    into.push_back(&resource);
    for (const Resource* child : drawing.children(resource.id)) collect(drawing, *child, into);
}

AddAction addition(const Resource& resource) {
    return {.kind = std::string(resource.kind->key),
            .id = resource.id,
            .name = resource.name,
            .parent = resource.parent,
            .settings = resource.settings.explicitly(),
            .position = resource.position,
            .size = resource.size};
}

/// Gives a copy its new names, one Action after the other.
class Paster {
public:
    Paster(const Architecture& drawing, const Catalog& catalog, const ResourceId& near, Point by,
           const FreshId& freshId)
        : m_drawing(drawing), m_catalog(catalog), m_near(near), m_by(by), m_freshId(freshId) {}

    Pasting paste(const std::vector<Action>& copy) {
        for (const Action& action : copy)
            if (const auto* add = std::get_if<AddAction>(&action.what)) name(*add);
        for (const Action& action : copy) {
            if (m_result.problem) break;
            if (const auto* add = std::get_if<AddAction>(&action.what))
                draw(*add);
            else if (const auto* connect = std::get_if<ConnectAction>(&action.what))
                link(connect->link);
            else
                refuse(STAMPEDE_TEXT("Copying", "Only what adds and connects can be pasted."));
        }
        if (!m_result.problem) linkOut();
        return std::move(m_result);
    }

private:
    void refuse(Text sentence) { m_result.problem = Problem{"", std::move(sentence)}; }

    void name(const AddAction& add) {
        const auto owner = add.id.substr(0, add.id.find('/'));
        if (const auto found = m_names.find(owner); owner != add.id && found != m_names.end()) {
            m_names[add.id] = found->second + add.id.substr(owner.size());  // a part goes with its owner
            return;
        }
        const Kind* kind = m_catalog.find(add.kind);
        if (!kind) return;
        const ResourceId id = m_freshId(*kind, m_taken);
        m_names[add.id] = id;
        m_taken.push_back(id);
    }

    ResourceId renamed(const ResourceId& id) const {
        const auto found = m_names.find(id);
        return found == m_names.end() ? id : found->second;
    }

    void draw(AddAction add) {
        const Kind* kind = m_catalog.find(add.kind);
        if (!kind) return refuse(STAMPEDE_TEXT("Copying", "There is no kind \"%1\" here.").arg(add.kind));
        const bool inner = m_names.count(add.parent) > 0;
        add.id = renamed(add.id);
        if (inner)
            add.parent = renamed(add.parent);
        else if (!place(add, *kind))
            return;
        rename(kind->settings, add.settings);
        m_result.batch.push_back({.what = std::move(add)});
    }

    /// Finds room for what stood in something that is not copied.
    bool place(AddAction& add, const Kind& kind) {
        if (!m_near.empty() && !mayContain(m_drawing, kind, m_near)) add.parent = m_near;
        if (mayContain(m_drawing, kind, add.parent)) {
            const auto home = homeFor(m_drawing, kind, m_near);
            if (!home) {
                m_result.problem = mayContain(m_drawing, kind, {});
                return false;
            }
            add.parent = *home;
        }
        if (const Parameter* addresses = addressBlockSetting(kind)) giveBlock(add, *addresses);
        if (add.position) add.position = Point{add.position->x + m_by.x, add.position->y + m_by.y};
        m_result.outer.push_back(add.id);
        return true;
    }

    void giveBlock(AddAction& add, const Parameter& addresses) {
        if (add.parent.empty()) return;
        const Value* given = add.settings.find(addresses.key);
        const Value wanted = given ? *given : addresses.fallback;
        if (!wanted.asString()) return;
        const std::string block = freeBlock(m_drawing, add.parent, *wanted.asString(), m_blocks);
        if (block.empty()) return;
        m_blocks.push_back(block);
        add.settings.set(addresses.key, block);
    }

    void link(Link link) {
        const bool leadsOut = m_names.count(link.from) > 0 && m_names.count(link.to) == 0;
        link.from = renamed(link.from);
        link.to = renamed(link.to);
        if (leadsOut)
            m_leadingOut.push_back(std::move(link));
        else
            m_result.batch.push_back({.what = ConnectAction{std::move(link)}});
    }

    /// Those of the links to what stands here already that may be, once everything else is drawn.
    void linkOut() {
        Architecture trial = m_drawing;
        for (const Action& action : m_result.batch)
            if (apply(trial, action, m_catalog)) return;  // whoever performs it hears why
        for (Link& link : m_leadingOut) {
            if (mayLink(trial, link)) continue;
            Action action{.what = ConnectAction{std::move(link)}};
            if (!apply(trial, action, m_catalog)) m_result.batch.push_back(std::move(action));
        }
    }

    /// Texts that are the id of something copied; a record's own name is none.
    void rename(const std::vector<Parameter>& parameters, Record& record) const {
        for (Field& field : record.fields) {
            const Parameter* parameter = findParameter(parameters, field.key);
            if (!parameter) continue;
            const std::string* text = field.value.asString();
            if (text && parameter->type == ParameterType::text && field.key != recordName().key)
                field.value = renamed(*text);
            if (Record* inner = field.value.asRecord()) rename(parameter->fields, *inner);
            if (List* list = field.value.asList())
                for (Value& item : *list)
                    if (Record* inner = item.asRecord()) rename(parameter->fields, *inner);
        }
    }

    const Architecture& m_drawing;
    const Catalog& m_catalog;
    const ResourceId& m_near;
    Point m_by;
    const FreshId& m_freshId;
    std::map<ResourceId, ResourceId> m_names;
    std::vector<ResourceId> m_taken;
    std::vector<std::string> m_blocks;
    std::vector<Link> m_leadingOut;
    Pasting m_result;
};

}  // namespace

std::vector<ResourceId> outermost(const Architecture& drawing, const std::vector<ResourceId>& ids) {
    std::vector<ResourceId> result;
    for (const ResourceId& id : ids) {
        const Resource* resource = drawing.find(id);
        if (!resource || holds(result, id)) continue;
        bool within = false;
        for (const Resource* up = drawing.find(resource->parent); up; up = drawing.find(up->parent))
            within = within || holds(ids, up->id);
        if (!within) result.push_back(id);
    }
    return result;
}

std::vector<Action> removalOf(const Architecture& drawing, const std::vector<ResourceId>& ids) {
    std::vector<Action> batch;
    for (const ResourceId& id : outermost(drawing, ids)) batch.push_back({.what = RemoveAction{id}});
    return batch;
}

std::vector<Action> copied(const Architecture& drawing, const std::vector<ResourceId>& ids) {
    std::vector<const Resource*> resources;
    for (const ResourceId& id : outermost(drawing, ids)) {
        const Resource& resource = *drawing.find(id);
        if (!resource.implied) collect(drawing, resource, resources);
    }
    std::vector<Action> batch;
    std::vector<ResourceId> all;
    for (const Resource* resource : resources) {
        all.push_back(resource->id);
        if (!isUntouchedPart(*resource)) batch.push_back({.what = addition(*resource)});
    }
    for (const Link& link : drawing.links())
        if (holds(all, link.from) && (holds(all, link.to) || link.role != role::traffic))
            batch.push_back({.what = ConnectAction{link}});
    return batch;
}

Pasting pasted(const Architecture& drawing, const Catalog& catalog, const std::vector<Action>& copy,
               const ResourceId& near, Point by, const FreshId& freshId) {
    return Paster(drawing, catalog, near, by, freshId).paste(copy);
}

}  // namespace stampede
