// Whatever is solved ahead of the clock ends as if each hop had been an event: the two ways of playing a run are held
// against each other on clouds, loads and interventions drawn at random.

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <iomanip>
#include <map>
#include <memory>
#include <sstream>

#include "model/base/luck.h"
#include "model/json/pointer.h"
#include "model/json/read.h"
#include "model/json/write.h"
#include "model/scenario/action_json.h"
#include "tests/support/day.h"
#include "tests/support/effort.h"
#include "tests/support/project_root.h"

namespace stampede {

namespace {

/// Choices that depend on the number of a case alone.
class Choices {
public:
    explicit Choices(std::uint64_t number) : m_word(mixed(number)) {}

    std::uint64_t below(std::uint64_t bound) { return (m_word = mixed(m_word)) % bound; }
    bool oneIn(std::uint64_t n) { return below(n) == 0; }
    template <class T>
    T of(std::initializer_list<T> list) {
        return *(list.begin() + below(list.size()));
    }
    double between(double least, double most) {
        m_word = mixed(m_word);
        return least + unit(m_word) * (most - least);
    }

private:
    std::uint64_t m_word;
};

/// A scenario, and what the player does in it.
struct Case {
    std::shared_ptr<const Scenario> scenario;
    std::vector<Action> actions;
    std::string text;
};

constexpr double durationS = 180;

std::string clockOf(double s) { return clockText(SimTime{static_cast<std::int64_t>(s * 1000) * 1'000'000}); }

Value demand(Choices& choices, double meanMs) {
    Record demand{
        {{"distribution", choices.of({"exponential", "exponential", "deterministic", "lognormal"})}, {"mean", meanMs}}};
    return demand;
}

/// One of the plain scenarios of tests/theory with nearly everything changed that requests can feel.
Value drawing(Choices& choices, bool isFleet) {
    const std::string name = isFleet ? "fleet" : "queue";
    const std::string path = (projectRoot() / "tests/theory" / (name + ".json")).string();
    Value document = toValue(readJson(readFile(path), path));
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), path); };
    const std::int64_t workers = choices.of<std::int64_t>({1, 1, 2, 4, 20});
    const std::int64_t machines = isFleet ? choices.of<std::int64_t>({1, 2, 5}) : 1;
    const double meanMs = choices.of({0.0, 2.0, 30.0, 30.0, 200.0});
    const double load = choices.of({0.3, 0.7, 0.9, 1.5});
    const double rate =
        meanMs == 0 ? 50 : std::min(300.0, load * static_cast<double>(workers * machines) * 1000 / meanMs);
    set("/duration", "0:03:00");
    set("/limits/client_latency_ms", choices.of({0.0, 0.0, 1.0, 40.0}));
    set("/limits/zone_latency_ms", choices.of({0.0, 0.0, 1.0, 7.0}));
    set("/workload/warmup_s", choices.of({0, 0, 20}));
    set("/workload/arrivals", choices.of({"poisson", "poisson", "deterministic"}));
    set("/workload/rate/requests_per_s/0/1", rate);
    set("/workload/classes/0/demand_ms", demand(choices, meanMs));
    set("/workload/classes/0/patience_s", choices.of({0.0, 0.05, 0.5, 5.0}));
    set("/workload/classes/0/retries", choices.of({0, 0, 1}));
    set("/workload/classes/0/answer_bytes", 1000);
    set("/workload/applications/0/workers", workers);
    set("/workload/applications/0/health_beside_work", !choices.oneIn(8));
    if (choices.oneIn(2)) set("/workload/applications/0/queue_limit", choices.of({0, 3, 50}));
    if (choices.oneIn(4)) set("/workload/applications/0/when_full", "backlog");
    if (choices.oneIn(4)) set("/workload/applications/0/error_rate", 0.02);
    if (choices.oneIn(3)) set("/workload/applications/0/cpu_fraction", choices.of({0.05, 0.4, 1.0}));
    if (choices.oneIn(10)) set("/workload/applications/0/discipline", "processor-sharing");
    if (isFleet) {
        // A check that asks for work, and one that is answered beside it.
        set("/architecture/resources/8/settings/health_check/path", choices.of({"/", "/health", "/health"}));
        set("/architecture/resources/8/settings/deregistration_delay_s", choices.of({0, 5, 300}));
    }
    return document;
}

/// A machine that stands alone, behind the balancer and open to clients.
void addSingleMachine(Value& document) {
    const std::string path = (projectRoot() / "tests/theory/queue.json").string();
    const Value queue = toValue(readJson(readFile(path), path));
    const Record& architecture = *queue.asRecord()->find("architecture")->asRecord();
    Record& mine = *document.asRecord()->find("architecture")->asRecord();
    List& resources = *mine.find("resources")->asList();
    for (const Value& each : *architecture.find("resources")->asList())
        if (*each.asRecord()->find("id")->asString() == "queue") resources.push_back(each);
    List& links = *mine.find("links")->asList();
    links.push_back(Record{{{"from", "targets"}, {"to", "queue"}, {"role", "traffic"}}});
    links.push_back(Record{{{"from", "queue"}, {"to", "open"}, {"role", "uses"}}});
}

/// A distribution before what the clients ask, which keeps little or much, for a moment or for long, or nothing.
void addEdge(Choices& choices, Value& document) {
    const std::string path = "drawn";
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), path); };
    Record& architecture = *document.asRecord()->find("architecture")->asRecord();
    List& resources = *architecture.find("resources")->asList();
    List& links = *architecture.find("links")->asList();
    const Value ttl = choices.of({0, 1, 5, 86400});
    Record settings{{{"query_strings", choices.of({"all", "all", "none"})},
                     {"cookies", choices.of({"all", "none", "none"})},
                     {"min_ttl_s", 0},
                     {"default_ttl_s", ttl},
                     {"max_ttl_s", ttl}}};
    resources.push_back(Record{{{"id", "policy"}, {"kind", "cache-policy"}, {"settings", std::move(settings)}}});
    resources.push_back(Record{{{"id", "edge"},
                                {"kind", "distribution"},
                                {"settings", Record{{{"origin_response_timeout_s", choices.of({1, 30})}}}}}});
    for (Value& each : links) {
        Record& link = *each.asRecord();
        if (*link.find("from")->asString() != "clients") continue;
        links.push_back(Record{{{"from", "edge"}, {"to", *link.find("to")}, {"role", "traffic"}}});
        links.push_back(Record{{{"from", "edge"}, {"to", "policy"}, {"role", "uses"}}});
        *links.front().asRecord()->find("to") = "edge";
        break;
    }
    set("/limits/edge_latency_ms", choices.of({0, 0, 3, 40}));
    set("/limits/edge_hit_ms", choices.of({0, 1, 5}));
    set("/limits/edge_origin_latency_ms", choices.of({0, 0, 1, 40}));
    set("/limits/edge_objects", choices.of({3, 20, 1000000}));
    set("/workload/classes/0/parameter", "item");
    set("/workload/classes/0/keys", Record{{{"distinct", choices.of({5, 50, 2000})},
                                            {"zipf", choices.of({0.0, 0.9})},
                                            {"replaced_per_minute", choices.of({0, 100})}}});
    if (choices.oneIn(4)) set("/workload/classes/0/cookies", List{Record{{{"name", "visitor"}, {"distinct", 3}}}});
    if (choices.oneIn(4)) set("/workload/applications/0/max_age_s", choices.of({0, 2}));
    if (choices.oneIn(4)) set("/workload/applications/0/without_parameter", "answer-200");
}

/// A database that the program queries, whose workers do not wait for it.
void addDatabase(Value& document, double queryMs, std::int64_t connections) {
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), "drawn"); };
    Record& architecture = *document.asRecord()->find("architecture")->asRecord();
    List& resources = *architecture.find("resources")->asList();
    List& links = *architecture.find("links")->asList();
    bool hasSecond = false;
    for (Value& each : resources) {
        Record& resource = *each.asRecord();
        hasSecond = hasSecond || *resource.find("id")->asString() == "second";
        Value* settings = resource.find("settings");
        Value* script = settings ? settings->asRecord()->find("user_data") : nullptr;
        if (!script) continue;
        std::string text = *script->asString();
        text.replace(text.find("-port 80"), 8, "-port 80 -db store:3306");
        *script = text;
    }
    set("/architecture/resources/4/settings/inbound",
        List{Record{{{"name", "http"}, {"ports", "80"}}}, Record{{{"name", "sql"}, {"ports", "3306"}}}});
    if (!hasSecond)
        resources.push_back(Record{{{"id", "second"},
                                    {"kind", "subnet"},
                                    {"parent", "vpc"},
                                    {"settings", Record{{{"cidr", "10.0.2.0/24"}, {"zone", "b"}}}}}});
    resources.push_back(
        Record{{{"id", "store"}, {"kind", "database"}, {"settings", Record{{{"max_connections", connections}}}}}});
    for (const char* subnet : {"subnet", "second"})
        links.push_back(Record{{{"from", "store"}, {"to", subnet}, {"role", "placement"}}});
    links.push_back(Record{{{"from", "store"}, {"to", "open"}, {"role", "uses"}}});
    set("/workload/applications/0/database_client", true);
    set("/workload/applications/0/database_flag", "-db");
    set("/workload/applications/0/query_share", 0.5);
    set("/workload/applications/0/query_ms", Record{{{"distribution", "exponential"}, {"mean", queryMs}}});
    set("/workload/applications/0/holds_worker", false);
}

/// What else a cloud can have: bursts, other ways to choose a target, more attempts, and faults by plan.
void addTrouble(Choices& choices, Value& document, bool isFleet) {
    const std::string path = "drawn";
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), path); };
    if (choices.oneIn(4)) {
        set("/workload/arrivals", "mmpp");
        set("/workload/bursts", Record{{{"low_factor", 0.2}, {"high_factor", 3}, {"low_s", 4}, {"high_s", 2}}});
    }
    if (choices.oneIn(4)) set("/workload/classes/0/retries", choices.of({2, 3}));
    if (isFleet && choices.oneIn(3))
        set("/architecture/resources/8/settings/algorithm",
            choices.of({"weighted-random", "least-outstanding-requests"}));
    List faults;
    const auto happens = [&](const char* what, const char* kind, std::vector<std::pair<std::string, Value>> details) {
        const double from = choices.between(1, durationS * 0.8);
        Record fault{{{"id", "fault-" + std::to_string(faults.size())},
                      {"between", List{clockOf(from), clockOf(from + 20)}},
                      {"do", what},
                      {"select", Record{{{"kind", kind}, {"pick", choices.of({"random", "most-traffic"})}}}}}};
        for (auto& [name, value] : details) fault.set(name, std::move(value));
        faults.push_back(std::move(fault));
    };
    if (choices.oneIn(4)) happens("command", "instance", {{"command", choices.of({"reboot", "restart-process"})}});
    if (choices.oneIn(8)) happens("remove", "instance", {});
    if (choices.oneIn(8)) happens("set", "security-group", {{"key", "inbound"}, {"value", List{}}});
    if (choices.oneIn(8)) happens("set", "route-table", {{"key", "routes"}, {"value", List{}}});
    if (!faults.empty()) set("/chaos", std::move(faults));
}

/// A second class of requests, with keys.
void addClass(Choices& choices, Scenario& scenario) {
    if (choices.oneIn(3)) {
        RequestClass second = scenario.workload.classes.front();
        second.id = "other";
        second.parameter = "q";
        second.keys = {.distinct = 50, .zipf = 1, .replacedPerMinute = 30};
        second.patienceS = 0.2;
        second.retries = 0;
        scenario.workload.classes.push_back(second);
    }
}

/// What somebody does in the course of the day, at any millisecond.
std::string script(Choices& choices, bool isFleet) {
    std::ostringstream list;
    list << "[";
    double at = 0;
    const std::uint64_t count = choices.below(7);
    for (std::uint64_t i = 0; i < count; ++i) {
        at += choices.between(0.2, durationS / 5);
        if (at >= durationS) break;
        if (list.tellp() > 1) list << ",\n";
        list << R"({"at": ")" << clockOf(at) << R"(", )";
        const std::string machine = isFleet ? "fleet/1" : "queue";
        const auto command = [&](const std::string& id, const char* name) {
            list << R"("do": "command", "id": ")" << id << R"(", "command": ")" << name << R"("})";
        };
        switch (choices.below(isFleet ? 13 : 5)) {
            case 0: command(machine, "restart-process"); break;
            case 1: command(machine, "reboot"); break;
            case 2: command(machine, choices.of({"stop", "start"})); break;
            case 3:
                list << R"("do": "set", "id": "clients", "key": "dns_ttl_s", "value": )" << choices.of({0, 5}) << "}";
                break;
            case 4: list << R"("do": "undo"})"; break;
            case 5:
                list << R"("do": "command", "id": "fleet", "command": "set-desired", "args": {"value": )"
                     << 1 + choices.below(6) << "}}";
                break;
            case 6: list << R"("do": "set", "id": "balancer", "key": "idle_timeout_s", "value": 1})"; break;
            case 7: list << R"("do": "remove", "id": "balancer"})"; break;
            case 8:
                list << R"("do": "set", "id": "targets", "key": "algorithm", "value": "least-outstanding-requests"})";
                break;
            case 9: list << R"("do": "set", "id": "targets", "key": "port", "value": 8080})"; break;
            case 10:
            case 11: list << R"("do": "entry", "to": "queue"})"; break;
            case 12: list << R"("do": "entry", "to": "balancer"})"; break;
        }
    }
    list << "]";
    return list.str();
}

/// What somebody does about an edge.
std::vector<Action> edgeScript(Choices& choices) {
    std::vector<Action> actions;
    const std::uint64_t count = choices.below(4);
    for (std::uint64_t i = 0; i < count; ++i) {
        Action action{.at = milliseconds(static_cast<std::int64_t>(choices.between(200, durationS * 1000)))};
        switch (choices.below(5)) {
            case 0: action.what = SetAction{"policy", "default_ttl_s", choices.of({0, 1, 60})}; break;
            case 1: action.what = SetAction{"policy", "query_strings", choices.of({"all", "none"})}; break;
            case 2: action.what = SetAction{"edge", "origin_response_timeout_s", 2}; break;
            case 3:
                action.what = CommandAction{"edge", "invalidate", Record{{{"paths", List{choices.of({"/*", "/"})}}}}};
                break;
            case 4: action.what = RemoveAction{"policy"}; break;
        }
        actions.push_back(std::move(action));
    }
    return actions;
}

Case makeCase(std::uint64_t number) {
    Choices choices(number);
    Choices more(number + 7'000'000);
    const bool isFleet = number % 2 == 1;
    Value document = drawing(choices, isFleet);
    if (isFleet) addSingleMachine(document);
    const bool hasEdge = number % 3 != 0;
    if (hasEdge) addEdge(choices, document);
    if (number % 5 < 2) addDatabase(document, choices.of({1, 10, 100}), choices.of({3, 20, 1000}));
    addTrouble(more, document, isFleet);
    Scenario scenario = loadScenario(writeJson(document), "drawn", realCatalog());
    addClass(choices, scenario);
    Case made{.scenario = std::make_shared<const Scenario>(std::move(scenario)), .actions = {}, .text = {}};
    made.text = script(choices, isFleet);
    for (const PlacedAction& placed : readActions(made.text, "script")) made.actions.push_back(placed.action);
    if (hasEdge)
        for (Action& action : edgeScript(more)) made.actions.push_back(std::move(action));
    return made;
}

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

/// Whoever watches sees each hop too.
enum class Looking { never, often, watching };

std::string played(const Case& drawn, Solving solving, std::uint64_t number, Looking looking) {
    Simulation run(drawn.scenario, realCatalog(), 1 + number, solving);
    run.schedule(drawn.actions);
    std::ostringstream out;
    if (looking == Looking::watching) run.keepHistory();
    if (looking != Looking::never) {
        Choices moments(number + 1'000'000);
        SimTime at = {};
        while (!run.isOver()) {
            at += SimTime{1 + static_cast<std::int64_t>(moments.below(7'000'000'000))};
            run.advanceTo(at);
            describe(out, run.snapshot());
        }
    }
    run.advanceTo(run.duration());
    describe(out, run.cloud());
    out << writeJson(toValue(run.result()));
    return out.str();
}

/// The first line in which two texts differ.
std::string difference(const std::string& one, const std::string& other) {
    std::istringstream ones(one), others(other);
    std::string a, b;
    for (int line = 1;; ++line) {
        const bool has = static_cast<bool>(std::getline(ones, a)),
                   hasOther = static_cast<bool>(std::getline(others, b));
        if (!has && !hasOther) return {};
        if (a != b || has != hasOther) return "line " + std::to_string(line) + ":\n" + a + "\n" + b;
    }
}

/// How two ways of playing a case differ, empty where they do not.
std::string differenceOf(const Case& drawn, std::uint64_t number, Looking looking) {
    return difference(played(drawn, Solving::eventByEvent, number, looking),
                      played(drawn, Solving::ahead, number, looking));
}

/// Without one after the other of what is done, and of what happens by plan, as long as it still fails.
Case shrunk(Case drawn, const std::function<bool(const Case&)>& fails) {
    const auto without = [&](auto smaller) {
        Case less = drawn;
        smaller(less);
        if (!fails(less)) return false;
        drawn = std::move(less);
        return true;
    };
    for (std::size_t i = drawn.actions.size(); i-- > 0;)
        without([&](Case& less) { less.actions.erase(less.actions.begin() + static_cast<std::ptrdiff_t>(i)); });
    for (std::size_t i = drawn.scenario->chaos.size(); i-- > 0;)
        without([&](Case& less) {
            Scenario calmer = *less.scenario;
            calmer.chaos.erase(calmer.chaos.begin() + static_cast<std::ptrdiff_t>(i));
            less.scenario = std::make_shared<const Scenario>(std::move(calmer));
        });
    return drawn;
}

/// The files that stampede-cli plays a failing case from.
std::string filesOf(const Case& drawn) {
    return "the scenario:\n" + writeScenario(*drawn.scenario) + "\nthe actions:\n" + writeActions(drawn.actions);
}

constexpr int rounds = 8;
std::uint64_t casesInARound() { return isFullTest() ? 60 : 6; }
std::uint64_t numberOf(int round, std::uint64_t number) { return static_cast<std::uint64_t>(round) * 1000 + number; }

class Solvings : public ::testing::TestWithParam<int> {};

}  // namespace

TEST_P(Solvings, AheadOfTheClockEndsAsEventByEvent) {
    for (std::uint64_t i = 0; i < casesInARound(); ++i) {
        const std::uint64_t number = numberOf(GetParam(), i);
        const Case drawn = makeCase(number);
        for (const Looking looking : {Looking::never, Looking::often, Looking::watching}) {
            const std::string found = differenceOf(drawn, number, looking);
            if (found.empty()) continue;
            const Case least =
                shrunk(drawn, [&](const Case& less) { return !differenceOf(less, number, looking).empty(); });
            FAIL() << "case " << number << ", seed " << 1 + number << ", looking " << static_cast<int>(looking) << "\n"
                   << found << "\n"
                   << filesOf(least);
        }
    }
}

TEST(SolvingAhead, ShowsAFailingCaseWithoutWhatItDoesNotNeed) {
    Case drawn;
    for (std::uint64_t number = 1; drawn.actions.size() < 4 || drawn.scenario->chaos.empty(); ++number)
        drawn = makeCase(number);
    const Action needed = drawn.actions[2];
    const Case least = shrunk(drawn, [&](const Case& less) {
        return std::find(less.actions.begin(), less.actions.end(), needed) != less.actions.end();
    });
    EXPECT_EQ(least.actions, std::vector<Action>{needed});
    EXPECT_TRUE(least.scenario->chaos.empty());
    EXPECT_NE(filesOf(least).find("\"architecture\""), std::string::npos);
}

TEST(SolvingAhead, IsTriedOnChainsSplittersCachesDatabasesTimeOutsRetriesFaultsAndEdits) {
    std::map<std::string, int> met;
    int cases = 0;
    for (int round = 0; round < rounds; ++round) {
        for (std::uint64_t i = 0; i < 60; ++i, ++cases) {  // as many as --full plays
            const Case drawn = makeCase(numberOf(round, i));
            const Workload& workload = drawn.scenario->workload;
            const std::string file = writeScenario(*drawn.scenario);
            const auto has = [&](const char* text) { return file.find(text) != std::string::npos; };
            const bool isFleet = has("\"balancer\""), hasEdge = has("\"distribution\"");
            met["chain"] += isFleet && hasEdge;
            met["round robin"] += isFleet && !has("weighted-random") && !has("least-outstanding");
            met["weighted"] += has("weighted-random");
            met["least outstanding"] += has("least-outstanding-requests");
            met["cache"] += hasEdge;
            met["database"] += has("\"database\"");
            met["time-out"] += workload.classes[0].patienceS > 0;
            met["retry"] += workload.classes[0].retries > 0;
            met["bursts"] += workload.arrivals == Arrivals::mmpp;
            met["two classes"] += workload.classes.size() > 1;
            met["processor sharing"] += has("processor-sharing");
            met["fault"] += !drawn.scenario->chaos.empty();
            met["edit"] += !drawn.actions.empty();
        }
    }
    EXPECT_GE(cases, 200);
    EXPECT_EQ(met.size(), 13u);
    for (const auto& [what, count] : met) EXPECT_GE(count, cases / 25) << what;
}

namespace {

/// A plain scenario with something set, without retries and warm-up.
std::shared_ptr<const Scenario> plain(const std::string& name,
                                      const std::vector<std::pair<std::string, Value>>& settings) {
    const std::string path = (projectRoot() / "tests/theory" / (name + ".json")).string();
    Value document = toValue(readJson(readFile(path), path));
    setAt(document, "/workload/warmup_s", 0, path);
    for (const auto& [pointer, value] : settings) setAt(document, pointer, value, path);
    return std::make_shared<const Scenario>(loadScenario(writeJson(document), path, realCatalog()));
}

/// Events for each request.
double eventsPerRequest(const std::shared_ptr<const Scenario>& scenario) {
    Simulation run(scenario, realCatalog(), 1);
    run.advanceTo(minutes(2));
    return static_cast<double>(run.cloud().engine().eventsHandled()) /
           static_cast<double>(run.result().requests.offered);
}

/// What two ways of playing a scenario without actions end in differently.
std::string differenceOf(const std::shared_ptr<const Scenario>& scenario, SimTime until) {
    Simulation ahead(scenario, realCatalog(), 1), byEvents(scenario, realCatalog(), 1, Solving::eventByEvent);
    for (Simulation* run : {&ahead, &byEvents}) run->advanceTo(until);
    return difference(writeJson(toValue(byEvents.result())), writeJson(toValue(ahead.result())));
}

}  // namespace

TEST(SolvingAhead, TakesNearlyNoEventsWhereTheWayIsKnown) {
    EXPECT_LT(eventsPerRequest(plain("queue", {})), 0.05);
    EXPECT_LT(eventsPerRequest(plain("queue", {{"/workload/applications/0/queue_limit", 2}})), 0.05);
    EXPECT_LT(eventsPerRequest(plain("fleet", {{"/limits/client_latency_ms", 20}, {"/limits/zone_latency_ms", 1}})),
              0.2);
}

TEST(SolvingAhead, TakesEventsWhereTheWayIsNotKnown) {
    const std::vector<std::pair<const char*, Value>> reasons = {
        {"/workload/applications/0/discipline", "processor-sharing"},
        {"/workload/applications/0/health_beside_work", false},
        {"/workload/classes/0/path", "/health"},
        {"/architecture/resources/6/settings/type", "t3.large"},
    };
    for (const auto& [pointer, value] : reasons)
        EXPECT_GE(eventsPerRequest(plain("queue", {{pointer, value}})), 1) << pointer;
    EXPECT_GE(eventsPerRequest(plain("fleet", {{"/architecture/resources/8/settings/algorithm", "weighted-random"}})),
              1);
}

TEST(SolvingAhead, EndsAlikeWhereWorkTakesLongerThanAnyDay) {
    const auto endless =
        plain("queue", {{"/workload/classes/0/demand_ms", Record{{{"distribution", "deterministic"}, {"mean", 1e9}}}}});
    EXPECT_EQ(differenceOf(endless, minutes(2)), "");
}

TEST(SolvingAhead, ReckonsWithChecksThatTakeAWorker) {
    const auto asked = [](const char* path) {
        return plain("fleet", {{"/architecture/resources/8/settings/health_check/path", path},
                               {"/architecture/resources/8/settings/health_check/interval_s", 5},
                               {"/architecture/resources/10/settings/desired", 1},
                               {"/workload/rate/requests_per_s/0/1", 18}});
    };
    EXPECT_EQ(differenceOf(asked("/"), minutes(10)), "");
    EXPECT_EQ(differenceOf(asked("/health"), minutes(10)), "");
}

namespace {

/// The fleet with a request every 50 ms, each a known time on its way and at work.
std::shared_ptr<const Scenario> steady(double clientLatencyMs, double zoneLatencyMs, double demandMs,
                                       double patienceS) {
    return plain("fleet",
                 {{"/limits/client_latency_ms", clientLatencyMs},
                  {"/limits/zone_latency_ms", zoneLatencyMs},
                  {"/workload/arrivals", "deterministic"},
                  {"/workload/rate/requests_per_s/0/1", 20},
                  {"/workload/classes/0/patience_s", patienceS},
                  {"/workload/classes/0/demand_ms", Record{{{"distribution", "deterministic"}, {"mean", demandMs}}}}});
}

/// How it stands at each of these moments, where somebody acts or at least looks.
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

}  // namespace

TEST(SolvingAhead, CountsARequestAsEventsDoAtEveryStageOfItsJourney) {
    const Case drawn{.scenario = steady(40, 7, 30, 0.12), .actions = {}, .text = {}};
    // Of the request that is born at 1 s: at the balancer, at the machine, done, on its way, patience over, heard.
    for (const std::int64_t ms : {1000, 1040, 1047, 1077, 1084, 1120, 1124}) {
        for (const std::int64_t beside : {-1, 0, 1}) {
            const SimTime moment = milliseconds(ms) + nanoseconds(beside);
            const std::vector<SimTime> moments{moment, moment + milliseconds(3), seconds(2)};
            EXPECT_EQ(difference(seenAt(moments, drawn, Solving::eventByEvent), seenAt(moments, drawn, Solving::ahead)),
                      "")
                << moment.ns;
        }
    }
}

TEST(SolvingAhead, GivesARequestBackToEventsAtEveryStageOfItsJourney) {
    // Whoever acts ends what is ahead of the clock, at whole milliseconds: the stages lie a nanosecond beside them too.
    // Patient for longer than the request takes, until after its answer has set out, and not until it arrives.
    for (const double patienceS : {0.0, 0.12, 0.03}) {
        for (const double latencyMs : {39.999999, 40.0, 40.000001}) {
            const auto scenario = steady(latencyMs, 7, 30, patienceS);
            for (const std::int64_t ms :
                 {1000, 1020, 1035, 1040, 1041, 1047, 1060, 1077, 1080, 1084, 1100, 1120, 1124}) {
                const Case drawn{.scenario = scenario,
                                 .actions = {{.at = milliseconds(ms), .what = NoteAction{.text = "now"}}},
                                 .text = {}};
                const std::vector<SimTime> moments{milliseconds(ms), milliseconds(ms + 3), seconds(2)};
                EXPECT_EQ(
                    difference(seenAt(moments, drawn, Solving::eventByEvent), seenAt(moments, drawn, Solving::ahead)),
                    "")
                    << ms << " " << latencyMs << " " << patienceS;
            }
        }
    }
}

namespace {

/// The fleet behind an edge that keeps what is asked for half a second: of the requests that come every 10 ms some are
/// answered by the edge, some wait for what others ask, some ask the origin.
std::shared_ptr<const Scenario> steadyEdge(double edgeLatencyMs, double patienceS,
                                           const std::vector<std::pair<std::string, Value>>& settings = {},
                                           double storeMs = 0) {
    const std::string path = (projectRoot() / "tests/theory/fleet.json").string();
    Value document = toValue(readJson(readFile(path), path));
    Choices none(1);
    addEdge(none, document);
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), path); };
    const Record& policy = *document.asRecord()->find("architecture")->asRecord();
    EXPECT_EQ(*policy.find("resources")->asList()->at(11).asRecord()->find("id")->asString(), "policy");
    set("/architecture/resources/11/settings",
        Record{{{"query_strings", "all"}, {"min_ttl_s", 0}, {"default_ttl_s", 1}, {"max_ttl_s", 1}}});
    set("/limits", Record{{{"edge_latency_ms", edgeLatencyMs},
                           {"edge_hit_ms", 5},
                           {"edge_origin_latency_ms", 20},
                           {"zone_latency_ms", 7}}});
    set("/workload/warmup_s", 0);
    set("/workload/arrivals", "deterministic");
    set("/workload/rate/requests_per_s/0/1", 100);
    set("/workload/classes/0/patience_s", patienceS);
    set("/workload/classes/0/answer_bytes", 1000);
    set("/workload/classes/0/cookies", List{});
    set("/workload/classes/0/keys", Record{{{"distinct", 30}, {"zipf", 0.9}}});
    set("/workload/classes/0/demand_ms", Record{{{"distribution", "deterministic"}, {"mean", 30}}});
    set("/workload/applications/0", Record{{{"id", "server"},
                                            {"artifact", "https://releases.example/server"},
                                            {"serves", List{"/"}},
                                            {"cpu_fraction", 0.4},
                                            {"workers", 2}}});
    document.asRecord()
        ->find("workload")
        ->asRecord()
        ->find("applications")
        ->asList()
        ->push_back(Record{{{"id", "other"}, {"artifact", "https://releases.example/other"}, {"answers", "second"}}});
    set("/architecture/resources/9/settings/detailed_monitoring", true);
    set("/architecture/resources/10/settings/desired", 2);
    if (storeMs > 0) addDatabase(document, storeMs, 50);
    for (const auto& [pointer, value] : settings) set(pointer.c_str(), value);
    return std::make_shared<const Scenario>(loadScenario(writeJson(document), path, realCatalog()));
}

/// As seenAt(), but nobody watches each hop.
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

}  // namespace

TEST(SolvingAhead, GivesARequestBackFromEveryStageOfAJourneyThroughAnEdge) {
    // Patient for ever, not until the answer of the origin comes, just until it is at the edge, until the edge has one.
    for (const double patienceS : {0.0, 0.15, 0.124, 0.044, 0.04}) {
        for (const double latencyMs : {0.0, 39.999999, 40.0, 40.000001}) {
            const std::vector<std::pair<std::string, Value>> queues = {
                {"/workload/applications/0/workers", 1},
                {"/workload/classes/0/keys/distinct", 300},
                {"/workload/classes/0/demand_ms", Record{{{"distribution", "exponential"}, {"mean", 20}}}}};
            const auto scenario = steadyEdge(latencyMs, patienceS);
            const auto waiting = steadyEdge(latencyMs, patienceS, queues);
            const auto querying = steadyEdge(latencyMs, patienceS, queues, 60);
            for (std::int64_t ms = 2000; ms < 2200; ms += isFullTest() ? 1 : 7) {
                const Case drawn{.scenario = ms % 3 == 0   ? scenario
                                             : ms % 3 == 1 ? waiting
                                                           : querying,
                                 .actions = {{.at = milliseconds(ms), .what = NoteAction{.text = "now"}}},
                                 .text = {}};
                const std::vector<SimTime> moments{milliseconds(ms), milliseconds(ms + 3), seconds(3)};
                ASSERT_EQ(difference(glancedAt(moments, drawn, Solving::eventByEvent),
                                     glancedAt(moments, drawn, Solving::ahead)),
                          "")
                    << ms << " " << latencyMs << " " << patienceS;
            }
        }
    }
}

TEST(SolvingAhead, GivesARequestBackFromEveryStageOfAQuery) {
    for (const char* entry : {"balancer", "queue"}) {
        for (const double patienceS : {0.0, 0.15, 0.06}) {
            for (const double latencyMs : {0.0, 40.0}) {
                const std::string path = (projectRoot() / "tests/theory/fleet.json").string();
                Value document = toValue(readJson(readFile(path), path));
                addSingleMachine(document);
                addDatabase(document, 60, 20);
                const auto set = [&](const char* pointer, Value value) {
                    setAt(document, pointer, std::move(value), path);
                };
                set("/limits/client_latency_ms", latencyMs);
                set("/limits/zone_latency_ms", 7);
                set("/workload/warmup_s", 0);
                set("/workload/rate/requests_per_s/0/1", 30);
                set("/workload/classes/0/patience_s", patienceS);
                set("/workload/classes/0/answer_bytes", 1000);
                set("/workload/classes/0/demand_ms", Record{{{"distribution", "exponential"}, {"mean", 20}}});
                set("/architecture/links/0/to", entry);
                const auto scenario =
                    std::make_shared<const Scenario>(loadScenario(writeJson(document), path, realCatalog()));
                EXPECT_LT(eventsPerRequest(scenario), 2);
                for (std::int64_t ms = 2000; ms < 2200; ms += isFullTest() ? 1 : 13) {
                    const Case drawn{.scenario = scenario,
                                     .actions = {{.at = milliseconds(ms), .what = NoteAction{.text = "now"}}},
                                     .text = {}};
                    const std::vector<SimTime> moments{milliseconds(ms), milliseconds(ms + 3), seconds(3)};
                    ASSERT_EQ(difference(glancedAt(moments, drawn, Solving::eventByEvent),
                                         glancedAt(moments, drawn, Solving::ahead)),
                              "")
                        << entry << " " << ms << " " << latencyMs << " " << patienceS;
                }
            }
        }
    }
}

TEST(SolvingAhead, EndsAlikeBehindAnEdgeWhereAnOriginIsSlowOrFails) {
    const Record spread{{{"distribution", "exponential"}, {"mean", 300}}};
    const std::vector<std::pair<std::string, Value>> slow = {{"/workload/classes/0/demand_ms", spread},
                                                             {"/workload/applications/0/cpu_fraction", 0},
                                                             {"/workload/applications/0/workers", 20}};
    const auto with = [&](std::vector<std::pair<std::string, Value>> all, const char* pointer, Value value) {
        all.emplace_back(pointer, std::move(value));
        return all;
    };
    // What was right is wrong from the second minute on.
    const Record renewed{
        {{"at", "0:01:00"}, {"title", "Renewed"}, {"effects", List{Record{{{"accept", List{"second"}}}}}}}};
    const std::vector<std::pair<std::string, Value>> announced = {{"/workload/applications/0/answers", "first"},
                                                                  {"/workload/accepted_answers", List{"first"}},
                                                                  {"/announcements", List{renewed}}};
    // Answers that are at the edge just before it would not wait for them any more.
    const std::vector<std::pair<std::string, Value>> narrow = {
        {"/workload/classes/0/demand_ms", Record{{{"distribution", "deterministic"}, {"mean", 983}}}},
        {"/workload/applications/0/cpu_fraction", 0},
        {"/workload/applications/0/workers", 400},
        {"/architecture/resources/12/settings/origin_response_timeout_s", 1},
        {"/limits/zone_latency_ms", 1},
        {"/limits/edge_origin_latency_ms", 7.3}};
    const auto timeout = with(slow, "/architecture/resources/12/settings/origin_response_timeout_s", 1);
    std::vector<std::pair<std::string, Value>> busy = {
        {"/workload/applications/0/workers", 1},
        {"/workload/classes/0/keys/distinct", 300},
        {"/workload/classes/0/demand_ms", Record{{{"distribution", "exponential"}, {"mean", 20}}}},
        {"/architecture/resources/8/settings/algorithm", "least-outstanding-requests"}};
    for (const double latencyMs : {0.0, 40.0}) {
        for (const auto& settings :
             {slow, with(slow, "/workload/rate/requests_per_s/0/1", 5), timeout,
              with(timeout, "/architecture/resources/12/settings/origin_attempts", 1),
              with(slow, "/architecture/resources/7/settings", Record{{{"idle_timeout_s", 1}}}),
              with({}, "/workload/applications/0/error_rate", 0.05),
              with({{"/workload/classes/0/retries", 1}}, "/workload/applications/0/error_rate", 0.05),
              with({}, "/workload/applications/0/queue_limit", 1), announced, busy, narrow}) {
            const auto scenario = steadyEdge(latencyMs, 3, settings);
            EXPECT_EQ(differenceOf(scenario, minutes(3)), "") << latencyMs << " " << settings.back().first;
            const auto querying = steadyEdge(latencyMs, 3, settings, 40);
            EXPECT_EQ(differenceOf(querying, minutes(3)), "") << latencyMs << " queries " << settings.back().first;
        }
    }
}

namespace {

/// The fleet behind a classic balancer, which sends to the one with the least in flight.
void makeClassic(Value& document) {
    Record& architecture = *document.asRecord()->find("architecture")->asRecord();
    List& resources = *architecture.find("resources")->asList();
    List& links = *architecture.find("links")->asList();
    const auto is = [](const Value& each, const char* key, const char* value) {
        return *each.asRecord()->find(key)->asString() == value;
    };
    for (Value& each : resources) {
        if (!is(each, "id", "balancer")) continue;
        each = Record{
            {{"id", "balancer"}, {"kind", "classic-load-balancer"}, {"settings", Record{{{"cross_zone", true}}}}}};
    }
    links.erase(
        std::remove_if(links.begin(), links.end(),
                       [&](const Value& each) { return is(each, "from", "balancer") && is(each, "to", "targets"); }),
        links.end());
    for (Value& each : links)
        if (is(each, "from", "targets")) *each.asRecord()->find("from") = "balancer";
    resources.erase(std::remove_if(resources.begin(), resources.end(),
                                   [&](const Value& each) { return is(each, "id", "targets"); }),
                    resources.end());
}

/// Machines of which the least busy gets the next request.
std::shared_ptr<const Scenario> leastBusy(bool isClassic, double latencyMs, std::int64_t queueLimit,
                                          const char* whenFull = "answer-503") {
    const std::string path = (projectRoot() / "tests/theory/fleet.json").string();
    Value document = toValue(readJson(readFile(path), path));
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), path); };
    set("/limits/client_latency_ms", latencyMs);
    set("/limits/zone_latency_ms", latencyMs / 4);
    set("/workload/warmup_s", 0);
    set("/workload/rate/requests_per_s/0/1", 0.9 * 5 * 2 * 1000 / 30);
    set("/workload/classes/0/demand_ms/mean", 30);
    set("/workload/classes/0/patience_s", 0.3);
    set("/workload/applications/0/workers", 2);
    set("/workload/applications/0/queue_limit", queueLimit);
    set("/workload/applications/0/when_full", whenFull);
    set("/architecture/resources/10/settings/desired", 5);
    set("/architecture/resources/8/settings/algorithm", "least-outstanding-requests");
    if (isClassic) makeClassic(document);
    return std::make_shared<const Scenario>(loadScenario(writeJson(document), path, realCatalog()));
}

/// A balancer that does not wait for what takes longer than a second, while the machine goes on with it.
std::shared_ptr<const Scenario> impatient(bool isClassic) {
    const std::string path = (projectRoot() / "tests/theory/fleet.json").string();
    Value document = toValue(readJson(readFile(path), path));
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), path); };
    set("/workload/warmup_s", 0);
    set("/workload/rate/requests_per_s/0/1", 10);
    set("/workload/classes/0/demand_ms/mean", 400);
    set("/workload/applications/0/workers", 4);
    set("/architecture/resources/10/settings/desired", 3);
    set("/architecture/resources/8/settings/algorithm", "least-outstanding-requests");
    if (isClassic) makeClassic(document);
    Value& balancer = document.asRecord()->find("architecture")->asRecord()->find("resources")->asList()->at(7);
    const Record impatience{{{"idle_timeout_s", 1}}};
    if (Value* settings = balancer.asRecord()->find("settings"))
        settings->asRecord()->set("idle_timeout_s", 1);
    else
        balancer.asRecord()->set("settings", impatience);
    return std::make_shared<const Scenario>(loadScenario(writeJson(document), path, realCatalog()));
}

}  // namespace

TEST(SolvingAhead, FindsTheLeastBusyAsEventsDo) {
    const auto holdAgainst = [](const std::shared_ptr<const Scenario>& scenario, std::int64_t ms) {
        const Case drawn{
            .scenario = scenario, .actions = {{.at = milliseconds(ms), .what = NoteAction{.text = "now"}}}, .text = {}};
        const std::vector<SimTime> moments{milliseconds(ms), milliseconds(ms + 3), seconds(5)};
        EXPECT_EQ(
            difference(glancedAt(moments, drawn, Solving::eventByEvent), glancedAt(moments, drawn, Solving::ahead)), "")
            << ms;
    };
    for (const bool isClassic : {false, true}) {
        SCOPED_TRACE(isClassic ? "classic" : "application");
        EXPECT_LT(eventsPerRequest(leastBusy(isClassic, 8, 50)), 0.2);
        for (const std::int64_t queueLimit : {0, 3, 100}) {
            const auto near = leastBusy(isClassic, 0, queueLimit), far = leastBusy(isClassic, 8, queueLimit);
            for (std::int64_t ms = 2'300; ms < 2'350; ms += 7) holdAgainst(ms % 2 == 0 ? near : far, ms);
        }
    }
    holdAgainst(leastBusy(true, 8, 3, "backlog"), 2'345);
    for (const bool isClassic : {false, true})
        EXPECT_EQ(differenceOf(impatient(isClassic), minutes(3)), "") << isClassic;
}

TEST(SolvingAhead, TakesNearlyNoEventsForWhatAnEdgeAnswers) {
    EXPECT_LT(eventsPerRequest(steadyEdge(40, 0)), 1);
    EXPECT_LT(eventsPerRequest(steadyEdge(0, 0)), 1);
    EXPECT_LT(eventsPerRequest(steadyEdge(40, 0, {}, 5)), 1);
}

TEST(SolvingAhead, GivesARequestBackToEventsAtTheTurnOfAMinute) {
    // A request arrives, begins, is done and is heard of in the very nanosecond in which the minute is over.
    const Case drawn{.scenario = steady(50, 50, 50, 0), .actions = {}, .text = {}};
    const std::vector<SimTime> moments{minutes(1), minutes(1) + milliseconds(60), minutes(2)};
    EXPECT_EQ(difference(seenAt(moments, drawn, Solving::eventByEvent), seenAt(moments, drawn, Solving::ahead)), "");
}

TEST(SolvingAhead, LeavesAWayWhoseMachineARequestReachesFromElsewhere) {
    const std::string path = (projectRoot() / "tests/theory/fleet.json").string();
    Value document = toValue(readJson(readFile(path), path));
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), path); };
    set("/limits/client_latency_ms", 200);
    set("/limits/zone_latency_ms", 300);
    set("/workload/warmup_s", 0);
    set("/workload/rate/requests_per_s/0/1", 100);
    set("/workload/classes/0/demand_ms", Record{{{"distribution", "deterministic"}, {"mean", 9}}});
    set("/architecture/resources/10/settings/desired", 1);
    addSingleMachine(document);
    for (const char* algorithm : {"round-robin", "least-outstanding-requests"}) {
        set("/architecture/resources/8/settings/algorithm", algorithm);
        Case drawn{.scenario = std::make_shared<const Scenario>(loadScenario(writeJson(document), path, realCatalog())),
                   .actions = {},
                   .text = {}};
        // What comes by the balancer is longer on its way than what comes directly, and is solved ahead meanwhile.
        drawn.actions = {{.at = seconds(1), .what = SetAction{"clients", "dns_ttl_s", 0}},
                         {.at = seconds(30), .what = EntryAction{"queue"}},
                         {.at = seconds(60), .what = EntryAction{"balancer"}}};
        EXPECT_EQ(difference(played(drawn, Solving::eventByEvent, 0, Looking::never),
                             played(drawn, Solving::ahead, 0, Looking::never)),
                  "")
            << algorithm;
    }
}

TEST(SolvingAhead, CountsOnlyItsOwnRequestsForTheLeastBusy) {
    const std::string path = (projectRoot() / "tests/theory/fleet.json").string();
    Value document = toValue(readJson(readFile(path), path));
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), path); };
    set("/workload/warmup_s", 0);
    set("/workload/rate/requests_per_s/0/1", 20);
    set("/workload/classes/0/demand_ms", Record{{{"distribution", "exponential"}, {"mean", 3000}}});
    set("/workload/applications/0/workers", 40);
    set("/architecture/resources/8/settings/algorithm", "least-outstanding-requests");
    set("/architecture/resources/10/settings/desired", 2);
    addSingleMachine(document);
    Case drawn{.scenario = std::make_shared<const Scenario>(loadScenario(writeJson(document), path, realCatalog())),
               .actions = {},
               .text = {}};
    // The machine is still at work for those who came to it directly.
    drawn.actions = {{.at = seconds(1), .what = SetAction{"clients", "dns_ttl_s", 0}},
                     {.at = seconds(2), .what = EntryAction{"queue"}},
                     {.at = seconds(10), .what = EntryAction{"balancer"}}};
    EXPECT_EQ(difference(played(drawn, Solving::eventByEvent, 0, Looking::never),
                         played(drawn, Solving::ahead, 0, Looking::never)),
              "");
}

TEST(ShippedScenarios, EndAheadOfTheClockAsEventByEvent) {
    for (const char* name : {"00_blank", "01_launch_day", "02_two_zones", "03_edge"}) {
        const Case shipped{.scenario = std::make_shared<const Scenario>(
                               loadScenario(shippedFile(std::string(name) + ".json"), name, realCatalog())),
                           .actions = {},
                           .text = {}};
        EXPECT_EQ(difference(played(shipped, Solving::eventByEvent, 0, Looking::never),
                             played(shipped, Solving::ahead, 0, Looking::never)),
                  "")
            << name;
    }
}

INSTANTIATE_TEST_SUITE_P(RandomClouds, Solvings, ::testing::Range(0, rounds));

}  // namespace stampede
