#pragma once

#include <optional>
#include <vector>

#include "model/run/snapshot.h"
#include "model/scenario/scenario.h"
#include "widgets/charts/decimation.h"

namespace stampede {

/// The stretch of time that all charts show: the last `length` up to now, or the whole day from 0:00 on.
struct TimeWindow {
    SimTime length = minutes(10);
    bool isWholeDay = false;

    /// Where a moment is on the axis: in seconds ago (0 or less), or in seconds of the day.
    double xOf(SimTime at, SimTime now) const { return (isWholeDay ? at : at - now).inSeconds(); }
    double left() const { return isWholeDay ? 0 : -length.inSeconds(); }
    double right() const { return isWholeDay ? length.inSeconds() : 0; }
};

/// The end of the last step that the history holds: the charts' now.
SimTime endOf(const Chunks<HistoryRow>& history);

/// The row whose step ends at that moment, to the nearest; null where there is none.
const HistoryRow* rowAt(const Chunks<HistoryRow>& history, SimTime moment);

/// Percentiles of the last minute, in seconds: p50, p90, p99. No value where nothing was answered.
std::vector<Readings> latencyReadings(const Chunks<HistoryRow>& history, const TimeWindow& window);
/// Requests per second: ok (right and in time), late, wrong, failed. Each the mean of a sixtieth of the window, at
/// least of ten seconds and at most of two minutes: a line of single seconds over hours is a smear.
std::vector<Readings> requestReadings(const Chunks<HistoryRow>& history, const TimeWindow& window);
/// Dollars per hour: the rate, and `budget` all along where there is one.
std::vector<Readings> costReadings(const Chunks<HistoryRow>& history, const TimeWindow& window,
                                   std::optional<double> budget);
/// The score, in points.
std::vector<Readings> scoreReadings(const Chunks<HistoryRow>& history, const TimeWindow& window);

/// What may be spent in an hour, where a goal of the scenario limits the bill of the day.
std::optional<double> budgetPerHour(const Scenario& scenario);

}  // namespace stampede
