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

std::shared_ptr<const Scenario> scenarioOf(const Value& document) {
    return std::make_shared<const Scenario>(loadScenario(writeJson(document), "a changed scenario", realCatalog()));
}

std::shared_ptr<const Scenario> plain(const std::string& name,
                                      const std::vector<std::pair<std::string, Value>>& settings) {
    Value document = theoryDocument(name);
    setAt(document, "/workload/warmup_s", 0, name);
    for (const auto& [pointer, value] : settings) setAt(document, pointer, value, name);
    return scenarioOf(document);
}

}  // namespace stampede
