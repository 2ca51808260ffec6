#include <gtest/gtest.h>
#include "model/json/read.h"
#include "tests/app/cli/cli_bench.h"
#include "tests/support/project_root.h"

namespace stampede {
namespace {

namespace fs = std::filesystem;

/// Ten minutes of two small fleets, three seeds each: six runs.
class SweepCommand : public CliBench {
protected:
    std::string folder(const std::string& name) const { return (m_folder / name).string(); }
    Heard sweep(
        const std::string& out, const std::vector<std::string>& more = {},
        bool (*interrupted)() = [] { return false; }) const {
        std::vector<std::string> words{"sweep",   (projectRoot() / "scenarios/02_two_zones.json").string(),
                                       "--seeds", "1..3",
                                       "--set",   "/architecture/resources/asg-1/settings/desired=2,3",
                                       "--until", "0:10:00",
                                       "--out",   folder(out)};
        words.insert(words.end(), more.begin(), more.end());
        return play(words, interrupted);
    }
    std::string merged(const std::string& out) const {
        const Heard heard = play({"merge", folder(out), "--json"});
        EXPECT_EQ(heard.code, 0) << heard.err;
        return heard.out;
    }
    std::vector<fs::path> files(const std::string& out) const {
        std::vector<fs::path> list;
        for (const auto& entry : fs::directory_iterator(m_folder / out)) list.push_back(entry.path());
        return list;
    }
};

std::string textOf(const fs::path& path) { return readFile(path.string()); }

}  // namespace

TEST_F(SweepCommand, GivesTheSameBytesWhateverThreadsShardsAndOrder) {
    ASSERT_EQ(sweep("one", {"--threads", "1"}).code, 0);
    ASSERT_EQ(sweep("many", {"--threads", "4"}).code, 0);
    EXPECT_EQ(textOf(files("one").front()), textOf(files("many").front()));
    for (const char* shard : {"3/4", "1/4", "4/4", "2/4"}) ASSERT_EQ(sweep("parts", {"--shard", shard}).code, 0);
    EXPECT_EQ(files("parts").size(), 4u);
    EXPECT_EQ(merged("parts"), merged("one"));
}

TEST_F(SweepCommand, PlaysEveryCombinationWithEverySeedAsRunWould) {
    ASSERT_EQ(sweep("runs").code, 0);
    const JsonNode document = readJson(merged("runs"), "merged");
    const auto& runs = *document.find("runs")->asItems();
    ASSERT_EQ(runs.size(), 6u);
    EXPECT_EQ(*runs[4].find("seed")->asInteger(), 2);
    EXPECT_EQ(runs[4].find("set")->asMembers()->front().second.number(), 3);
    // The fifth run, of three machines and seed 2, beside a run of the four that are drawn.
    const Heard drawn = play({"run", (projectRoot() / "scenarios/02_two_zones.json").string(), "--seed", "2", "--until",
                              "0:10:00", "--json"});
    const JsonNode result = readJson(drawn.out, "drawn");
    EXPECT_EQ(result.find("requests")->find("offered")->number(), runs[4].find("requests")->find("offered")->number())
        << "two designs meet the same requests";
    EXPECT_NE(*result.find("fingerprint")->find("results")->asString(),
              *runs[4].find("fingerprint")->find("results")->asString());
    const auto& points = *document.find("points")->asItems();
    ASSERT_EQ(points.size(), 2u);
    const auto mean = [](const JsonNode& point) { return point.find("cost_usd")->find("mean")->number(); };
    EXPECT_LT(mean(points[0]), mean(points[1])) << "three machines cost more than two";
    EXPECT_EQ(points[0].find("score")->find("ci95")->asItems()->size(), 2u);
}

TEST_F(SweepCommand, DoesNotPlayAgainWhatIsThere) {
    ASSERT_EQ(sweep("again").code, 0);
    const std::string before = textOf(files("again").front());
    const Heard second = sweep("again");
    EXPECT_NE(second.out.find("6 runs, 0 of them played now"), std::string::npos) << second.out;
    // A run that is missing is played; a file that was cut in the middle is played anew.
    const fs::path file = files("again").front();
    std::ofstream(file) << before.substr(0, before.rfind("{\"run\""));
    EXPECT_NE(sweep("again").out.find("1 of them played now"), std::string::npos);
    EXPECT_EQ(textOf(file), before);
    std::ofstream(file) << before.substr(0, before.size() / 2);
    EXPECT_NE(sweep("again").out.find("6 of them played now"), std::string::npos);
    EXPECT_EQ(textOf(file), before);
}

TEST_F(SweepCommand, KeepsWhatIsPlayedWhereItIsInterrupted) {
    static int asked;
    asked = 0;
    // Ten questions a run, one a minute, and one before it.
    const Heard cut = sweep("cut", {"--threads", "1"}, [] { return ++asked > 25; });
    EXPECT_EQ(cut.code, 130);
    EXPECT_NE(cut.out.find("2 runs, 2 of them played now"), std::string::npos) << cut.out;
    const Heard merge = play({"merge", folder("cut")});
    EXPECT_EQ(merge.code, 65);
    EXPECT_NE(merge.err.find("2 of 6 runs are there"), std::string::npos) << merge.err;
    EXPECT_EQ(sweep("cut").code, 0);
    ASSERT_EQ(sweep("whole").code, 0);
    EXPECT_EQ(merged("cut"), merged("whole"));
}

TEST_F(SweepCommand, SaysWhatIsWrongWithItsWords) {
    const std::string day = (projectRoot() / "scenarios/02_two_zones.json").string();
    const auto code = [&](const std::vector<std::string>& more) {
        std::vector<std::string> words{"sweep", day, "--out", folder("wrong")};
        words.insert(words.end(), more.begin(), more.end());
        const Heard heard = play(words);
        EXPECT_EQ(heard.out, "");
        EXPECT_NE(heard.err, "");
        return heard.code;
    };
    EXPECT_EQ(code({}), 2);
    EXPECT_EQ(code({"--seeds", "3..1"}), 2);
    EXPECT_EQ(code({"--seeds", "-1..2"}), 2);
    EXPECT_EQ(code({"--seeds", "1..999999999"}), 2);
    EXPECT_EQ(code({"--seeds", "1", "--shard", "0/2"}), 2);
    EXPECT_EQ(code({"--seeds", "1", "--shard", "3/2"}), 2);
    EXPECT_EQ(code({"--seeds", "1", "--threads", "0"}), 2);
    EXPECT_EQ(code({"--seeds", "1", "--set", "desired=2"}), 2);
    EXPECT_EQ(code({"--seeds", "1", "--set", "/duration=1,1"}), 2);
    EXPECT_EQ(code({"--seeds", "1", "--set", "/name=\"x"}), 2);
    EXPECT_EQ(code({"--seeds", "1", "--set", "/name={\"en\": \"x\", \"ko\""}), 2);
    EXPECT_EQ(code({"--seeds", "1", "--set", "/name=a,[1"}), 2);
    EXPECT_EQ(code({"--seeds", "1", "--set", "/architecture/resources/asg-9/settings/max=2"}), 65);
    EXPECT_EQ(code({"--seeds", "1", "--set", "/architecture/resources/asg-1/settings/desired=many"}), 65);
    EXPECT_EQ(code({"--seeds", "1", "--set", "/workload/rate/ramp=60,600"}), 65) << "no such setting";
    EXPECT_EQ(code({"--seeds", "1", "--set", "/workload/classes/00/patience_s=3"}), 65);
    EXPECT_EQ(play({"merge", folder("nowhere")}).code, 66);
    EXPECT_EQ(play({"sweep", day, "--seeds", "1", "--out", "/proc/nothing"}).code, 73);
    const Heard wrong = play({"sweep", day, "--seeds", "1", "--out", folder("wrong"), "--set",
                              "/architecture/resources/asg-1/settings/desired=2,-1"});
    EXPECT_NE(wrong.err.find("desired=-1"), std::string::npos) << wrong.err;
}

TEST_F(SweepCommand, TakesACommaWithinAValueAsPartOfIt) {
    const std::string day = (projectRoot() / "scenarios/00_blank.json").string();
    const Heard heard = play({"sweep", day, "--seeds", "1", "--until", "0:00:01", "--out", folder("names"), "--set",
                              R"(/name={"en": "a, b", "ko": "c"},"d,e",plain)"});
    ASSERT_EQ(heard.code, 0) << heard.err;
    EXPECT_NE(heard.out.find("3 runs"), std::string::npos) << heard.out;
}

TEST_F(SweepCommand, RefusesTwoSettingsOfOnePlace) {
    const std::string day = (projectRoot() / "scenarios/02_two_zones.json").string();
    const auto crossing = [&](const std::string& one, const std::string& other) {
        const Heard heard =
            play({"sweep", day, "--seeds", "1", "--out", folder("crossing"), "--set", one, "--set", other});
        EXPECT_NE(heard.err.find("the same place"), std::string::npos) << heard.err;
        return heard.code;
    };
    EXPECT_EQ(crossing("/duration=\"1:00:00\"", "/duration=\"2:00:00\""), 2);
    EXPECT_EQ(crossing("/workload/rate={}", "/workload/rate/ramp_s=1,2"), 2);
    EXPECT_EQ(crossing("/workload/rate/ramp_s=1,2", "/workload/rate={}"), 2);
    EXPECT_EQ(crossing("/architecture/resources/1/name=a", "/architecture/resources/vpc-1/name=b"), 2)
        << "the item by its number and by its id";
    EXPECT_FALSE(fs::exists(folder("crossing")));
    EXPECT_EQ(play({"sweep", day, "--seeds", "1", "--until", "0:00:01", "--out", folder("apart"), "--set",
                    "/workload/rate/ramp_s=1", "--set", "/workload/rate/ramp=1"})
                  .code,
              65)
        << "a longer word is another place (and nothing here)";
}

TEST_F(SweepCommand, ShortensWhatItQuotes) {
    const std::string day = (projectRoot() / "scenarios/02_two_zones.json").string();
    const std::string longText(500, 'x');
    for (const std::string& set : {"/architecture/resources/asg-1/settings/desired=" + longText, longText,
                                   "/duration=[" + longText, "/" + longText + "/y=1"}) {
        const Heard heard = play({"sweep", day, "--seeds", "1", "--out", folder("long"), "--set", set});
        EXPECT_NE(heard.code, 0);
        EXPECT_NE(heard.err.find("x..."), std::string::npos) << heard.err;
    }
}

TEST_F(SweepCommand, MergesOnlyRunsOfTheirPlan) {
    ASSERT_EQ(sweep("plan").code, 0);
    const fs::path file = files("plan").front();
    const std::string before = textOf(file);
    const std::pair<const char*, const char*> changes[] = {
        {R"("run": 4, "seed": 2)", R"("run": 4, "seed": 3)"},
        {R"(settings/desired": 3}, "score")", R"(settings/desired": 4}, "score")"},
        {R"("seeds": [1, 3])", R"("seeds": [2, 4])"},
        {R"("runs": 6)", R"("runs": 5)"},
        {R"("values": [2, 3])", R"("values": [2, 4])"}};
    for (const auto& [from, to] : changes) {
        std::string changed = before;
        ASSERT_NE(changed.find(from), std::string::npos) << from;
        changed.replace(changed.find(from), std::string(from).size(), to);
        std::ofstream(file) << changed;
        EXPECT_EQ(play({"merge", folder("plan")}).code, 65) << to;
        ASSERT_EQ(sweep("plan").code, 0);
        EXPECT_EQ(textOf(file), before) << "what is not of the plan is played anew: " << to;
    }
}

TEST_F(SweepCommand, MergesARunThatIsThereTwiceOnlyWhereItCameToTheSame) {
    ASSERT_EQ(sweep("twice").code, 0);
    const std::string once = merged("twice");
    const fs::path file = files("twice").front(), copy = file.parent_path() / "sweep-zz.jsonl";
    std::string text = textOf(file);
    std::ofstream(copy) << text;
    EXPECT_EQ(merged("twice"), once);
    const std::size_t third = text.find("\"run\": 2,");
    const std::size_t score = text.find("\"score\": ", third) + 9;
    text.replace(score, text.find_first_of(",}", score) - score, "12345");
    std::ofstream(copy) << text;
    const Heard heard = play({"merge", folder("twice")});
    EXPECT_EQ(heard.code, 65);
    EXPECT_NE(heard.err.find(copy.filename().string()), std::string::npos) << heard.err;
    EXPECT_NE(heard.err.find("Run 2 came to something else in " + file.filename().string()), std::string::npos)
        << heard.err;
}

TEST_F(SweepCommand, KeepsNoBackupOfItsFiles) {
    ASSERT_EQ(sweep("room").code, 0);
    const fs::path file = files("room").front();
    std::ofstream(file) << "";
    ASSERT_EQ(sweep("room").code, 0);
    EXPECT_EQ(files("room").size(), 1u);
}

TEST_F(SweepCommand, RefusesALineThatIsNoRun) {
    ASSERT_EQ(sweep("lines").code, 0);
    const fs::path file = files("lines").front();
    const std::string before = textOf(file);
    const std::string head = before.substr(0, before.find('\n') + 1);
    for (const char* line :
         {R"({"run": 0})", R"({"run": "x", "set": {}})", "7", R"({"run": 0, "set": 3, "score": 1})"}) {
        std::ofstream(file) << head << line << "\n";
        const Heard heard = play({"merge", folder("lines")});
        EXPECT_EQ(heard.code, 65) << line;
        EXPECT_NE(heard.err.find("A line of it is no run."), std::string::npos) << heard.err;
    }
    EXPECT_EQ(sweep("lines").code, 0);
    EXPECT_EQ(textOf(file), before) << "what is not whole is played anew";
}

TEST_F(SweepCommand, PlaysAnewWhatHasRunsOfAnotherPart) {
    ASSERT_EQ(sweep("foreign").code, 0);
    const fs::path file = files("foreign").front();
    const std::string before = textOf(file);
    std::string changed = before;
    changed.replace(changed.find("\"run\": 3"), 8, "\"run\": 9");
    std::ofstream(file) << changed;
    EXPECT_EQ(play({"merge", folder("foreign")}).code, 65);
    EXPECT_EQ(sweep("foreign").code, 0);
    EXPECT_EQ(textOf(file), before);
}

TEST_F(SweepCommand, DoesNotMixTwoPlans) {
    ASSERT_EQ(sweep("mixed").code, 0);
    ASSERT_EQ(sweep("other", {"--set", "/duration=\"1:00:00\""}).code, 0);
    const fs::path other = files("other").front();
    fs::copy(other, m_folder / "mixed");
    const Heard heard = play({"merge", folder("mixed")});
    EXPECT_EQ(heard.code, 65);
    EXPECT_NE(heard.err.find("another sweep"), std::string::npos) << heard.err;
}

TEST_F(SweepCommand, RefusesAFolderOfAnotherSweepBeforeItPlaysAnything) {
    const Heard first = sweep("runs");
    ASSERT_EQ(first.code, 0);
    EXPECT_NE(first.out.find("stampede-cli merge " + folder("runs")), std::string::npos) << first.out;
    const fs::path part = files("runs").front();
    const Heard heard = sweep("runs", {"--set", "/duration=\"1:00:00\""});
    EXPECT_EQ(heard.code, 65);
    EXPECT_NE(heard.err.find(part.string()), std::string::npos) << heard.err;
    EXPECT_NE(heard.err.find("Name another folder, or remove this file."), std::string::npos) << heard.err;
    EXPECT_EQ(files("runs").size(), 1u);
    EXPECT_EQ(sweep("runs", {"--shard", "1/2"}).code, 0);
    EXPECT_EQ(play({"merge", folder("runs")}).code, 0);
}

}  // namespace stampede
