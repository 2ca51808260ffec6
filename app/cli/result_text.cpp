#include "app/cli/result_text.h"

#include <algorithm>
#include <map>

#include "app/cli/layout.h"
#include "model/base/exact.h"
#include "model/game/incident.h"
#include "model/game/score_rule.h"
#include "model/game/standings.h"

namespace stampede {

namespace {

std::string whole(std::int64_t number) { return grouped(static_cast<double>(number)); }
std::string inPoints(Points points) { return grouped(points.inPoints(), 1); }

std::string duration(SimTime time) {
    if (time < seconds(1)) return grouped(time.inMilliseconds(), 1) + " ms";
    return grouped(time.inSeconds(), 2) + " s";
}

std::string title(const Result& result) {
    const std::string right = clockText(result.simulated) + ", seed " + std::to_string(result.seed);
    return fitted(result.scenario, 79 - columns(right)) + " " + right + "\n";
}

/// Rows of one cause (one for each log entry behind it) together, in the order of the ledger.
std::vector<ResultRow> byCause(const std::vector<ResultRow>& ledger) {
    std::vector<ResultRow> rows;
    for (const ResultRow& row : ledger) {
        const auto known =
            std::find_if(rows.begin(), rows.end(), [&](const ResultRow& each) { return each.cause == row.cause; });
        if (known == rows.end()) {
            rows.push_back(row);
        } else {
            known->count += row.count;
            known->points += row.points;
        }
    }
    return rows;
}

std::string score(const Result& result, const Catalog& catalog) {
    constexpr std::int64_t barWidth = 19;
    std::string text = "\n" + fitted("Score", 56) + rightAligned("points", 12) + rightAligned("count", 11) + "\n" +
                       fitted("  total", 56) + rightAligned(inPoints(result.score), 12) + "\n";
    const std::vector<ResultRow> rows = byCause(result.ledger);
    std::int64_t most = 1;
    for (const ResultRow& row : rows) most = std::max(most, std::abs(row.points.milli));
    for (const ResultRow& row : rows) {
        if (row.count == 0) continue;
        const std::int64_t length =
            row.points.milli == 0 ? 0 : mulDiv(std::abs(row.points.milli), barWidth - 1, most) + 1;
        const std::string bar(static_cast<std::size_t>(length), row.points.milli < 0 ? '-' : '+');
        text += "  " + fitted(english(rowText({.cause = row.cause}, catalog)), 34) + " " + fitted(bar, barWidth) +
                rightAligned(inPoints(row.points), 12) + rightAligned(whole(row.count), 11) + "\n";
    }
    return text;
}

std::string requests(const Result& result) {
    const RequestTotals& totals = result.requests;
    const auto share = [&](std::int64_t count) {
        if (totals.offered == 0) return std::string();
        return " (" + grouped(100 * static_cast<double>(count) / static_cast<double>(totals.offered), 1) + " %)";
    };
    std::string text = "\nRequests\n";
    text += wrapped(whole(totals.offered) + " offered: " + whole(totals.ok) + " ok" + share(totals.ok) + " of which " +
                        whole(totals.late) + " late, " + whole(totals.wrong) + " wrong" + share(totals.wrong) + ", " +
                        whole(totals.failed) + " failed" + share(totals.failed) + ", " + whole(totals.inFlight) +
                        " in flight",
                    2);
    const LatencySummary& latency = result.latency;
    if (latency.count > 0) {
        text += wrapped("answered in (of " + whole(latency.count) + "): mean " + duration(latency.mean) + ", p50 " +
                            duration(latency.p50) + ", p90 " + duration(latency.p90) + ", p95 " +
                            duration(latency.p95) + ", p99 " + duration(latency.p99) + ", max " + duration(latency.max),
                        2);
    }
    return text;
}

std::string costs(const Result& result) {
    std::vector<ResultCost> dearest = result.costByResource;
    std::stable_sort(dearest.begin(), dearest.end(), [](const auto& a, const auto& b) { return b.cost < a.cost; });
    std::string text = "\nCost\n  $" + grouped(result.cost.inUsd(), 2) + " by this day's rule, $" +
                       grouped(result.listPrice.inUsd(), 2) + " at list prices\n";
    std::string line;
    for (std::size_t i = 0; i < dearest.size() && i < 6 && dearest[i].cost.nanoUsd != 0; ++i) {
        line += (i == 0 ? "" : ", ") + dearest[i].id + " $" + grouped(dearest[i].cost.inUsd(), 2);
    }
    return text + wrapped(line, 2);
}

/// "player CreateLoadBalancer: InvalidSubnet". A fault that met nobody made no call.
std::string refusalText(const LogEntry& entry) {
    const std::string actor(actorWord(entry.actor));
    if (entry.code == "no-target") return actor + " found nothing to do";
    return actor + " " + entry.call + ": " + entry.code;
}

std::string calls(const Result& result) {
    std::string text = "\nCalls\n  " + whole(result.applied) + " applied, " + whole(result.refused) + " refused\n";
    std::map<std::string, std::int64_t> codes;
    for (const LogEntry& entry : result.log) {
        if (entry.outcome != CallOutcome::ok) ++codes[refusalText(entry)];
    }
    for (const auto& [code, count] : codes) text += wrapped(whole(count) + " x " + code, 2);
    return text;
}

std::string wholeSeconds(SimTime time) { return clockText(seconds(time.wholeSeconds())); }

/// "Overload 62 %, Addresses had run out 38 %" where it was more than one thing.
std::string sharesOf(const ResultIncident& incident) {
    std::int64_t all = 0;
    for (const auto& [cause, count] : incident.shares) all += count;
    std::string text;
    std::size_t told = 0;
    for (const auto& [cause, count] : incident.shares) {
        if (200 * count < all) continue;  // less than half a hundredth, which would be 0 %
        text += (++told == 1 ? "" : ", ") + english(incidentText(cause)) + " " +
                grouped(100.0 * static_cast<double>(count) / static_cast<double>(all), 0) + " %";
    }
    return told > 1 ? wrapped(text, 4) : std::string();
}

std::string incidents(const Result& result) {
    if (result.incidents.empty()) return {};
    std::string text = "\n" + fitted("Incidents", 68) + rightAligned("points", 11) + "\n";
    for (const ResultIncident& incident : result.incidents) {
        const std::string end = incident.to ? wholeSeconds(*incident.to) : "the end";
        text += "  " + fitted(wholeSeconds(incident.from) + " to " + end, 21) +
                fitted(english(incidentText(incident.cause)), 45) + rightAligned(inPoints(incident.points), 11) + "\n";
        text += incident.mostly == Cause::none ? wrapped("nobody felt it", 4)
                                               : wrapped("mostly: " + english(causeText(incident.mostly)), 4);
        text += sharesOf(incident);
    }
    return text;
}

/// What it asks for, with its number.
std::string goalAsks(const ResultGoal& goal, const Scenario& scenario) {
    for (const Goal& each : scenario.goals) {
        if (each.id != goal.id) continue;
        const auto rival = std::find_if(scenario.rivals.begin(), scenario.rivals.end(),
                                        [&](const Rival& one) { return one.id == each.betterThan; });
        return english(
            goalText(each, rival == scenario.rivals.end() ? std::string() : std::string(rival->name.in("en"))));
    }
    return goal.id;
}

std::string goals(const Result& result, const Scenario& scenario) {
    std::string text;
    for (const ResultGoal& goal : result.goals) {
        const char* mark = !goal.met ? "?" : *goal.met ? "x" : " ";
        std::string words = goalAsks(goal, scenario);
        if (!goal.name.empty()) words = goal.name + " (" + words + ")";
        std::replace(words.begin(), words.end(), '\n', ' ');
        std::string line = "[";
        line.append(mark).append("] ").append(words).append(goal.met ? "" : ", not judged: a rival is missing");
        text += wrapped(line, 2);
    }
    return text.empty() ? text : "\nGoals\n" + text;
}

std::string rivals(const Result& result) {
    if (result.rivals.empty()) return {};
    std::vector<std::pair<std::string, Points>> teams{{"You", result.score}};
    for (const ResultRival& rival : result.rivals)
        teams.emplace_back(rival.name.empty() ? rival.id : rival.name, rival.score);
    std::stable_sort(teams.begin(), teams.end(), [](const auto& a, const auto& b) { return b.second < a.second; });
    std::string text = "\nRanking\n";
    for (std::size_t i = 0; i < teams.size(); ++i) {
        text += "  " + std::to_string(i + 1) + ". " + fitted(teams[i].first, 34) +
                rightAligned(inPoints(teams[i].second), 15) + "\n";
    }
    return text;
}

std::string lessons(const Result& result) {
    std::string met, unmet, open;
    for (const ResultLesson& lesson : result.lessons) {
        std::string& list = !lesson.felt ? open : *lesson.felt ? met : unmet;
        list += (list.empty() ? "" : ", ") + lesson.id;
    }
    std::string text;
    if (!met.empty()) text += wrapped("met causes of: " + met, 2);
    if (!unmet.empty()) text += wrapped("met no cause of: " + unmet, 2);
    if (!open.empty()) text += wrapped("cannot be told from one run: " + open, 2);
    return text.empty() ? text : "\nLessons\n" + text;
}

}  // namespace

std::string resultText(const Result& result, const Scenario& scenario, const Catalog& catalog) {
    return title(result) + wrapped(scenario.story.in("en"), 2) + score(result, catalog) + requests(result) +
           costs(result) + calls(result) + incidents(result) + goals(result, scenario) + rivals(result) +
           lessons(result) + "\nFingerprint " + fingerprintText(result.trajectory) + " " +
           fingerprintText(resultsFingerprint(result)) + "\n";
}

std::string nextText(const Scenario& scenario) {
    std::string script = "--actions FILE plays a script of your own";
    if (!scenario.rivals.empty()) {
        script += "; beside the scenario, " + scenario.rivals.front().actions + " is what " +
                  std::string(scenario.rivals.front().name.in("en")) + " did";
    }
    return "\nNext\n" + wrapped(script, 2) + wrapped("--seed N plays the same day with another seed", 2) +
           wrapped("--record FILE keeps the run for stampede-cli replay", 2) +
           wrapped("stampede-cli catalog lists what can be drawn, catalog KIND tells all of one", 2);
}

}  // namespace stampede
