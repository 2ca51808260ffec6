#include "tests/app/desktop/window_bench.h"
#include "tests/support/qt/played_desk.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/state_words.h"
#include "widgets/canvas/facts.h"
#include "widgets/canvas/scene.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/outline/outline_model.h"

namespace stampede {

TEST(StateWords, AreTheSameOnTheCanvasInTheOutlineAndInTheInspectorAllDay) {
    WindowBench bench(WindowBench::scenario("01_launch_day.json"));
    bench.window.stage().show(Stage::Page::workbench);
    Desk& desk = bench.session.desk();
    const CanvasScene& scene = bench.window.stage().workbench().scene();
    const auto* outline = bench.window.findChild<OutlineModel*>();
    auto* inspector = bench.window.findChild<InspectorPanel*>();
    std::set<State> told;
    for (const SimTime at : {minutes(1), minutes(20), minutes(107), minutes(152), minutes(200)}) {
        playScript(desk, "the_team", at);
        for (const auto& resource : desk.drawing().resources()) {
            const Facts* facts = scene.facts(resource->id);
            if (!facts) continue;
            ASSERT_TRUE(facts->state);
            told.insert(*facts->state);
            const QString word = StateWords::word(*facts->state);
            const auto where = [&] { return resource->id + " at " + clockText(at); };
            EXPECT_TRUE(outline->find(resource->id).siblingAtColumn(1).data().toString().startsWith(word)) << where();
            bench.session.selection().select(std::vector{resource->id});
            const auto* state = inspector->sheet()->findChild<ElidedLabel*>("state");
            ASSERT_TRUE(state) << where();
            EXPECT_TRUE(state->text().startsWith(word)) << where() << ": " << state->text().toStdString();
        }
    }
    for (const State state : {State::active, State::impaired, State::refused}) EXPECT_TRUE(told.contains(state));
}

}  // namespace stampede
