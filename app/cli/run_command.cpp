#include <CLI/Config.hpp>
#include <algorithm>
#include <memory>
#include <ostream>

#include "app/cli/command.h"
#include "app/cli/layout.h"
#include "app/cli/objective.h"
#include "app/cli/progress.h"
#include "app/cli/result_text.h"
#include "app/cli/words.h"
#include "model/base/shortened.h"
#include "model/json/read.h"
#include "model/json/write.h"
#include "model/kinds/kinds.h"
#include "model/run/record.h"
#include "model/run/rivals.h"
#include "model/run/script.h"

namespace stampede {

namespace {

struct RunOptions {
    std::string file = {};
    std::string seed = "1";
    std::string actions = {};
    std::string until = {};
    std::string record = {};
    std::vector<std::string> failIf = {};
    Output output = {};
};

std::vector<Objective> objectivesOf(const RunOptions& options) {
    std::vector<Objective> objectives;
    for (const std::string& text : options.failIf) {
        const auto objective = Objective::parse(text);
        if (!objective) throw UsageError{"--fail-if cannot be read: " + shortened(text) + "\n" + Objective::grammar()};
        objectives.push_back(*objective);
    }
    return objectives;
}

void tellNotes(const std::vector<Note>& notes, Console& console) {
    for (const Note& note : notes)
        console.err << forTerminal(note.place.text() + ": note: " + english(note.sentence)) << "\n";
}

std::vector<Action> scriptOf(const RunOptions& options, const Scenario& scenario, const Catalog& catalog,
                             Console& console) {
    std::vector<Note> notes;
    std::vector<Action> script = readScript(options.actions, scenario, catalog, &notes);
    tellNotes(notes, console);
    return script;
}

std::vector<ResultRival> rivalsOf(const RunOptions& options, const std::shared_ptr<const Scenario>& scenario,
                                  const Catalog& catalog, std::uint64_t seed, SimTime until, Console& console) {
    std::vector<std::string> missing;
    const std::vector<RivalScript> scripts = readRivals(*scenario, options.file, catalog, missing);
    for (const std::string& id : missing)
        console.err << "The rival \"" << id << "\" stays out: its actions are not there.\n";
    std::vector<ResultRival> rivals;
    for (const RivalScript& script : scripts) {
        const auto rival = playRival(script, scenario, catalog, seed,
                                     [&](Simulation& run) { return advance(run, until, console, script.name); });
        if (!rival) return {};
        rivals.push_back(*rival);
    }
    return rivals;
}

/// One stream takes one document, and one file one result.
void checkStreams(const RunOptions& options) {
    if (options.file == "-" && options.actions == "-")
        throw UsageError{"FILE and --actions cannot both be read from standard input."};
    if (options.record.empty()) return;
    if (isStream(options.record) && isStream(options.output.out))
        throw UsageError{"The result and --record cannot both go to standard output; name a file for one of them."};
    if (options.record == options.output.out) throw UsageError{"--record and --out name the same file."};
}

int failures(const std::vector<Objective>& objectives, const Result& result, Console& console) {
    int code = ExitCode::ok;
    for (const Objective& objective : objectives) {
        if (!objective.isBroken(result)) continue;
        console.err << "Objective failed: " << objective.text() << "\n";
        code = ExitCode::objectiveFailed;
    }
    return code;
}

int runScenario(const RunOptions& options, Console& console) {
    const std::vector<Objective> objectives = objectivesOf(options);
    const auto seed = wholeNumber(options.seed);
    if (!seed) throw UsageError{"--seed takes a whole number, not " + shortened(options.seed)};
    checkStreams(options);
    const Catalog catalog = makeCatalog();
    std::vector<Note> notes;
    const auto scenario =
        std::make_shared<const Scenario>(loadScenario(readFile(options.file), options.file, catalog, &notes));
    tellNotes(notes, console);
    const SimTime until = std::min(untilOf(options.until, never), scenario->duration);

    Simulation run(scenario, catalog, *seed);
    if (!options.actions.empty()) run.schedule(scriptOf(options, *scenario, catalog, console));
    options.output.check();
    checkDelivery(options.record);
    const bool whole = advance(run, until, console, std::string(scenario->name.in("en")));
    const Result result =
        run.result(whole ? rivalsOf(options, scenario, catalog, *seed, until, console) : std::vector<ResultRival>{});

    options.output.print(console, options.output.json ? writeJson(toValue(result))
                                                      : resultText(result, *scenario, catalog) + nextText(*scenario));
    if (!options.record.empty()) deliver(console, options.record, writeRecord(recordOf(run, result)));
    if (!whole || console.interrupted()) return ExitCode::interrupted;
    return failures(objectives, result, console);
}

Command::Play buildRun(CLI::App& app) {
    const auto options = std::make_shared<RunOptions>();
    app.add_option("file", options->file, "A scenario; - for standard input")->type_name("FILE")->required();
    app.add_option("--seed", options->seed, "The seed: the same one is the same day, request by request")
        ->type_name("N")
        ->capture_default_str();
    app.add_option("--actions", options->actions, "What the player does: a JSON array or JSON Lines")
        ->type_name("FILE");
    app.add_option("--until", options->until, "Stop at this moment of the day")->type_name("H:MM:SS");
    app.add_option("--record", options->record, "Write a record for `replay`")->type_name("FILE");
    app.add_option("--fail-if", options->failIf,
                   "Exit with 1 where this is true: p50, p90, p95, p99, mean, max (ms, s), "
                   "failed, wrong, ok (requests or %), score, cost; >, >=, <, <=")
        ->type_name("WHAT")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    options->output.add(app);
    return [options](Console& console) { return runScenario(*options, console); };
}

}  // namespace

const Command runCommand = {.name = "run",
                            .summary = "Play a scenario and print what it came to",
                            .example = "run scenarios/01_launch_day.json --seed 7 --fail-if 'p99>8s'",
                            .build = buildRun};

}  // namespace stampede
