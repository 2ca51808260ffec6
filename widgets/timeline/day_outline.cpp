#include "widgets/timeline/day_outline.h"

#include <algorithm>
#include <array>

#include "model/traffic/rate_curve.h"

namespace stampede {

std::vector<double> dayOutline(const Scenario& scenario, int columns) {
    const RateCurve curve(scenario.workload.rate);
    const auto count = static_cast<std::size_t>(std::max(columns, 1));
    const auto edge = [&](std::size_t column) {
        return secondsOf(scenario.duration.inSeconds() * static_cast<double>(column) / static_cast<double>(count));
    };
    // Between two points of the rate it changes linearly, so a peak narrower than a column is at a point or its ramp's
    // end; both are asked for.
    std::vector<double> outline(count);
    for (std::size_t i = 0; i < count; ++i) outline[i] = std::max(curve.at(edge(i)), curve.at(edge(i + 1)));
    const auto reach = [&](SimTime moment) {
        if (moment < SimTime{} || moment >= scenario.duration) return;
        const double share = moment.inSeconds() / scenario.duration.inSeconds();
        double& column = outline[std::min(static_cast<std::size_t>(share * static_cast<double>(count)), count - 1)];
        column = std::max(column, curve.at(moment));
    };
    for (const auto& [moment, rate] : scenario.workload.rate.requestsPerS) {
        reach(moment);
        reach(moment + scenario.workload.rate.ramp);
    }
    const double highest = *std::max_element(outline.begin(), outline.end());
    if (highest > 0)
        for (double& value : outline) value = std::max(0.0, value / highest);
    return outline;
}

SimTime tickDistance(SimTime duration, int most) {
    constexpr std::array<std::int64_t, 12> choices = {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440};
    for (const std::int64_t choice : choices)
        if (duration.ns / minutes(choice).ns <= most) return minutes(choice);
    SimTime distance = hours(24);
    while (duration.ns / distance.ns > most) distance = distance * 2;
    return distance;
}

}  // namespace stampede
