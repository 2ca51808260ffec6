#include "tests/support/theory_scenario.h"

#include "model/json/pointer.h"
#include "model/json/read.h"
#include "model/json/write.h"
#include "tests/support/day.h"
#include "tests/support/project_root.h"

namespace stampede {

Value theoryDocument(const std::string& name) {
    const std::string path = (projectRoot() / "tests/theory" / (name + ".json")).string();
    return toValue(readJson(readFile(path), path));
}

std::shared_ptr<const Scenario> scenarioOf(Value document, const DocumentChanges& changes) {
    for (const auto& [pointer, value] : changes) setAt(document, pointer, value, "a changed scenario");
    return std::make_shared<const Scenario>(loadScenario(writeJson(document), "a changed scenario", realCatalog()));
}

std::shared_ptr<const Scenario> plain(const std::string& name, const DocumentChanges& changes) {
    Value document = theoryDocument(name);
    setAt(document, "/workload/warmup_s", 0, name);
    return scenarioOf(std::move(document), changes);
}

}  // namespace stampede
