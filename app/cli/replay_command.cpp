#include <CLI/Config.hpp>
#include <memory>
#include <ostream>

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "app/cli/result_text.h"
#include "model/json/read.h"
#include "model/json/write.h"
#include "model/kinds/kinds.h"
#include "model/run/engine_version.h"
#include "model/run/record.h"

namespace stampede {

namespace {

struct ReplayOptions {
    std::string record = {};
    Output output = {};
};

/// What differs between the record and its replay, one line each; empty where nothing does.
std::vector<std::string> differences(const RunRecord& record, const Result& result) {
    std::vector<std::string> lines;
    const auto compare = [&](const char* what, std::uint64_t before, std::uint64_t now) {
        if (before == now) return;
        lines.push_back(std::string(what) + " was " + fingerprintText(before) + ", is " + fingerprintText(now));
    };
    compare("trajectory", record.trajectory, result.trajectory);
    compare("results", record.results, resultsFingerprint(result));
    return lines;
}

/// The result with the verdict behind it.
Record documentOf(const RunRecord& record, const Result& result, const std::vector<std::string>& lines) {
    Record document = *toValue(result).asRecord();
    document.set("replay", Record{{{"same", lines.empty()},
                                   {"record_engine", record.engine},
                                   {"engine", engineVersion},
                                   {"differences", List(lines.begin(), lines.end())}}});
    return document;
}

int replay(const ReplayOptions& options, Console& console) {
    const Catalog catalog = makeCatalog();
    const RunRecord record = readRecord(readFile(options.record), options.record, catalog);
    const bool sameEngine = record.engine == engineVersion;
    if (!sameEngine) {
        console.err << "The record was made by version " << record.engine << " of the engine; this is version "
                    << engineVersion << ".\n";
    }
    options.output.check();
    const auto scenario = std::make_shared<const Scenario>(record.scenario);
    Simulation run(scenario, catalog, record.seed);
    run.schedule(record.actions);
    const bool whole = advance(run, record.simulated, console, std::string(scenario->name.in("en")));
    const Result result = run.result(whole ? record.rivals : std::vector<ResultRival>{});
    const std::vector<std::string> lines = differences(record, result);
    options.output.print(console, options.output.json ? writeJson(documentOf(record, result, lines))
                                                      : resultText(result, *scenario, catalog));
    if (!whole) return ExitCode::interrupted;
    for (const std::string& line : lines) console.err << line << "\n";
    if (lines.empty()) console.err << "The replay is the recorded run.\n";
    return lines.empty() || !sameEngine ? ExitCode::ok : ExitCode::objectiveFailed;
}

Command::Play buildReplay(CLI::App& app) {
    const auto options = std::make_shared<ReplayOptions>();
    app.add_option("record", options->record, "A record of `run --record`; - for standard input")
        ->type_name("RECORD")
        ->required();
    options->output.add(app);
    return [options](Console& console) { return replay(*options, console); };
}

}  // namespace

const Command replayCommand = {.name = "replay",
                               .summary = "Play a record again and compare its fingerprints",
                               .example = "replay day.record.json",
                               .build = buildReplay};

}  // namespace stampede
