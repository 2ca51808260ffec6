#include "tests/support/played.h"

#include <iomanip>
#include <sstream>

#include "model/json/write.h"
#include "tests/support/day.h"

namespace stampede {

namespace {

/// All that a window or a result would show, as text.
void describe(std::ostream& out, const Snapshot& snapshot) {
    out << snapshot.now.ns << " " << snapshot.requests.offered << " " << snapshot.requests.ok << " "
        << snapshot.requests.late << " " << snapshot.requests.wrong << " " << snapshot.requests.failed << " "
        << snapshot.requests.inFlight << " " << snapshot.score.milli << " " << snapshot.cost.nanoUsd << "\n";
    for (const ResourceSnapshot& each : snapshot.resources)
        out << each.id << " " << english(each.status) << " " << english(each.trouble) << " " << each.load.value_or(-1)
            << " " << each.queue.value_or(-1) << "\n";
    for (const Flow& flow : snapshot.flows)
        out << flow.from << ">" << flow.to << " " << flow.ok << " " << flow.late << " " << flow.wrong << " "
            << flow.failed << "\n";
    for (std::size_t i = snapshot.history.size() < 3 ? 0 : snapshot.history.size() - 3; i < snapshot.history.size();
         ++i) {
        const HistoryRow& row = snapshot.history[i];
        out << row.at.ns << " " << row.offered << " " << row.ok << " " << row.failed << " " << row.answered << " "
            << row.p50.ns << " " << row.p99.ns << "\n";
    }
}

/// Every metric of every resource.
void describe(std::ostream& out, const Cloud& cloud) {
    out << std::setprecision(17);
    for (const auto& [id, resource] : cloud.resources())
        for (const MetricSeries& series : resource->metrics) {
            const MetricSeries::Summary summary = series.summary();
            out << id << " " << summary.count << " " << summary.sum << " " << summary.last << "\n";
        }
}

}  // namespace

std::string played(const Case& drawn, Solving solving, Looking looking) {
    Simulation run(drawn.scenario, realCatalog(), drawn.seed, solving);
    run.schedule(drawn.actions);
    std::ostringstream out;
    if (looking == Looking::watching) run.keepHistory();
    if (looking != Looking::atTheEnd) {
        std::uint64_t word = drawn.seed;
        SimTime at = {};
        while (!run.isOver()) {
            word = mixed(word);
            at += SimTime{1 + static_cast<std::int64_t>(word % 7'000'000'000)};
            run.advanceTo(at);
            describe(out, run.snapshot());
        }
    }
    run.advanceTo(run.duration());
    describe(out, run.cloud());
    out << writeJson(toValue(run.result()));
    return out.str();
}

std::string difference(const std::string& one, const std::string& other) {
    std::istringstream ones(one), others(other);
    std::string a, b;
    for (int line = 1;; ++line) {
        const bool has = static_cast<bool>(std::getline(ones, a)),
                   hasOther = static_cast<bool>(std::getline(others, b));
        if (!has && !hasOther) return {};
        if (a != b || has != hasOther)
            return "line " + std::to_string(line).append(":\n").append(a).append("\n").append(b);
    }
}

std::string differenceOf(const Case& drawn, Looking looking) {
    return difference(played(drawn, Solving::eventByEvent, looking), played(drawn, Solving::ahead, looking));
}

std::string differenceOf(const std::shared_ptr<const Scenario>& scenario, SimTime until) {
    Simulation ahead(scenario, realCatalog(), 1), byEvents(scenario, realCatalog(), 1, Solving::eventByEvent);
    for (Simulation* run : {&ahead, &byEvents}) run->advanceTo(until);
    return difference(writeJson(toValue(byEvents.result())), writeJson(toValue(ahead.result())));
}

std::string seenAt(const std::vector<SimTime>& moments, const Case& drawn, Solving solving) {
    std::ostringstream out;
    Simulation run(drawn.scenario, realCatalog(), 1, solving);
    run.keepHistory();
    run.schedule(drawn.actions);
    for (const SimTime at : moments) {
        run.advanceTo(at);
        describe(out, run.snapshot());
    }
    return out.str();
}

std::string glancedAt(const std::vector<SimTime>& moments, const Case& drawn, Solving solving) {
    std::ostringstream out;
    Simulation run(drawn.scenario, realCatalog(), 1, solving);
    run.schedule(drawn.actions);
    for (const SimTime at : moments) {
        run.advanceTo(at);
        describe(out, run.snapshot());
    }
    run.advanceTo(moments.back() + seconds(62));
    describe(out, run.snapshot());
    describe(out, run.cloud());
    out << writeJson(toValue(run.result()));
    return out.str();
}

double eventsPerRequest(const std::shared_ptr<const Scenario>& scenario) {
    Simulation run(scenario, realCatalog(), 1);
    run.advanceTo(minutes(2));
    return static_cast<double>(run.cloud().engine().eventsHandled()) /
           static_cast<double>(run.result().requests.offered);
}

}  // namespace stampede
