#include <CLI/Config.hpp>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/layout.h"
#include "model/json/write.h"
#include "model/run/sweep_files.h"

namespace stampede {

namespace {

struct MergeOptions {
    std::string folder = {};
    Output output = {};
};

std::string settingsText(const Record& set) {
    if (set.empty()) return "as drawn";
    std::string text;
    for (const Field& field : set.fields) {
        const std::string name = field.key.substr(field.key.rfind('/') + 1);
        text += (text.empty() ? "" : ", ") + name + " " + writeJsonLine(field.value);
    }
    return text;
}

std::string spreadText(const Value& spread, int decimals) {
    const Record& figures = *spread.asRecord();
    std::string text = grouped(figures.find("mean")->number(), decimals);
    if (const List* interval = figures.find("ci95")->asList())
        text += " +- " + grouped(((*interval)[1].number() - (*interval)[0].number()) / 2, decimals);
    return text;
}

/// A line for every point: its settings, and the mean of each figure with the half width of its 95 % interval.
std::string summaryText(const Record& merged) {
    std::string text = rightAligned("score", 22) + rightAligned("failed %", 18) + rightAligned("p99 ms", 20) +
                       rightAligned("USD", 16) + rightAligned("runs", 8) + "\n";
    for (const Value& each : *merged.find("points")->asList()) {
        const Record& point = *each.asRecord();
        text += settingsText(*point.find("set")->asRecord()) + "\n";
        text += rightAligned(spreadText(*point.find("score"), 1), 22) +
                rightAligned(spreadText(*point.find("failed_percent"), 3), 18) +
                rightAligned(spreadText(*point.find("p99_ms"), 1), 20) +
                rightAligned(spreadText(*point.find("cost_usd"), 2), 16) +
                rightAligned(std::to_string(*point.find("runs")->asInteger()), 8) + "\n";
    }
    return text + "Means, with half the width of their 95 % confidence intervals (Student's t).\n";
}

int merge(const MergeOptions& options, Console& console) {
    options.output.check();
    const Record merged = mergeShards(options.folder);
    options.output.print(console, options.output.json ? writeJson(merged) : forTerminal(summaryText(merged)));
    return ExitCode::ok;
}

Command::Play buildMerge(CLI::App& app) {
    const auto options = std::make_shared<MergeOptions>();
    app.add_option("folder", options->folder, "The folder of `sweep --out`")->type_name("DIR")->required();
    options->output.add(app);
    return [options](Console& console) { return merge(*options, console); };
}

}  // namespace

const Command mergeCommand = {.name = "merge",
                              .summary = "Put the parts of a sweep together: every run, and means with intervals",
                              .example = "merge runs --json --out sweep.json",
                              .build = buildMerge};

}  // namespace stampede
