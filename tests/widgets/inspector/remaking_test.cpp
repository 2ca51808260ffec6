#include "widgets/inspector/remaking.h"

#include "tests/widgets/inspector/inspector_bench.h"

namespace stampede {

TEST(Remaking, IsForWhatStandsOnItsUsersAndCannotBeChanged) {
    std::vector<std::string_view> remade;
    for (const auto& kind : realCatalog().kinds())
        if (isRemade(*kind)) remade.push_back(kind->key);
    EXPECT_EQ(remade, (std::vector<std::string_view>{"launch-configuration"}));
}

TEST(Remaking, MakesAnotherWhilePlayingAndHandsItsUsersOver) {
    InspectorBench bench;
    bench.desk.perform({{.what = AddAction{.kind = "auto-scaling-group", .id = "asg-1"}},
                        {.what = ConnectAction{{"asg-1", "subnet-a", "placement", {}}}},
                        {.what = ConnectAction{{"asg-1", "lc-1", "uses", {}}}}});
    bench.desk.startRun(1);
    bench.select("lc-1");
    auto* script = qobject_cast<ScriptEditor*>(bench.row("user_data")->editor());
    script->page()->setFocus();
    QTest::keyClick(script->page(), Qt::Key_End, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i) QTest::keyClick(script->page(), Qt::Key_Backspace);
    QTest::keyClick(script->page(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bench.selection.single() == "lc-2"; }));

    EXPECT_TRUE(bench.drawn("lc-2", "user_data").asString()->ends_with("-port 80"));
    EXPECT_TRUE(bench.drawn("lc-1", "user_data").asString()->ends_with("-port 8080\n"));
    EXPECT_TRUE(bench.desk.drawing().has({"asg-1", "lc-2", "uses", {}}));
    EXPECT_FALSE(bench.desk.drawing().has({"asg-1", "lc-1", "uses", {}}));
    EXPECT_TRUE(bench.desk.drawing().has({"lc-2", "sg-web", "uses", {}}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return bench.desk.snapshot()->find("lc-2") != nullptr; }));
    EXPECT_EQ(bench.desk.snapshot()->find("lc-2")->state, State::active);
    bench.desk.undo();
    EXPECT_EQ(bench.desk.drawing().find("lc-2"), nullptr);
    EXPECT_TRUE(bench.desk.drawing().has({"asg-1", "lc-1", "uses", {}}));
}

TEST(Remaking, ChangesItInPlaceWhileDesigning) {
    InspectorBench bench;
    const Remaking refused = remakingOf(bench.desk, "lc-1", "type", "t9.huge");
    EXPECT_TRUE(refused.problem);
    bench.select("lc-1");
    auto* script = qobject_cast<ScriptEditor*>(bench.row("user_data")->editor());
    QTest::keyClicks(script->page(), "# ");
    QTest::keyClick(script->page(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(bench.desk.drawing().find("lc-2"), nullptr);
    EXPECT_TRUE(bench.drawn("lc-1", "user_data").asString()->starts_with("# "));
}

TEST(LineField, PutsItsListOfSuggestionsAwayWithEnter) {
    InspectorBench bench;
    bench.select("sg-web");
    LineField* from = bench.records("inbound")->entries().front()->cells()[2]->findChild<LineField*>();
    InspectorBench::type(from, "igw-1", Qt::Key_unknown);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

}  // namespace stampede
