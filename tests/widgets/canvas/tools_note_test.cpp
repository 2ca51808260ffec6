#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QMimeData>

#include "tests/widgets/canvas/tools_bench.h"
#include "widgets/canvas/measures.h"
#include "widgets/canvas/pointer_note.h"

namespace stampede {

namespace {

void hover(ToolsBench& bench, const char* kind, QPoint at) {
    QMimeData data;
    data.setData(QStringLiteral("application/x-stampede-kind"), kind);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(bench.view.viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(bench.view.viewport(), &move);
}

}  // namespace

/// Where STAMPEDE_PICTURES names a folder, with pictures for a person to look at.
TEST(CanvasView, SaysBesideThePointerWhatAGestureWouldDo) {
    const QString folder = qEnvironmentVariable("STAMPEDE_PICTURES");
    for (const auto choice : {Theme::Choice::light, Theme::Choice::dark}) {
        ToolsBench bench;
        bench.theme.setChoice(choice);
        const QString look = choice == Theme::Choice::dark ? "dark" : "light";
        const auto* note = bench.view.findChild<PointerNote*>();
        const auto save = [&](const char* name, const char* said = "") {
            EXPECT_EQ(note->isVisible() ? note->text() : QString(), said);
            EXPECT_TRUE(!note->isVisible() || bench.view.viewport()->rect().contains(note->geometry()));
            if (!folder.isEmpty())
                bench.view.grab().save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(name, look)));
        };
        bench.view.resize(1100, 800);
        bench.fit();
        hover(bench, "subnet", bench.ground("vpc-1") - QPoint(600, 120));
        save("drop-allowed");
        hover(bench, "instance", bench.ground("vpc-1") - QPoint(640, 100));
        save("drop-refused", "Every instance stands in a subnet, not in vpc-1 (VPC).");
        bench.key(Qt::Key_Escape);
        bench.press(bench.middle("i-1"));
        bench.moveTo(bench.ground("vpc-1") - QPoint(640, 160));
        save("move-refused", "Every instance stands in a subnet, not in vpc-1 (VPC).");
        bench.key(Qt::Key_Escape);
        bench.click(bench.ground("subnet-1"));
        save("selected");
        bench.view.setTool(ToolId::connect);
        bench.press(bench.middle("clients"));
        bench.moveTo(bench.ground("subnet-1"));
        save("connect-refused",
             "No traffic link can run from clients (clients) to subnet-1 (subnet); it can to i-1, i-2, clb-1.");
        bench.moveTo(bench.middle("i-1"));
        save("connect-allowed", "Traffic from clients to i-1");
        bench.key(Qt::Key_Escape);
        bench.key(Qt::Key_Escape);
        bench.selection.select(std::vector<ResourceId>{"i-1"});
        bench.key(Qt::Key_F2);
        save("rename");
    }
}

TEST(CanvasView, TellsBesideTheGhostWhyItMayNotStandThere) {
    ToolsBench bench;
    const auto* note = bench.view.findChild<PointerNote*>();
    const QRect view = bench.view.viewport()->rect();
    for (const QPoint at : {QPoint(60, 700), QPoint(700, 700), view.bottomLeft() + QPoint(90, -60),
                            view.bottomRight() - QPoint(200, 120)}) {
        hover(bench, "subnet", at);
        ASSERT_TRUE(note->isVisible());
        const QRect ghost(at - QPoint(24, 24), Measures::ofNew(Shape::container).toSize());
        EXPECT_FALSE(note->geometry().intersects(ghost)) << at.x() << ", " << at.y();
        EXPECT_TRUE(view.contains(note->geometry()));
    }
}

TEST(CanvasView, TellsForSomeSecondsWhyADropWasRefused) {
    ToolsBench bench;
    auto* note = bench.view.findChild<PointerNote*>();
    bench.drag(bench.middle("i-1"), bench.ground("vpc-1"));
    ASSERT_TRUE(note->isVisible());
    EXPECT_EQ(note->text(), "Every instance stands in a subnet, not in vpc-1 (VPC).");
    EXPECT_EQ(note->accessibleName(), note->text());
    EXPECT_EQ(QAccessible::queryAccessibleInterface(note)->role(), QAccessible::AlertMessage);
    auto* end = note->findChild<QTimer*>();
    ASSERT_TRUE(end && end->isActive());
    EXPECT_EQ(end->interval(), PointerNote::lingering);
    end->setInterval(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !note->isVisible(); }));
}

TEST(CanvasView, TakesARefusalOutOfTheStatusLineWhenItsNoteHasHadItsTime) {
    ToolsBench bench;
    const QSignalSpy hinted(&bench.view, &CanvasView::hinted);
    const auto told = [&] { return hinted.isEmpty() ? QString() : hinted.back().front().toString(); };
    auto* note = bench.view.findChild<PointerNote*>();
    bench.drag(bench.middle("i-1"), bench.ground("vpc-1"));
    ASSERT_EQ(told(), "Every instance stands in a subnet, not in vpc-1 (VPC).");
    note->findChild<QTimer*>()->setInterval(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return told().isEmpty(); })) << told().toStdString();
    EXPECT_FALSE(note->isVisible());
}

TEST(CanvasView, LeavesInTheStatusLineWhatWasSaidAfterARefusal) {
    ToolsBench bench;
    const QSignalSpy hinted(&bench.view, &CanvasView::hinted);
    auto* note = bench.view.findChild<PointerNote*>();
    bench.drag(bench.middle("i-1"), bench.ground("vpc-1"));
    bench.view.say("something else");
    note->findChild<QTimer*>()->setInterval(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !note->isVisible(); }));
    QApplication::processEvents();
    EXPECT_EQ(hinted.back().front().toString(), "something else");
}

TEST(CanvasView, TakesAwayWhyADropWasRefusedWhenTheDrawingMovesAwayFromIt) {
    ToolsBench bench;
    const auto* note = bench.view.findChild<PointerNote*>();
    bench.drag(bench.middle("i-1"), bench.ground("vpc-1"));
    ASSERT_TRUE(note->isVisible());
    bench.view.resize(bench.view.size() - QSize(200, 150));
    EXPECT_FALSE(note->isVisible());
}

TEST(CanvasView, TellsAtTheResourceWhatWasRefused) {
    ToolsBench bench;
    const auto* note = bench.view.findChild<PointerNote*>();
    bench.selection.select(std::vector<ResourceId>{"i-2"});
    EXPECT_TRUE(bench.desk.perform(RemoveAction{"nobody"}));
    EXPECT_FALSE(note->isVisible()) << "it is not about what is selected";
    EXPECT_TRUE(bench.desk.perform(SetAction{"i-1", "type", Value("t2.enormous")}));
    ASSERT_TRUE(note->isVisible());
    EXPECT_LT(std::abs(note->x() - bench.toView(bench.rect("i-1").topRight()).x()), 40) << "beside what it is about";
    EXPECT_EQ(bench.hint, "") << "the window tells it in its status line";
    EXPECT_TRUE(note->text().contains("t2.enormous")) << note->text().toStdString();
    EXPECT_FALSE(
        note->geometry().intersects(QRect(bench.toView(bench.rect("i-1").topLeft()), Measures::card.toSize())));
}

TEST(ConnectTool, SaysInACornerWhatToDoUntilEscape) {
    ToolsBench bench;
    const auto told = [&] {
        for (const QLabel* label : bench.view.viewport()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith("Connecting: ")) return label->geometry();
        return QRect();
    };
    EXPECT_TRUE(told().isNull());
    bench.view.clearFocus();
    bench.view.setTool(ToolId::connect);
    EXPECT_TRUE(bench.view.viewport()->rect().contains(told()));
    EXPECT_EQ(bench.view.viewport()->cursor().shape(), Qt::CrossCursor);
    EXPECT_TRUE(bench.view.hasFocus());
    const QRect before = told();
    bench.view.panBy({40, 30});
    EXPECT_EQ(told(), before) << "it does not go along with the drawing";
    bench.view.resize(700, 500);
    QApplication::processEvents();
    EXPECT_TRUE(bench.view.viewport()->rect().contains(told()));
    bench.key(Qt::Key_Escape);
    EXPECT_TRUE(told().isNull());
    EXPECT_EQ(bench.view.viewport()->cursor().shape(), Qt::ArrowCursor);
}

}  // namespace stampede
