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
#include "tests/app/desktop/file_bytes.h"
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

/// The folder that the program runs in, for as long as it lives.
struct RunsIn {
    explicit RunsIn(const QString& folder) : before(QDir::currentPath()) { QDir::setCurrent(folder); }
    ~RunsIn() { QDir::setCurrent(before); }
    QString before;
};

/// A journal that nobody holds, last written so many seconds after the first of them.
void leaveBehind(const QString& folder, int number, const QByteArray& text) {
    const QString stem = QStringLiteral("%1/%2-0").arg(folder).arg(number);
    put(stem + QStringLiteral(".lock"), "");
    put(stem + QStringLiteral(".journal"), text);
    QFile journal(stem + QStringLiteral(".journal"));
    ASSERT_TRUE(journal.open(QIODevice::ReadWrite));
    journal.setFileTime(QDateTime::fromSecsSinceEpoch(1'800'000'000 + number), QFileDevice::FileModificationTime);
}

QByteArray headOf(const QByteArray& file, int bytes) {
    return "{\"format\": \"stampede/recovery\", \"formatVersion\": 1, \"file\": \"" + file +
           "\", \"designed_bytes\": " + QByteArray::number(bytes) + ", \"played_bytes\": 0}\n";
}

/// What is left in the folder and belongs to nobody; fails where it is more than one.
std::optional<Recovered> leftIn(const QString& folder, const Session& session) {
    const auto files = JournalFile::leftBehind(folder).newest;
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
    EXPECT_TRUE(JournalFile::leftBehind(folder.path()).newest.empty()) << "it is held by who is alive";
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

    JournalFile::leftBehind(folder.path()).newest.front().remove();
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

TEST(Journal, SavesIntoTheFileThatWasOpenedWhereverTheNextProgramRuns) {
    const QTemporaryDir folder, work, other;
    ASSERT_TRUE(QDir(work.path()).mkpath(QStringLiteral("solutions/launch_day")));
    const QDir scripts(shipped("solutions/launch_day"));
    for (const QString& name : scripts.entryList(QDir::Files))
        ASSERT_TRUE(QFile::copy(scripts.filePath(name), work.filePath(QStringLiteral("solutions/launch_day/") + name)));
    const QString mine = work.filePath(QStringLiteral("my.json"));
    const QByteArray before = bytesOf(shipped("01_launch_day.json"));
    put(mine, before);
    put(other.filePath(QStringLiteral("my.json")), before);
    {
        const RunsIn there(work.path());
        Session dying;
        ASSERT_TRUE(dying.open(QStringLiteral("./my.json")).empty());
        EXPECT_EQ(dying.path(), mine);
        Journal journal(dying, folder.path());
        edit(dying, 7);
        EXPECT_TRUE(journal.flush());
    }
    const RunsIn elsewhere(other.path());
    Session session;
    auto left = leftIn(folder.path(), session);
    ASSERT_TRUE(left);
    session.recover(std::move(*left));
    EXPECT_FALSE(session.isOutdated());
    ASSERT_FALSE(session.save(session.path()));
    EXPECT_TRUE(bytesOf(mine) != before);
    EXPECT_TRUE(bytesOf(other.filePath(QStringLiteral("my.json"))) == before);
    session.startRun();
    ASSERT_FALSE(session.document().scenario().rivals.empty());
    EXPECT_TRUE(session.missingRivals().empty()) << "their scripts stand beside the file, not where the program runs";
}

TEST(Journal, TrustsNoPathThatIsNotWhole) {
    const QTemporaryDir folder;
    const QByteArray text = bytesOf(shipped("01_launch_day.json"));
    leaveBehind(folder.path(), 1, headOf("01_launch_day.json", static_cast<int>(text.size())) + text);
    const RunsIn misleading(QFileInfo(shipped("01_launch_day.json")).path());
    Session session;
    auto left = leftIn(folder.path(), session);
    ASSERT_TRUE(left);
    EXPECT_TRUE(left->path.isEmpty());
    EXPECT_EQ(left->lostFile, QStringLiteral("01_launch_day.json"));
    session.recover(std::move(*left));
    EXPECT_TRUE(session.path().isEmpty());
    session.startRun();
    EXPECT_EQ(session.missingRivals().size(), session.document().scenario().rivals.size());
}

TEST(Journal, OffersTheNewestHundredAndReadsTheirFirstLinesOnly) {
    const QTemporaryDir folder;
    for (int i = 1; i <= 300; ++i)
        leaveBehind(folder.path(), i, headOf("/my/" + QByteArray::number(i), 9) + "no design");
    struct rlimit before = {};
    getrlimit(RLIMIT_NOFILE, &before);
    const struct rlimit few = {256, before.rlim_max};
    setrlimit(RLIMIT_NOFILE, &few);
    {
        const LeftBehind left = JournalFile::leftBehind(folder.path());
        EXPECT_EQ(left.more, 200U);
        ASSERT_EQ(left.newest.size(), 100U);
        for (std::size_t i = 0; i < 100; ++i)
            EXPECT_EQ(left.newest[i].peek().path, QStringLiteral("/my/%1").arg(300 - i));
        EXPECT_EQ(JournalFile::leftBehind(folder.path()).newest.front().peek().path, QStringLiteral("/my/200"))
            << "what another window offers is not offered here";
    }
    setrlimit(RLIMIT_NOFILE, &before);
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.journal")}).size(), 300) << "nobody discarded them";
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
