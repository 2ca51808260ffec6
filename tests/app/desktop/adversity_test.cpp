// What a disk, a file or another program can do to the window: each time it says one clear sentence, keeps what it has,
// and never waits for ever.
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QSignalSpy>
#include <QStatusBar>

#include "app/desktop/journal.h"
#include "model/edit/document.h"
#include "tests/app/desktop/file_bytes.h"
#include "tests/app/desktop/window_bench.h"

namespace stampede {

namespace {

QString openCopy(WindowBench& bench, const QString& path) {
    EXPECT_TRUE(QFile::copy(WindowBench::scenario("02_two_zones.json"), path));
    QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    bench.window.files().open(path);
    bench.window.stage().show(Stage::Page::workbench);
    return path;
}

void draw(WindowBench& bench) {
    EXPECT_FALSE(bench.session.desk().perform(RenameAction{"clients", {.plain = "Mine"}}));
}

bool holdsWhatWasDrawn(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("Mine");
}

/// A window whose settings and unsaved work have no place, as in a home that cannot be written.
struct Homeless {
    QTemporaryDir folder;
    const QString nowhere = [this] {
        put(folder.filePath(QStringLiteral("file")), "no folder");
        return folder.filePath(QStringLiteral("file/below"));  // not even root can make that
    }();
    Desktop desktop{(loadResources(), Options{.language = "en"}), nowhere + QStringLiteral("/settings.ini"), nowhere};
};

}  // namespace

TEST(Adversity, WithoutAPlaceForAnythingTheWindowSaysSoAndWorks) {
    Homeless home;
    Session& session = home.desktop.session();
    MainWindow& window = home.desktop.window();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.statusBar()->currentMessage().isEmpty(); }));
    const QString said = window.statusBar()->currentMessage();
    EXPECT_TRUE(said.contains(QStringLiteral("cannot be kept for a crash"))) << said.toStdString();
    QSignalSpy lost(&home.desktop.preferences(), &Preferences::notKept);
    home.desktop.preferences().setTheme(Theme::Choice::dark);
    home.desktop.preferences().setTheme(Theme::Choice::light);
    EXPECT_EQ(lost.count(), 1) << "once is enough";
    EXPECT_TRUE(window.statusBar()->currentMessage().contains(QStringLiteral("for this time only")));
    EXPECT_EQ(home.desktop.preferences().theme(), Theme::Choice::light);
    ASSERT_FALSE(session.desk().perform(RenameAction{"clients", {.plain = "Mine"}}));
    EXPECT_FALSE(home.desktop.journal().flush());
    const QString path = home.folder.filePath(QStringLiteral("mine.json"));
    EXPECT_FALSE(session.save(path));
    EXPECT_TRUE(holdsWhatWasDrawn(path));
    EXPECT_FALSE(offerRecovery(home.nowhere, session, home.desktop.journal(), &window));
}

TEST(Adversity, AFileThatWasDeletedIsWrittenAgain) {
    WindowBench bench;
    const QString path = openCopy(bench, bench.inFolder("day.json"));
    draw(bench);
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_TRUE(bench.window.files().save());
    EXPECT_TRUE(holdsWhatWasDrawn(path));
}

TEST(Adversity, AFolderThatIsGoneLosesNothing) {
    WindowBench bench;
    QDir(bench.folder.path()).mkdir(QStringLiteral("sub"));
    openCopy(bench, bench.inFolder("sub/day.json"));
    draw(bench);
    ASSERT_TRUE(QDir(bench.inFolder("sub")).removeRecursively());
    QString said;
    answerNextBox(QStringLiteral("OK"), &said);
    EXPECT_FALSE(bench.window.files().save());
    EXPECT_TRUE(said.contains(QStringLiteral("cannot be created"))) << said.toStdString();
    EXPECT_TRUE(bench.window.isWindowModified());
    bench.session.desk().undo();
}

TEST(Adversity, AFileThatIsWriteProtectedIsLeftAlone) {
    WindowBench bench;
    const QString path = openCopy(bench, bench.inFolder("day.json"));
    draw(bench);
    QFile(path).setPermissions(QFile::ReadOwner);
    QString said;
    answerNextBox(QStringLiteral("OK"), &said);
    EXPECT_FALSE(bench.window.files().save());
    EXPECT_TRUE(said.contains(QStringLiteral("write-protected"))) << said.toStdString();
    EXPECT_FALSE(holdsWhatWasDrawn(path));
    EXPECT_TRUE(bench.window.isWindowModified());
    bench.session.desk().undo();
}

TEST(Adversity, AFileThatBecameAPipeIsNotWaitedFor) {
    WindowBench bench;
    const QString path = openCopy(bench, bench.inFolder("day.json"));
    draw(bench);
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_EQ(mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    answerNextBox(QStringLiteral("Cancel"));
    EXPECT_FALSE(bench.window.files().save());
    EXPECT_TRUE(bench.window.isWindowModified());
    bench.session.desk().undo();
}

TEST(Adversity, WhatCannotBeRecoveredIsSaidAndKept) {
    struct Case {
        const char* what;
        std::function<void(const QString&)> make;
        const char* said;
    };
    const QByteArray whole = [] {
        const QTemporaryDir folder;
        Session session;
        Journal journal(session, folder.path());
        session.desk().perform(RenameAction{"clients", {.plain = "Mine"}});
        journal.flush();
        QFile file(QDir(folder.path()).entryInfoList({QStringLiteral("*.journal")}).front().filePath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    ASSERT_GT(whole.size(), 100);
    const Case cases[] = {
        {"truncated", [&](const QString& path) { put(path, whole.left(whole.size() / 2)); }, "not a whole record"},
        {"garbage", [](const QString& path) { put(path, QByteArray(5000, '\x9c')); }, ""},
        {"of another version",
         [&](const QString& path) {
             put(path, QByteArray(whole).replace("\"formatVersion\": 1", "\"formatVersion\": 9"));
         },
         "Another version"},
        {"a pipe", [](const QString& path) { mkfifo(path.toLocal8Bit().constData(), 0600); }, "no plain file"},
        {"a folder", [](const QString& path) { QDir().mkpath(path); }, ""},
        {"a link to a device", [](const QString& path) { QFile::link(QStringLiteral("/dev/zero"), path); }, "no plain"},
        {"huge",
         [](const QString& path) {
             put(path, "{");
             ASSERT_EQ(truncate(path.toLocal8Bit().constData(), off_t{1} << 40), 0);  // a terabyte of nothing
         },
         "64 MiB"},
    };
    for (const Case& each : cases) {
        WindowBench bench;
        const QString folder = bench.inFolder("left");
        QDir().mkpath(folder);
        put(folder + QStringLiteral("/1-0.lock"), "");
        const QString path = folder + QStringLiteral("/1-0.journal");
        each.make(path);
        QString said;
        onNextDialog([&said](QDialog& dialog) {
            EXPECT_TRUE(dialog.findChild<QListWidget*>()->item(0)->text().contains(QStringLiteral("cannot be read")));
            answerNextBox(QStringLiteral("OK"), &said);
            for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
                if (button->text() == QStringLiteral("&Recover")) button->click();
            dialog.reject();
        });
        EXPECT_FALSE(offerRecovery(folder, bench.session, bench.journal, &bench.window)) << each.what;
        EXPECT_TRUE(said.contains(QStringLiteral("cannot be recovered"))) << each.what;
        EXPECT_TRUE(said.contains(QLatin1String(each.said))) << each.what << ": " << said.toStdString();
        EXPECT_TRUE(QFileInfo::exists(path)) << each.what;
        EXPECT_FALSE(bench.session.hasUnsaved()) << each.what;
    }
}

TEST(Adversity, TwoWindowsShareAFolderAndLeaveEachOtherAlone) {
    const QTemporaryDir folder;
    Session one, other;
    Journal ofOne(one, folder.path()), ofOther(other, folder.path());
    one.desk().perform(RenameAction{"clients", {.plain = "One"}});
    other.desk().perform(RenameAction{"clients", {.plain = "Other"}});
    EXPECT_TRUE(ofOne.flush());
    EXPECT_TRUE(ofOther.flush());
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.journal")}).size(), 2);
    EXPECT_TRUE(JournalFile::leftBehind(folder.path()).newest.empty()) << "both are alive";
    ofOne.discard();
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.journal")}).size(), 1);
    EXPECT_TRUE(ofOther.flush());
}

}  // namespace stampede
