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
constexpr std::size_t runsBetweenSaves = 50;  ///< of each thread

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

std::int64_t numberOf(const Record& run) { return *run.find("run")->asInteger(); }
bool isBefore(const Record& a, const Record& b) { return numberOf(a) < numberOf(b); }

Record runOf(const Value& line, const fs::path& file) {
    if (!isSweepRun(line)) refuse(file, STAMPEDE_TEXT("sweep", "A line of it is no run."));
    return *line.asRecord();
}

/// How many runs the sweep has whose shard begins so.
std::int64_t runsIn(const Value& head) {
    const Value& runs = *head.asRecord()->find("runs");
    return runs.asInteger() ? *runs.asInteger() : 0;
}

std::vector<fs::path> shardsIn(const fs::path& folder, std::error_code& error) {
    std::vector<fs::path> files;
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (entry.is_regular_file(ignored) && name.starts_with("sweep-") && name.ends_with(".jsonl"))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<fs::path> someShardsIn(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> files = shardsIn(folder, error);
    if (error) refuse(folder, STAMPEDE_TEXT("sweep", "The folder cannot be read."), Trouble::missing);
    if (files.empty()) refuse(folder, STAMPEDE_TEXT("sweep", "No part of a sweep is in it."), Trouble::missing);
    return files;
}

/// The runs that are kept there already, in the order of numbers; none where there is no such file, or it is not whole.
std::vector<Record> keptRuns(const fs::path& file, const SweepPlan& plan, const std::vector<std::size_t>& wanted) {
    std::vector<Record> runs;
    if (!fs::exists(file)) return runs;
    try {
        const List lines = linesOf(file);
        if (!(lines.front() == Value(headOf(plan)))) return {};
        auto next = wanted.begin();
        for (std::size_t i = 1; i < lines.size(); ++i) {
            Record run = runOf(lines[i], file);
            if (!isOfPlan(run, plan)) return {};
            while (next != wanted.end() && static_cast<std::int64_t>(*next) < numberOf(run)) ++next;
            if (next == wanted.end() || static_cast<std::int64_t>(*next++) != numberOf(run)) return {};
            runs.push_back(std::move(run));
        }
    } catch (const InputError&) {
        return {};  // what is not whole is played again
    }
    return runs;
}

void keepRuns(const fs::path& file, const SweepPlan& plan, const std::vector<Record>& runs) {
    std::string text = writeJsonLine(headOf(plan)) + "\n";
    for (const Record& run : runs) text += writeJsonLine(run) + "\n";
    safeSave(file, text, Backup::none);  // what is lost can be played again, and there may be gigabytes of it
}

/// Those of `wanted` that are not among `kept`; both in order.
std::vector<std::size_t> missing(const std::vector<std::size_t>& wanted, const std::vector<Record>& kept) {
    std::vector<std::size_t> left;
    auto known = kept.begin();
    for (const std::size_t run : wanted) {
        const auto number = static_cast<std::int64_t>(run);
        while (known != kept.end() && numberOf(*known) < number) ++known;
        if (known == kept.end() || numberOf(*known) != number) left.push_back(run);
    }
    return left;
}

/// A run, and the file that it was read in.
struct MergedRun {
    Record run = {};
    fs::path file = {};
};

/// The same run may stand in two files where it came to the same.
void addRun(std::map<std::int64_t, MergedRun>& byNumber, Record run, const fs::path& file) {
    const std::int64_t number = numberOf(run);
    const auto known = byNumber.find(number);
    if (known == byNumber.end())
        byNumber.emplace(number, MergedRun{std::move(run), file});
    else if (!(known->second.run == run))
        refuse(file, STAMPEDE_TEXT("sweep", "Run %1 came to something else in %2; play one of them again.")
                         .arg(number)
                         .arg(known->second.file.filename().string()));
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

void checkFolder(const fs::path& folder, const SweepPlan& plan) {
    std::error_code ignored;
    // A name holds the fingerprint of the plan; shards of one plan share the beginning.
    const std::string own = shardFile(folder, plan, {}).filename().string();
    const std::string begin = own.substr(0, own.find('-', std::string_view("sweep-").size()) + 1);
    for (const fs::path& file : shardsIn(folder, ignored))
        if (!file.filename().string().starts_with(begin))
            refuse(file, STAMPEDE_TEXT("sweep",
                                       "This is part of another sweep: of another scenario, or with other seeds or "
                                       "settings. Name another folder, or remove this file."));
}

ShardPlay playShard(const Sweep& sweep, const Shard& shard, const fs::path& file, unsigned threads,
                    const std::function<bool()>& stopped, const std::function<void(std::size_t, std::size_t)>& tell) {
    const SweepPlan& plan = sweep.plan();
    const std::vector<std::size_t> wanted = shard.runsOf(plan);
    std::vector<Record> runs = keptRuns(file, plan, wanted);
    const std::vector<std::size_t> left = missing(wanted, runs);
    ShardPlay play{.played = 0, .left = left.size()};
    if (left.empty() && fs::exists(file)) return {.kept = runs.size()};
    // What is played is kept from time to time, for the day on which the machine goes off; ever more of it at once, so
    // that what is written grows as what is played does.
    std::size_t told = 0, from = 0, to = 0;
    do {
        from = to;
        to = std::min(left.size(), from + std::max(std::size_t{threads} * runsBetweenSaves, runs.size() / 2));
        const auto first = left.begin() + static_cast<std::ptrdiff_t>(from);
        const auto last = left.begin() + static_cast<std::ptrdiff_t>(to);
        const std::vector<Record> played =
            playRuns(sweep, {first, last}, threads, stopped, [&] { tell(++told, left.size()); });
        play.played += played.size();
        runs.insert(runs.end(), played.begin(), played.end());
        std::sort(runs.begin(), runs.end(), isBefore);
        keepRuns(file, plan, runs);
    } while (to < left.size() && !stopped());
    play.left -= play.played;
    play.kept = runs.size();
    return play;
}

Record mergeShards(const fs::path& folder) {
    std::optional<Value> head;
    std::map<std::int64_t, MergedRun> byNumber;
    for (const fs::path& file : someShardsIn(folder)) {
        const List lines = linesOf(file);
        if (!head) head = lines.front();
        if (!(lines.front() == *head))
            refuse(
                file,
                STAMPEDE_TEXT(
                    "sweep",
                    "This is part of another sweep than the files before it; each sweep needs a folder of its own."));
        const std::optional<SweepPlan> plan = describedPlan(*head->asRecord()->find("plan"));
        if (!plan || runsIn(*head) != static_cast<std::int64_t>(plan->runs()))
            refuse(file, STAMPEDE_TEXT("sweep", "This is no part of a sweep."));
        for (std::size_t i = 1; i < lines.size(); ++i) {
            Record run = runOf(lines[i], file);
            if (numberOf(run) < 0 || numberOf(run) >= runsIn(*head))
                refuse(file, STAMPEDE_TEXT("sweep", "A line of it is no run."));
            if (!isOfPlan(run, *plan))
                refuse(file, STAMPEDE_TEXT("sweep", "Run %1 has another seed or other settings than the plan says.")
                                 .arg(numberOf(run)));
            addRun(byNumber, std::move(run), file);
        }
    }
    const Record& first = *head->asRecord();
    const std::int64_t wanted = runsIn(*head);
    const auto kept = static_cast<std::int64_t>(byNumber.size());
    if (kept != wanted || (kept > 0 && (byNumber.begin()->first != 0 || byNumber.rbegin()->first != wanted - 1)))
        refuse(folder,
               STAMPEDE_TEXT("sweep", "%1 of %2 runs are there; play the other parts first.").arg(kept).arg(wanted));
    std::vector<Record> runs;
    for (auto& [number, merged] : byNumber) runs.push_back(std::move(merged.run));
    return {{{"format", "stampede/sweep"},
             {"formatVersion", 1},
             {"plan", *first.find("plan")},
             {"points", sweepSummary(runs)},
             {"runs", List(runs.begin(), runs.end())}}};
}

}  // namespace stampede
