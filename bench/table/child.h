#pragma once

#include <optional>
#include <string>
#include <vector>

namespace bench {

/// A program that ran to its end.
struct Child {
    bool succeeded = false;
    std::string output = {};
    std::string errors = {};
    double cpuSeconds = 0, wallSeconds = 0;  ///< of the whole process
    long peakKib = 0;
};

/// Runs a program (by its path or as the shell finds it) with its words.
Child runChild(const std::vector<std::string>& words);

/// The line of workloads/measure.h.
struct Measured {
    double requests = 0, seconds = 0, mean = 0, p99 = 0, late = 0, settling = 0;
    long peakKib = 0;

    double nanoseconds() const { return seconds * 1e9 / requests; }
};
std::optional<Measured> readMeasured(const std::string& output);

/// Instructions of the whole program as callgrind counts them; none where there is no valgrind or it cannot run it.
std::optional<double> countInstructions(std::vector<std::string> words, Child& child);

}  // namespace bench
