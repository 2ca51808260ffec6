#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace stampede {

enum class AlarmState : std::uint8_t { insufficientData, ok, alarm };
/// What stands in for a datapoint that is missing.
enum class MissingData : std::uint8_t { missing, ignore, breaching, notBreaching };
enum class Comparison : std::uint8_t { greater, greaterOrEqual, less, lessOrEqual };

bool holds(Comparison comparison, double value, double threshold);

/// One value a period, oldest first; nullopt where data is missing.
using Datapoints = std::vector<std::optional<double>>;

/// When a metric is out of bounds: `datapoints` of `periods` breach (M of N).
struct AlarmRule {
    Comparison comparison = Comparison::greater;
    double threshold = 0;
    int periods = 3;
    int datapoints = 3;
    MissingData missing = MissingData::missing;

    bool isBreaching(double value) const { return holds(comparison, value, threshold); }
    /// How many periods are fetched: more than are needed, so that real datapoints are used before stand-ins
    /// (CloudWatch user guide, missing data: 5 for N = 3).
    int range() const { return periods + 2; }
};

/// The state after an evaluation of the newest `rule.range()` periods, by the tables of the CloudWatch user guide
/// ("How alarm state is evaluated when data is missing").
AlarmState evaluate(const AlarmRule& rule, const Datapoints& range, AlarmState before);

/// How many datapoints in a row breach, counted back from the newest over missing ones; at most `rule.datapoints`.
int breachingInARow(const AlarmRule& rule, const Datapoints& range);

/// One alarm as it stands.
struct Alarm {
    AlarmRule rule = {};
    AlarmState state = AlarmState::insufficientData;
    int inARow = 0;  ///< breaching datapoints counted back from the newest

    void look(const Datapoints& range);
};

}  // namespace stampede
