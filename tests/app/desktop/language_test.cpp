#include "app/desktop/language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDockWidget>
#include <QFile>
#include <QGraphicsItem>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

#include "app/desktop/commands/user_command.h"
#include "model/edit/document.h"
#include "tests/app/desktop/window_bench.h"
#include "tests/support/qt/played_desk.h"
#include "widgets/briefing/announcement_banner.h"
#include "widgets/briefing/briefing_panel.h"
#include "widgets/canvas/scene.h"
#include "widgets/canvas/view.h"

namespace stampede {

namespace {

void addCells(QStringList& words, const QAbstractItemModel& model, const QModelIndex& parent = {}) {
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            words << QStringLiteral("cell ") + cell.data().toString();
            words << QStringLiteral("cell's tip ") + cell.data(Qt::ToolTipRole).toString();
            if (column == 0) addCells(words, model, cell);
        }
}

/// Everything that a widget says, painted texts aside.
void addWords(QStringList& words, const QWidget& widget) {
    const auto add = [&](const char* what, const QString& text) {
        if (!text.isEmpty()) words << QStringLiteral("%1 %2: %3").arg(widget.metaObject()->className(), what, text);
    };
    add("name", widget.accessibleName());
    add("description", widget.accessibleDescription());
    if (!widget.inherits("stampede::ElidedLabel")) add("tip", widget.toolTip());  // its tip depends on its width
    add("title", widget.windowTitle());
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) add("text", label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) add("text", button->text());
    if (const auto* page = qobject_cast<const QPlainTextEdit*>(&widget)) add("text", page->toPlainText());
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        add("text", field->text());
        add("hint", field->placeholderText());
    }
    if (const auto* menu = qobject_cast<const QMenu*>(&widget)) add("menu", menu->title());
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i) add("tab", tabs->tabText(i));
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model()) {
        addCells(words, *view->model());
        for (int i = 0; i < view->model()->columnCount(); ++i)
            add("head", view->model()->headerData(i, Qt::Horizontal).toString());
    }
    if (const auto* canvas = qobject_cast<const CanvasView*>(&widget))
        for (const QGraphicsItem* item : canvas->scene()->items()) add("item's tip", item->toolTip());
}

/// All that a window says where it can be seen now, and in its menus.
QStringList wordsOf(MainWindow& window) {
    QStringList words;
    addWords(words, window);
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        const bool isMenu = qobject_cast<const QMenu*>(each) != nullptr;
        if (!isMenu && !each->isVisibleTo(&window)) continue;
        addWords(words, *each);
        for (const QAction* action : each->actions())
            words << QStringLiteral("action %1 | %2 | %3").arg(action->text(), action->toolTip(), action->statusTip());
    }
    words.removeDuplicates();
    words.sort();
    return words;
}

/// Said by one and not by the other.
std::string beyond(const QStringList& some, const QStringList& others) {
    QStringList rest;
    for (const QString& each : some)
        if (!others.contains(each)) rest << each;
    return rest.join(QLatin1Char('\n')).toStdString();
}

/// A window that was turned into another language says what one says that is made in that language.
void expectAsMadeAnew(WindowBench& bench, const char* where) {
    for (const char* language : {"ko", "en"}) {
        bench.speak(language);
        QTest::qWait(120);  // what is shown by and by
        MainWindow anew(bench.session, bench.preferences, bench.theme, bench.journal);
        anew.resize(bench.window.size());
        anew.stage().show(bench.window.stage().page());
        anew.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&anew));
        QTest::qWait(120);
        const QStringList turned = wordsOf(bench.window), made = wordsOf(anew);
        EXPECT_GT(made.size(), 100) << where;
        EXPECT_EQ(beyond(turned, made), "") << where << ", turned into " << language;
        EXPECT_EQ(beyond(made, turned), "") << where << ", made in " << language;
    }
}

}  // namespace

TEST(Language, TurnsAWholeWindowWithoutMakingItAnew) {
    WindowBench bench;
    expectAsMadeAnew(bench, "start page");
    bench.window.files().open(WindowBench::scenario("01_launch_day.json"));
    expectAsMadeAnew(bench, "briefing");
    bench.window.stage().show(Stage::Page::workbench);
    for (const char* id : {"", "clb-1", "i-1", "lc-1"}) {
        if (*id) bench.session.selection().select(std::vector<ResourceId>{id});
        expectAsMadeAnew(bench, (std::string("designing ") + id).c_str());
    }
    playScript(bench.session.desk(), "the_team", minutes(20));
    bench.window.stage().workbench().findChild<AnnouncementBanner*>()->hide();
    bench.window.stage().workbench().dock(logCommand)->raise();
    expectAsMadeAnew(bench, "playing");
}

TEST(Language, TellsTheDialogForFilesInKoreanToo) {
    WindowBench bench(WindowBench::scenario("02_two_zones.json"));
    const auto latin = [&] {
        QStringList left;
        onNextDialog([&](QDialog& dialog) {
            QTest::qWait(50);
            for (const QLabel* label : dialog.findChildren<QLabel*>()) left << label->text();
            for (const QPushButton* button : dialog.findChildren<QPushButton*>()) left << button->text();
            for (const QToolButton* button : dialog.findChildren<QToolButton*>())
                if (button->isVisible()) left << button->toolTip();
            dialog.reject();
        });
        bench.window.files().chooseAndOpen();
        EXPECT_GE(left.size(), 5);
        return left.filter(QRegularExpression(QStringLiteral("^[ -~]+$")));
    };
    EXPECT_FALSE(latin().isEmpty());
    bench.speak("ko");
    EXPECT_EQ(latin().join(QStringLiteral(" | ")), "");
    // One of the system's own would speak the system's language.
    EXPECT_EQ(QCoreApplication::testAttribute(Qt::AA_DontUseNativeDialogs),
              QLocale::system().language() != QLocale::Korean);
}

TEST(Language, HangsNoKoreanParticleOnWhatIsInserted) {
    QFile file(QString::fromStdString((projectRoot() / "resources/translations/stampede_ko.ts").string()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QRegularExpression both(QStringLiteral("이\\(가\\)|은\\(는\\)|을\\(를\\)|와\\(과\\)|\\(으\\)로|\\(이\\)"));
    const QRegularExpression bare(QStringLiteral("%[0-9](&quot;|&apos;)?(은|는|이|가|을|를|과|와)[ .,]"));
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        EXPECT_FALSE(line.contains(both) || line.contains(bare)) << line.toStdString();
    }
}

TEST(Language, LosesNothingThatIsShownOrTyped) {
    WindowBench bench(WindowBench::scenario("02_two_zones.json"));
    auto* seed = bench.window.findChild<BriefingPanel*>()->findChild<QLineEdit*>();
    seed->setText(QStringLiteral("4711"));
    bench.speak("ko");
    EXPECT_EQ(bench.window.findChild<BriefingPanel*>()->findChild<QLineEdit*>()->text(), QStringLiteral("4711"));
    bench.window.stage().show(Stage::Page::workbench);
    Workbench& workbench = bench.window.stage().workbench();
    QTest::qWait(20);
    workbench.view().zoomTo(1.5 * workbench.view().zoom());
    workbench.dock(logCommand)->hide();
    bench.run("connect-tool");
    const QTransform before = workbench.view().transform();
    bench.session.desk().setPace(Desk::paceOf(600));
    bench.speak("en");
    EXPECT_EQ(&bench.window.stage().workbench(), &workbench);
    EXPECT_EQ(workbench.view().transform(), before);
    EXPECT_TRUE(workbench.dock(logCommand)->isHidden());
    EXPECT_TRUE(bench.command("connect-tool").isChecked());
    EXPECT_EQ(bench.session.desk().pace(), Desk::paceOf(600));
}

TEST(Language, ReachesSortsSizesAndDatesOfFilesInQtsOwnDialog) {
    WindowBench bench;
    bench.speak("ko");
    QStringList row;
    onNextDialog([&](QDialog& dialog) {
        const auto* files = dialog.findChild<QTreeView*>();
        const auto find = [&](const QString& name) {
            const QAbstractItemModel& model = *files->model();
            for (int i = 0; i < model.rowCount(files->rootIndex()); ++i)
                if (const QModelIndex file = model.index(i, 0, files->rootIndex()); file.data() == name) return file;
            return QModelIndex();
        };
        EXPECT_TRUE(QTest::qWaitFor([&] { return find("solutions").isValid() && find("00_blank.json").isValid(); }));
        for (const char* name : {"solutions", "00_blank.json"})
            for (int column = 1; column < 4; ++column) row << find(name).siblingAtColumn(column).data().toString();
        if (const QString folder = qEnvironmentVariable("STAMPEDE_LOOK"); !folder.isEmpty()) {
            QTest::qWait(500);
            dialog.grab().save(folder + "/files.png");
        }
        dialog.reject();
    });
    bench.run("open");
    ASSERT_EQ(row.size(), 6);
    EXPECT_EQ(row[1], "폴더");
    EXPECT_TRUE(row[2].contains("오전") || row[2].contains("오후")) << row[2].toStdString();
    EXPECT_FALSE(row[3].isEmpty());
    EXPECT_TRUE(row[5].contains("오전") || row[5].contains("오후")) << row[5].toStdString();
}

}  // namespace stampede
