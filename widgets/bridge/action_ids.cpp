#include "widgets/bridge/action_ids.h"

#include <type_traits>

namespace stampede {

std::vector<ResourceId> idsOf(const std::vector<Action>& batch) {
    std::vector<ResourceId> ids;
    const auto collect = [&ids](const auto& what) {
        using What = std::decay_t<decltype(what)>;
        if constexpr (std::is_same_v<What, ConnectAction> || std::is_same_v<What, DisconnectAction>)
            ids.insert(ids.end(), {what.link.from, what.link.to});
        else if constexpr (std::is_same_v<What, EntryAction>)
            ids.push_back(what.to);
        else if constexpr (!std::is_same_v<What, HintAction> && !std::is_same_v<What, NoteAction> &&
                           !std::is_same_v<What, UndoAction> && !std::is_same_v<What, RedoAction>)
            ids.push_back(what.id);
    };
    for (const Action& action : batch)
        if (!action.editsScenario()) std::visit(collect, action.what);
    return ids;
}

}  // namespace stampede
