#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "model/json/read.h"
#include "model/json/safe_save.h"
#include "tests/support/day.h"
#include "tests/support/project_root.h"

// What shipped days end in, on seed 1, whatever compiled the program: tests/scenarios/fingerprints.txt. Where a change
// moves one, CHANGELOG.md says so and ./dev lessons writes the table anew.

namespace stampede {

namespace {

std::string line(const std::string& name, Day& day) {
    const SimTime end = day.simulation().duration();
    day.until(clockText(end));
    const Result result = day.result();
    return name + " " + fingerprintText(result.trajectory) + " " + fingerprintText(resultsFingerprint(result)) + "\n";
}

std::string table() {
    std::string lines = "# scenario or script, trajectory, results\n";
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

}  // namespace

TEST(Fingerprints, AreThoseOfTheTable) {
    const std::string file = (projectRoot() / "tests/scenarios/fingerprints.txt").string();
    const std::string now = table();
    if (std::getenv("STAMPEDE_WRITE_DOCS")) {
        safeSave(file, now);
        std::filesystem::remove(file + "~");
    }
    EXPECT_EQ(readFile(file), now)
        << "Days end otherwise than they did: say so in CHANGELOG.md, count up engineVersion, and ./dev lessons";
}

}  // namespace stampede
