#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <sstream>

#include "model/json/read.h"
#include "model/json/safe_save.h"
#include "model/run/engine_version.h"
#include "tests/support/day.h"
#include "tests/support/project_root.h"

// What shipped days end in, on seed 1, whatever compiled the program: tests/scenarios/fingerprints.txt. Where a change
// moves one, CHANGELOG.md says so, engineVersion is counted up, and ./dev lessons writes the table anew.

namespace stampede {

namespace {

std::string line(const std::string& name, Day& day) {
    const SimTime end = day.simulation().duration();
    day.until(clockText(end));
    const Result result = day.result();
    return name + " " + fingerprintText(result.trajectory) + " " + fingerprintText(resultsFingerprint(result)) + "\n";
}

constexpr std::string_view head = "# engine ";

std::string table() {
    std::string lines =
        std::string(head) + std::to_string(engineVersion) + ": scenario or script, trajectory, results\n";
    for (const char* name : {"00_blank", "01_launch_day", "02_two_zones", "03_edge"}) {
        Day day(name);
        lines += line(name, day);
    }
    for (const char* name : {"the_team", "best_known", "cdn-policy.fixed", "cache-nobody-calls.fixed"}) {
        Day day;
        day.script(name);
        lines += line(name, day);
    }
    return lines;
}

/// The lines of a table by what they begin with, its head by "#".
std::map<std::string, std::string> rowsOf(const std::string& table) {
    std::map<std::string, std::string> rows;
    std::istringstream lines(table);
    for (std::string row; std::getline(lines, row);) rows.emplace(row.substr(0, row.find(' ')), row);
    return rows;
}

/// Why the table may not be written anew; empty where it may: nothing that it has changes, or the engine is another
/// one.
std::string whyNotPinned(const std::string& pinned, const std::string& now) {
    const std::map<std::string, std::string> before = rowsOf(pinned), after = rowsOf(now);
    const auto version = [](const auto& rows) { return rows.count("#") > 0 ? rows.at("#") : std::string(); };
    if (version(before) != version(after)) return {};
    for (const auto& [name, row] : before)
        if (after.count(name) > 0 && after.at(name) != row)
            return "\"" + name + "\" ends otherwise than it did, and engineVersion is still " +
                   std::to_string(engineVersion) +
                   ": count it up in model/run/engine_version.h; or, where only the scenario or script was changed, "
                   "take "
                   "its line out of tests/scenarios/fingerprints.txt first.";
    return {};
}

}  // namespace

TEST(FingerprintTable, IsNotWrittenAnewForTheSameEngine) {
    const std::string pinned = "# engine 5: names\nday 1 2\nnight 3 4\n";
    EXPECT_EQ(whyNotPinned(pinned, pinned), "");
    EXPECT_NE(whyNotPinned(pinned, "# engine 5: names\nday 1 7\nnight 3 4\n").find("\"day\" ends otherwise"),
              std::string::npos);
    EXPECT_EQ(whyNotPinned(pinned, "# engine 6: names\nday 1 7\nnight 3 4\n"), "");
    EXPECT_EQ(whyNotPinned("# engine 5: names\nnight 3 4\n", pinned), "") << "a line that was taken out, or is new";
    EXPECT_EQ(whyNotPinned("", pinned), "");
}

TEST(Fingerprints, AreThoseOfTheTable) {
    const std::string file = (projectRoot() / "tests/scenarios/fingerprints.txt").string();
    const std::string now = table();
    if (std::getenv("STAMPEDE_WRITE_DOCS")) {
        const std::string pinned = std::filesystem::exists(file) ? readFile(file) : std::string();
        if (const std::string why = whyNotPinned(pinned, now); !why.empty()) FAIL() << why;
        safeSave(file, now);
        std::filesystem::remove(file + "~");
    }
    EXPECT_EQ(readFile(file), now)
        << "Days end otherwise than they did: say so in CHANGELOG.md, count up engineVersion, and ./dev lessons";
}

}  // namespace stampede
