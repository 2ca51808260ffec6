#include "widgets/inspector/ways_out.h"

#include <algorithm>

#include "model/actions/addition.h"
#include "model/architecture/common_commands.h"
#include "model/architecture/ground.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/resource_commands.h"
#include "widgets/bridge/shown.h"

namespace stampede {

namespace {

/// Where what it stands in or is placed in has too few addresses: another one like it with more, and a move there.
std::optional<WayOut> roomierPlace(const Desk& desk, const Resource& resource, const ResourceId& fullId) {
    const Architecture& drawing = desk.drawing();
    const Resource* full = drawing.find(fullId);
    const Resource* around = full ? drawing.find(full->parent) : nullptr;
    const Parameter* block = full ? addressBlockSetting(*full->kind) : nullptr;
    const Link placed{resource.id, fullId, std::string(role::placement), {}};
    if (!around || !block || !drawing.has(placed)) return {};
    const std::string* usual = block->fallback.asString();
    const auto free = Cidr::parse(usual ? freeBlock(drawing, full->parent, *usual) : std::string());
    const auto now = addressBlockOf(*full);
    if (!free || !now || free->size() <= now->size()) return {};
    Record settings = full->settings.explicitly();
    settings.set(block->key, free->text());
    const ResourceId id = desk.freshId(*full->kind);
    std::vector<Action> batch;
    batch.push_back(
        {.what =
             AddAction{.kind = std::string(full->kind->key), .id = id, .parent = full->parent, .settings = settings}});
    for (const Link& link : drawing.linksFrom(fullId))
        batch.push_back({.what = ConnectAction{{id, link.to, link.role, {}}}});
    batch.push_back({.what = DisconnectAction{placed}});
    batch.push_back({.what = ConnectAction{{resource.id, id, placed.role, {}}}});
    return WayOut{.title = WayOut::tr("Add %1 with %2 and place it there").arg(oneLine(id), plain(free->text())),
                  .help = WayOut::tr("A %1 like %2, with more addresses, in one step that can be undone")
                              .arg(shown(full->kind->name), oneLine(fullId)),
                  .batch = std::move(batch)};
}

}  // namespace

std::vector<WayOut> waysOut(const Desk& desk, const ResourceId& id) {
    std::vector<WayOut> ways;
    const auto now = desk.snapshot();
    const ResourceSnapshot* there = now ? now->find(id) : nullptr;
    const Resource* drawn = desk.drawing().find(id);
    if (drawn && there && there->refusal)
        for (const ResourceId& concerned : there->refusal->resources) {
            const ResourceSnapshot* place = now->find(concerned);
            if (!place || !place->addresses) continue;
            if (auto way = roomierPlace(desk, *drawn, concerned)) ways.push_back(std::move(*way));
        }
    if (drawn)
        for (const ResourceCommand& command : commandsFor(desk, id))
            if (command.enabled && commonCommand(command.name))
                ways.push_back({.title = command.title,
                                .help = command.help,
                                .batch = {{.what = CommandAction{id, command.name, {}}}}});
    ways.erase(
        std::remove_if(ways.begin(), ways.end(), [&](const WayOut& way) { return desk.check(way.batch).has_value(); }),
        ways.end());
    return ways;
}

}  // namespace stampede
