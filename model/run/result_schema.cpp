#include <set>

#include "model/architecture/catalog.h"
#include "model/game/cause_count.h"
#include "model/game/incident.h"
#include "model/run/result.h"

namespace stampede {

namespace {

/// Codes that belong to no single kind's list, and what the model answers in its own words (lower-case).
constexpr std::string_view commonCodes[] = {"DependencyViolation",
                                            "DistributionNotDisabled",
                                            "DuplicateLoadBalancerName",
                                            "InvalidSubnetID.NotFound",
                                            "RequestLimitExceeded",
                                            "SubnetNotFound",
                                            "ValidationError",
                                            "hint-not-yet",
                                            "instance-refresh-failed",
                                            "name-not-found",
                                            "no-more-hints",
                                            "no-process",
                                            "no-target",
                                            "not-in-this-year",
                                            "not-modifiable",
                                            "not-on-offer",
                                            "not-possible",
                                            "not-there",
                                            Log::nothingToDo,
                                            "only-while-designing",
                                            "unknown-command"};

List incidentWords() {
    List words;
    for (int i = 0; i < static_cast<int>(IncidentCause::count); ++i) {
        words.push_back(incidentWord(static_cast<IncidentCause>(i)));
    }
    return words;
}

Record type(const char* name, const char* help = "") {
    Record schema{{{"type", name}}};
    if (*help != '\0') schema.set("description", help);
    return schema;
}

Record orNull(const char* name) { return {{{"type", List{name, "null"}}}}; }

Record listOf(Record items) { return {{{"type", "array"}, {"items", std::move(items)}}}; }

Record oneOf(List words) { return {{{"enum", std::move(words)}}}; }

/// An object whose members are all there; others may follow.
Record object(Record properties) {
    List required;
    for (const Field& field : properties.fields) required.push_back(field.key);
    return {{{"type", "object"}, {"properties", std::move(properties)}, {"required", std::move(required)}}};
}

Record byName(Record item) { return {{{"type", "object"}, {"additionalProperties", std::move(item)}}}; }

List failureWords() {
    List words;
    for (const std::string_view word : causeWords(false)) words.push_back(word);
    return words;
}

/// Words in full, and those whose last part the scenario or the catalog names.
Record ledgerCause() {
    List words;
    std::string groups;
    for (const ScoreRule* rule : allScoreRules()) {
        if (rule->causes) {
            for (const std::string_view word : rule->causes()) words.push_back(word);
        } else {
            groups += (groups.empty() ? "" : "|") + std::string(rule->group);
        }
    }
    return {{{"anyOf", List{oneOf(std::move(words)), Record{{{"pattern", "^(" + groups + "):."}}}}}}};
}

Record score() {
    return object({{{"total", type("number", "The sum of the ledger, in points.")},
                    {"ledger", listOf(object({{{"cause", ledgerCause()},
                                               {"group", type("string")},
                                               {"count", type("integer")},
                                               {"points", type("number")},
                                               {"because", orNull("integer")}}}))}}});
}

Record requests() {
    Record failed = byName(type("integer"));
    failed.set("propertyNames", oneOf(failureWords()));
    return object({{{"offered", type("integer", "First attempts of clients: ok + wrong + failed + in_flight.")},
                    {"ok", type("integer", "Right and in time.")},
                    {"late", type("integer", "Of these, beyond the first band.")},
                    {"wrong", type("integer")},
                    {"failed", type("integer", "The sum of failed_by_cause.")},
                    {"in_flight", type("integer")},
                    {"failed_by_cause", std::move(failed)}}});
}

Record numbers(std::initializer_list<const char*> keys) {
    Record properties;
    for (const char* key : keys) properties.set(key, type("number"));
    return object(std::move(properties));
}

Record states() {
    List words;
    for (int i = 0; i <= static_cast<int>(State::gone); ++i) words.push_back(stateWord(static_cast<State>(i)));
    return oneOf(std::move(words));
}

Record codes(const Catalog& catalog) {
    std::set<std::string_view> all(std::begin(commonCodes), std::end(commonCodes));
    for (const auto& kind : catalog.kinds()) {
        for (const RefusalRule& rule : kind->refusals) all.insert(rule.code);
    }
    List words{""};
    for (const std::string_view code : all) words.push_back(code);
    return oneOf(std::move(words));
}

Record kinds(const Catalog& catalog) {
    List words;
    for (const auto& kind : catalog.kinds()) words.push_back(kind->key);
    return oneOf(std::move(words));
}

Record log(const Catalog& catalog) {
    List actors, outcomes;
    for (int i = 0; i <= static_cast<int>(Actor::cloud); ++i) actors.push_back(actorWord(static_cast<Actor>(i)));
    for (int i = 0; i <= static_cast<int>(CallOutcome::failed); ++i) {
        outcomes.push_back(outcomeWord(static_cast<CallOutcome>(i)));
    }
    return listOf(object({{{"at", type("string", "H:MM:SS or H:MM:SS.mmm")},
                           {"actor", oneOf(std::move(actors))},
                           {"by", type("string")},
                           {"call", type("string", "The service's own name for it.")},
                           {"resources", listOf(type("string"))},
                           {"outcome", oneOf(std::move(outcomes))},
                           {"code", codes(catalog)},
                           {"reason", type("string")},
                           {"number", type("integer", "What `because` refers to.")}}}));
}

Record incidents() {
    return listOf(object({{{"from", type("string")},
                           {"to", orNull("string")},
                           {"cause", oneOf(incidentWords())},
                           {"points", type("number")},
                           {"detected_after_s", orNull("number")},
                           {"recovered_after_s", orNull("number")}}}));
}

}  // namespace

Value resultSchema(const Catalog& catalog) {
    Record schema{{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "A result of Stampede"}}};
    const Record document =
        object({{{"format", Record{{{"const", "stampede/result"}}}},
                 {"formatVersion", Record{{{"const", 1}}}},
                 {"scenario", type("string")},
                 {"seed", Record{{{"type", List{"integer", "string"}}}}},
                 {"simulated_s", type("number")},
                 {"score", score()},
                 {"requests", requests()},
                 {"latency_ms", numbers({"count", "mean", "p50", "p90", "p95", "p99", "max"})},
                 {"cost_usd", type("number", "The bill by the scenario's rule.")},
                 {"list_price_usd", type("number", "The provider's bill.")},
                 {"cost_by_resource", byName(type("number"))},
                 {"actions", object({{{"applied", type("integer")}, {"refused", type("integer")}}})},
                 {"resources", byName(object({{{"kind", kinds(catalog)},
                                               {"state", states()},
                                               {"metrics", byName(numbers({"min", "mean", "max", "last", "sum"}))}}}))},
                 {"log", log(catalog)},
                 {"goals", listOf(object({{{"id", type("string")}, {"met", orNull("boolean")}}}))},
                 {"rivals", listOf(object({{{"id", type("string")}, {"score", type("number")}}}))},
                 {"incidents", incidents()},
                 {"fingerprint", object({{{"trajectory", type("string")}, {"results", type("string")}}})},
                 {"lessons", listOf(object({{{"id", type("string")}, {"felt", orNull("boolean")}}}))}}});
    for (const Field& field : document.fields) schema.fields.push_back(field);
    return schema;
}

}  // namespace stampede
