#include "tests/support/qt/played_desk.h"

#include <gtest/gtest.h>

#include <QTest>

#include "model/scenario/action_json.h"
#include "tests/support/day.h"

namespace stampede {

namespace {

Scenario shipped(const std::string& name, const std::function<void(Scenario&)>& change) {
    Scenario scenario = loadScenario(shippedFile(name + ".json"), name, realCatalog());
    if (change) change(scenario);
    return scenario;
}

}  // namespace

PlayedDesk::PlayedDesk(const std::string& scenario, const std::function<void(Scenario&)>& change)
    : document(shipped(scenario, change), realCatalog()), desk(document) {}

void playUntil(Desk& desk, SimTime at) {
    if (!desk.isPlaying()) desk.startRun(1);
    const SimTime wanted = std::min(at, desk.snapshot()->duration);
    if (wanted > desk.snapshot()->now) desk.step(wanted - desk.snapshot()->now);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.snapshot()->now >= wanted; }, 60'000));
}

void playScript(Desk& desk, const std::string& name, SimTime at) {
    const auto actions = actionsOf(readActions(shippedFile("solutions/launch_day/" + name + ".actions.json"), name));
    const SimTime begin = desk.isPlaying() && desk.snapshot()->now > SimTime{} ? desk.snapshot()->now : SimTime{-1};
    for (std::size_t i = 0; i < actions.size() && actions[i].at <= at;) {
        std::vector<Action> batch;
        const SimTime moment = actions[i].at;
        for (; i < actions.size() && actions[i].at == moment; ++i) batch.push_back(actions[i]);
        if (moment <= begin) continue;
        playUntil(desk, moment);
        desk.perform(std::move(batch));
    }
    playUntil(desk, at);
}

}  // namespace stampede
