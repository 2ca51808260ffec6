#include "widgets/charts/readings.h"

#include <algorithm>
#include <array>
#include <limits>

namespace stampede {

namespace {

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

std::size_t firstShown(const Chunks<HistoryRow>& history, const TimeWindow& window) {
    if (window.isWholeDay) return 0;
    const auto shown = static_cast<std::size_t>(window.length.ns / HistoryRow::step.ns);
    return history.size() > shown ? history.size() - shown : 0;
}

/// `read` gives the values of a row (by its index) into one point of each line.
template <typename Read>
std::vector<Readings> readingsOf(const Chunks<HistoryRow>& history, const TimeWindow& window, std::size_t lines,
                                 const Read& read) {
    std::vector<Readings> result(lines);
    const SimTime now = endOf(history);
    const std::size_t first = firstShown(history, window);
    for (Readings& line : result) line.reserve(history.size() - first);
    for (std::size_t i = first; i < history.size(); ++i) {
        const double x = window.xOf(history[i].at, now);
        read(i, [&](std::size_t line, double y) { result[line].emplace_back(x, y); });
    }
    return result;
}

}  // namespace

SimTime endOf(const Chunks<HistoryRow>& history) { return history.empty() ? SimTime{} : history.back().at; }

const HistoryRow* rowAt(const Chunks<HistoryRow>& history, SimTime moment) {
    const std::int64_t ended = (moment.ns + HistoryRow::step.ns / 2) / HistoryRow::step.ns;
    if (ended < 1 || ended > static_cast<std::int64_t>(history.size())) return nullptr;
    return &history[static_cast<std::size_t>(ended - 1)];
}

std::vector<Readings> latencyReadings(const Chunks<HistoryRow>& history, const TimeWindow& window) {
    return readingsOf(history, window, 3, [&](std::size_t i, const auto& add) {
        const HistoryRow& row = history[i];
        const bool isAnswered = row.answered > 0;
        add(0, isAnswered ? row.p50.inSeconds() : noValue);
        add(1, isAnswered ? row.p90.inSeconds() : noValue);
        add(2, isAnswered ? row.p99.inSeconds() : noValue);
    });
}

std::vector<Readings> requestReadings(const Chunks<HistoryRow>& history, const TimeWindow& window) {
    const std::int64_t steps = window.length.ns / 60 / HistoryRow::step.ns;
    const auto meanOf = static_cast<std::size_t>(std::clamp<std::int64_t>(steps, 5, 60));
    std::array<std::int64_t, 4> sum = {};
    const auto count = [&](const HistoryRow& row, std::int64_t sign) {
        const std::array<std::uint32_t, 4> counts = {row.ok - row.late, row.late, row.wrong, row.failed};
        for (std::size_t line = 0; line < 4; ++line) sum[line] += sign * counts[line];
    };
    const std::size_t first = firstShown(history, window);
    for (std::size_t i = first > meanOf ? first - meanOf : 0; i < first; ++i) count(history[i], 1);
    return readingsOf(history, window, 4, [&](std::size_t i, const auto& add) {
        count(history[i], 1);
        if (i >= meanOf) count(history[i - meanOf], -1);
        const double span = static_cast<double>(std::min(i + 1, meanOf)) * HistoryRow::step.inSeconds();
        for (std::size_t line = 0; line < 4; ++line) add(line, static_cast<double>(sum[line]) / span);
    });
}

std::vector<Readings> costReadings(const Chunks<HistoryRow>& history, const TimeWindow& window,
                                   std::optional<double> budget) {
    auto result =
        readingsOf(history, window, 1, [&](std::size_t i, const auto& add) { add(0, history[i].costPerHour.inUsd()); });
    if (budget) result.push_back({{window.left(), *budget}, {window.right(), *budget}});
    return result;
}

std::vector<Readings> scoreReadings(const Chunks<HistoryRow>& history, const TimeWindow& window) {
    return readingsOf(history, window, 1, [&](std::size_t i, const auto& add) { add(0, history[i].score.inPoints()); });
}

std::optional<double> budgetPerHour(const Scenario& scenario) {
    for (const Goal& goal : scenario.goals)
        if (goal.metric == "cost_usd" && goal.atMost && scenario.duration.ns > 0)
            return *goal.atMost / (scenario.duration.inSeconds() / 3600);
    return {};
}

}  // namespace stampede
