#include "tests/support/classic/drawn_day.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/json/pointer.h"
#include "model/json/write.h"
#include "tests/support/day.h"
#include "tests/support/drawn_cloud.h"
#include "tests/support/some.h"

namespace stampede::classic {

namespace {

constexpr std::int64_t durationS = 60;

/// What is set of the drawn cloud after it has been made.
class Setting {
public:
    explicit Setting(Value& document) : m_document(document) {}
    void operator()(const char* pointer, Value value) const { setAt(m_document, pointer, std::move(value), "drawn"); }

private:
    Value& m_document;
};

void drawFleet(Choices& choices, Value& document) {
    const Setting set(document);
    set("/architecture/resources/8/settings/health_check",
        Record{{{"path", "/health"}, {"interval_s", 5}, {"timeout_s", 2}, {"healthy", choices.of({2, 3})}}});
    set("/architecture/resources/8/settings/algorithm", choices.of({"round-robin", "least-outstanding-requests"}));
    set("/architecture/resources/10/settings/desired", choices.of({1, 2, 3, 5, 8}));
    const bool isHasty = choices.oneIn(3);
    if (isHasty) set("/workload/classes/0/patience_s", choices.of({0.0, 5.0}));
    if (choices.oneIn(3)) {
        makeClassic(document, !choices.oneIn(2));
        set("/workload/applications/0/when_full", choices.of({"backlog", "backlog", "answer-503"}));
        set("/workload/applications/0/queue_limit", choices.of({-1, 0, 0, 3}));
        set("/limits/surge_queue", choices.of({1024, 2, 2, 40}));
        if (isHasty) set("/architecture/resources/7/settings/idle_timeout_s", 1);
    } else if (isHasty) {
        set("/architecture/resources/7/settings", Record{{{"idle_timeout_s", 1}}});
    }
}

void drawQueries(Choices& choices, Value& document) {
    addDatabase(document, choices.of({3, 20, 200}), choices.of({3, 20, 1000}));
    const Setting set(document);
    set("/workload/applications/0/holds_worker", choices.oneIn(2));
    set("/workload/applications/0/query_share", choices.of({0.5, 1.0}));
}

void drawErrors(Choices& choices, Value& document) {
    const Setting set(document);
    set("/limits/client_retry_backoff_ms", choices.of({100, 0, 30}));
    if (choices.oneIn(3)) set("/workload/classes/0/retries", choices.of({2, 3}));
    if (choices.oneIn(4)) {
        set("/workload/arrivals", "mmpp");
        set("/workload/bursts", Record{{{"low_factor", 0.2}, {"high_factor", 3}, {"low_s", 4}, {"high_s", 2}}});
    }
}

Value drawDocument(Choices& choices, bool isFleet) {
    Value document = drawing(choices, isFleet);
    if (isFleet) drawFleet(choices, document);
    const Setting set(document);
    set("/duration", clockText(seconds(durationS)));
    set("/workload/applications/0/health_beside_work", true);
    set("/workload/applications/0/start_s", choices.of({0, 1, 12}));
    if (choices.oneIn(2)) addEdge(choices, document);
    if (choices.oneIn(3)) drawQueries(choices, document);
    drawErrors(choices, document);
    return document;
}

/// A program is started again, which takes a moment or longer than a target stays healthy.
Action drawRestart(Choices& choices, const std::string& machine) {
    return {.at = milliseconds(static_cast<std::int64_t>(choices.between(200, durationS * 1000))),
            .what = CommandAction{machine, "restart-process", {}}};
}

Case drawDay() {
    Choices choices;
    const bool isFleet = choices.below(3) != 0;
    const Value document = *rc::gen::exec([=] {
        Choices ofDocument;
        return drawDocument(ofDocument, isFleet);
    });
    const std::string machine = isFleet ? "fleet/1" : "queue";
    std::vector<Action> actions = some(3, [machine](Choices& each) { return drawRestart(each, machine); });
    return caseOf(choices, document, std::move(actions));
}

}  // namespace

rc::Gen<Case> anyDay() { return rc::gen::exec(drawDay); }

}  // namespace stampede::classic
