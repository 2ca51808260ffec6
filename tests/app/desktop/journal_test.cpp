#include "app/desktop/journal.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <random>

#include "model/edit/document.h"
#include "tests/support/effort.h"
#include "tests/support/project_root.h"

namespace stampede {

namespace {

constexpr char childFolder[] = "STAMPEDE_JOURNAL_CHILD";

QString shipped(const char* name) { return QString::fromStdString((projectRoot() / "scenarios" / name).string()); }

/// Calls the clients by a number, which is how far the edits came.
void edit(Session& session, int number) {
    session.desk().perform(RenameAction{"clients", {.plain = std::to_string(number)}});
}

int editIn(const Scenario& scenario) { return std::stoi(scenario.architecture.find("clients")->name.plain); }

/// What is left in the folder and belongs to nobody; fails where it is more than one.
std::optional<Recovered> leftIn(const QString& folder, const Session& session) {
    const auto files = JournalFile::leftBehind(folder);
    EXPECT_LE(files.size(), 1U);
    if (files.empty()) return std::nullopt;
    return files.front().read(session.desk().catalog());
}

}  // namespace

TEST(Journal, KeepsWhatIsNotSavedWithinTwoSeconds) {
    const QTemporaryDir folder;
    Session session;
    ASSERT_TRUE(session.open(shipped("01_launch_day.json")).empty());
    Journal journal(session, folder.path());
    edit(session, 1);
    const auto journals = [&] { return QDir(folder.path()).entryList({QStringLiteral("*.journal")}).size(); };
    EXPECT_EQ(journals(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return journals() == 1; }, 3000));
    EXPECT_TRUE(JournalFile::leftBehind(folder.path()).empty()) << "it is held by who is alive";
    session.desk().undo();
    EXPECT_EQ(journals(), 0) << "nothing could be lost any more";
}

TEST(Journal, IsLeftBehindOnlyByWhoHadSomethingToLose) {
    const QTemporaryDir folder;
    Session session;
    {
        Session dying;
        ASSERT_TRUE(dying.open(shipped("02_two_zones.json")).empty());
        Journal journal(dying, folder.path());
        edit(dying, 7);
        EXPECT_TRUE(journal.flush());
    }
    auto left = leftIn(folder.path(), session);
    ASSERT_TRUE(left);
    EXPECT_EQ(editIn(left->designed), 7);
    EXPECT_EQ(left->path, shipped("02_two_zones.json"));
    ASSERT_TRUE(left->stamp);
    EXPECT_FALSE(left->stamp->isOutdated(left->path));
    EXPECT_FALSE(left->played);

    JournalFile::leftBehind(folder.path()).front().remove();
    {
        Session quiet;
        Journal journal(quiet, folder.path());
        edit(quiet, 7);
        EXPECT_TRUE(journal.flush());
        journal.discard();
        quiet.create();
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

TEST(Journal, KeepsTheDrawingOfARunApart) {
    const QTemporaryDir folder;
    Session session;
    {
        Session dying;
        ASSERT_TRUE(dying.open(shipped("02_two_zones.json")).empty());
        Journal journal(dying, folder.path());
        dying.startRun();
        edit(dying, 3);
        EXPECT_TRUE(dying.document().isClean());
        EXPECT_TRUE(journal.flush());
    }
    auto left = leftIn(folder.path(), session);
    ASSERT_TRUE(left && left->played);
    EXPECT_EQ(editIn(*left->played), 3);
    session.recover(std::move(*left));
    EXPECT_FALSE(session.document().isClean());
    EXPECT_EQ(editIn(session.document().scenario()), 3);
    session.desk().undo();
    EXPECT_NE(session.document().scenario().architecture.find("clients")->name.plain, "3");
}

TEST(Journal, SaysThatItCannotBeWritten) {
    const QTemporaryDir folder;
    Session session;
    Journal journal(session, folder.path());
    int told = 0;
    QObject::connect(&journal, &Journal::failed, [&] { ++told; });
    edit(session, 1);
    ASSERT_TRUE(journal.flush());
    struct rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, SIG_IGN);
    const struct rlimit small = {64, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    edit(session, 2);
    const bool written = journal.flush();
    edit(session, 3);
    journal.flush();
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_FALSE(written);
    EXPECT_EQ(told, 1) << "once is enough";
    EXPECT_TRUE(journal.flush()) << "it tries again";
}

TEST(Journal, NamesWhatCannotBeRead) {
    const QTemporaryDir folder;
    Session session;
    for (const char* text : {"", "{}\n", "no JSON", "{\"format\": \"stampede/recovery\", \"designed_bytes\": 9}\n{}"}) {
        QFile journal(folder.filePath(QStringLiteral("1-0.journal")));
        ASSERT_TRUE(journal.open(QIODevice::WriteOnly | QIODevice::Truncate));
        journal.write(text);
        journal.close();
        QFile lock(folder.filePath(QStringLiteral("1-0.lock")));
        ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
        lock.close();
        EXPECT_THROW(leftIn(folder.path(), session), InputError) << text;
        EXPECT_TRUE(journal.exists()) << "nobody discarded it";
    }
}

/// Not a test of its own: the program that the next one kills. It says each edit that it has made.
TEST(JournalChild, EditsUntilItIsKilled) {
    if (qEnvironmentVariableIsEmpty(childFolder)) GTEST_SKIP() << "only for the test below";
    Session session;
    ASSERT_TRUE(session.open(shipped("01_launch_day.json")).empty());
    Journal journal(session, qEnvironmentVariable(childFolder));
    for (int number = 1;; ++number) {
        edit(session, number);
        const std::string line = std::to_string(number) + "\n";
        if (write(STDERR_FILENO, line.data(), line.size()) < 0) return;
        QTest::qWait(1);
    }
}

TEST(Journal, LosesTwentyEditsAtMostWhenItsProgramIsKilled) {
    Session session;
    std::mt19937 random(11);
    const int kills = isFullTest() ? 200 : 12;
    for (int i = 0; i < kills; ++i) {
        const QTemporaryDir folder;
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(childFolder), folder.path());
        child.setProcessEnvironment(environment);
        child.setStandardOutputFile(QProcess::nullDevice());
        child.setReadChannel(QProcess::StandardError);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--gtest_filter=JournalChild.*")});
        QByteArray said;
        while (!said.contains('\n')) {
            ASSERT_TRUE(child.waitForReadyRead(20000));
            said += child.readAllStandardError();
        }
        QTest::qSleep(static_cast<int>(random() % 300));
        child.kill();
        ASSERT_TRUE(child.waitForFinished());
        said += child.readAllStandardError();
        const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
        const int made = lines.constLast().toInt();

        const auto left = leftIn(folder.path(), session);
        EXPECT_LE(made - (left ? editIn(left->designed) : 0), 20) << "of " << made << " edits";
    }
}

}  // namespace stampede
