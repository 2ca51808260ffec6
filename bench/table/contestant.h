#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bench/table/child.h"

namespace bench {

/// One program that plays one workload.
struct Contestant {
    std::string workload = {};
    std::string name = {};
    std::vector<std::string> words = {};  ///< the program and the workload; the number of requests comes behind them
    long requests = 0;
    std::vector<std::string> more = {};       ///< behind the number of requests
    std::string peer = {};                    ///< its name on the command line, empty for what is always run
    bool once = false;                        ///< in the first round only
    long counted = 0;                         ///< requests under callgrind: this and four times this; 0: never
    std::vector<double> nanoseconds = {};     ///< a request, by round
    std::optional<double> instructions = {};  ///< a request
    Measured last = {};

    bool isThere() const { return !nanoseconds.empty(); }
};

constexpr const char* stampede = "Stampede";

/// Everybody, in the order of the table. In each workload the first is what the others are held against.
std::vector<Contestant> allContestants();

/// Whom of the peers the command line may name.
const std::vector<std::string>& peerNames();

/// Plays once; what prints no line is not there.
void play(Contestant& contestant);

/// Instructions of the greater number of requests less those of the smaller, by request: what is done only once is left
/// out.
void countInstructions(Contestant& contestant);

/// The one with this workload and name; null where it is not there.
const Contestant* find(const std::vector<Contestant>& all, std::string_view workload, std::string_view name);

double median(std::vector<double> values);

/// The mean latency that theory says, where it does: of all, and of those that are answered before the client is gone,
/// which are all that our mean is of.
struct Theory {
    double mean = 0;
    double inTime = 0;
};
std::optional<Theory> theoryOf(std::string_view workload);

}  // namespace bench
