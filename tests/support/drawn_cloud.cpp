#include "tests/support/drawn_cloud.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/json/pointer.h"
#include "tests/support/theory_scenario.h"

namespace stampede {

namespace {

Value demand(Choices& choices, double meanMs) {
    Record demand{
        {{"distribution", choices.of({"exponential", "exponential", "deterministic", "lognormal"})}, {"mean", meanMs}}};
    return demand;
}

/// How the program works: its workers, what waits for them, and what it takes of the machine.
void drawProgram(Choices& choices, Value& document, std::int64_t workers) {
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), "drawn"); };
    set("/workload/applications/0/workers", workers);
    if (choices.oneIn(8)) set("/workload/applications/0/health_beside_work", false);
    if (choices.oneIn(2)) set("/workload/applications/0/queue_limit", choices.of({0, 3, 50}));
    if (choices.oneIn(4)) set("/workload/applications/0/when_full", "backlog");
    if (choices.oneIn(4)) set("/workload/applications/0/error_rate", 0.02);
    if (choices.oneIn(3)) set("/workload/applications/0/cpu_fraction", choices.of({0.05, 0.4, 1.0}));
    if (choices.oneIn(10)) set("/workload/applications/0/discipline", "processor-sharing");
}

}  // namespace

Value drawing(Choices& choices, bool isFleet) {
    const std::string name = isFleet ? "fleet" : "queue";
    Value document = theoryDocument(name);
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), name); };
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
    drawProgram(choices, document, workers);
    if (isFleet) {
        // A check that asks for work, and one that is answered beside it.
        set("/architecture/resources/8/settings/health_check/path", choices.of({"/", "/health", "/health"}));
        set("/architecture/resources/8/settings/deregistration_delay_s", choices.of({0, 5, 300}));
    }
    return document;
}

void addSingleMachine(Value& document) {
    const Value queue = theoryDocument("queue");
    const Record& architecture = *queue.asRecord()->find("architecture")->asRecord();
    Record& mine = *document.asRecord()->find("architecture")->asRecord();
    List& resources = *mine.find("resources")->asList();
    for (const Value& each : *architecture.find("resources")->asList())
        if (*each.asRecord()->find("id")->asString() == "queue") resources.push_back(each);
    List& links = *mine.find("links")->asList();
    links.push_back(Record{{{"from", "targets"}, {"to", "queue"}, {"role", "traffic"}}});
    links.push_back(Record{{{"from", "queue"}, {"to", "open"}, {"role", "uses"}}});
}

void makeClassic(Value& document, bool crossZone) {
    Record& architecture = *document.asRecord()->find("architecture")->asRecord();
    List& resources = *architecture.find("resources")->asList();
    List& links = *architecture.find("links")->asList();
    const auto is = [](const Value& each, const char* key, const char* value) {
        return *each.asRecord()->find(key)->asString() == value;
    };
    for (Value& each : resources) {
        if (!is(each, "id", "balancer")) continue;
        each = Record{
            {{"id", "balancer"},
             {"kind", "classic-load-balancer"},
             {"settings", Record{{{"cross_zone", crossZone}, {"health_check", Record{{{"protocol", "TCP"}}}}}}}}};
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

namespace {

/// The distribution itself with its policy, which the clients ask instead of what they asked.
void addDistribution(Choices& choices, Record& architecture) {
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
}

}  // namespace

void addEdge(Choices& choices, Value& document) {
    addDistribution(choices, *document.asRecord()->find("architecture")->asRecord());
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), "drawn"); };
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

namespace {

/// The database in two subnets, of which there may be but one.
void addStore(Record& architecture, std::int64_t connections) {
    List& resources = *architecture.find("resources")->asList();
    List& links = *architecture.find("links")->asList();
    const bool hasSecond = std::any_of(resources.begin(), resources.end(), [](const Value& each) {
        return *each.asRecord()->find("id")->asString() == "second";
    });
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
}

}  // namespace

void addDatabase(Value& document, double queryMs, std::int64_t connections) {
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), "drawn"); };
    Record& architecture = *document.asRecord()->find("architecture")->asRecord();
    for (Value& each : *architecture.find("resources")->asList()) {
        Record& resource = *each.asRecord();
        Value* settings = resource.find("settings");
        Value* script = settings ? settings->asRecord()->find("user_data") : nullptr;
        if (!script) continue;
        std::string text = *script->asString();
        text.replace(text.find("-port 80"), 8, "-port 80 -db store:3306");
        *script = text;
    }
    set("/architecture/resources/4/settings/inbound",
        List{Record{{{"name", "http"}, {"ports", "80"}}}, Record{{{"name", "sql"}, {"ports", "3306"}}}});
    addStore(architecture, connections);
    set("/workload/applications/0/database_client", true);
    set("/workload/applications/0/database_flag", "-db");
    set("/workload/applications/0/query_share", 0.5);
    set("/workload/applications/0/query_ms", Record{{{"distribution", "exponential"}, {"mean", queryMs}}});
    set("/workload/applications/0/holds_worker", false);
}

}  // namespace stampede
