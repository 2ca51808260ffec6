#include "model/json/shape_writer.h"
#include "model/json/write.h"
#include "model/scenario/scenario_shape.h"

namespace stampede {

namespace {

Record recordOf(const Limits& limits) {
    Record record;
    for (const auto& [key, number] : limits.numbers) record.fields.push_back({key, number});
    if (!limits.instanceTypes.empty()) {
        List types;
        for (const std::string& type : limits.instanceTypes) types.push_back(type);
        record.fields.push_back({"instance_types", std::move(types)});
    }
    for (const Field& field : limits.unknown.fields) record.fields.push_back(field);
    return record;
}

}  // namespace

ScenarioFile fileOf(const Scenario& scenario) {
    ScenarioFile file;
    file.scenario = scenario;
    file.drawing = drawingOf(scenario.architecture);
    file.drawing.unknown = scenario.unknownOfArchitecture;
    file.limits = recordOf(scenario.limits);
    return file;
}

std::string writeScenario(const Scenario& scenario) { return writeJson(writeShape(fileOf(scenario))); }

}  // namespace stampede
