#pragma once

#include <filesystem>
#include <functional>

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

/// Throws InputError (badInput) where the folder holds a part of another sweep, which mergeShards() would refuse.
void checkFolder(const std::filesystem::path& folder, const SweepPlan& plan);

struct ShardPlay {
    std::size_t played = 0;  ///< now
    std::size_t left = 0;    ///< still to be played, where it was stopped
    std::size_t kept = 0;    ///< in the file, with those of earlier times
};

/// Plays those runs of a shard that its file does not keep, and keeps them there. A file that is not whole, or of
/// another plan, is played anew. `tell` hears how many of those that were left are played. Throws InputError as
/// safeSave() does.
ShardPlay playShard(const Sweep& sweep, const Shard& shard, const std::filesystem::path& file, unsigned threads,
                    const std::function<bool()>& stopped, const std::function<void(std::size_t, std::size_t)>& tell);

/// All shards of a folder as one document: plan, summary, runs. It depends on the plan only. Throws InputError: missing
/// where there is no shard, badInput where they are of several plans, cannot be read, tell one run differently, or runs
/// are missing.
Record mergeShards(const std::filesystem::path& folder);

}  // namespace stampede
