#include "widgets/resource_menu/resource_menu.h"

#include <gtest/gtest.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "model/edit/document.h"
#include "tests/support/day.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/selection.h"
#include "widgets/fields/page_field.h"
#include "widgets/resource_menu/command_dialog.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

/// The menu over the launch day, opened anew for each thing that is done.
struct MenuBench {
    MenuBench() { desk.perform(AddAction{.kind = "security-group", .id = "sg-9", .parent = "vpc-1"}); }

    QAction* find(const QMenu& menu, const QString& text) const {
        for (QAction* action : menu.actions())
            if (action->text() == text) return action;
        return nullptr;
    }
    /// False where there is no such entry.
    bool trigger(const ResourceId& id, const QString& text, const QString& below = {}) {
        QMenu menu;
        const ResourceMenu actions(desk, selection, theme, nullptr);
        actions.fill(menu, id, [this] { ++renamed; });
        QAction* action = find(menu, text);
        if (action && !below.isEmpty()) action = find(*action->menu(), below);
        if (action) action->trigger();
        return action != nullptr;
    }

    Document document{loadScenario(shippedFile("01_launch_day.json"), "launch day", realCatalog()), realCatalog()};
    Desk desk{document};
    Selection selection;
    Theme theme;
    int renamed = 0;
};

}  // namespace

TEST(ResourceMenu, ConnectsMovesAndDisconnectsWithoutAMouse) {
    MenuBench bench;
    ASSERT_TRUE(bench.trigger("i-1", "Connect to", "sg-9"));
    EXPECT_TRUE(bench.desk.drawing().has({"i-1", "sg-9", "uses", {}}));
    ASSERT_TRUE(bench.trigger("i-1", "Disconnect from", "sg-9"));
    EXPECT_FALSE(bench.desk.drawing().has({"i-1", "sg-9", "uses", {}}));
    const QString quay = "Quay B";
    ASSERT_TRUE(bench.trigger("i-1", "Move into", quay));
    EXPECT_EQ(bench.desk.drawing().find("i-1")->parent, "subnet-b");
}

TEST(ResourceMenu, RenamesDuplicatesAndDeletesWhatIsSelected) {
    MenuBench bench;
    bench.selection.select(std::vector<ResourceId>{"sg-9"});
    ASSERT_TRUE(bench.trigger("sg-9", "Rename"));
    EXPECT_EQ(bench.renamed, 1);
    ASSERT_TRUE(bench.trigger("sg-9", "Duplicate"));
    const ResourceId copy = bench.selection.single();
    EXPECT_NE(copy, "sg-9");
    ASSERT_TRUE(bench.trigger(copy, "Delete"));
    EXPECT_FALSE(bench.desk.drawing().find(copy));
    EXPECT_TRUE(bench.desk.drawing().find("sg-9"));
}

TEST(ResourceMenu, DisconnectsTheSelectedLink) {
    MenuBench bench;
    const Link link{"subnet-a", "rt-1", "uses", {}};
    EXPECT_FALSE(bench.trigger({}, "Disconnect"));
    bench.selection.select(link);
    ASSERT_TRUE(bench.trigger({}, "Disconnect"));
    EXPECT_FALSE(bench.desk.drawing().has(link));
}

TEST(ResourceMenu, OffersCommandsOnlyWhilePlaying) {
    MenuBench bench;
    EXPECT_FALSE(bench.trigger("i-1", "Reboot"));
    bench.desk.startRun(1);
    EXPECT_TRUE(bench.trigger("i-1", "Reboot"));
}

TEST(CommandDialog, StaysWithTheReasonUntilItIsGivenWhatTheCommandNeeds) {
    MenuBench bench;
    ASSERT_FALSE(bench.desk.perform(AddAction{.kind = "distribution", .id = "cdn-9"}));
    bench.desk.startRun(1);
    QSignalSpy refused(&bench.desk, &Desk::refused);
    ResourceCommand invalidate;
    for (const ResourceCommand& each : commandsFor(bench.desk, "cdn-9"))
        if (each.name == "invalidate") invalidate = each;
    ASSERT_TRUE(invalidate.rule);
    CommandDialog dialog(bench.desk, bench.theme, "cdn-9", invalidate);
    dialog.show();
    dialog.activateWindow();
    (void)QTest::qWaitForWindowActive(&dialog);
    auto* order = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QTest::mouseClick(order, Qt::LeftButton);
    EXPECT_TRUE(dialog.isVisible());
    QString told;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) told += label->text();
    EXPECT_TRUE(told.contains("\"paths\" must be given"));
    EXPECT_EQ(refused.count(), 0);
    auto* paths = dialog.findChild<PageField*>();
    paths->setFocus();
    QTest::keyClicks(paths, "/mark*");
    QTest::mouseClick(order, Qt::LeftButton);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(dialog.isVisible());
}

}  // namespace stampede
