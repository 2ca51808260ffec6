#include "app/desktop/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>

#include "app/desktop/save_dialog.h"
#include "model/edit/document.h"
#include "tests/app/desktop/file_bytes.h"
#include "tests/app/desktop/window_bench.h"

namespace stampede {

namespace {

/// Another home, for as long as it lives.
struct HomeIn {
    explicit HomeIn(const QString& folder) : before(qgetenv("HOME")), config(qgetenv("XDG_CONFIG_HOME")) {
        qputenv("HOME", QFile::encodeName(folder));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder + QStringLiteral("/.config")));
    }
    ~HomeIn() {
        qputenv("HOME", before);
        config.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", config);
    }
    QByteArray before, config;
};

/// Answers the next box; `next` gets ready for what comes behind it.
void clickNextBox(const QString& button, const std::function<void()>& next) {
    onNextDialog([button, next](QDialog& dialog) {
        for (QAbstractButton* each : dialog.findChildren<QAbstractButton*>())
            if (each->text().remove(QLatin1Char('&')) == button) {
                each->click();
                return next();
            }
        ADD_FAILURE() << "no button " << button.toStdString();
        dialog.reject();
    });
}

/// A scenario of the user's own with a run whose drawing is another.
QString playAnother(WindowBench& bench) {
    const QString path = bench.inFolder("mine.json");
    EXPECT_TRUE(QFile::copy(WindowBench::scenario("02_two_zones.json"), path));
    QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    bench.window.files().open(path);
    bench.window.stage().show(Stage::Page::workbench);
    bench.session.startRun();
    EXPECT_FALSE(bench.session.desk().perform(RenameAction{"clients", {.plain = "In the run"}}));
    EXPECT_TRUE(bench.session.runDiffers());
    return path;
}

}  // namespace

TEST(Files, SuggestAFolderThatIsThere) {
    const QTemporaryDir home;
    const HomeIn there(home.path());
    EXPECT_EQ(suggestedPath(QStringLiteral("a.json")), home.filePath(QStringLiteral("a.json")));
    QDir(home.path()).mkdir(QStringLiteral("Documents"));
    EXPECT_EQ(suggestedPath(QStringLiteral("a.json")), home.filePath(QStringLiteral("Documents/a.json")));
    EXPECT_EQ(suggestedPath(QStringLiteral("a.json"), home.filePath(QStringLiteral("gone/b.json"))),
              home.filePath(QStringLiteral("Documents/a.json")));
    EXPECT_EQ(suggestedPath(QStringLiteral("a.json"), home.filePath(QStringLiteral("b.json"))),
              home.filePath(QStringLiteral("a.json")));
}

TEST(Files, SaveWhereTheySuggestWithoutADocumentsFolder) {
    WindowBench bench(WindowBench::scenario("01_launch_day.json"));
    const HomeIn there(bench.folder.path());
    QString said;
    onNextDialog([&said](QDialog& dialog) {
        said = qobject_cast<QFileDialog*>(&dialog)->selectedFiles().value(0);
        dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setFocus();
        QTest::keyClick(dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
    });
    EXPECT_TRUE(bench.window.files().saveAs());
    EXPECT_EQ(said, bench.inFolder("01_launch_day.json"));
    EXPECT_EQ(bench.session.path(), bench.inFolder("01_launch_day.json"));
    EXPECT_TRUE(QFileInfo::exists(bench.inFolder("01_launch_day.json")));
}

TEST(Files, AskPlainlyBeforeTheyReplaceAFile) {
    WindowBench bench(WindowBench::scenario("02_two_zones.json"));
    const QString path = bench.inFolder("<img src=x> <h1>x.json");
    put(path, "mine");
    onNextDialog([path](QDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        field->setText(path);
        onNextDialog([](QDialog& box) {
            auto* asked = qobject_cast<QMessageBox*>(&box);
            ASSERT_NE(asked, nullptr);
            EXPECT_EQ(asked->textFormat(), Qt::PlainText);
            EXPECT_TRUE(asked->text().contains(QStringLiteral("<h1>x.json")));
            onNextDialog([](QDialog& again) { again.reject(); });
            asked->reject();
        });
        QTest::keyClick(field, Qt::Key_Return);
    });
    EXPECT_FALSE(bench.window.files().saveAs());
    EXPECT_EQ(bytesOf(path), "mine");
}

TEST(Files, LetGoThenCancel) {
    WindowBench bench;
    playAnother(bench);
    clickNextBox(QStringLiteral("Leave It"), [] {
        onNextDialog([](QDialog& dialog) {
            EXPECT_NE(qobject_cast<QFileDialog*>(&dialog), nullptr);
            dialog.reject();
        });
    });
    bench.window.files().chooseAndOpen();
    EXPECT_TRUE(bench.session.runDiffers());

    bench.session.desk().endRun();
    bench.session.desk().perform(RenameAction{"clients", {.plain = "Not saved"}});
    bench.session.startRun();
    bench.session.desk().perform(RenameAction{"clients", {.plain = "In the run"}});
    clickNextBox(QStringLiteral("Leave It"), [] { answerNextBox(QStringLiteral("Cancel")); });
    bench.window.files().create();
    EXPECT_TRUE(bench.session.runDiffers());
    EXPECT_TRUE(bench.session.hasUnsaved());
}

TEST(Files, AskOnceWhatBecomesOfARunWhoseDesignIsKept) {
    WindowBench bench;
    playAnother(bench);
    QString said;
    answerNextBox(QStringLiteral("Cancel"), &said);
    bench.run("keep-design");
    EXPECT_TRUE(said.contains(QStringLiteral("unless you save that"))) << said.toStdString();
    EXPECT_TRUE(bench.session.runDiffers()) << "everything stays";
    clickNextBox(QStringLiteral("Save Run..."), [] { onNextDialog([](QDialog& dialog) { dialog.reject(); }); });
    bench.run("keep-design");
    EXPECT_TRUE(bench.session.runDiffers()) << "where to was not said";
    const QString record = bench.inFolder("run.json");
    clickNextBox(QStringLiteral("Save Run..."), [&] { chooseNextFile(record); });
    const Architecture drawn = bench.session.desk().drawing();
    bench.run("keep-design");
    EXPECT_FALSE(bench.session.desk().isPlaying());
    EXPECT_TRUE(QFileInfo::exists(record));
    EXPECT_TRUE(bench.session.document().scenario().architecture == drawn);

    bench.session.startRun();
    bench.session.desk().perform(RenameAction{"clients", {.plain = "Saved before"}});
    EXPECT_FALSE(bench.session.saveRun(record));
    bench.run("keep-design");
    EXPECT_FALSE(bench.session.desk().isPlaying()) << "nothing would be lost: nobody is asked";
}

TEST(Files, LetGoThenBadFile) {
    WindowBench bench;
    const QString path = playAnother(bench);
    const QString bad = bench.inFolder("bad.json");
    put(bad, "{");
    clickNextBox(QStringLiteral("Leave It"), [] { answerNextBox(QStringLiteral("OK")); });
    bench.window.files().open(bad);
    EXPECT_EQ(bench.session.path(), path);
    EXPECT_TRUE(bench.session.runDiffers()) << "the run goes only when another scenario comes";
}

TEST(Files, AskWhatBecomesOfARunThatThePlayerOnlyCommanded) {
    WindowBench bench(WindowBench::scenario("01_launch_day.json"));
    Session& session = bench.session;
    const auto reboot = [&] {
        session.startRun();
        EXPECT_FALSE(session.desk().perform(CommandAction{.id = "i-1", .command = "reboot"}));
        EXPECT_FALSE(session.runDiffers());
        EXPECT_TRUE(bench.window.windowTitle().contains(QStringLiteral("run not saved")));
    };
    reboot();
    QString said;
    for (const char* command : {"quit", "new", "open", "restart", "new-seed", "leave-run"}) {
        const auto before = session.desk().snapshot()->seed;
        answerNextBox(QStringLiteral("Cancel"), &said);
        bench.run(command);
        EXPECT_TRUE(said.contains(QStringLiteral("What you did in this run"))) << command;
        EXPECT_TRUE(bench.window.isVisible() && session.isRunUnsaved()) << command;
        EXPECT_EQ(session.desk().snapshot()->seed, before) << command;
    }
    clickNextBox(QStringLiteral("Save Run..."), [] { onNextDialog([](QDialog& dialog) { dialog.reject(); }); });
    EXPECT_FALSE(bench.window.files().settleRun()) << "where to was not said";
    const QString record = bench.inFolder("run.json");
    clickNextBox(QStringLiteral("Save Run..."), [&] { chooseNextFile(record); });
    EXPECT_TRUE(bench.window.files().settleRun());
    EXPECT_TRUE(bytesOf(record).contains("reboot"));
    EXPECT_FALSE(bench.window.windowTitle().contains(QStringLiteral("not saved"))) << "nothing would be lost now";
    bench.run("restart");
    EXPECT_EQ(session.desk().stepsTaken(), 0) << "nobody was asked";

    reboot();
    answerNextBox(QStringLiteral("Leave It"));
    bench.run("new");
    EXPECT_FALSE(session.desk().isPlaying());
}

TEST(Files, AskNothingAboutARunThatNobodyTouched) {
    WindowBench bench(WindowBench::scenario("02_two_zones.json"));
    bench.run("play");
    EXPECT_TRUE(QTest::qWaitFor([&] { return bench.session.desk().snapshot()->now > SimTime{}; }));
    bench.run("restart");
    bench.run("leave-run");
    EXPECT_FALSE(bench.session.desk().isPlaying());
    bench.run("play");
    EXPECT_TRUE(bench.window.close());
}

}  // namespace stampede
