#include <QAbstractItemView>
#include <QAccessible>
#include <QDockWidget>
#include <set>

#include "tests/app/desktop/window_bench.h"
#include "tests/support/qt/played_desk.h"

namespace stampede {

namespace {

QString nameOf(QWidget& widget) {
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&widget);
    return told ? told->text(QAccessible::Name).trimmed() : QString();
}

std::string placeOf(const QWidget* widget) {
    std::string place;
    for (; widget; widget = widget->parentWidget())
        place = std::string("/") + widget->metaObject()->className() + widget->objectName().toStdString() + place;
    return place;
}

/// Whatever the keyboard reaches or that shows a drawing of its own has a name for who cannot see it.
void expectNames(MainWindow& window, const char* where) {
    int reached = 0;
    for (QWidget* each : window.findChildren<QWidget*>()) {
        if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus || each->focusProxy()) continue;
        ++reached;
        EXPECT_FALSE(nameOf(*each).isEmpty()) << where << ": " << placeOf(each);
    }
    EXPECT_GE(reached, 4) << where;
    for (QWidget* each : window.findChildren<QWidget*>())
        if (each->isVisible() && each->inherits("QGraphicsView")) {
            EXPECT_FALSE(nameOf(*each).isEmpty()) << where << ": " << placeOf(each);
        }
}

/// A cell that shows a text or a picture says what it is.
void expectCells(MainWindow& window, const char* where) {
    for (auto* view : window.findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || view->inherits("QHeaderView")) continue;
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(view);
        ASSERT_NE(table, nullptr) << placeOf(view);
        for (int i = 0; i < std::min(table->childCount(), 300); ++i) {
            QAccessibleInterface* cell = table->child(i);
            if (!cell || cell->state().invisible) continue;
            const QRect place = cell->rect();
            const QModelIndex index = view->indexAt(view->viewport()->mapFromGlobal(place.center()));
            if (!index.isValid()) continue;
            if (index.data().toString().isEmpty() && !index.data(Qt::DecorationRole).isValid()) continue;
            EXPECT_FALSE(cell->text(QAccessible::Name).isEmpty()) << where << ": cell " << i << " of " << placeOf(view);
        }
    }
}

void expectTold(MainWindow& window, const char* where) {
    QTest::qWait(80);
    expectNames(window, where);
    expectCells(window, where);
}

}  // namespace

TEST(Accessible, EverythingThatTheKeyboardReachesHasAName) {
    WindowBench bench;
    expectTold(bench.window, "start page");
    bench.window.files().open(WindowBench::scenario("01_launch_day.json"));
    expectTold(bench.window, "briefing");
    bench.window.stage().show(Stage::Page::workbench);
    Workbench& workbench = bench.window.stage().workbench();
    for (const char* id : {"clients", "vpc-1", "clb-1", "i-1", "lc-1", "sg-web"}) {
        bench.session.selection().select(std::vector<ResourceId>{id});
        expectTold(bench.window, id);
    }
    for (const UserCommand* panel : {&loadCommand, &outlineCommand, &logCommand}) {
        workbench.dock(*panel)->raise();
        expectTold(bench.window, panel->id);
    }
    playScript(bench.session.desk(), "the_team", minutes(20));
    for (const UserCommand* panel : {&chartsCommand, &logCommand, &inspectorCommand, &loadCommand}) {
        workbench.dock(*panel)->raise();
        expectTold(bench.window, panel->id);
    }
    bench.session.desk().toTheEnd();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bench.window.stage().page() == Stage::Page::result; }, 60000));
    expectTold(bench.window, "result");
}

}  // namespace stampede
