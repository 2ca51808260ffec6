#include "tests/support/drawn_case.h"

#include <algorithm>
#include <utility>

#include "model/json/pointer.h"
#include "model/json/write.h"
#include "model/scenario/action_json.h"
#include "tests/support/day.h"
#include "tests/support/drawn_cloud.h"
#include "tests/support/some.h"

namespace stampede {

namespace {

/// A second class of requests, with keys, in one of three.
void addClass(Choices& choices, Scenario& scenario) {
    if (!choices.oneIn(3)) return;
    RequestClass second = scenario.workload.classes.front();
    second.id = "other";
    second.parameter = "q";
    second.keys = {.distinct = 50, .zipf = 1, .replacedPerMinute = 30};
    second.patienceS = 0.2;
    second.retries = 0;
    scenario.workload.classes.push_back(second);
}

}  // namespace

Case caseOf(Choices& choices, const Value& document, std::vector<Action> actions) {
    Case made{.actions = std::move(actions)};
    std::stable_sort(made.actions.begin(), made.actions.end(),
                     [](const Action& a, const Action& b) { return a.at < b.at; });
    Scenario scenario = loadScenario(writeJson(document), "drawn", realCatalog());
    addClass(choices, scenario);
    made.scenario = std::make_shared<const Scenario>(std::move(scenario));
    made.seed = 1 + choices.below(100'000);
    return made;
}

namespace {

constexpr double durationS = 180;  // as drawing() sets it

std::string clockOf(double s) { return clockText(SimTime{static_cast<std::int64_t>(s * 1000) * 1'000'000}); }

/// What else a cloud can have: bursts, other ways to choose a target, and more attempts.
void addTrouble(Choices& choices, Value& document, bool isFleet) {
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), "drawn"); };
    if (choices.oneIn(4)) {
        set("/workload/arrivals", "mmpp");
        set("/workload/bursts", Record{{{"low_factor", 0.2}, {"high_factor", 3}, {"low_s", 4}, {"high_s", 2}}});
    }
    if (choices.oneIn(4)) set("/workload/classes/0/retries", choices.of({2, 3}));
    if (isFleet && choices.oneIn(3))
        set("/architecture/resources/8/settings/algorithm",
            choices.of({"weighted-random", "least-outstanding-requests"}));
}

Value drawDocument(Choices& choices, bool isFleet, bool hasEdge) {
    Value document = drawing(choices, isFleet);
    if (isFleet) addSingleMachine(document);
    if (hasEdge) addEdge(choices, document);
    if (choices.below(5) > 2) addDatabase(document, choices.of({1, 10, 100}), choices.of({3, 20, 1000}));
    addTrouble(choices, document, isFleet);
    return document;
}

/// Something that happens by plan.
Value drawFault(Choices& choices) {
    const double from = choices.between(1, durationS * 0.8);
    const auto fault = [&](const char* what, const char* kind) {
        return Record{{{"id", "fault-" + std::to_string(choices.below(1'000'000))},
                       {"between", List{clockOf(from), clockOf(from + 20)}},
                       {"do", what},
                       {"select", Record{{{"kind", kind}, {"pick", choices.of({"random", "most-traffic"})}}}}}};
    };
    const auto emptied = [&](const char* kind, const char* list) {
        Record made = fault("set", kind);
        made.set("key", list);
        made.set("value", List{});
        return made;
    };
    switch (choices.below(5)) {
        case 0: return emptied("security-group", "inbound");
        case 1: return emptied("route-table", "routes");
        case 2: return fault("remove", "instance");
        default: break;
    }
    Record command = fault("command", "instance");
    command.set("command", choices.of({"reboot", "restart-process"}));
    return command;
}

SimTime drawMoment(Choices& choices) {
    return milliseconds(static_cast<std::int64_t>(choices.between(200, durationS * 1000)));
}

/// What somebody does, at any millisecond.
Action drawAction(Choices& choices, bool isFleet) {
    const std::string machine = isFleet ? "fleet/1" : "queue";
    Action action{.at = drawMoment(choices)};
    switch (choices.below(isFleet ? 13 : 5)) {
        case 0: action.what = CommandAction{machine, "restart-process", {}}; break;
        case 1: action.what = CommandAction{machine, "reboot", {}}; break;
        case 2: action.what = CommandAction{machine, choices.of({"stop", "start"}), {}}; break;
        case 3: action.what = SetAction{"clients", "dns_ttl_s", choices.of({0, 5})}; break;
        case 4: action.what = UndoAction{}; break;
        case 5: {
            const auto wanted = static_cast<std::int64_t>(1 + choices.below(6));
            action.what = CommandAction{"fleet", "set-desired", Record{{{"value", wanted}}}};
            break;
        }
        case 6: action.what = SetAction{"balancer", "idle_timeout_s", 1}; break;
        case 7: action.what = RemoveAction{"balancer"}; break;
        case 8: action.what = SetAction{"targets", "algorithm", "least-outstanding-requests"}; break;
        case 9: action.what = SetAction{"targets", "port", 8080}; break;
        case 10:
        case 11: action.what = EntryAction{"queue"}; break;
        case 12: action.what = EntryAction{"balancer"}; break;
    }
    return action;
}

/// What somebody does about an edge.
Action drawEdgeAction(Choices& choices) {
    Action action{.at = drawMoment(choices)};
    switch (choices.below(5)) {
        case 0: action.what = SetAction{"policy", "default_ttl_s", choices.of({0, 1, 60})}; break;
        case 1: action.what = SetAction{"policy", "query_strings", choices.of({"all", "none"})}; break;
        case 2: action.what = SetAction{"edge", "origin_response_timeout_s", 2}; break;
        case 3:
            action.what = CommandAction{"edge", "invalidate", Record{{{"paths", List{choices.of({"/*", "/"})}}}}};
            break;
        case 4: action.what = RemoveAction{"policy"}; break;
    }
    return action;
}

Case drawCase() {
    Choices choices;
    const bool isFleet = choices.below(2) == 1, hasEdge = choices.below(3) != 0;
    Value document = *rc::gen::exec([=] {
        Choices ofDocument;
        return drawDocument(ofDocument, isFleet, hasEdge);
    });
    List faults = some(2, drawFault);
    if (!faults.empty()) setAt(document, "/chaos", std::move(faults), "drawn");
    std::vector<Action> actions = some(6, [isFleet](Choices& each) { return drawAction(each, isFleet); });
    if (hasEdge)
        for (Action& action : some(3, drawEdgeAction)) actions.push_back(std::move(action));
    return caseOf(choices, document, std::move(actions));
}

}  // namespace

rc::Gen<Case> anyCase() { return rc::gen::exec(drawCase); }

std::string filesOf(const Case& drawn) {
    return "the scenario:\n" + writeScenario(*drawn.scenario) + "\nthe actions:\n" + writeActions(drawn.actions) +
           "\nthe seed: " + std::to_string(drawn.seed) + "\n";
}

void showValue(const Case& drawn, std::ostream& out) { out << filesOf(drawn); }

}  // namespace stampede
