#include "model/run/sweep_files.h"

#include <algorithm>
#include <map>

#include "model/base/input_error.h"
#include "model/base/luck.h"
#include "model/json/read.h"
#include "model/json/safe_save.h"
#include "model/json/write.h"
#include "model/run/result.h"

namespace stampede {

namespace {

namespace fs = std::filesystem;

constexpr const char* format = "stampede/sweep-shard";

Record headOf(const SweepPlan& plan) {
    return {{{"format", format},
             {"formatVersion", 1},
             {"runs", static_cast<std::int64_t>(plan.runs())},
             {"plan", plan.description()}}};
}

[[noreturn]] void refuse(const fs::path& where, const Text& sentence, Trouble trouble = Trouble::badInput) {
    throw InputError(trouble, Place{.file = where.string()}, sentence);
}

/// The lines of a shard's file: what it is of, then its runs.
List linesOf(const fs::path& file) {
    const Value lines = toValue(readJsonList(readFile(file.string()), file.string()));
    const List& list = *lines.asList();
    const Record* head = list.empty() ? nullptr : list.front().asRecord();
    const Value* named = head ? head->find("format") : nullptr;
    if (!named || !(*named == Value(format)) || !head->find("plan") || !head->find("runs"))
        refuse(file, STAMPEDE_TEXT("sweep", "This is no part of a sweep."));
    return list;
}

std::int64_t numberOf(const Value& line, const fs::path& file) {
    const Value* number = line.asRecord() ? line.asRecord()->find("run") : nullptr;
    if (!number || !number->asInteger()) refuse(file, STAMPEDE_TEXT("sweep", "A line of it is no run."));
    return *number->asInteger();
}

std::vector<fs::path> shardsIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("sweep-") && name.ends_with(".jsonl")) files.push_back(entry.path());
    }
    if (error) refuse(folder, STAMPEDE_TEXT("sweep", "The folder cannot be read."), Trouble::missing);
    if (files.empty()) refuse(folder, STAMPEDE_TEXT("sweep", "No part of a sweep is in it."), Trouble::missing);
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

std::vector<std::size_t> Shard::runsOf(const SweepPlan& plan) const {
    std::vector<std::size_t> runs;
    for (std::size_t run = number - 1; run < plan.runs(); run += of) runs.push_back(run);
    return runs;
}

fs::path shardFile(const fs::path& folder, const SweepPlan& plan, const Shard& shard) {
    const std::string named = fingerprintText(hashed(writeJsonLine(plan.description())));
    return folder /
           ("sweep-" + named + "-" + std::to_string(shard.number) + "-of-" + std::to_string(shard.of) + ".jsonl");
}

std::vector<Record> keptRuns(const fs::path& file, const SweepPlan& plan) {
    std::vector<Record> runs;
    if (!fs::exists(file)) return runs;
    try {
        const List lines = linesOf(file);
        if (!(lines.front() == Value(headOf(plan)))) return {};
        for (std::size_t i = 1; i < lines.size(); ++i) {
            numberOf(lines[i], file);
            runs.push_back(*lines[i].asRecord());
        }
    } catch (const InputError&) {
        return {};  // what is not whole is played again
    }
    return runs;
}

void keepRuns(const fs::path& file, const SweepPlan& plan, const std::vector<Record>& runs) {
    std::string text = writeJsonLine(headOf(plan)) + "\n";
    for (const Record& run : runs) text += writeJsonLine(run) + "\n";
    safeSave(file, text);
}

Record mergeShards(const fs::path& folder) {
    std::optional<Value> head;
    std::map<std::int64_t, Record> byNumber;
    for (const fs::path& file : shardsIn(folder)) {
        const List lines = linesOf(file);
        if (!head) head = lines.front();
        if (!(lines.front() == *head))
            refuse(file, STAMPEDE_TEXT("sweep", "This is part of another sweep than the files before it."));
        for (std::size_t i = 1; i < lines.size(); ++i) byNumber[numberOf(lines[i], file)] = *lines[i].asRecord();
    }
    const Record& first = *head->asRecord();
    const std::int64_t wanted = first.find("runs")->asInteger() ? *first.find("runs")->asInteger() : 0;
    const auto kept = static_cast<std::int64_t>(byNumber.size());
    if (kept != wanted || (kept > 0 && (byNumber.begin()->first != 0 || byNumber.rbegin()->first != wanted - 1)))
        refuse(folder,
               STAMPEDE_TEXT("sweep", "%1 of %2 runs are there; play the other parts first.").arg(kept).arg(wanted));
    std::vector<Record> runs;
    for (auto& [number, run] : byNumber) runs.push_back(std::move(run));
    return {{{"format", "stampede/sweep"},
             {"formatVersion", 1},
             {"plan", *first.find("plan")},
             {"points", sweepSummary(runs)},
             {"runs", List(runs.begin(), runs.end())}}};
}

}  // namespace stampede
