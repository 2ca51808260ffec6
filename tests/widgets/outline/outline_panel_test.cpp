#include "widgets/outline/outline_panel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "model/edit/document.h"
#include "model/kinds/kinds.h"
#include "widgets/bridge/composing_field.h"
#include "widgets/bridge/resource_commands.h"
#include "widgets/bridge/selection.h"
#include "widgets/canvas/view.h"
#include "widgets/outline/outline_model.h"
#include "widgets/palette/palette_panel.h"
#include "widgets/resource_menu/resource_menu.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

struct Bench {
    Bench() {
        theme.apply(*qApp);
        panel.resize(300, 600);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
    }
    void add(std::string_view kind, const char* id, const char* parent = "") {
        perform(AddAction{.kind = std::string(kind), .id = id, .parent = parent});
    }
    void perform(Action::What what) {
        const auto problem = desk.perform(std::move(what));
        ASSERT_FALSE(problem) << english(problem->sentence);
    }
    void drawSome() {
        add("clients", "clients");
        add("vpc", "vpc-1");
        add("subnet", "subnet-1", "vpc-1");
        add("subnet", "subnet-2", "vpc-1");
        add("instance", "i-1", "subnet-1");
        add("security-group", "sg-1", "vpc-1");
    }
    /// The ids from the top to `id`, e.g. "vpc-1 subnet-1 i-1".
    std::string path(const char* id) const {
        std::string result = id;
        for (QModelIndex up = model->find(id).parent(); up.isValid(); up = up.parent())
            result = model->id(up) + ' ' + result;
        return result;
    }
    void key(int code, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(tree, Qt::Key(code), keys); }

    Theme theme;
    Catalog catalog = makeCatalog();
    Document document{Scenario{}, catalog};
    Desk desk{document};
    Selection selection;
    OutlinePanel panel{desk, selection, theme};
    OutlineModel* model = panel.findChild<OutlineModel*>();
    QTreeView* tree = panel.findChild<QTreeView*>();
    QAbstractItemModelTester tester{model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

QAction* find(QMenu& menu, const QString& text) {
    for (QAction* action : menu.actions()) {
        if (action->text() == text) return action;
        if (action->menu())
            if (QAction* found = find(*action->menu(), text)) return found;
    }
    return nullptr;
}

}  // namespace

TEST(OutlineModel, ShowsContainmentAndChipsUnderTheirUser) {
    Bench bench;
    bench.drawSome();
    EXPECT_EQ(bench.path("i-1"), "vpc-1 subnet-1 i-1");
    EXPECT_EQ(bench.path("sg-1"), "vpc-1 sg-1");
    bench.perform(ConnectAction{{"i-1", "sg-1", "uses"}});
    EXPECT_EQ(bench.path("sg-1"), "vpc-1 subnet-1 i-1 sg-1");
    bench.add("instance", "i-2", "subnet-2");
    bench.perform(ConnectAction{{"i-2", "sg-1", "uses"}});
    EXPECT_EQ(bench.path("sg-1"), "vpc-1 sg-1");
}

TEST(OutlineModel, FollowsEveryChangeAndItsUndo) {
    Bench bench;
    bench.drawSome();
    bench.perform(MoveAction{.id = "i-1", .parent = "subnet-2"});
    EXPECT_EQ(bench.path("i-1"), "vpc-1 subnet-2 i-1");
    bench.perform(RemoveAction{"vpc-1"});
    EXPECT_EQ(bench.model->rowCount(), 1);
    while (bench.desk.canUndo()) bench.desk.undo();
    EXPECT_EQ(bench.model->rowCount(), 0);
    while (bench.desk.canRedo()) bench.desk.redo();
    bench.desk.undo();
    EXPECT_EQ(bench.path("i-1"), "vpc-1 subnet-2 i-1");
}

TEST(OutlinePanel, KeepsWhatIsCollapsedAndSelected) {
    Bench bench;
    bench.drawSome();
    bench.tree->collapse(bench.model->find("subnet-1"));
    bench.selection.select(std::vector<ResourceId>{"subnet-2"});
    bench.add("subnet", "subnet-3", "vpc-1");
    bench.perform(RemoveAction{"clients"});
    EXPECT_FALSE(bench.tree->isExpanded(bench.model->find("subnet-1")));
    EXPECT_TRUE(bench.tree->isExpanded(bench.model->find("vpc-1")));
    EXPECT_EQ(bench.selection.single(), "subnet-2");
    EXPECT_TRUE(bench.tree->selectionModel()->isSelected(bench.model->find("subnet-2")));
}

TEST(OutlinePanel, IsInStepWithTheSelectionBothWays) {
    Bench bench;
    bench.drawSome();
    bench.selection.select(std::vector<ResourceId>{"i-1", "clients"});
    EXPECT_EQ(bench.tree->selectionModel()->selectedRows().size(), 2);
    const QPoint at = bench.tree->visualRect(bench.model->find("subnet-2")).center();
    QTest::mouseClick(bench.tree->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(bench.selection.single(), "subnet-2");
    QTest::keyClick(bench.tree, Qt::Key_Up);
    EXPECT_NE(bench.selection.single(), "subnet-2");
    bench.selection.select(Link{"i-1", "sg-1", "uses"});
    EXPECT_TRUE(bench.tree->selectionModel()->selectedRows().isEmpty());
    EXPECT_TRUE(bench.selection.link());
}

TEST(OutlinePanel, RenamesInPlaceWithoutLosingASyllable) {
    Bench bench;
    bench.drawSome();
    bench.selection.select(std::vector<ResourceId>{"i-1"});
    bench.tree->setFocus();
    bench.key(Qt::Key_F2);
    auto* field = bench.tree->findChild<ComposingField*>();
    ASSERT_TRUE(field);
    QInputMethodEvent event(QString::fromUtf8("구"), {});
    event.setCommitString(QString::fromUtf8("항"));
    QApplication::sendEvent(field, &event);
    bench.tree->setFocus();
    EXPECT_EQ(bench.desk.drawing().find("i-1")->name.plain, "항구");
    EXPECT_EQ(bench.model->find("i-1").data().toString(), QString::fromUtf8("항구"));
}

TEST(OutlinePanel, KeepsWhatIsTypedWhileWhatItShowsChanges) {
    Bench bench;
    bench.drawSome();
    bench.selection.select(std::vector<ResourceId>{"i-1"});
    bench.tree->setFocus();
    bench.key(Qt::Key_F2);
    auto* field = bench.tree->findChild<ComposingField*>();
    ASSERT_TRUE(field);
    QTest::keyClicks(field, QStringLiteral("Typed"));
    bench.perform(RenameAction{"i-1", {.plain = "Beneath"}});
    EXPECT_EQ(field->text(), QStringLiteral("Typed"));
    bench.tree->setFocus();
    EXPECT_EQ(bench.desk.drawing().find("i-1")->name.plain, "Typed");
}

TEST(OutlinePanel, ClosesTheEditorOfWhatGoesWithItsContainer) {
    Bench bench;
    bench.drawSome();
    bench.selection.select(std::vector<ResourceId>{"i-1"});
    bench.tree->setFocus();
    bench.key(Qt::Key_F2);
    const QPointer<ComposingField> field = bench.tree->findChild<ComposingField*>();
    ASSERT_TRUE(field);
    QTest::keyClicks(field, QStringLiteral("Typed"));
    bench.perform(RemoveAction{"vpc-1"});
    EXPECT_FALSE(field && field->isVisible());
    bench.tree->setFocus();  // an editor that is left over would be committed now, which Qt warns of
    QTest::qWait(1);
    EXPECT_TRUE(field.isNull());
    bench.desk.undo();
    EXPECT_EQ(bench.path("i-1"), "vpc-1 subnet-1 i-1");
}

TEST(OutlinePanel, DeletesAndDuplicatesAsOneStep) {
    Bench bench;
    bench.drawSome();
    bench.selection.select(std::vector<ResourceId>{"subnet-1"});
    bench.key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(bench.path("i-2"), "vpc-1 subnet-3 i-2");
    EXPECT_EQ(bench.selection.single(), "subnet-3");
    bench.key(Qt::Key_Delete);
    EXPECT_FALSE(bench.desk.drawing().find("i-2"));
    bench.desk.undo();
    EXPECT_TRUE(bench.desk.drawing().find("i-2"));
}

TEST(OutlinePanel, ShowsStatesMembersAndTombstonesOfARun) {
    Bench bench;
    bench.drawSome();
    bench.add("launch-configuration", "lc-1");
    bench.add("auto-scaling-group", "asg-1");
    for (const auto& [key, value] : {std::pair{"min", 2}, std::pair{"max", 2}, std::pair{"desired", 2}})
        bench.desk.perform(SetAction{"asg-1", key, Value(value)});
    bench.perform(ConnectAction{{"asg-1", "lc-1", "uses"}});
    bench.perform(ConnectAction{{"asg-1", "subnet-1", "placement"}});
    EXPECT_EQ(bench.model->find("i-1").siblingAtColumn(1).data().toString(), "");
    bench.desk.startRun(1);
    EXPECT_EQ(bench.path("asg-1/1"), "asg-1 asg-1/1");
    EXPECT_EQ(bench.model->find("i-1").siblingAtColumn(1).data().toString(), "impaired") << "nothing runs on it";
    EXPECT_FALSE(bench.model->flags(bench.model->find("asg-1/1")) & Qt::ItemIsEditable);
    const auto commands = commandsFor(bench.desk, "i-1");
    const auto terminate = std::find_if(commands.begin(), commands.end(),
                                        [](const ResourceCommand& command) { return command.name == "terminate"; });
    ASSERT_NE(terminate, commands.end());
    EXPECT_TRUE(terminate->enabled);
    giveCommand(bench.desk, bench.theme, "i-1", *terminate, nullptr);
    bench.desk.step(minutes(5));
    EXPECT_TRUE(QTest::qWaitFor([&] { return bench.desk.snapshot()->find("i-1")->state == State::gone; }));
    EXPECT_EQ(bench.model->find("i-1").siblingAtColumn(1).data().toString(), "gone");
    bench.desk.endRun();
    EXPECT_FALSE(bench.model->find("asg-1/1").isValid());
}

TEST(OutlineModel, TellsTheStateThatTheCanvasTells) {
    Bench bench;
    bench.drawSome();
    bench.desk.startRun(1);
    ASSERT_EQ(bench.desk.snapshot()->find("clients")->state, State::active);
    EXPECT_EQ(bench.model->find("clients").siblingAtColumn(1).data().toString(), "impaired");
}

TEST(OutlineModel, MarksWhatIsThereButNotAsItIsDrawn) {
    Bench bench;
    bench.drawSome();
    bench.add("launch-configuration", "lc-1");
    bench.add("auto-scaling-group", "asg-1");
    bench.perform(ConnectAction{{"asg-1", "lc-1", "uses"}});
    bench.perform(ConnectAction{{"asg-1", "subnet-1", "placement"}});
    bench.desk.startRun(1);
    const auto state = [&] { return bench.model->find("asg-1").siblingAtColumn(1).data().toString(); };
    EXPECT_EQ(state(), "active");
    bench.perform(SetAction{"asg-1", "min", Value(9)});  // more than its maximum: refused
    EXPECT_TRUE(QTest::qWaitFor([&] { return bench.desk.snapshot()->find("asg-1")->refusal.has_value(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return state() == "active · differs"; }, 1000)) << state().toStdString();
    bench.perform(SetAction{"asg-1", "max", Value(12)});
    bench.perform(SetAction{"asg-1", "min", Value(1)});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !state().contains("differs"); }, 2000));
}

TEST(ResourceCommands, SayWhyTheyCannotBeGiven) {
    Bench bench;
    bench.drawSome();
    for (const ResourceCommand& command : commandsFor(bench.desk, "i-1")) {
        EXPECT_FALSE(command.enabled);
        EXPECT_EQ(command.whyNot, "Nothing is running: press Play first");
    }
    bench.desk.startRun(1);
    bool retry = false;
    for (const ResourceCommand& command : commandsFor(bench.desk, "i-1")) {
        EXPECT_EQ(command.enabled, command.whyNot.isEmpty()) << command.name;
        retry = retry || (command.name == "retry" && command.whyNot == "Nothing was refused");
    }
    EXPECT_TRUE(retry);
    EXPECT_TRUE(commandsFor(bench.desk, "nobody").empty());
}

TEST(OutlinePanel, BuildsASmallDesignWithTheKeyboardAlone) {
    Bench bench;
    CanvasScene scene(bench.desk, bench.selection, bench.theme);
    CanvasView view(scene, bench.desk, bench.selection);
    PalettePanel palette(bench.desk, bench.theme);
    view.resize(900, 700);
    QObject::connect(&palette, &PalettePanel::kindChosen, &view, &CanvasView::add);
    auto* search = palette.findChild<ComposingField*>();
    for (const char* words : {"clients", "vpc", "subnet", "instance", "internet gateway", "route table"}) {
        search->clear();
        QTest::keyClicks(search, words);
        QTest::keyClick(search, Qt::Key_Return);
    }
    const Architecture& drawing = bench.desk.drawing();
    EXPECT_EQ(drawing.find("subnet-1")->parent, "vpc-1");
    EXPECT_EQ(drawing.find("i-1")->parent, "subnet-1");
    EXPECT_EQ(drawing.find("igw-1")->parent, "vpc-1");
    bench.tree->setFocus();
    bench.key(Qt::Key_Home);
    EXPECT_EQ(bench.selection.single(), "clients-1");
    QMenu menu;
    const ResourceMenu actions(bench.desk, bench.selection, bench.theme, nullptr);
    actions.fill(menu, bench.selection.single(), [] {});
    find(menu, "i-1")->trigger();
    EXPECT_TRUE(bench.desk.drawing().has({"clients-1", "i-1", "traffic"}));
    if (const QString to = qEnvironmentVariable("STAMPEDE_PICTURES"); !to.isEmpty()) {
        for (const auto choice : {Theme::Choice::light, Theme::Choice::dark}) {
            bench.theme.setChoice(choice);
            const QString look = choice == Theme::Choice::dark ? "dark" : "light";
            bench.panel.grab().save(QDir(to).filePath("outline-" + look + ".png"));
            view.fit();
            view.grab().save(QDir(to).filePath("view-" + look + ".png"));
        }
    }
}

}  // namespace stampede
