#include "app/cli/program.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <sstream>
#include <streambuf>

#include "app/cli/command.h"
#include "app/cli/layout.h"
#include "model/json/read.h"
#include "model/json/write.h"
#include "tests/app/cli/cli_bench.h"
#include "tests/support/project_root.h"

namespace stampede {
namespace {

namespace fs = std::filesystem;

class Program : public CliBench {
protected:
    std::string file(const std::string& name, const std::string& text = {}) const {
        if (!text.empty()) std::ofstream(m_folder / name) << text;
        return (m_folder / name).string();
    }
    static std::string launchDay() { return (projectRoot() / "scenarios/01_launch_day.json").string(); }
};

TEST_F(Program, NamesEveryCommandInItsHelpWithAnExample) {
    const Heard all = play({"--help"});
    EXPECT_EQ(all.code, 0);
    for (const char* command : {"validate", "schema", "catalog", "run", "replay", "sweep", "merge"}) {
        EXPECT_NE(all.out.find(command), std::string::npos);
        const Heard one = play({command, "--help"});
        EXPECT_EQ(one.code, 0);
        EXPECT_NE(one.out.find("Example:\n  stampede-cli " + std::string(command)), std::string::npos) << one.out;
        EXPECT_NE(one.out.find("--json"), std::string::npos) << command;
    }
}

TEST_F(Program, ListsInItsHelpWhatIsInItsTableAndNothingElse) {
    std::istringstream help(play({"--help"}).out);
    std::string line;
    while (std::getline(help, line) && line != "Subcommands:") continue;
    std::vector<std::string> listed, known;
    while (std::getline(help, line) && !line.empty()) {
        if (line.starts_with("   ")) continue;  // a summary goes on
        std::istringstream(line) >> listed.emplace_back();
    }
    for (const Command* command : allCommands()) known.push_back(command->name);
    EXPECT_EQ(listed, known);
    EXPECT_EQ(known.size(), 7u);
}

TEST_F(Program, EndsWithTwoWhereItIsMisused) {
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{},
                                               {"sweep"},
                                               {"run"},
                                               {"run", launchDay(), "--sed", "1"},
                                               {"run", launchDay(), "--fail-if", "p99>300"},
                                               {"run", launchDay(), "--until", "noon"},
                                               {"schema", "--of", "day"},
                                               {"run", launchDay(), "--seed", "-1"},
                                               {"catalog", "mainframe"},
                                               {"branch", "--help"},
                                               {"branch"},
                                               {"run", launchDay(), "--record", "-", "--json"},
                                               {"run", launchDay(), "--record", "a", "--out", "a"},
                                               {"run", "-", "--actions", "-"},
                                               {"validate", "-", "-"}}) {
        const Heard heard = play(words);
        EXPECT_EQ(heard.code, 2) << heard.err;
        EXPECT_EQ(heard.out, "");
        EXPECT_NE(heard.err, "");
    }
}

TEST_F(Program, NamesWhatItKnowsWhereItIsAskedForSomethingElse) {
    EXPECT_NE(play({"branch"}).err.find("There is no command \"branch\"; the commands are validate"),
              std::string::npos);
    EXPECT_NE(play({"relpay", "x"}).err.find("perhaps replay"), std::string::npos);
    EXPECT_NE(play({"catalog", "instnace"}).err.find("perhaps instance"), std::string::npos);
    EXPECT_NE(play({"run", launchDay(), "--fail-if", "p98>3s"}).err.find("failed wrong ok"), std::string::npos);
}

TEST_F(Program, UnderstandsJsonBeforeTheCommandToo) {
    EXPECT_EQ(play({"--json", "validate", launchDay()}).out, play({"validate", launchDay(), "--json"}).out);
}

TEST_F(Program, FitsItsHelpIntoEightyColumnsAndBeginsItWithTheWholeCommand) {
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"--help"}, {"validate", "--help"}, {"schema", "--help"}, {"run", "--help"}, {"replay", "--help"}}) {
        const std::string help = play(words).out;
        EXPECT_NE(help.find(words.size() == 1 ? "Usage: stampede-cli " : "Usage: stampede-cli " + words[0] + " "),
                  std::string::npos)
            << help;
        std::istringstream lines(help);
        for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 80u) << line;
    }
}

TEST_F(Program, FindsBeforeTheDayIsPlayedThatAResultCannotBeWritten) {
    for (const char* option : {"--record", "--out"}) {
        static bool played = false;
        played = false;
        const Heard heard = play({"run", launchDay(), option, file("no/folder.json")}, [] { return !(played = true); });
        EXPECT_EQ(heard.code, 73) << option;
        EXPECT_FALSE(played) << option;
    }
    EXPECT_TRUE(fs::is_empty(m_folder));
}

TEST_F(Program, ReplaysARunWithTheSameGoalsAndRanking) {
    const std::string record = file("day.record.json");
    const Heard run = play({"run", launchDay(), "--until", "0:03:00", "--json", "--record", record});
    EXPECT_EQ(run.code, 0) << run.err;
    const Heard again = play({"replay", record, "--json"});
    const auto member = [](const Heard& heard, const char* key) {
        return writeJson(toValue(*readJson(heard.out, "result").find(key)));
    };
    for (const char* key : {"goals", "rivals", "lessons", "fingerprint"})
        EXPECT_EQ(member(run, key), member(again, key));
    EXPECT_EQ(member(run, "goals").find("null"), std::string::npos) << "both rivals were played";
    EXPECT_NE(member(again, "replay").find("\"same\": true"), std::string::npos);
}

TEST_F(Program, TellsCausesAndGoalsInWordsAndKeepsTheKeyWordsForJson) {
    const std::vector<std::string> words{"run", launchDay(), "--until", "0:20:00"};
    const std::string text = play(words).out;
    for (const char* each :
         {"application's queue full", "Overload", "cost: Instance", "Above water (Score: at least 0)"})
        EXPECT_NE(text.find(each), std::string::npos) << each << " in\n" << text;
    for (const char* each : {"process-queue-full", "cost:instance", " overload", "served:"})
        EXPECT_EQ(text.find(each), std::string::npos) << each << " in\n" << text;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) EXPECT_LE(columns(line), 80u) << line;
    std::vector<std::string> json = words;
    json.push_back("--json");
    EXPECT_NE(play(json).out.find("\"process-queue-full\""), std::string::npos);
}

TEST_F(Program, LeavesAGoalAboutRanksOpenWhereARivalIsMissing) {
    const Heard run = play({"run", file("day.json", readFile(launchDay())), "--until", "0:01:00", "--json"});
    EXPECT_NE(run.out.find("\"met\": null"), std::string::npos);
    EXPECT_NE(run.err.find("stays out"), std::string::npos);
}

TEST_F(Program, TellsOfActionsThatDoNothing) {
    const std::string script = file("idle.json",
                                    "[{\"at\": \"0:01:00\", \"do\": \"undo\", \"colour\": 1},\n"
                                    " {\"at\": \"9:00:00\", \"do\": \"note\", \"text\": \"too late\"}]");
    const Heard heard = play({"run", launchDay(), "--until", "0:01:00", "--actions", script});
    EXPECT_EQ(heard.code, 0);
    EXPECT_NE(heard.err.find("nothing to undo"), std::string::npos) << heard.err;
    EXPECT_NE(heard.err.find("\"colour\" is not known"), std::string::npos) << heard.err;
    EXPECT_NE(heard.err.find("idle.json:2:"), std::string::npos) << heard.err;
    EXPECT_NE(heard.err.find("The day is over at 4:30:00"), std::string::npos) << heard.err;
}

TEST_F(Program, CountsWhatIsNotKnownSaysWhatWasMeantAndRefusesItWhereAsked) {
    std::string text = readFile((projectRoot() / "scenarios/02_two_zones.json").string());
    for (std::size_t at = 0; (at = text.find("\"cidr\"", at)) != std::string::npos;) text.replace(at, 6, "\"cidrr\"");
    text.replace(text.find("\"duration\""), 10, "\"colour\": 1, \"duration\"");
    const std::string path = file("bad.json", text);
    const Heard kept = play({"validate", path});
    EXPECT_EQ(kept.code, 0) << kept.err;
    EXPECT_NE(kept.out.find("\"cidrr\" is not known here; it is kept. Did you mean \"cidr\"?"), std::string::npos)
        << kept.out;
    EXPECT_NE(kept.out.find("\"colour\" is not known here; it is kept.\n"), std::string::npos) << kept.out;
    EXPECT_NE(kept.out.find("valid, with 4 members that are not known here\n"), std::string::npos) << kept.out;
    const Heard strict = play({"validate", "--strict", path});
    EXPECT_EQ(strict.code, 65);
    EXPECT_NE(strict.out.find("\"cidrr\" is not known here. Did you mean \"cidr\"?"), std::string::npos) << strict.out;
    EXPECT_EQ(strict.out.find("valid"), std::string::npos) << strict.out;
    const Heard json = play({"validate", "--strict", "--json", path});
    EXPECT_EQ(json.code, 65);
    EXPECT_NE(json.out.find("\"valid\": false"), std::string::npos) << json.out;
}

TEST_F(Program, SaysThatEachOfSeveralClientsSendsTheWholeLoad) {
    std::string text = readFile((projectRoot() / "scenarios/02_two_zones.json").string());
    const std::string first = "\"resources\": [";
    text.insert(text.find(first) + first.size(), "\n{\"id\": \"others\", \"kind\": \"clients\"},");
    const std::string path = file("two_clients.json", text);
    const std::string sentence =
        "note: Each of the 2 clients that are drawn sends the whole load: together they send it 2 times.\n";
    const Heard strict = play({"validate", "--strict", path});
    EXPECT_EQ(strict.code, 0) << strict.out;
    EXPECT_NE(strict.out.find(sentence), std::string::npos) << strict.out;
    EXPECT_NE(strict.out.find(": valid\n"), std::string::npos) << strict.out;
    EXPECT_NE(play({"run", path, "--until", "0:01:00"}).err.find(sentence), std::string::npos);
    EXPECT_EQ(play({"validate", (projectRoot() / "scenarios/02_two_zones.json").string()}).out.find("note"),
              std::string::npos);
}

TEST_F(Program, SaysWhereEqualPricesComeFromOnce) {
    const std::string text = play({"catalog", "cache-node"}).out;
    const std::size_t prices = text.find("\nPrices\n");
    ASSERT_NE(prices, std::string::npos);
    std::size_t sources = 0;
    for (std::size_t at = prices; (at = text.find("[", at + 1)) < text.find("\nRefusals\n");) ++sources;
    EXPECT_GE(sources, 1u);
    EXPECT_LE(sources, 3u) << text.substr(prices);
}

/// A reader that has left, or a disk that is full.
struct Refusing : std::streambuf {
    explicit Refusing(int reason) : why(reason) {}
    int overflow(int) override {
        errno = why;
        return traits_type::eof();
    }
    int why;
};

TEST_F(Program, IsSilentWhereTheReaderHasLeftAndTellsOfAFullDisk) {
    for (const auto& [why, told] : {std::pair(EPIPE, false), std::pair(ENOSPC, true)}) {
        Refusing refusing(why);
        std::ostream out(&refusing);
        std::ostringstream err;
        Console console{.out = out, .err = err};
        EXPECT_EQ(runProgram({"catalog"}, console), 74);
        EXPECT_EQ(!err.str().empty(), told) << err.str();
    }
}

TEST_F(Program, TellsAScenarioFromAScriptAndFromARecord) {
    const std::string script = file("script.json", "[{\"at\": \"0:01:00\", \"do\": \"undo\"}]");
    EXPECT_NE(
        play({"run", launchDay(), "--actions", launchDay()}).err.find("This is a scenario, not a list of actions"),
        std::string::npos);
    EXPECT_NE(play({"run", script}).err.find("This is a list of actions, not a scenario"), std::string::npos);
    EXPECT_NE(play({"replay", launchDay()}).err.find("This is a scenario, not a record"), std::string::npos);
    EXPECT_NE(play({"replay", script}).err.find("This is no record"), std::string::npos);
}

TEST_F(Program, ShowsTheDayForReading) {
    const std::string text = play({"run", launchDay(), "--until", "2:40:00"}).out;
    EXPECT_LT(text.find("Tidemark prints one sea pattern"), text.find("Score"));
    for (const char* words : {"points      count", "mostly",
                              "met causes of: ", "cannot be told from one run: ", "Next\n", "--actions FILE"}) {
        EXPECT_NE(text.find(words), std::string::npos) << words << "\n" << text;
    }
    EXPECT_EQ(text.find("chaos chaos"), std::string::npos);
    EXPECT_EQ(play({"run", (projectRoot() / "scenarios/00_blank.json").string()}).out.find("balancer-gone"),
              std::string::npos);
}

TEST_F(Program, TellsItsVersionToProgramsToo) {
    EXPECT_EQ(play({"--version"}).code, 0);
    const Heard heard = play({"--version", "--json"});
    EXPECT_EQ(heard.code, 0);
    EXPECT_TRUE(readJson(heard.out, "version").find("version"));
}

TEST_F(Program, ValidatesFilesAndNamesThePlaceOfEveryProblem) {
    EXPECT_EQ(play({"validate", launchDay()}).code, 0);
    const std::string bad =
        file("bad.json", "{\"format\": \"stampede/scenario\",\n \"formatVersion\": 1, \"duration\": 3}");
    const Heard heard = play({"validate", "--json", launchDay(), bad});
    EXPECT_EQ(heard.code, 65);
    const JsonNode document = readJson(heard.out, "validation");
    const JsonNode& problem = document.find("files")->asItems()->at(1).find("problems")->asItems()->at(0);
    EXPECT_EQ(*problem.find("line")->asInteger(), 2);
    EXPECT_EQ(*problem.find("pointer")->asString(), "/duration");
    EXPECT_EQ(play({"validate", file("nowhere.json")}).code, 66);
}

TEST_F(Program, PlaysAScenarioAndEndsWithOneWhereAnObjectiveFails) {
    const Heard heard = play({"run", launchDay(), "--until", "0:10:00", "--json", "--fail-if", "failed>=0"});
    EXPECT_EQ(heard.code, 1);
    EXPECT_NE(heard.err.find("failed>=0"), std::string::npos);
    EXPECT_EQ(*readJson(heard.out, "result").find("simulated_s")->asInteger(), 600);
    EXPECT_EQ(play({"run", launchDay(), "--until", "0:10:00", "--fail-if", "score>1000000"}).code, 0);
}

TEST_F(Program, FitsAResultIntoEightyColumns) {
    std::istringstream lines(play({"run", launchDay(), "--until", "1:00:00"}).out);
    for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 80u) << line;
}

TEST_F(Program, RefusesAScriptThatNoRunCouldPlayWithLineAndPointer) {
    const std::string script =
        file("bad.json", "[\n  {\"at\": \"0:01:00\", \"do\": \"remove\", \"id\": \"nobody\"}\n]\n");
    const Heard heard = play({"run", launchDay(), "--actions", script});
    EXPECT_EQ(heard.code, 65);
    EXPECT_NE(heard.err.find("bad.json:2:"), std::string::npos) << heard.err;
    EXPECT_NE(heard.err.find("/0/id"), std::string::npos) << heard.err;
}

TEST_F(Program, TellsMissingFilesFromFilesThatCannotBeMade) {
    EXPECT_EQ(play({"run", file("nowhere.json")}).code, 66);
    EXPECT_EQ(play({"run", launchDay(), "--until", "0:01:00", "--actions", file("none.json")}).code, 66);
    EXPECT_EQ(play({"run", launchDay(), "--until", "0:01:00", "--out", file("no/such/folder.json")}).code, 73);
}

TEST_F(Program, WritesARecordThatReplaysToTheSameFingerprints) {
    const std::string record = file("day.record.json");
    const Heard run = play({"run", launchDay(), "--until", "0:20:00", "--seed", "18446744073709551615", "--json",
                            "--record", record, "--out", file("result.json")});
    EXPECT_EQ(run.code, 0) << run.err;
    EXPECT_EQ(run.out, "");
    const Heard again = play({"replay", record, "--json"});
    EXPECT_EQ(again.code, 0) << again.err;
    std::string text = readFile(record);
    text.replace(text.find("\"trajectory\": \"") + 15, 4,
                 text.find("\"trajectory\": \"0000") == std::string::npos ? "0000" : "1111");
    EXPECT_EQ(play({"replay", file("changed.json", text)}).code, 1);
    text.replace(text.find("\"engine\": ") + 10, 1, "0");
    const Heard older = play({"replay", file("older.json", text)});
    EXPECT_EQ(older.code, 0) << "the difference is named, and expected";
    EXPECT_NE(older.err.find("version 0 of the engine"), std::string::npos);
    EXPECT_NE(older.err.find("trajectory was"), std::string::npos);
}

TEST_F(Program, EndsAnInterruptedRunWithAValidPartialResult) {
    static int asked = 0;
    asked = 0;
    const Heard heard = play({"run", launchDay(), "--json"}, [] { return ++asked > 5; });
    EXPECT_EQ(heard.code, 130);
    EXPECT_EQ(*readJson(heard.out, "result").find("simulated_s")->asInteger(), 300);
}

TEST_F(Program, PrintsTheCatalogForReadingAndForPrograms) {
    const Heard text = play({"catalog", "instance"});
    EXPECT_EQ(text.code, 0);
    EXPECT_NE(text.out.find("user_data"), std::string::npos);
    const Heard heard = play({"catalog", "--json"});
    EXPECT_GE(readJson(heard.out, "catalog").find("kinds")->asItems()->size(), 18u);
    for (const char* what : {"scenario", "result", "actions"}) {
        EXPECT_TRUE(readJson(play({"schema", "--of", what}).out, "schema").find("$schema")) << what;
    }
}

/// What the built program prints in another environment.
std::string printed(const std::string& environment, const std::string& folder, const std::string& words) {
    const std::string program =
        (fs::read_symlink("/proc/self/exe").parent_path().parent_path() / "stampede-cli").string();
    const std::string command = "cd '" + folder + "' && env " + environment + " '" + program + "' " + words;
    FILE* pipe = ::popen(command.c_str(), "r");
    std::string text;
    char buffer[4096];
    for (std::size_t count = 0; (count = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) text.append(buffer, count);
    EXPECT_EQ(::pclose(pipe), 0) << command;
    return text;
}

TEST_F(Program, PrintsTheSameBytesWhateverTheFolderTheLanguageTheZoneTheProcessorAndTheAddresses) {
    const std::string words = "run '" + launchDay() + "' --until 1:00:00 --json --actions '" +
                              (projectRoot() / "scenarios/solutions/launch_day/the_team.actions.json").string() + "'";
    const std::string plain = printed("", projectRoot().string(), words);
    EXPECT_GT(plain.size(), 1000u);
    EXPECT_EQ(plain, printed("LC_ALL=ko_KR.UTF-8 TZ=Asia/Seoul", m_folder.string(), words));
    EXPECT_EQ(plain, printed("LC_ALL=C TZ=UTC GLIBC_TUNABLES=glibc.cpu.hwcaps=-FMA,-AVX2_Usable,-AVX2", "/", words));
    // Not every container lets its programs do without random addresses.
    const std::string unmoved = "setarch $(uname -m) -R";
    if (std::system((unmoved + " true").c_str()) == 0) {
        EXPECT_EQ(plain, printed(unmoved, "/", words));
    }
}

}  // namespace
}  // namespace stampede
