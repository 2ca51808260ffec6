#include "app/desktop/session.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "model/edit/document.h"
#include "tests/app/desktop/file_bytes.h"
#include "tests/support/project_root.h"

namespace stampede {

namespace {

QString shipped(const char* name) { return QString::fromStdString((projectRoot() / "scenarios" / name).string()); }

RenameAction rename(const char* id, const char* name) { return {id, {.plain = name}}; }

}  // namespace

TEST(Session, OpensNoPipeAndNoDevice) {
    Session session;
    QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    for (const QString& path : {pipe, QStringLiteral("/dev/zero")}) {
        const auto problems = session.open(path);
        ASSERT_EQ(problems.size(), 1u);
        EXPECT_THAT(problems.front().what(), testing::HasSubstr("This is no plain file."));
    }
}

TEST(Session, BeginsWithAnEmptyRegionThatCanBeSaved) {
    const QTemporaryDir folder;
    Session session;
    EXPECT_TRUE(session.document().isClean());
    EXPECT_TRUE(session.path().isEmpty());
    const QString path = folder.filePath(QStringLiteral("new.json"));
    EXPECT_FALSE(session.save(path));
    Session other;
    EXPECT_TRUE(other.open(path).empty());
    EXPECT_EQ(writeScenario(other.document().scenario()), writeScenario(session.document().scenario()));
}

TEST(Session, SavesWhatItOpenedByteForByte) {
    const QTemporaryDir folder;
    Session session;
    for (const char* name : {"00_blank.json", "01_launch_day.json", "02_two_zones.json", "03_edge.json"}) {
        ASSERT_TRUE(session.open(shipped(name)).empty()) << name;
        const QString path = folder.filePath(QString::fromLatin1(name));
        ASSERT_FALSE(session.save(path));
        const QByteArray saved = bytesOf(path);
        ASSERT_TRUE(session.open(path).empty()) << name;
        ASSERT_FALSE(session.save(path));
        EXPECT_TRUE(bytesOf(path) == saved) << name;
        EXPECT_EQ(session.path(), path);
    }
}

TEST(Session, LeavesEverythingAsItIsWhereAFileCannotBeOpened) {
    const QTemporaryDir folder;
    Session session;
    ASSERT_TRUE(session.open(shipped("02_two_zones.json")).empty());
    const QString path = folder.filePath(QStringLiteral("bad.json"));
    put(path, "{\n  \"format\": \"stampede/scenario\",\n  \"formatVersion\": 1,\n  \"duration\": 5\n}\n");
    const std::vector<InputError> problems = session.open(path);
    ASSERT_FALSE(problems.empty());
    EXPECT_EQ(problems.front().place().line, 4);
    EXPECT_EQ(session.path(), shipped("02_two_zones.json"));
    EXPECT_EQ(session.open(folder.filePath(QStringLiteral("none.json"))).front().trouble(), Trouble::missing);
}

TEST(Session, NoticesThatAnotherProgramHasChangedTheFile) {
    const QTemporaryDir folder;
    Session session;
    const QString path = folder.filePath(QStringLiteral("day.json"));
    put(path, bytesOf(shipped("02_two_zones.json")));
    ASSERT_TRUE(session.open(path).empty());
    EXPECT_FALSE(session.isOutdated());
    put(path, bytesOf(path));
    EXPECT_FALSE(session.isOutdated()) << "it was touched, and says the same";
    put(path, bytesOf(path) + "\n");
    EXPECT_TRUE(session.isOutdated());
    ASSERT_FALSE(session.save(path));
    EXPECT_FALSE(session.isOutdated());
    QFile::remove(path);
    EXPECT_FALSE(session.isOutdated()) << "nothing of anybody's could be lost";
}

TEST(Session, LosesTheHistoryWithTheFile) {
    Session session;
    ASSERT_TRUE(session.open(shipped("02_two_zones.json")).empty());
    ASSERT_FALSE(session.desk().perform(rename("clients", "Everybody")));
    session.selection().select(std::vector<ResourceId>{"clients"});
    session.play();
    session.create();
    EXPECT_FALSE(session.desk().isPlaying());
    EXPECT_FALSE(session.desk().canUndo());
    EXPECT_TRUE(session.selection().isEmpty());
    EXPECT_TRUE(session.document().isClean());
}

TEST(Session, PlaysTheRivalsThatStandBesideTheFile) {
    const QTemporaryDir folder;
    Session session;
    ASSERT_TRUE(session.open(shipped("01_launch_day.json")).empty());
    session.startRun();
    EXPECT_TRUE(session.missingRivals().empty());
    const std::size_t rivals = session.document().scenario().rivals.size();
    ASSERT_GT(rivals, 0U);

    const QString alone = folder.filePath(QStringLiteral("alone.json"));
    ASSERT_FALSE(session.save(alone));
    session.startRun();
    EXPECT_EQ(session.missingRivals().size(), rivals) << "their scripts stayed where they were";
}

TEST(Session, PlaysWithoutARivalThatCannotPlayThisDrawing) {
    Session session;
    ASSERT_TRUE(session.open(shipped("01_launch_day.json")).empty());
    Scenario bare = session.document().scenario();
    while (bare.architecture.resources().size() > 1) {
        const ResourceId last = bare.architecture.resources().back()->id;
        if (bare.architecture.remove(last)) break;
    }
    session.recover({.designed = bare, .path = session.path()});
    session.startRun();
    EXPECT_TRUE(session.desk().isPlaying());
    ASSERT_FALSE(session.missingRivals().empty());
    EXPECT_TRUE(session.missingRivals().front().problem);
}

}  // namespace stampede
