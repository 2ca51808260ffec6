#include "app/desktop/main_window.h"

#include <signal.h>
#include <sys/resource.h>

#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QStatusBar>
#include <QTimer>
#include <QWindow>
#include <algorithm>

#include "app/desktop/messages.h"
#include "model/edit/document.h"
#include "tests/app/desktop/file_bytes.h"
#include "tests/app/desktop/window_bench.h"
#include "widgets/bridge/composing_field.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/canvas/name_editor.h"
#include "widgets/canvas/view.h"
#include "widgets/outline/outline_panel.h"
#include "widgets/palette/palette_panel.h"

namespace stampede {

namespace {

/// A scenario of the user's own, open in the bench.
QString openCopy(WindowBench& bench, const char* name) {
    const QString path = bench.inFolder(name);
    EXPECT_TRUE(QFile::copy(WindowBench::scenario(name), path));
    QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    bench.window.files().open(path);
    bench.window.stage().show(Stage::Page::workbench);
    return path;
}

bool rename(WindowBench& bench, const char* name) {
    return !bench.session.desk().perform(RenameAction{"clients", {.plain = name}});
}

std::string nameOfClients(const Architecture& drawing) { return drawing.find("clients")->name.plain; }

/// Types a path into the file dialog to come and accepts it.
void saveNextAs(const QString& path) {
    onNextDialog([path](QDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        ASSERT_NE(field, nullptr);
        field->setText(path);
        QTest::keyClick(field, Qt::Key_Return);
    });
}

}  // namespace

TEST(MainWindow, BringsADesignFromNewOverARunToAFileAndBack) {
    WindowBench bench;
    bench.press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(bench.window.stage().page(), Stage::Page::workbench);
    EXPECT_FALSE(bench.window.isWindowModified());

    for (const char* name : {"one", "two", "three"}) ASSERT_TRUE(rename(bench, name));
    EXPECT_TRUE(bench.window.isWindowModified());
    while (bench.command("undo").isEnabled()) bench.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(bench.window.isWindowModified());
    while (bench.command("redo").isEnabled())
        bench.press(Qt::Key_Z, Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier));
    EXPECT_EQ(nameOfClients(bench.session.desk().drawing()), "three");

    bench.press(Qt::Key_F5);
    ASSERT_TRUE(bench.session.desk().isPlaying());
    EXPECT_TRUE(QTest::qWaitFor([&] { return bench.session.desk().snapshot()->now > SimTime{}; }));
    bench.press(Qt::Key_F5);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !bench.session.desk().isMoving(); }));
    ASSERT_TRUE(rename(bench, "in the run"));
    EXPECT_EQ(nameOfClients(bench.session.document().scenario().architecture), "three");
    answerNextBox(QStringLiteral("Leave It"));
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(bench.session.desk().isPlaying());
    EXPECT_EQ(nameOfClients(bench.session.document().scenario().architecture), "in the run");

    const QString path = bench.inFolder("mine.json");
    saveNextAs(path);
    bench.press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(bench.window.isWindowModified());
    EXPECT_EQ(bench.window.windowTitle(), QStringLiteral("mine.json[*] - Stampede"));
    const QByteArray saved = bytesOf(path);
    bench.press(Qt::Key_N, Qt::ControlModifier);
    bench.window.files().open(path);
    EXPECT_TRUE(bench.window.files().save());
    EXPECT_TRUE(bytesOf(path) == saved);
}

TEST(MainWindow, AsksBeforeWhatIsUnsavedIsLost) {
    WindowBench bench;
    const QString path = openCopy(bench, "02_two_zones.json");
    const QByteArray before = bytesOf(path);
    rename(bench, "Other");
    QString said;
    answerNextBox(QStringLiteral("Cancel"), &said);
    EXPECT_FALSE(bench.window.close());
    EXPECT_TRUE(said.contains(QStringLiteral("02_two_zones.json"))) << said.toStdString();
    answerNextBox(QStringLiteral("Cancel"));
    bench.press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(bench.session.path(), path);

    answerNextBox(QStringLiteral("Discard"));
    bench.press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(bench.session.path().isEmpty());
    EXPECT_TRUE(bytesOf(path) == before);

    bench.window.files().open(path);
    bench.window.stage().show(Stage::Page::workbench);
    rename(bench, "Other");
    answerNextBox(QStringLiteral("Save"));
    EXPECT_TRUE(bench.window.close());
    EXPECT_TRUE(bytesOf(path).contains("Other"));
}

TEST(MainWindow, AsksWhatBecomesOfTheDrawingOfARun) {
    WindowBench bench;
    openCopy(bench, "02_two_zones.json");
    bench.session.startRun();
    rename(bench, "In the run");
    EXPECT_FALSE(bench.window.isWindowModified()) << "the file's design is as it was";
    EXPECT_TRUE(bench.window.windowTitle().contains(QStringLiteral("run not saved")));
    answerNextBox(QStringLiteral("Cancel"));
    bench.run("leave-run");
    EXPECT_TRUE(bench.session.desk().isPlaying());
    answerNextBox(QStringLiteral("Keep This Design"));
    bench.run("leave-run");
    EXPECT_EQ(nameOfClients(bench.session.document().scenario().architecture), "In the run");
    bench.session.startRun();
    rename(bench, "Again");
    answerNextBox(QStringLiteral("Leave It"));
    bench.run("leave-run");
    EXPECT_EQ(nameOfClients(bench.session.document().scenario().architecture), "In the run");
}

TEST(MainWindow, TellsTheDesignApartFromTheRun) {
    WindowBench bench;
    openCopy(bench, "02_two_zones.json");
    const auto says = [&](const char* text) {
        for (const ElidedLabel* label : bench.window.findChildren<ElidedLabel*>())
            if (label->text() == QString::fromUtf8(text)) return true;
        return false;
    };
    EXPECT_TRUE(says("saved"));
    rename(bench, "Mine");
    EXPECT_TRUE(says("● design not saved"));
    bench.session.startRun();
    rename(bench, "In the run");
    EXPECT_TRUE(says("● design and run not saved"));
    EXPECT_TRUE(bench.window.isWindowModified());
    bench.window.files().save();
    EXPECT_TRUE(says("● run not saved"));
    EXPECT_FALSE(bench.window.isWindowModified());
    EXPECT_FALSE(bench.session.saveRun(bench.inFolder("run.json")));
    EXPECT_TRUE(says("● run's design not kept"));
    bench.session.desk().endRun();
    EXPECT_TRUE(says("saved"));
}

TEST(MainWindow, SaysWhereAFileIsWrong) {
    WindowBench bench;
    const QString path = bench.inFolder("bad.json");
    put(path, "{\n  \"format\": \"stampede/scenario\",\n  \"formatVersion\": 1,\n  \"duration\": 5\n}\n");
    QString said;
    answerNextBox(QStringLiteral("OK"), &said);
    bench.window.files().open(path);
    EXPECT_TRUE(said.contains(path + QStringLiteral(":4:15 (/duration): "))) << said.toStdString();
}

TEST(MainWindow, NoticesThatAnotherProgramHasWrittenTheFile) {
    WindowBench bench;
    const QString path = openCopy(bench, "02_two_zones.json");
    rename(bench, "Mine");
    const QByteArray theirs = bytesOf(path) + "\n";
    put(path, theirs);
    QString said;
    answerNextBox(QStringLiteral("Cancel"), &said);
    bench.press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(said.contains(QStringLiteral("Another program"))) << said.toStdString();
    EXPECT_TRUE(bytesOf(path) == theirs);
    EXPECT_TRUE(bench.window.isWindowModified());
    answerNextBox(QStringLiteral("Save Over It"));
    bench.press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(bytesOf(path).contains("Mine"));
    EXPECT_TRUE(bytesOf(path + QStringLiteral("~")) == theirs);
}

TEST(MainWindow, LosesNothingWhereTheDiskIsFull) {
    WindowBench bench;
    const QString path = openCopy(bench, "02_two_zones.json");
    const QByteArray before = bytesOf(path);
    rename(bench, "More");
    struct rlimit limit = {};
    getrlimit(RLIMIT_FSIZE, &limit);
    signal(SIGXFSZ, SIG_IGN);
    const struct rlimit small = {512, limit.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    QString said;
    answerNextBox(QStringLiteral("OK"), &said);
    const bool saved = bench.window.files().save();
    setrlimit(RLIMIT_FSIZE, &limit);
    EXPECT_FALSE(saved);
    EXPECT_TRUE(said.contains(QStringLiteral("not saved"))) << said.toStdString();
    EXPECT_TRUE(bytesOf(path) == before);
    EXPECT_TRUE(bench.window.isWindowModified());
    answerNextBox(QStringLiteral("Discard"));
    bench.run("new");
}

TEST(MainWindow, DoesNotSaveOverWhatCameWithTheProgram) {
    WindowBench bench(WindowBench::scenario("02_two_zones.json"));
    const QByteArray before = bytesOf(bench.session.path());
    rename(bench, "Mine");
    onNextDialog([](QDialog& dialog) {
        EXPECT_NE(qobject_cast<QFileDialog*>(&dialog), nullptr);
        dialog.reject();
    });
    EXPECT_FALSE(bench.window.files().save());
    EXPECT_TRUE(bytesOf(bench.session.path()) == before);
}

TEST(MainWindow, OffersWhatADeadSessionLeftBehind) {
    WindowBench bench;
    const QString folder = bench.inFolder("recovery");
    const auto die = [&](const char* name) {
        Session dying;
        EXPECT_TRUE(dying.open(WindowBench::scenario("02_two_zones.json")).empty());
        Journal journal(dying, folder);
        dying.desk().perform(RenameAction{"clients", {.plain = name}});
        EXPECT_TRUE(journal.flush());
    };
    const auto offer = [&] { return offerRecovery(folder, bench.session, bench.journal, &bench.window); };
    EXPECT_FALSE(offer()) << "nothing is left, so nobody asks";

    die("First");
    answerNextBox(QStringLiteral("Decide Later"));
    EXPECT_FALSE(offer());
    answerNextBox(QStringLiteral("Recover"));
    EXPECT_TRUE(offer());
    EXPECT_EQ(nameOfClients(bench.session.desk().drawing()), "First");
    EXPECT_TRUE(bench.window.isWindowModified());
    EXPECT_EQ(bench.session.path(), WindowBench::scenario("02_two_zones.json"));
    EXPECT_FALSE(offer()) << "it is this window's now";

    die("Second");
    onNextDialog([](QDialog& dialog) {
        auto* list = dialog.findChild<QListWidget*>();
        EXPECT_TRUE(list->item(0)->text().contains(QStringLiteral("02_two_zones.json")));
        answerNextBox(QStringLiteral("Discard"));
        for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
            if (button->text() == QStringLiteral("&Discard...")) QTest::mouseClick(button, Qt::LeftButton);
    });
    EXPECT_FALSE(offer());
    EXPECT_FALSE(offer());
}

TEST(MainWindow, AsksWhereToSaveWhatItRecoversOfAFileThatNobodyKnows) {
    WindowBench bench;
    const QString folder = bench.inFolder("left");
    QDir().mkpath(folder);
    const QByteArray text = bytesOf(WindowBench::scenario("02_two_zones.json"));
    const QByteArray head =
        R"({"format": "stampede/recovery", "formatVersion": 1, "file": "my.json", "designed_bytes": )" +
        QByteArray::number(text.size()) + "}\n";
    for (int i = 0; i < 103; ++i) {
        put(folder + QStringLiteral("/%1-0.lock").arg(i), "");
        put(folder + QStringLiteral("/%1-0.journal").arg(i), head + text);
    }
    QString listed, below, said;
    onNextDialog([&](QDialog& dialog) {
        listed = dialog.findChild<QListWidget*>()->item(0)->text();
        for (const QLabel* label : dialog.findChildren<QLabel*>()) below += label->text();
        answerNextBox(QStringLiteral("OK"), &said);
        for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
            if (button->text() == QStringLiteral("&Recover")) QTest::mouseClick(button, Qt::LeftButton);
    });
    EXPECT_TRUE(offerRecovery(folder, bench.session, bench.journal, &bench.window));
    EXPECT_TRUE(listed.endsWith(QStringLiteral("my.json, in a folder that is not known"))) << listed.toStdString();
    EXPECT_TRUE(below.contains(QStringLiteral("Not listed: 3 older, in ") + folder)) << below.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("in which folder my.json was"))) << said.toStdString();
    const QString mine = bench.inFolder("mine.json");
    chooseNextFile(mine);
    EXPECT_TRUE(bench.window.files().save());
    EXPECT_EQ(bench.window.statusBar()->currentMessage(), QStringLiteral("Saved as ") + mine);
}

TEST(MainWindow, OpensAFileThatIsDroppedOnIt) {
    WindowBench bench;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(WindowBench::scenario("03_edge.json"))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&bench.window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&bench.window, &drop);
    EXPECT_EQ(bench.session.path(), WindowBench::scenario("03_edge.json"));
    EXPECT_EQ(bench.window.stage().page(), Stage::Page::briefing);
}

TEST(MainWindow, ShowsWhatTheDayCameToOnceItIsOver) {
    WindowBench bench(WindowBench::scenario("02_two_zones.json"));
    bench.window.stage().show(Stage::Page::workbench);
    bench.press(Qt::Key_F8);
    ASSERT_TRUE(bench.session.desk().isPlaying());
    EXPECT_TRUE(QTest::qWaitFor([&] { return bench.window.stage().page() == Stage::Page::result; }, 60000));
    bench.press(Qt::Key_F3);
    EXPECT_EQ(bench.window.stage().page(), Stage::Page::workbench);
    bench.press(Qt::Key_F4);
    EXPECT_EQ(bench.window.stage().page(), Stage::Page::result);
    bench.press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(bench.window.stage().page(), Stage::Page::workbench);
    EXPECT_FALSE(bench.session.desk().snapshot()->isOver());
}

TEST(MainWindow, FitsASmallScreen) {
    WindowBench bench(WindowBench::scenario("01_launch_day.json"), {1280, 800});
    bench.window.stage().show(Stage::Page::workbench);
    for (const char* language : {"en", "ko"}) {
        bench.speak(language);
        bench.session.startRun();
        bench.session.desk().step(hours(3));
        EXPECT_TRUE(QTest::qWaitFor([&] { return bench.session.desk().snapshot()->now >= hours(3); }, 60000));
        QTest::qWait(50);
        EXPECT_EQ(bench.window.size(), QSize(1280, 800)) << language;
        EXPECT_LE(bench.window.minimumSizeHint().width(), 1280) << language;
        EXPECT_LE(bench.window.minimumSizeHint().height(), 800) << language;
    }
}

TEST(MainWindow, SaysWhyNothingHappened) {
    WindowBench bench(WindowBench::scenario("02_two_zones.json"));
    const auto problem = bench.session.desk().perform(RemoveAction{"nobody"});
    ASSERT_TRUE(problem);
    EXPECT_EQ(bench.window.statusBar()->currentMessage(), shown(problem->sentence));
    EXPECT_FALSE(bench.window.isWindowModified());
    bench.window.stage().show(Stage::Page::briefing);
    EXPECT_EQ(bench.window.statusBar()->currentMessage(), QString()) << "on another page it is about nothing";
}

TEST(MainWindow, SaysWhyARivalStaysOut) {
    WindowBench bench;
    openCopy(bench, "01_launch_day.json");
    bench.session.startRun();
    const QString said = bench.window.statusBar()->currentMessage();
    ASSERT_FALSE(bench.session.missingRivals().empty());
    for (const Session::MissingRival& rival : bench.session.missingRivals())
        EXPECT_TRUE(said.contains(shown(rival.name))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("no script of theirs"))) << said.toStdString();
    EXPECT_FALSE(bench.window.statusBar()->toolTip().isEmpty());

    put(bench.inFolder("bad.json"), "{}");
    Scenario scenario = bench.session.document().scenario();
    for (Rival& rival : scenario.rivals) rival.actions = "bad.json";
    bench.session.recover({.designed = scenario, .path = bench.session.path()});
    bench.session.startRun();
    const QString why = bench.window.statusBar()->currentMessage();
    ASSERT_TRUE(bench.session.missingRivals().front().problem);
    EXPECT_TRUE(why.contains(shown(*bench.session.missingRivals().front().problem).simplified())) << why.toStdString();
    bench.window.tell(QStringLiteral("Something else"));
    EXPECT_TRUE(bench.window.statusBar()->toolTip().isEmpty());
    bench.session.desk().endRun();
    answerNextBox(QStringLiteral("Discard"));
    bench.run("new");
}

TEST(MainWindow, TakesNoNameOfAFileForTheMarkOfChanges) {
    WindowBench bench;
    const QString path = bench.inFolder("my[*].json");
    ASSERT_TRUE(QFile::copy(WindowBench::scenario("00_blank.json"), path));
    bench.window.files().open(path);
    EXPECT_TRUE(bench.window.windowHandle()->title().startsWith(QStringLiteral("my[*].json - Stampede")))
        << bench.window.windowHandle()->title().toStdString();
    rename(bench, "x");
    EXPECT_TRUE(bench.window.windowHandle()->title().startsWith(QStringLiteral("my[*].json* - Stampede")))
        << bench.window.windowHandle()->title().toStdString();
    bench.session.desk().undo();
}

TEST(MainWindow, KeepsANameThatIsTypedWhileTheLanguageChanges) {
    WindowBench bench(WindowBench::scenario("02_two_zones.json"));
    bench.window.stage().show(Stage::Page::workbench);
    QTest::qWait(10);
    bench.window.stage().workbench().view().renameInPlace("clients");
    auto* editor = bench.window.findChild<NameEditor*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("Herd "));
    QInputMethodEvent composing(QString::fromUtf8("떼"), {});
    QCoreApplication::sendEvent(editor, &composing);
    bench.preferences.setLanguage(QStringLiteral("ko"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return bench.window.findChild<NameEditor*>() == nullptr; }));
    const Wording name = bench.session.desk().drawing().find("clients")->name;
    EXPECT_EQ(name.in("en"), "Herd 떼");
    bench.preferences.setLanguage(QStringLiteral("en"));
    QTest::qWait(10);
}

TEST(MainWindow, TakesANameThatIsTypedInTheOutlineForTheLastChange) {
    WindowBench bench;
    const QString path = openCopy(bench, "02_two_zones.json");
    Desk& desk = bench.session.desk();
    ASSERT_FALSE(desk.perform({{.what = AddAction{.kind = "vpc", .id = "vpc-9"}},
                               {.what = AddAction{.kind = "subnet", .id = "subnet-9", .parent = "vpc-9"}}}));
    auto* outline = bench.window.findChild<OutlinePanel*>();
    ASSERT_NE(outline, nullptr);
    outline->renameInPlace("subnet-9");
    auto* field = outline->findChild<ComposingField*>();
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("Typed"));
    bench.run("undo");
    ASSERT_NE(desk.drawing().find("subnet-9"), nullptr) << "only the name was taken back";
    EXPECT_NE(desk.drawing().find("subnet-9")->name.plain, "Typed");
    bench.run("redo");
    EXPECT_EQ(desk.drawing().find("subnet-9")->name.plain, "Typed");
    bench.run("undo");
    bench.run("undo");
    EXPECT_EQ(desk.drawing().find("vpc-9"), nullptr);
}

TEST(MainWindow, ForgetsWhatWasSearchedInThePaletteWithAnotherScenario) {
    WindowBench bench(WindowBench::scenario("02_two_zones.json"));
    bench.window.stage().show(Stage::Page::workbench);
    auto* search = bench.window.findChild<PalettePanel*>()->findChild<QLineEdit*>();
    search->setText(QStringLiteral("subnet"));
    bench.run("new");
    EXPECT_EQ(search->text(), QString());
}

TEST(MainWindow, HoldsTheDayWhileADialogStands) {
    WindowBench bench(WindowBench::scenario("02_two_zones.json"));
    bench.window.stage().show(Stage::Page::workbench);
    Desk& desk = bench.session.desk();
    const auto behindADialog = [&](const char* command) {
        SimTime before = {}, after = {};
        onNextDialog([&](QDialog& dialog) {
            (void)QTest::qWaitFor([&] { return !desk.isMoving(); });
            QTest::qWait(60);  // until it has told where it stands
            before = desk.snapshot()->now;
            QTest::qWait(120);
            after = desk.snapshot()->now;
            dialog.reject();
        });
        bench.run(command);
        return after - before;
    };
    bench.session.startRun();
    desk.setPace(2);
    bench.run("play");
    for (const char* command : {"save-run", "save-as", "commands", "about"}) {
        EXPECT_EQ(behindADialog(command), SimTime{}) << command;
        EXPECT_TRUE(QTest::qWaitFor([&] { return desk.isMoving(); })) << command << ": it goes on afterwards";
        EXPECT_FALSE(desk.isRushing()) << command;
    }
    desk.pause();
    (void)behindADialog("about");
    QTest::qWait(20);
    EXPECT_FALSE(desk.isMoving()) << "what stood before stands after";
}

TEST(MainWindow, HoldsTheDayBetweenTwoBoxesOfOneQuestion) {
    WindowBench bench(WindowBench::scenario("02_two_zones.json"));
    bench.window.stage().show(Stage::Page::workbench);
    Desk& desk = bench.session.desk();
    bench.session.startRun();
    bench.run("play");
    QDialog first(&bench.window), second(&bench.window);
    first.setModal(true);
    second.setModal(true);
    bool movedBetween = false;
    QTimer::singleShot(100, &first, &QDialog::reject);
    first.exec();
    QTimer::singleShot(100, &second, [&] {
        movedBetween = desk.isMoving();
        second.reject();
    });
    second.exec();
    EXPECT_FALSE(movedBetween);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.isMoving(); })) << "it goes on after the last";
}

TEST(Preferences, TakeNoScaleThatNothingCanBeSizedWith) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    put(file, "[General]\ntext_scale=nan\n");
    EXPECT_EQ(Preferences(file).textScale(), 1);
}

}  // namespace stampede
