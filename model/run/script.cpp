#include "model/run/script.h"

#include "model/json/read.h"
#include "model/scenario/check_actions.h"

namespace stampede {

std::vector<Action> readScript(const std::string& path, const Scenario& scenario, const Catalog& catalog,
                               std::vector<Note>* notes) {
    const std::vector<PlacedAction> script = readActions(readFile(path), path);
    checkActions(scenario, script, catalog, notes);
    return actionsOf(script);
}

}  // namespace stampede
