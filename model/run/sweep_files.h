#pragma once

#include <filesystem>
#include <optional>

#include "model/run/sweep.h"

namespace stampede {

/// Which part of a sweep's runs: those whose number leaves `number - 1` when it is divided by `of`.
struct Shard {
    std::size_t number = 1;  ///< from 1
    std::size_t of = 1;

    std::vector<std::size_t> runsOf(const SweepPlan& plan) const;
};

/// Where a shard's runs are kept below a folder: one JSON Lines file, named by the plan and the shard.
std::filesystem::path shardFile(const std::filesystem::path& folder, const SweepPlan& plan, const Shard& shard);

/// The runs that are kept there already, in the order of numbers; none where there is no such file or it is not whole.
std::vector<Record> keptRuns(const std::filesystem::path& file, const SweepPlan& plan);
/// Replaces the file. Throws InputError as safeSave() does.
void keepRuns(const std::filesystem::path& file, const SweepPlan& plan, const std::vector<Record>& runs);

/// All shards of a folder as one document: plan, summary, runs. It depends on the plan only. Throws InputError: missing
/// where there is no shard, badInput where they are of several plans, cannot be read, or runs are missing.
Record mergeShards(const std::filesystem::path& folder);

}  // namespace stampede
