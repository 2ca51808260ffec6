#include <CLI/Config.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <ostream>
#include <thread>

#include "app/cli/command.h"
#include "app/cli/layout.h"
#include "app/cli/words.h"
#include "model/base/input_error.h"
#include "model/base/shortened.h"
#include "model/json/read.h"
#include "model/json/safe_save.h"
#include "model/json/write.h"
#include "model/kinds/kinds.h"
#include "model/run/sweep_files.h"

namespace stampede {

namespace {

struct SweepOptions {
    std::string file = {};
    std::string seeds = {};
    std::vector<std::string> sets = {};
    std::string actions = {};
    std::string until = {};
    std::string threads = {};
    std::string shard = "1/1";
    std::string out = {};
    bool json = false;
};

void readSeeds(const std::string& text, SweepPlan& plan) {
    const std::size_t dots = text.find("..");
    const auto first = wholeNumber(text.substr(0, dots));
    const auto last = dots == std::string::npos ? first : wholeNumber(text.substr(dots + 2));
    if (!first || !last || *last < *first || *last > INT64_MAX)
        throw UsageError{"--seeds takes a range such as 1..20, not " + shortened(text)};
    plan.firstSeed = static_cast<std::int64_t>(*first);
    plan.lastSeed = static_cast<std::int64_t>(*last);
}

/// A number, true, false, null, a quoted text, a list or an object as JSON has them; none where it begins like one of
/// the last three and is none; anything else is a text.
std::optional<Value> readSetting(const std::string& text) {
    try {
        return toValue(readJson(text, "--set"));
    } catch (const InputError&) {
        if (!text.empty() && std::string_view("[{\"").find(text.front()) != std::string_view::npos) return {};
        return text;
    }
}

/// The values between commas; a comma within a list, an object or a quoted text is part of it.
List readValues(const std::string& values) {
    List list;
    for (std::size_t from = 0; from <= values.size();) {
        std::size_t comma = std::min(values.find(',', from), values.size());
        std::optional<Value> value = readSetting(values.substr(from, comma - from));
        while (!value && comma < values.size()) {
            comma = std::min(values.find(',', comma + 1), values.size());
            value = readSetting(values.substr(from, comma - from));
        }
        if (!value) throw UsageError{"--set: this begins like JSON and is none: " + shortened(values.substr(from))};
        list.push_back(std::move(*value));
        from = comma + 1;
    }
    return list;
}

SweepAxis readAxis(const std::string& text) {
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || text.front() != '/' || equals + 1 == text.size())
        throw UsageError{
            "--set takes a JSON pointer and values, such as /architecture/resources/asg-1/settings/max=2,4, "
            "not " +
            shortened(text)};
    SweepAxis axis{text.substr(0, equals), {}};
    const std::string values = text.substr(equals + 1);
    if (values.front() == '[') {
        const std::optional<Value> list = readSetting(values);
        if (!list || list->asList()->empty())
            throw UsageError{"--set: this is no list of values: " + shortened(values)};
        axis.values = *list->asList();
    } else {
        axis.values = readValues(values);
    }
    for (auto value = axis.values.begin(); value != axis.values.end(); ++value)
        if (std::find(axis.values.begin(), value, *value) != value)
            throw UsageError{"--set has a value twice: " + shortened(text)};
    return axis;
}

Shard readShard(const std::string& text) {
    const std::size_t slash = text.find('/');
    const auto number = wholeNumber(text.substr(0, slash));
    const auto of = slash == std::string::npos ? std::nullopt : wholeNumber(text.substr(slash + 1));
    if (!number || !of || *number < 1 || *number > *of)
        throw UsageError{"--shard takes a part such as 2/8 (the second of eight), not " + shortened(text)};
    return {*number, *of};
}

unsigned readThreads(const std::string& text) {
    if (text.empty()) return std::max(1u, std::thread::hardware_concurrency());
    const auto threads = wholeNumber(text);
    if (!threads || *threads < 1 || *threads > 1024)
        throw UsageError{"--threads takes 1 to 1024, not " + shortened(text)};
    return static_cast<unsigned>(*threads);
}

SweepPlan planOf(const SweepOptions& options) {
    SweepPlan plan{.file = options.file};
    readSeeds(options.seeds, plan);
    double runs = static_cast<double>(plan.lastSeed - plan.firstSeed) + 1;
    double points = 1;
    for (const std::string& text : options.sets) {
        plan.axes.push_back(readAxis(text));
        points *= static_cast<double>(plan.axes.back().values.size());
    }
    runs *= points;
    if (points > SweepPlan::mostPoints || runs > SweepPlan::mostRuns)
        throw UsageError{"A sweep has at most " + grouped(SweepPlan::mostPoints) + " combinations of settings and " +
                         grouped(SweepPlan::mostRuns) + " runs."};
    plan.until = untilOf(options.until, never);
    if (options.file == "-" && options.actions == "-")
        throw UsageError{"FILE and --actions cannot both be read from standard input."};
    plan.scenario = readFile(options.file);
    if (const auto crossing = crossingAxes(plan))
        throw UsageError{"Two --set name the same place, or one a place within the other's: " +
                         shortened(crossing->first.pointer) + " and " + shortened(crossing->second.pointer)};
    if (!options.actions.empty()) plan.script = readFile(options.actions);
    return plan;
}

void makeFolder(const std::string& path) {
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (error)
        throw InputError(Trouble::cannotCreate, Place{.file = path},
                         "The folder cannot be made: " + error.message() + ".");
}

int sweepScenario(const SweepOptions& options, Console& console) {
    const Shard shard = readShard(options.shard);
    const unsigned threads = readThreads(options.threads);
    const Catalog catalog = makeCatalog();
    const Sweep sweep(planOf(options), catalog);
    makeFolder(options.out);
    checkFolder(options.out, sweep.plan());
    const std::filesystem::path file = shardFile(options.out, sweep.plan(), shard);
    checkSave(file);

    const auto tell = [&](std::size_t played, std::size_t left) {
        if (console.showsProgress) console.err << "\r" << played << " of " << left << " runs" << std::flush;
    };
    const ShardPlay play = playShard(sweep, shard, file, threads, console.interrupted, tell);
    if (console.showsProgress) console.err << "\r" << std::string(40, ' ') << "\r";

    const Record document{{{"file", file.string()},
                           {"runs", static_cast<std::int64_t>(play.kept)},
                           {"played", static_cast<std::int64_t>(play.played)}}};
    const std::string next = shard.of == 1 ? "Next: stampede-cli merge " + options.out + "\n"
                                           : "Next, when every part is there: stampede-cli merge " + options.out + "\n";
    const std::string text = file.string() + ": " + std::to_string(play.kept) + " runs, " +
                             std::to_string(play.played) + " of them played now\n" + (play.left == 0 ? next : "");
    deliver(console, "", options.json ? writeJson(document) : forTerminal(text));
    return play.left == 0 ? ExitCode::ok : ExitCode::interrupted;
}

Command::Play buildSweep(CLI::App& app) {
    const auto options = std::make_shared<SweepOptions>();
    app.add_option("file", options->file, "A scenario; - for standard input")->type_name("FILE")->required();
    app.add_option("--seeds", options->seeds, "The seeds that each combination is played with")
        ->type_name("A..B")
        ->required();
    app.add_option("--set", options->sets,
                   "Values for one place of the scenario, named by a JSON pointer (in lists an id will do); "
                   "several of these make every combination")
        ->type_name("POINTER=V1,V2")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    app.add_option("--actions", options->actions, "What the player does in every run")->type_name("FILE");
    app.add_option("--until", options->until, "Stop every run at this moment of the day")->type_name("H:MM:SS");
    app.add_option("--threads", options->threads, "How many runs at once; else as many as processors")->type_name("N");
    app.add_option("--shard", options->shard, "Play only this part of the runs, the i-th of N")
        ->type_name("i/N")
        ->capture_default_str();
    app.add_option("--out", options->out, "The folder of the results; what is there already is not played again")
        ->type_name("DIR")
        ->required();
    app.add_flag("--json", options->json, "Print JSON");
    return [options](Console& console) { return sweepScenario(*options, console); };
}

}  // namespace

const Command sweepCommand = {.name = "sweep",
                              .summary = "Play a scenario many times: with many seeds, and with settings varied",
                              .example = "sweep day.json --seeds 1..20 --set /workload/rate/ramp_s=60,600 --out runs",
                              .build = buildSweep};

}  // namespace stampede
