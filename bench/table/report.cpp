#include "bench/table/report.h"

#include <cstdio>
#include <nlohmann/json.hpp>

namespace bench {

namespace {

/// What a contestant is held against: the first and ourselves in the same workload.
struct Row {
    const Contestant& contestant;
    double nanoseconds = 0;
    std::optional<double> error = {};  ///< against theory, else against the first of the workload
    double ofFirst = 0;                ///< of the nanoseconds of the first
    std::optional<double> ofOurs = {};
};

Row rowOf(const std::vector<Contestant>& all, const Contestant& contestant, const Contestant* first) {
    Row row{contestant, median(contestant.nanoseconds)};
    const auto theory = theoryOf(contestant.workload);
    const bool isFirst = first == &contestant;
    if (theory)
        row.error = contestant.last.mean / (contestant.name == stampede ? theory->inTime : theory->mean) - 1;
    else if (first && !isFirst)
        row.error = contestant.last.mean / first->last.mean - 1;
    row.ofFirst = first ? row.nanoseconds / median(first->nanoseconds) : 1;
    if (const Contestant* our = find(all, contestant.workload, stampede))
        row.ofOurs = row.nanoseconds / median(our->nanoseconds);
    return row;
}

const Contestant* firstOf(const std::vector<Contestant>& all, const std::string& workload) {
    for (const Contestant& each : all)
        if (each.workload == workload) return each.isThere() ? &each : nullptr;
    return nullptr;
}

void cell(const char* form, std::optional<double> value, int width) {
    if (value)
        std::printf(form, width, *value);
    else
        std::printf(" %*s", width, "-");
}

void print(const Row& row) {
    const Contestant& each = row.contestant;
    std::printf("%-12s %-21s %12.0f %9.1f", each.workload.c_str(), each.name.c_str(), 1e9 / row.nanoseconds,
                row.nanoseconds);
    cell(" %*.0f", each.instructions, 9);
    std::printf(" %9.1f", static_cast<double>(each.last.peakKib) / 1024);
    cell(" %+*.2f", row.error ? std::optional(100 * *row.error) : row.error, 8);
    std::printf(" %9.2f", row.ofFirst);
    cell(" %*.2f", row.ofOurs, 9);
    std::printf("\n");
}

const char* verdict(const Bar& bar) { return !bar.value ? "not measured" : bar.holds() ? "holds" : "MISSED"; }

}  // namespace

void print(const std::vector<Contestant>& all, const std::vector<Bar>& bars) {
    std::printf("\n%-12s %-21s %12s %9s %9s %9s %8s %9s %9s\n", "workload", "", "requests/s", "ns", "instr.",
                "peak MiB", "error %", "of first", "of ours");
    const Contestant* before = nullptr;
    for (const Contestant& each : all) {
        if (before && before->workload != each.workload && before->counted > 0) std::printf("\n");
        before = &each;
        if (each.isThere())
            print(rowOf(all, each, firstOf(all, each.workload)));
        else
            std::printf("%-12s %-21s %12s\n", each.workload.c_str(), each.name.c_str(), "not there");
    }
    std::printf("\n%-44s %10s %14s\n", "bar", "measured", "wanted");
    for (const Bar& bar : bars) {
        std::printf("%-44s", bar.what.c_str());
        cell(" %*.2f", bar.value, 10);
        std::printf(" %s %7.1f %-4s %s\n", bar.isLeast ? ">=" : "<=", bar.limit, bar.unit, verdict(bar));
    }
}

nlohmann::json report(const std::vector<Contestant>& all, const std::vector<Bar>& bars) {
    using nlohmann::json;
    const auto number = [](std::optional<double> value) { return value ? json(*value) : json(); };
    json rows = json::array(), judged = json::array();
    for (const Contestant& each : all) {
        if (!each.isThere()) continue;
        const Row row = rowOf(all, each, firstOf(all, each.workload));
        rows.push_back({{"workload", each.workload},
                        {"name", each.name},
                        {"requests", each.last.requests},
                        {"requests_per_s", 1e9 / row.nanoseconds},
                        {"ns_per_request", row.nanoseconds},
                        {"rounds_ns", each.nanoseconds},
                        {"instructions_per_request", number(each.instructions)},
                        {"peak_kib", each.last.peakKib},
                        {"settling_s", each.last.settling},
                        {"mean", each.last.mean},
                        {"error", number(row.error)},
                        {"of_first", row.ofFirst},
                        {"of_ours", number(row.ofOurs)}});
    }
    for (const Bar& bar : bars)
        judged.push_back({{"bar", bar.what},
                          {"value", number(bar.value)},
                          {bar.isLeast ? "at_least" : "at_most", bar.limit},
                          {"unit", bar.unit},
                          {"holds", bar.holds()}});
    return {{"rows", rows}, {"bars", judged}};
}

}  // namespace bench
