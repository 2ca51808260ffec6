#include "tests/support/drawn_case.h"

#include <sstream>
#include <utility>

#include "model/json/pointer.h"
#include "model/json/write.h"
#include "model/scenario/action_json.h"
#include "tests/support/choices.h"
#include "tests/support/day.h"
#include "tests/support/drawn_cloud.h"

namespace stampede {

namespace {

constexpr double durationS = 180;  // as drawing() sets it

std::string clockOf(double s) { return clockText(SimTime{static_cast<std::int64_t>(s * 1000) * 1'000'000}); }

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
    const auto happens = [&](const char* what, const char* kind,
                             const std::vector<std::pair<std::string, Value>>& details) {
        const double from = choices.between(1, durationS * 0.8);
        Record fault{{{"id", "fault-" + std::to_string(faults.size())},
                      {"between", List{clockOf(from), clockOf(from + 20)}},
                      {"do", what},
                      {"select", Record{{{"kind", kind}, {"pick", choices.of({"random", "most-traffic"})}}}}}};
        for (const auto& [name, value] : details) fault.set(name, value);
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

/// One thing to do, without the brace and the time that it begins with.
void writeWhat(std::ostream& list, Choices& choices, bool isFleet) {
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
        writeWhat(list, choices, isFleet);
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

}  // namespace

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

std::string filesOf(const Case& drawn) {
    return "the scenario:\n" + writeScenario(*drawn.scenario) + "\nthe actions:\n" + writeActions(drawn.actions);
}

}  // namespace stampede
