#include "widgets/inspector/inspector_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "model/edit/document.h"
#include "tests/widgets/inspector/inspector_bench.h"
#include "widgets/bridge/labels.h"
#include "widgets/fields/choice_editors.h"
#include "widgets/inspector/console_view.h"
#include "widgets/inspector/header_section.h"
#include "widgets/inspector/links_section.h"
#include "widgets/inspector/trouble_box.h"

namespace stampede {

namespace {

QString allLabels(const QWidget& widget) {
    QString all;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget)) all += label->text() + u'\n';
    for (const ElidedLabel* label : widget.findChildren<ElidedLabel*>()) all += label->text() + u'\n';
    return all;
}

}  // namespace

TEST(InspectorPanel, EditsACellOfATableOfRoutesInOneStep) {
    InspectorBench bench;
    bench.select("rt-1");
    RecordEntry* entry = bench.records("routes")->entry("default");
    ASSERT_NE(entry, nullptr);
    auto* to = entry->cells()[0]->findChild<LineField*>();
    InspectorBench::type(to, "10.0.0.0/8");
    EXPECT_EQ(bench.drawn("rt-1", "routes/default/to"), Value("10.0.0.0/8"));
    EXPECT_EQ(bench.records("routes")->entry("default"), entry);
    bench.desk.undo();
    EXPECT_EQ(to->text(), "0.0.0.0/0");
    EXPECT_FALSE(bench.desk.canUndo());
}

TEST(InspectorPanel, RenamesAndRemovesARoute) {
    InspectorBench bench;
    bench.select("rt-1");
    RecordEntry* entry = bench.records("routes")->entry("default");
    InspectorBench::type(entry->nameEditor()->line(), "out");
    EXPECT_EQ(bench.drawn("rt-1", "routes/out/via"), Value("igw-1"));
    EXPECT_EQ(bench.records("routes")->entry("out"), entry);
    InspectorBench::click(entry->removeButton());
    EXPECT_TRUE(bench.drawn("rt-1", "routes").asList()->empty());
    bench.desk.undo();
    EXPECT_EQ(bench.drawn("rt-1", "routes").asList()->size(), 1u);
}

TEST(InspectorPanel, AddsARouteAsOneStepOnceAllThatItNeedsIsGiven) {
    InspectorBench bench;
    bench.select("rt-1");
    RecordsEditor* routes = bench.records("routes");
    InspectorBench::click(routes->addButton());
    ASSERT_EQ(routes->entries().size(), 2u);
    RecordEntry* entry = routes->entries().back();
    InspectorBench::type(entry->nameEditor()->line(), "inner");
    auto* to = entry->cells()[0]->findChild<LineField*>();
    EXPECT_EQ(to->placeholderText(), "e.g. 0.0.0.0/0");
    EXPECT_TRUE(allLabels(*entry).contains("0.0.0.0/0"));
    InspectorBench::type(to, "anywhere");
    EXPECT_TRUE(allLabels(*entry).contains("0.0.0.0/0"));
    InspectorBench::type(to, "10.9.0.0/16");
    EXPECT_FALSE(bench.desk.canUndo());
    EXPECT_TRUE(allLabels(*entry).contains("\"via\" must be given"));
    auto* via = entry->cells()[1]->findChild<QComboBox*>();
    via->setFocus();
    QTest::keyClick(via, Qt::Key_Down);
    EXPECT_EQ(bench.drawn("rt-1", "routes/inner/to"), Value("10.9.0.0/16"));
    EXPECT_EQ(routes->entry("inner"), entry);
    bench.desk.undo();
    EXPECT_EQ(bench.drawn("rt-1", "routes").asList()->size(), 1u);
    EXPECT_FALSE(bench.desk.canUndo());
}

TEST(InspectorPanel, MendsABootScriptAndTellsWhatTheMachineWillNotUnderstand) {
    InspectorBench bench;
    bench.select("lc-1");
    auto* editor = qobject_cast<ScriptEditor*>(bench.row("user_data")->editor());
    ScriptField* page = editor->page();
    page->setFocus();
    QTest::keyClick(page, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(page, "frobnicate");
    EXPECT_EQ(page->firstComplaint(), "Line 6: frobnicate: command not found");
    EXPECT_TRUE(editor->isDirty());
    EXPECT_FALSE(bench.desk.canUndo());
    for (int i = 0; i < 10; ++i) QTest::keyClick(page, Qt::Key_Backspace);
    for (int i = 0; i < 3; ++i) QTest::keyClick(page, Qt::Key_Backspace);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(QString::fromStdString(*bench.drawn("lc-1", "user_data").asString()).endsWith("-port 80"));
    bench.desk.undo();
    EXPECT_TRUE(page->toPlainText().endsWith("-port 8080\n"));
}

TEST(InspectorPanel, TakesAScriptOverWhenSomethingElseIsLookedAt) {
    InspectorBench bench;
    bench.select("lc-1");
    auto* page = bench.row("user_data")->editor()->findChild<ScriptField*>();
    page->setFocus();
    QTest::keyClicks(page, "half");
    bench.select("rt-1");
    EXPECT_TRUE(bench.drawn("lc-1", "user_data").asString()->starts_with("half"));
    EXPECT_TRUE(bench.desk.canUndo());
}

TEST(InspectorPanel, PlaysWithTheScriptThatIsSeen) {
    InspectorBench bench;
    bench.select("lc-1");
    auto* page = bench.row("user_data")->editor()->findChild<ScriptField*>();
    page->setFocus();
    QTest::keyClick(page, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(page, "reboot");
    bench.desk.startRun(1);
    EXPECT_EQ(bench.drawn("lc-1", "user_data"), Value("reboot"));
    EXPECT_EQ(bench.desk.scenario().architecture.find("lc-1")->setting("user_data"), Value("reboot"));
    EXPECT_EQ(bench.row("user_data")->editor()->findChild<ScriptField*>()->toPlainText(), "reboot");
}

TEST(InspectorPanel, KeepsWhatWasRefusedWhileSomethingElseIsLookedAtAndTellsOfItBeforeItIsLost) {
    InspectorBench bench;
    bench.select("subnet-a");
    InspectorBench::type(bench.line("cidr"), "10.20.0.0/99", Qt::Key_unknown);
    bench.select("rt-1");
    EXPECT_EQ(bench.desk.settle(), QStringList{"Quay A · CIDR block"});
    EXPECT_FALSE(bench.desk.canUndo());
    bench.select("subnet-a");
    EXPECT_EQ(bench.line("cidr")->text(), "10.20.0.0/99");
    EXPECT_TRUE(bench.row("cidr")->problem().startsWith("Not taken over"));
    InspectorBench::type(bench.line("cidr"), "10.20.9.0/24");
    EXPECT_EQ(bench.desk.settle(), QStringList());
    EXPECT_EQ(bench.drawn("subnet-a", "cidr"), Value("10.20.9.0/24"));
}

TEST(InspectorPanel, ForgetsWhatWasTypedInAScenarioThatIsLeft) {
    InspectorBench bench;
    bench.select("subnet-a");
    InspectorBench::type(bench.line("cidr"), "10.20.0.0/99");
    bench.select("rt-1");
    bench.document.open(Scenario(bench.document.scenario()));
    bench.select("subnet-a");
    EXPECT_EQ(bench.line("cidr")->text(), "10.20.0.0/28");
}

TEST(InspectorPanel, KeepsAWrongBlockInTheFieldAndSaysWhy) {
    InspectorBench bench;
    bench.select("subnet-a");
    LineField* cidr = bench.line("cidr");
    InspectorBench::type(cidr, "10.20.0.0/99");
    EXPECT_EQ(cidr->text(), "10.20.0.0/99");
    EXPECT_EQ(bench.drawn("subnet-a", "cidr"), Value("10.20.0.0/28"));
    EXPECT_TRUE(bench.row("cidr")->problem().contains("must be an IPv4 block"));
    QTest::keyClick(cidr, Qt::Key_Escape);
    EXPECT_EQ(cidr->text(), "10.20.0.0/28");
    EXPECT_TRUE(bench.row("cidr")->problem().isEmpty());
    InspectorBench::type(cidr, "10.20.1.0/24", Qt::Key_Tab);
    EXPECT_EQ(bench.drawn("subnet-a", "cidr"), Value("10.20.1.0/24"));
    bench.desk.undo();
    EXPECT_EQ(cidr->text(), "10.20.0.0/28");
}

TEST(InspectorPanel, ReturnsASettingToItsDefault) {
    InspectorBench bench;
    bench.select("clients");
    LineField* ttl = bench.line("dns_ttl_s");
    InspectorBench::type(ttl, "5");
    EXPECT_EQ(bench.drawn("clients", "dns_ttl_s"), Value(5));
    auto* reset = bench.row("dns_ttl_s")->findChild<QToolButton*>("reset");
    ASSERT_TRUE(reset->isVisible());
    InspectorBench::click(reset);
    EXPECT_EQ(ttl->text(), "60");
    EXPECT_TRUE(bench.desk.drawing().find("clients")->settings.explicitly().empty());
    EXPECT_FALSE(reset->isVisible());
}

TEST(InspectorPanel, StepsANumberWithinItsLimitsAndRefusesWordsForIt) {
    InspectorBench bench;
    bench.select("clients");
    auto* box = bench.row("dns_ttl_s")->findChild<NumberBox*>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    EXPECT_EQ(bench.drawn("clients", "dns_ttl_s"), Value(61));
    InspectorBench::type(box, "soon");
    EXPECT_EQ(bench.drawn("clients", "dns_ttl_s"), Value(61));
    EXPECT_EQ(box->line()->text(), "soon");
    EXPECT_TRUE(bench.row("dns_ttl_s")->problem().contains("must be a whole number"));
    InspectorBench::type(box, "999999");
    EXPECT_TRUE(bench.row("dns_ttl_s")->problem().contains("at most 86400"));
}

TEST(InspectorPanel, SetsASwitchAndAChoice) {
    InspectorBench bench;
    bench.select("subnet-a");
    auto* flag = qobject_cast<BooleanEditor*>(bench.row("public_ip_on_launch")->editor())->box();
    InspectorBench::click(flag);
    EXPECT_EQ(bench.drawn("subnet-a", "public_ip_on_launch"), Value(false));
    auto* zone = qobject_cast<ChoiceEditor*>(bench.row("zone")->editor())->box();
    zone->setFocus();
    QTest::keyClick(zone, Qt::Key_Down);
    EXPECT_EQ(bench.drawn("subnet-a", "zone"), Value("b"));
}

TEST(InspectorPanel, TakesOverASyllableThatWasStillBeingComposed) {
    InspectorBench bench;
    bench.select("rt-1");
    LineField* name = bench.sheet().header()->name();
    name->setFocus();
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QInputMethodEvent commit;
    commit.setCommitString(QString::fromUtf8("한"));
    QApplication::sendEvent(name, &commit);
    QInputMethodEvent composing(QString::fromUtf8("글"), {});
    QApplication::sendEvent(name, &composing);
    name->clearFocus();
    EXPECT_EQ(bench.desk.drawing().find("rt-1")->name.in("en"), "한글");
}

TEST(InspectorPanel, DisturbsNobodyWhoTypesWhenSnapshotsArrive) {
    InspectorBench bench;
    bench.select("clb-1");
    bench.desk.startRun(1);
    QWidget* sheet = bench.panel.sheet();
    LineField* line = bench.line("idle_timeout_s");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Home);
    QTest::keyClicks(line, "1");
    int arrived = 0;
    QObject::connect(&bench.desk, &Desk::arrived, &bench.panel, [&] { ++arrived; });
    bench.desk.setPace(Desk::paceOf(60));
    bench.desk.play();
    ASSERT_TRUE(QTest::qWaitFor([&] { return arrived >= 3; }, 5000));
    EXPECT_EQ(bench.panel.sheet(), sheet);
    EXPECT_EQ(line->text(), "160");
    EXPECT_EQ(line->cursorPosition(), 1);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(bench.drawn("clb-1", "idle_timeout_s"), Value(160));
}

TEST(InspectorPanel, LocksWhatTheServiceCannotChangeOnceItIsThere) {
    InspectorBench bench;
    bench.desk.startRun(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bench.desk.snapshot()->find("subnet-a") != nullptr; }, 5000));
    bench.select("subnet-a");
    EXPECT_TRUE(bench.line("cidr")->isReadOnly());
    EXPECT_FALSE(bench.row("cidr")->editor()->toolTip().isEmpty());
    EXPECT_TRUE(bench.row("public_ip_on_launch")->editor()->findChild<QCheckBox*>()->isEnabled());
}

TEST(InspectorPanel, ShowsARefusalWithItsWayOutAndWhatIsDrawnBesideWhatIsThere) {
    InspectorBench bench;
    bench.desk.startRun(1);
    auto& desk = bench.desk;
    ASSERT_FALSE(desk.perform({{.what = AddAction{.kind = "auto-scaling-group", .id = "asg-1"}},
                               {.what = ConnectAction{{"asg-1", "lc-1", "uses", {}}}},
                               {.what = ConnectAction{{"asg-1", "subnet-b", "placement", {}}}}}));
    bench.select("asg-1");
    const auto stateIs = [&](State state) {
        return QTest::qWaitFor(
            [&] {
                const ResourceSnapshot* there = desk.snapshot()->find("asg-1");
                return there && there->state == state && desk.snapshot()->watched;
            },
            5000);
    };
    desk.step(seconds(60));
    ASSERT_TRUE(stateIs(State::active));
    InspectorBench::type(bench.line("min"), "9");
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.snapshot()->find("asg-1")->refusal.has_value(); }, 5000));
    auto* box = bench.sheet().findChild<TroubleBox*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return box->isVisible(); }, 1000));
    EXPECT_TRUE(allLabels(*box).contains("ValidationError"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return allLabels(*bench.row("min")).contains("drawn 9"); }, 5000));
    EXPECT_TRUE(allLabels(*bench.row("min")).contains("there 1"));
    InspectorBench::type(bench.line("max"), "12");
    const auto buttons = box->findChildren<QPushButton*>();
    ASSERT_FALSE(buttons.isEmpty());
    EXPECT_EQ(buttons.front()->text(), "Retry");
}

TEST(InspectorPanel, LeadsFromWhatIsWrongToWhatTheMachineHasPrinted) {
    InspectorBench bench;
    bench.panel.resize(288, 420);
    auto& desk = bench.desk;
    ASSERT_FALSE(desk.perform(SetAction{.id = "i-1", .key = "user_data", .value = "curl https://nowhere.example/x"}));
    desk.startRun(1);
    bench.select("i-1");
    auto* console = bench.sheet().findChild<ConsoleView*>();
    auto* way = bench.sheet().findChild<QPushButton*>("toConsole");
    desk.step(seconds(5));
    ASSERT_TRUE(QTest::qWaitFor([&] { return way->isVisible() && console->isVisible(); }, 5000));
    EXPECT_TRUE(console->visibleRegion().isEmpty());
    InspectorBench::click(way);
    EXPECT_FALSE(console->visibleRegion().isEmpty());
    EXPECT_TRUE(console->toPlainText().contains("Could not resolve host"));
    bench.select("i-2");
    QTest::qWait(60);
    EXPECT_FALSE(bench.sheet().findChild<QPushButton*>("toConsole")->isVisible()) << "nothing is wrong with it";
}

TEST(InspectorPanel, DoesNotLeadToTheConsoleWhereThatSaysNothingOfWhatIsWrong) {
    InspectorBench bench;
    auto& desk = bench.desk;
    desk.startRun(1);
    bench.select("i-1");
    auto* console = bench.sheet().findChild<ConsoleView*>();
    const auto isOverloaded = [&] {
        const ResourceSnapshot* there = desk.snapshot()->find("i-1");
        return there && english(there->trouble).find("worker") != std::string::npos;
    };
    for (int i = 0; i < 200 && !isOverloaded(); ++i) {
        desk.step(seconds(10));
        QTest::qWait(1);
    }
    ASSERT_TRUE(isOverloaded());
    ASSERT_TRUE(QTest::qWaitFor([&] { return console->isVisible(); }, 5000));
    EXPECT_FALSE(bench.sheet().findChild<QPushButton*>("toConsole")->isVisible());
}

TEST(InspectorPanel, GoesAlongLinksTakesThemAwayAndMakesThem) {
    InspectorBench bench;
    bench.select("clb-1");
    auto* links = bench.sheet().links();
    InspectorBench::click(links->findChild<QToolButton*>("unlink-i-2"));
    EXPECT_FALSE(bench.desk.drawing().has({"clb-1", "i-2", "traffic", {}}));
    QMenu menu;
    links->fillMenu(menu, role::placement);
    const auto actions = menu.actions();
    ASSERT_EQ(actions.size(), 1);
    EXPECT_TRUE(actions.front()->text().contains("Quay B"));
    actions.front()->trigger();
    EXPECT_TRUE(bench.desk.drawing().has({"clb-1", "subnet-b", "placement", {}}));
    InspectorBench::click(links->findChild<QPushButton*>("i-1"));
    EXPECT_EQ(bench.selection.single(), "i-1");
}

TEST(InspectorPanel, PutsAnotherInThePlaceOfTheOnlyOneThatALinkTakes) {
    InspectorBench bench;
    bench.select("subnet-a");
    QMenu menu;
    bench.sheet().links()->fillMenu(menu, role::uses);
    for (QAction* action : menu.actions())
        if (action->text().contains("instead of")) {
            EXPECT_TRUE(action->isEnabled());
            action->trigger();
            break;
        }
    EXPECT_FALSE(bench.desk.drawing().has({"subnet-a", "rt-1", "uses", {}}));
    bench.desk.undo();
    EXPECT_TRUE(bench.desk.drawing().has({"subnet-a", "rt-1", "uses", {}}));
    EXPECT_FALSE(bench.desk.canUndo());
}

TEST(InspectorPanel, ReplacesTheEntryOfTheClients) {
    InspectorBench bench;
    const ResourceId before = bench.desk.drawing().linked("clients", role::traffic).front();
    bench.select("clients");
    QMenu menu;
    bench.sheet().links()->fillMenu(menu, role::traffic);
    for (QAction* action : menu.actions())
        if (action->isEnabled() && action->text().contains("instead of")) {
            action->trigger();
            break;
        }
    const auto entries = bench.desk.drawing().linked("clients", role::traffic);
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_NE(entries.front(), before);
    bench.desk.undo();
    EXPECT_EQ(bench.desk.drawing().linked("clients", role::traffic).front(), before);
}

TEST(InspectorPanel, HasNoEmptyLineInItsHeader) {
    InspectorBench bench;
    const auto emptyOnes = [&] {
        int empty = 0;
        for (const QLabel* label : bench.sheet().header()->findChildren<QLabel*>())
            empty += label->isVisible() && label->text().isEmpty() && label->pixmap().isNull();
        return empty;
    };
    for (const char* id : {"i-1", "subnet-a"}) {
        bench.select(id);
        EXPECT_EQ(emptyOnes(), 0);
        if (const QString to = qEnvironmentVariable("STAMPEDE_PICTURES"); !to.isEmpty())
            bench.panel.grab().save(QDir(to).filePath(QStringLiteral("inspector-%1.png").arg(id)));
    }
    bench.desk.startRun(1);
    QApplication::processEvents();
    EXPECT_EQ(emptyOnes(), 0);
}

TEST(InspectorPanel, SuggestsANumberForARuleOfANetworkAcl) {
    InspectorBench bench;
    ASSERT_FALSE(bench.desk.perform(AddAction{.kind = "network-acl", .id = "acl-9", .parent = "vpc-1"}));
    bench.select("acl-9");
    RecordsEditor* rules = bench.records("inbound");
    InspectorBench::click(rules->addButton());
    ASSERT_EQ(rules->entries().size(), 1u);
    QTest::keyClick(rules->entries().front()->nameEditor()->line(), Qt::Key_Return);
    EXPECT_EQ(bench.drawn("acl-9", "inbound/100/action"), Value("allow"));
    InspectorBench::type(rules->entry("100")->nameEditor()->line(), "first");
    EXPECT_NE(rules->entry("100"), nullptr);
    EXPECT_TRUE(bench.drawn("acl-9", "inbound/first/action").isNull());
}

TEST(InspectorPanel, NamesItAsTheOtherPlacesThatRenameDo) {
    InspectorBench bench;
    bench.select("rt-1");
    LineField* name = bench.sheet().header()->name();
    InspectorBench::type(name, "  out  ");
    EXPECT_EQ(bench.desk.drawing().find("rt-1")->name.in("en"), "out");
    EXPECT_EQ(name->text(), "out");
    InspectorBench::type(name, "   ");
    EXPECT_TRUE(bench.desk.drawing().find("rt-1")->name.empty());
    EXPECT_EQ(name->text(), "rt-1");
}

TEST(InspectorPanel, ShowsHostileNamesLiterally) {
    InspectorBench bench;
    const QString hostile = "<img src=x onerror=1><b>&amp; {{7*7}}";
    bench.select("rt-1");
    InspectorBench::type(bench.sheet().header()->name(), hostile);
    EXPECT_EQ(bench.desk.drawing().find("rt-1")->name.in("en"), hostile.toStdString());
    bench.select("subnet-a");
    EXPECT_TRUE(allLabels(*bench.sheet().links()).contains(hostile));
    for (const QWidget* each : bench.panel.findChildren<QWidget*>()) {
        EXPECT_FALSE(each->toolTip().contains("<img")) << each->toolTip().toStdString();
        EXPECT_FALSE(each->toolTip().contains("<b>"));
    }
    for (const QLabel* label : bench.panel.findChildren<QLabel*>())
        if (!label->text().isEmpty()) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        }
}

TEST(InspectorPanel, EditsTheDayWhereNothingIsSelected) {
    InspectorBench bench;
    auto* editor = bench.panel.findChild<ParameterEditor*>("duration");
    auto* field = editor->findChild<LineField*>();
    EXPECT_EQ(field->text(), "4:30:00");
    InspectorBench::type(field, "5:00:00");
    EXPECT_EQ(bench.desk.scenario().duration, hours(5));
    InspectorBench::type(field, "long");
    EXPECT_EQ(field->text(), "long");
    EXPECT_EQ(bench.desk.scenario().duration, hours(5));
}

TEST(InspectorPanel, OffersARoomierSubnetWhereAddressesAreShort) {
    InspectorBench bench;
    auto& desk = bench.desk;
    desk.startRun(1);
    ASSERT_FALSE(desk.perform({{.what = AddAction{.kind = "application-load-balancer", .id = "alb-1"}},
                               {.what = ConnectAction{{"alb-1", "subnet-a", "placement", {}}}},
                               {.what = ConnectAction{{"alb-1", "subnet-b", "placement", {}}}}}));
    const auto refused = [&] {
        const ResourceSnapshot* there = desk.snapshot()->find("alb-1");
        return there && there->refusal;
    };
    ASSERT_TRUE(QTest::qWaitFor(refused, 5000));
    bench.select("alb-1");
    auto* box = bench.sheet().findChild<TroubleBox*>();
    QPushButton* add = nullptr;
    for (auto* button : box->findChildren<QPushButton*>())
        if (button->text().contains("place it there")) add = add ? add : button;
    ASSERT_NE(add, nullptr) << english(desk.snapshot()->find("alb-1")->refusal->reason);
    const std::size_t before = desk.drawing().resources().size();
    InspectorBench::click(add);
    EXPECT_EQ(desk.drawing().resources().size(), before + 1);
    const auto places = desk.drawing().linked("alb-1", role::placement);
    ASSERT_EQ(places.size(), 2u);
    const Resource* made = desk.drawing().find(places.back());
    EXPECT_EQ(made->setting("cidr"), Value("10.20.1.0/24"));
    EXPECT_EQ(desk.drawing().linked(made->id, role::uses), std::vector<ResourceId>{"rt-1"});
    desk.undo();
    EXPECT_EQ(desk.drawing().resources().size(), before);
}

TEST(InspectorPanel, OrdersACommandWithItsArguments) {
    InspectorBench bench;
    auto& desk = bench.desk;
    desk.startRun(1);
    ASSERT_FALSE(desk.perform({{.what = AddAction{.kind = "auto-scaling-group", .id = "asg-1"}},
                               {.what = ConnectAction{{"asg-1", "lc-1", "uses", {}}}},
                               {.what = ConnectAction{{"asg-1", "subnet-b", "placement", {}}}}}));
    desk.step(seconds(30));
    const auto isActive = [&] {
        const ResourceSnapshot* there = desk.snapshot()->find("asg-1");
        return there && there->state == State::active;
    };
    ASSERT_TRUE(QTest::qWaitFor(isActive, 5000));
    bench.select("asg-1");
    auto* button = bench.sheet().findChild<QPushButton*>("set-desired");
    ASSERT_TRUE(button->isEnabled());
    InspectorBench::click(button);
    auto* value = bench.sheet().findChild<ParameterEditor*>("value");
    ASSERT_TRUE(value->isVisible());
    value->findChild<LineField*>()->setFocus();
    QTest::keyClicks(value->findChild<LineField*>(), "3");
    InspectorBench::click(value->window()
                              ->findChild<ParameterEditor*>("value")
                              ->parentWidget()
                              ->parentWidget()
                              ->parentWidget()
                              ->parentWidget()
                              ->findChild<QPushButton*>("order"));
    const auto ordered = [&] {
        const auto& log = desk.snapshot()->log;
        for (std::size_t i = 0; i < log.size(); ++i)
            if (log[i].call == "SetDesiredCapacity") return true;
        return false;
    };
    EXPECT_TRUE(QTest::qWaitFor(ordered, 5000));
}

TEST(InspectorPanel, HasARowForEverySettingOfEveryKind) {
    InspectorBench bench("00_blank.json");
    int kinds = 0;
    for (const auto& kind : realCatalog().kinds()) {
        ++kinds;
        Scenario scenario = loadScenario(shippedFile("01_launch_day.json"), "day", realCatalog());
        const ResourceId parent = kind->parents.empty() ? "" : kind->parents.front() == "vpc" ? "vpc-1" : "subnet-a";
        ASSERT_FALSE(scenario.architecture.add({.id = "one", .kind = kind.get(), .parent = parent}, realCatalog()))
            << kind->key;
        bench.document.replace(std::move(scenario));
        bench.select("one");
        for (const Parameter& parameter : kind->settings) {
            ASSERT_NE(bench.row(parameter.key), nullptr) << kind->key;
            EXPECT_FALSE(bench.row(parameter.key)->editor()->accessibleName().isEmpty());
        }
        bench.selection.clear();
    }
    EXPECT_GE(kinds, 18);
}

TEST(InspectorPanel, InsertsAScriptThatStartsAProgramOfTheDay) {
    InspectorBench bench("00_blank.json");
    ASSERT_FALSE(bench.desk.perform({{.what = AddAction{.kind = "vpc", .id = "vpc-1"}},
                                     {.what = AddAction{.kind = "subnet", .id = "subnet-1", .parent = "vpc-1"}},
                                     {.what = AddAction{.kind = "instance", .id = "i-1", .parent = "subnet-1"}}}));
    bench.select("i-1");
    auto* editor = qobject_cast<ScriptEditor*>(bench.row("user_data")->editor());
    QMenu* menu = editor->exampleButton()->menu();
    ASSERT_TRUE(editor->exampleButton()->isVisible() && menu);
    Q_EMIT menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 1);
    EXPECT_EQ(menu->actions().front()->text(), "Start shop-1 on port 80");
    menu->actions().front()->trigger();
    const std::string script = *bench.drawn("i-1", "user_data").asString();
    EXPECT_NE(script.find("wget https://releases.example/shop-1 -O /opt/shop-1"), std::string::npos) << script;
    EXPECT_EQ(editor->page()->firstComplaint(), "");
    bench.desk.undo();
    EXPECT_EQ(bench.drawn("i-1", "user_data"), Value(""));
    EXPECT_EQ(editor->page()->toPlainText(), "");
}

TEST(InspectorPanel, TellsInWhatDrawnAndThereDiffer) {
    InspectorBench bench;
    auto& desk = bench.desk;
    desk.startRun(1);
    ASSERT_FALSE(desk.perform({{.what = AddAction{.kind = "application-load-balancer", .id = "alb-1"}},
                               {.what = ConnectAction{{"alb-1", "subnet-a", "placement", {}}}},
                               {.what = ConnectAction{{"alb-1", "subnet-b", "placement", {}}}}}));
    desk.step(seconds(5));
    ASSERT_FALSE(desk.perform({{.what = DisconnectAction{{"clients", "clb-1", "traffic", {}}}},
                               {.what = ConnectAction{{"clients", "alb-1", "traffic", {}}}}}));
    desk.step(seconds(5));
    bench.select("clients");
    auto* box = bench.sheet().findChild<TroubleBox*>();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return allLabels(*box).contains("Sends traffic to alb-1: drawn, not there"); }, 5000))
        << allLabels(*box).toStdString();
    EXPECT_TRUE(allLabels(*box).contains("Sends traffic to Front desk: there, not drawn"));
}

/// At the width that it has in a window of 1280 by 800.
TEST(InspectorPanel, CutsNoText) {
    for (const char* file : {"00_blank.json", "01_launch_day.json", "02_two_zones.json", "03_edge.json"}) {
        InspectorBench bench(file);
        const auto expectWhole = [&](const ResourceId& id) {
            bench.select(id);
            for (const ElidedLabel* label : bench.panel.findChildren<ElidedLabel*>())
                if (label->isVisible() && !label->text().isEmpty()) {
                    EXPECT_FALSE(label->isCut()) << file << " " << id << ": " << label->text().toStdString();
                }
        };
        std::vector<ResourceId> ids;
        for (const auto& resource : bench.desk.drawing().resources()) ids.push_back(resource->id);
        for (const ResourceId& id : ids) expectWhole(id);
        bench.desk.startRun(1);
        for (const ResourceId& id : ids) expectWhole(id);
    }
}

}  // namespace stampede
