#include "widgets/inspector/remaking.h"

#include <algorithm>

#include "widgets/bridge/desk.h"

namespace stampede {

bool isRemade(const Kind& kind) {
    return kind.shape == Shape::chip && !kind.settings.empty() &&
           std::all_of(kind.settings.begin(), kind.settings.end(),
                       [](const Parameter& parameter) { return parameter.fixed; });
}

Remaking remakingOf(const Desk& desk, const ResourceId& id, const std::string& path, const Value& value) {
    Remaking remaking;
    Architecture trial = desk.drawing();
    if ((remaking.problem = apply(trial, {.what = SetAction{id, path, value}}, desk.catalog()))) return remaking;
    const Resource& wanted = *trial.find(id);
    const ResourceId made = desk.freshId(*wanted.kind);
    remaking.batch.push_back({.what = AddAction{.kind = std::string(wanted.kind->key),
                                                .id = made,
                                                .name = wanted.name,
                                                .parent = wanted.parent,
                                                .settings = wanted.settings.explicitly()}});
    for (const Link& link : desk.drawing().links()) {
        Link other = link;
        if (link.from == id) other.from = made;
        if (link.to == id) {
            other.to = made;
            remaking.batch.push_back({.what = DisconnectAction{link}});
        }
        if (link.from == id || link.to == id) remaking.batch.push_back({.what = ConnectAction{other}});
    }
    return remaking;
}

}  // namespace stampede
