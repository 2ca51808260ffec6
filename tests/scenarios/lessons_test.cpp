#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <future>
#include <map>
#include <set>

#include "model/json/read.h"
#include "model/json/safe_save.h"
#include "tests/support/day.h"
#include "tests/support/project_root.h"

// Every lesson of the launch day is felt by whoever falls, and paid back by its fix, on seeds 1 to 5. docs/lessons.md
// says by how much; `./dev lessons` writes it anew.

namespace stampede {

namespace {

constexpr std::uint64_t firstSeed = 1, lastSeed = 5;
using Scores = std::vector<Result>;  // by seed

Result playedThrough(const std::string& script, std::uint64_t seed) {
    Day day("01_launch_day", seed);
    day.script(script).until("4:30:00");
    return day.result();
}

std::vector<std::string> scripts() {
    std::vector<std::string> names;
    const std::string ending = ".actions.json";
    for (const auto& entry : std::filesystem::directory_iterator(projectRoot() / "scenarios/solutions/launch_day")) {
        const std::string file = entry.path().filename().string();
        if (file.size() > ending.size()) names.push_back(file.substr(0, file.size() - ending.size()));
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Every script on every seed, once for all tests of this file.
const std::map<std::string, Scores>& played() {
    static const std::map<std::string, Scores> all = [] {
        realCatalog();
        std::map<std::string, std::vector<std::future<Result>>> running;
        std::map<std::string, Scores> done;
        // Two at a time: replications share nothing.
        const auto half = [](const std::vector<std::string>& names, std::size_t from) {
            std::map<std::string, Scores> part;
            for (std::size_t i = from; i < names.size(); i += 2)
                for (std::uint64_t seed = firstSeed; seed <= lastSeed; ++seed)
                    part[names[i]].push_back(playedThrough(names[i], seed));
            return part;
        };
        const std::vector<std::string> names = scripts();
        auto other = std::async(std::launch::async, half, names, std::size_t{1});
        done = half(names, 0);
        done.merge(other.get());
        return done;
    }();
    return all;
}

struct Felt {
    std::int64_t count = 0;
    Points points = {};
};

Felt feltOf(const Result& result, const std::string& cause) {
    Felt felt;
    for (const ResultRow& row : result.ledger) {
        if (row.cause != cause) continue;
        felt.count += row.count;
        felt.points += row.points;
    }
    return felt;
}

const std::vector<Lesson>& lessons() {
    static const auto scenario = std::make_shared<const Scenario>(
        loadScenario(shippedFile("01_launch_day.json"), "01_launch_day.json", realCatalog()));
    return scenario->lessons;
}

std::vector<std::string> fallsOf(const std::string& lesson) {
    std::vector<std::string> names;
    for (const auto& [name, scores] : played())
        if (name.rfind(lesson + ".falls", 0) == 0) names.push_back(name);
    return names;
}

double meanScore(const Scores& scores) {
    double sum = 0;
    for (const Result& each : scores) sum += each.score.inPoints();
    return sum / static_cast<double>(scores.size());
}

std::string rounded(double value) {
    return std::to_string(static_cast<std::int64_t>(value + (value < 0 ? -0.5 : 0.5)));
}

std::string table() {
    const double best = meanScore(played().at("best_known"));
    std::string text =
        "# What each lesson is worth\n\n"
        "The launch day played by its scripts (`scenarios/solutions/launch_day`) on seeds 1 to 5; means, in points. "
        "Written\n"
        "by `./dev lessons`, held by `tests/scenarios/lessons_test.cpp`.\n\n"
        "| script | score |\n|---|--:|\n";
    for (const char* name : {"nothing", "the_team", "best_known"})
        text += "| " + std::string(name) + " | " + rounded(meanScore(played().at(name))) + " |\n";
    text +=
        "\n| lesson | who falls | fallen | fixed | worth | of the best | felt as (count fallen, fixed) "
        "|\n|---|---|--:|--:|--:|--:|---|\n";
    for (const Lesson& lesson : lessons()) {
        const Scores& fixed = played().at(lesson.id + ".fixed");
        for (const std::string& name : fallsOf(lesson.id)) {
            const Scores& falls = played().at(name);
            const double worth = meanScore(fixed) - meanScore(falls);
            std::string felt;
            for (const std::string& cause : lesson.causes)
                felt += (felt.empty() ? "" : ", ") + cause + " (" + std::to_string(feltOf(falls[0], cause).count) +
                        ", " + std::to_string(feltOf(fixed[0], cause).count) + ")";
            text += "| " + lesson.id + " | " + name.substr(lesson.id.size() + 1) + " | " + rounded(meanScore(falls)) +
                    " | " + rounded(meanScore(fixed)) + " | " + rounded(worth) + " | " + rounded(100 * worth / best) +
                    " % | " + felt + " |\n";
        }
    }
    return text;
}

}  // namespace

TEST(Lessons, RankTheTeamBetweenNothingAndTheBestKnown) {
    for (std::size_t i = 0; i <= lastSeed - firstSeed; ++i) {
        EXPECT_GT(played().at("best_known")[i].score, played().at("the_team")[i].score) << "seed " << i + firstSeed;
        EXPECT_GT(played().at("the_team")[i].score, played().at("nothing")[i].score) << "seed " << i + firstSeed;
    }
}

TEST(Lessons, PayBackEveryFixOnEverySeed) {
    std::size_t pairs = 0;
    for (const Lesson& lesson : lessons()) {
        for (const std::string& name : fallsOf(lesson.id)) {
            ++pairs;
            for (std::size_t i = 0; i <= lastSeed - firstSeed; ++i)
                EXPECT_GT(played().at(lesson.id + ".fixed")[i].score, played().at(name)[i].score)
                    << name << ", seed " << i + firstSeed;
        }
    }
    EXPECT_EQ(lessons().size(), 13u);
    EXPECT_EQ(pairs, 16u);
    EXPECT_EQ(played().size(), 32u);
}

TEST(Lessons, AreFeltUnderOneOfTheirCauses) {
    const std::set<std::string> shownByRequests{"cache-nobody-calls"};
    for (const Lesson& lesson : lessons()) {
        if (shownByRequests.count(lesson.id)) continue;
        for (const std::string& name : fallsOf(lesson.id)) {
            for (std::size_t i = 0; i <= lastSeed - firstSeed; ++i) {
                bool isFelt = false;
                for (const std::string& cause : lesson.causes) {
                    const Felt falls = feltOf(played().at(name)[i], cause);
                    const Felt fixed = feltOf(played().at(lesson.id + ".fixed")[i], cause);
                    isFelt = isFelt || falls.count > fixed.count || falls.points < fixed.points;
                }
                EXPECT_TRUE(isFelt) << name << ", seed " << i + firstSeed;
            }
        }
    }
}

TEST(Lessons, ShowACacheThatNothingCallsByItsRequests) {
    const auto gets = [](const Result& result) {
        for (const ResultResource& resource : result.resources) {
            if (resource.id != "cache-1") continue;
            double sum = 0;
            for (const ResultMetric& metric : resource.metrics)
                if (metric.name == "CacheHits" || metric.name == "CacheMisses") sum += metric.summary.sum;
            return sum;
        }
        return -1.0;
    };
    for (std::size_t i = 0; i <= lastSeed - firstSeed; ++i) {
        EXPECT_EQ(gets(played().at("cache-nobody-calls.falls")[i]), 0);
        EXPECT_GT(gets(played().at("cache-nobody-calls.fixed")[i]), 300);
    }
}

TEST(Lessons, ConserveRequestsCausesAndPointsInEveryRun) {
    for (const auto& [name, scores] : played()) {
        for (const Result& result : scores) {
            const RequestTotals& all = result.requests;
            EXPECT_EQ(all.offered, all.ok + all.wrong + all.failed + all.inFlight) << name;
            std::int64_t failed = 0;
            for (const auto& [cause, count] : result.failedByCause) failed += count;
            EXPECT_EQ(failed, all.failed) << name;
            Points sum;
            for (const ResultRow& row : result.ledger) sum += row.points;
            EXPECT_EQ(sum, result.score) << name;
        }
    }
}

TEST(Lessons, StandInTheDocumentAsTheRunsSay) {
    const std::string file = (projectRoot() / "docs/lessons.md").string();
    if (std::getenv("STAMPEDE_WRITE_DOCS")) {
        std::filesystem::create_directories(projectRoot() / "docs");
        safeSave(file, table());
        std::filesystem::remove(file + "~");
    }
    EXPECT_EQ(readFile(file), table()) << "write it anew: ./dev lessons";
}

}  // namespace stampede
