#pragma once

#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "model/base/value.h"
#include "tests/theory/formulas.h"

namespace stampede::theory {

enum class Measure { mean, p50, p99, failed, misses };

/// One configuration and what the textbook says of it.
struct Row {
    std::string name = {};
    const char* scenario = "queue";                            ///< its file beside this one
    std::vector<std::pair<std::string, Value>> settings = {};  ///< by JSON pointer, what is set in it
    Measure measure = Measure::mean;
    double value = 0;         ///< by theory; times in milliseconds
    double rate = 500;        ///< requests per second
    double warmup = 1;        ///< seconds, left out: thousands of mean service times
    double least = 1;         ///< seconds that are played after that in any case
    double seconds = 100;     ///< of each full replication after that
    const char* source = "";  ///< the formula and where it stands
    double off = 0;           ///< how far the formula itself may be off, as a part of it
};

inline void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

/// The setting that gives jobs a distribution with a mean of one millisecond.
std::pair<std::string, Value> demand(const char* distribution, double cv2 = 1);

const std::vector<Row>& allRows();

}  // namespace stampede::theory
