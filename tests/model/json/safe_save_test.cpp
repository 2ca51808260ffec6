#include "model/json/safe_save.h"

#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <set>

#include "model/base/input_error.h"
#include "model/json/read.h"

namespace stampede {
namespace {

namespace fs = std::filesystem;

class SafeSave : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "stampede-save-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
    }
    void TearDown() override { fs::remove_all(m_folder); }

    fs::path path(const std::string& name) const { return m_folder / name; }
    std::set<std::string> files() const {
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator(m_folder)) names.insert(entry.path().filename());
        return names;
    }
    static void put(const fs::path& file, const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; }

    /// The sentence of the refusal.
    static std::string refusal(const fs::path& file, std::string_view bytes, Trouble trouble) {
        try {
            safeSave(file, bytes);
        } catch (const InputError& error) {
            EXPECT_EQ(error.trouble(), trouble);
            EXPECT_EQ(error.place().file, file.string());
            return error.sentence();
        }
        return "";
    }

    fs::path m_folder;
};

/// Lets no file grow beyond `bytes`: what a full disk looks like to a program, without being root.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small = {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }

private:
    rlimit m_before = {};
    void (*m_signal)(int);
};

TEST_F(SafeSave, MakesANewFile) {
    safeSave(path("a.json"), "new");
    EXPECT_EQ(readFile(path("a.json")), "new");
    EXPECT_EQ(files(), (std::set<std::string>{"a.json"}));
}

TEST_F(SafeSave, SavesNothingAsAnEmptyFile) {
    safeSave(path("a.json"), "");
    EXPECT_EQ(readFile(path("a.json")), "");
}

TEST_F(SafeSave, KeepsThePreviousFileAsBackup) {
    safeSave(path("a.json"), "one");
    safeSave(path("a.json"), "two");
    safeSave(path("a.json"), "three");
    EXPECT_EQ(readFile(path("a.json")), "three");
    EXPECT_EQ(readFile(path("a.json~")), "two");
    EXPECT_EQ(files(), (std::set<std::string>{"a.json", "a.json~"}));
}

TEST_F(SafeSave, WritesFilesLargerThanOneBuffer) {
    const std::string bytes(300'000, 'x');
    safeSave(path("a.json"), bytes);
    EXPECT_EQ(readFile(path("a.json")), bytes);
}

TEST_F(SafeSave, KeepsThePermissions) {
    put(path("a.json"), "old");
    chmod(path("a.json").c_str(), 0640);
    safeSave(path("a.json"), "new");
    EXPECT_EQ(fs::status(path("a.json")).permissions(), fs::perms(0640));
}

TEST_F(SafeSave, SavesThroughALink) {
    fs::create_directory(path("deep"));
    put(path("deep/real.json"), "old");
    fs::create_symlink("deep/real.json", path("link.json"));
    safeSave(path("link.json"), "new");
    EXPECT_TRUE(fs::is_symlink(path("link.json")));
    EXPECT_EQ(readFile(path("deep/real.json")), "new");
    EXPECT_EQ(readFile(path("deep/real.json~")), "old");
}

TEST_F(SafeSave, SavesThroughALinkThatLeadsNowhereYet) {
    fs::create_symlink("real.json", path("link.json"));
    safeSave(path("link.json"), "new");
    EXPECT_EQ(readFile(path("real.json")), "new");
    EXPECT_TRUE(fs::is_symlink(path("link.json")));
}

TEST_F(SafeSave, RefusesALoopOfLinks) {
    fs::create_symlink("b", path("a"));
    fs::create_symlink("a", path("b"));
    EXPECT_NE(refusal(path("a"), "new", Trouble::cannotCreate), "");
}

TEST_F(SafeSave, LeavesTheOldFileWholeWhenTheNewOneDoesNotFit) {
    put(path("a.json"), "old");
    put(path("a.json~"), "older");
    std::string sentence;
    {
        const SmallFiles small(4096);
        sentence = refusal(path("a.json"), std::string(100'000, 'x'), Trouble::io);
    }
    EXPECT_EQ(sentence, "The file cannot be written, the old one is as it was: File too large.");
    EXPECT_EQ(readFile(path("a.json")), "old");
    EXPECT_EQ(readFile(path("a.json~")), "older");
    EXPECT_EQ(files(), (std::set<std::string>{"a.json", "a.json~"}));
}

TEST_F(SafeSave, LeavesTheOldFileWholeOnAFullDisk) {
    fs::create_directory(path("disk"));
    if (mount("tmpfs", path("disk").c_str(), "tmpfs", 0, "size=64k") != 0) {
        GTEST_SKIP() << "this user may not mount a small disk";
    }
    put(path("disk/a.json"), "old");
    const std::string sentence = refusal(path("disk/a.json"), std::string(1'000'000, 'x'), Trouble::io);
    const std::string old = readFile(path("disk/a.json"));
    const auto count = std::distance(fs::directory_iterator(path("disk")), fs::directory_iterator());
    umount(path("disk").c_str());
    EXPECT_EQ(sentence, "The file cannot be written, the old one is as it was: No space left on device.");
    EXPECT_EQ(old, "old");
    EXPECT_EQ(count, 1);
}

TEST_F(SafeSave, SaysThatTheFolderIsMissing) {
    EXPECT_EQ(refusal(path("no/a.json"), "new", Trouble::cannotCreate),
              "The file cannot be created: No such file or directory.");
}

TEST_F(SafeSave, ReplacesOnlyPlainFiles) {
    fs::create_directory(path("folder"));
    EXPECT_NE(refusal(path("folder"), "new", Trouble::cannotCreate), "");
    EXPECT_EQ(files(), (std::set<std::string>{"folder"}));
}

TEST_F(SafeSave, DoesNotSaveWithoutABackup) {
    put(path("a.json"), "old");
    fs::create_directory(path("a.json~"));
    put(path("a.json~/in the way"), "");
    EXPECT_NE(refusal(path("a.json"), "new", Trouble::io), "");
    EXPECT_EQ(readFile(path("a.json")), "old");
    EXPECT_EQ(files(), (std::set<std::string>{"a.json", "a.json~"}));
}

TEST_F(SafeSave, LeavesNoBackupWhereNoneIsWanted) {
    put(path("a.json"), "old");
    safeSave(path("a.json"), "new", Backup::none);
    EXPECT_EQ(readFile(path("a.json")), "new");
    EXPECT_EQ(files(), (std::set<std::string>{"a.json"}));
}

}  // namespace
}  // namespace stampede
