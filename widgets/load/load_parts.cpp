#include "model/json/shape_schema.h"
#include "model/scenario/rules_shape.h"
#include "model/scenario/workload_shape.h"
#include "widgets/load/load_values.h"
#include "widgets/load/shown_member.h"

namespace stampede {

namespace {

ShownMember spread(const char* key, const Text& label) {
    return {
        .key = key,
        .label = label,
        .members = {{.key = "distribution", .label = STAMPEDE_TEXT("Load", "Distribution")},
                    {.key = "mean", .label = STAMPEDE_TEXT("Load", "Mean")},
                    {.key = "cv2",
                     .label = STAMPEDE_TEXT("Load", "Cv2"),
                     .usedWith = {"distribution", {"lognormal", "hyperexponential"}}},
                    {.key = "alpha", .label = STAMPEDE_TEXT("Load", "Alpha"), .usedWith = {"distribution", {"pareto"}}},
                    {.key = "max", .label = STAMPEDE_TEXT("Load", "Max"), .usedWith = {"distribution", {"pareto"}}}}};
}

ShownMember keys() {
    return {.key = "keys",
            .label = STAMPEDE_TEXT("Load", "Keys"),
            .members = {{.key = "distinct", .label = STAMPEDE_TEXT("Load", "Distinct")},
                        {.key = "zipf", .label = STAMPEDE_TEXT("Load", "Zipf")},
                        {.key = "replaced_per_minute", .label = STAMPEDE_TEXT("Load", "Replaced per minute")}}};
}

ShownMember classes() {
    return {.key = "classes",
            .label = STAMPEDE_TEXT("Load", "Classes"),
            .members = {{.key = "name", .label = STAMPEDE_TEXT("Load", "Name")},
                        {.key = "share", .label = STAMPEDE_TEXT("Load", "Share")},
                        {.key = "path", .label = STAMPEDE_TEXT("Load", "Path")},
                        {.key = "parameter", .label = STAMPEDE_TEXT("Load", "Parameter")},
                        {.key = "patience_s", .label = STAMPEDE_TEXT("Load", "Patience")},
                        {.key = "retries", .label = STAMPEDE_TEXT("Load", "Retries")},
                        {.key = "answer_bytes", .label = STAMPEDE_TEXT("Load", "Answer")},
                        keys(),
                        spread("demand_ms", STAMPEDE_TEXT("Load", "Demand")),
                        {.key = "cookies",
                         .label = STAMPEDE_TEXT("Load", "Cookies"),
                         .members = {{.key = "name", .label = STAMPEDE_TEXT("Load", "Name")},
                                     {.key = "distinct", .label = STAMPEDE_TEXT("Load", "Distinct")}}}}};
}

ShownMember applications() {
    return {.key = "applications",
            .label = STAMPEDE_TEXT("Load", "Applications"),
            .members = {{.key = "name", .label = STAMPEDE_TEXT("Load", "Name")},
                        {.key = "artifact", .label = STAMPEDE_TEXT("Load", "Artifact")},
                        {.key = "serves", .label = STAMPEDE_TEXT("Load", "Serves")},
                        {.key = "health_path", .label = STAMPEDE_TEXT("Load", "Health path")},
                        {.key = "health_beside_work", .label = STAMPEDE_TEXT("Load", "Health beside work")},
                        {.key = "workers", .label = STAMPEDE_TEXT("Load", "Workers")},
                        {.key = "queue_limit", .label = STAMPEDE_TEXT("Load", "Queue limit")},
                        {.key = "discipline", .label = STAMPEDE_TEXT("Load", "Discipline")},
                        {.key = "when_full", .label = STAMPEDE_TEXT("Load", "When full")},
                        {.key = "cpu_fraction", .label = STAMPEDE_TEXT("Load", "CPU fraction")},
                        {.key = "memory_mib", .label = STAMPEDE_TEXT("Load", "Memory")},
                        {.key = "start_s", .label = STAMPEDE_TEXT("Load", "Start")},
                        {.key = "error_rate", .label = STAMPEDE_TEXT("Load", "Error rate")},
                        {.key = "answers", .label = STAMPEDE_TEXT("Load", "Answers"), .leftOut = true},
                        {.key = "without_parameter", .label = STAMPEDE_TEXT("Load", "Without parameter")},
                        {.key = "max_age_s", .label = STAMPEDE_TEXT("Load", "Max age")},
                        {.key = "cache_client", .label = STAMPEDE_TEXT("Load", "Cache client")},
                        {.key = "cache_flag", .label = STAMPEDE_TEXT("Load", "Cache flag")},
                        {.key = "cached_demand_ms", .label = STAMPEDE_TEXT("Load", "Cached demand")},
                        {.key = "cached_for_s", .label = STAMPEDE_TEXT("Load", "Cached for")},
                        {.key = "database_client", .label = STAMPEDE_TEXT("Load", "Database client")},
                        {.key = "database_flag", .label = STAMPEDE_TEXT("Load", "Database flag")},
                        {.key = "query_share", .label = STAMPEDE_TEXT("Load", "Query share")},
                        spread("query_ms", STAMPEDE_TEXT("Load", "Query")),
                        {.key = "holds_worker", .label = STAMPEDE_TEXT("Load", "Holds worker")}}};
}

/// `path` in a file, of what `object` describes.
LoadPart part(std::string path, const ShownMember& member, const Record& object) {
    Parameter parameter = parameterOf(member, object);
    const Record& items = memberIn(memberIn(memberIn(object, "properties"), member.key), "items");
    const bool byId = memberIn(items, "properties").find("id");
    return {std::move(path), std::move(parameter), byId ? "id" : "name"};
}

}  // namespace

const std::vector<LoadPart>& workloadParts() {
    static const Value schema = schemaOf<Workload>();  // which the words of choices are kept in
    static const Record& load = *schema.asRecord();
    static const std::vector<LoadPart> parts{
        part("workload/arrivals", {.key = "arrivals", .label = STAMPEDE_TEXT("Load", "Arrivals")}, load),
        part("workload/warmup_s", {.key = "warmup_s", .label = STAMPEDE_TEXT("Load", "Warm-up")}, load),
        part("workload/classes", classes(), load),
        part("workload/applications", applications(), load),
        part("workload/released", {.key = "released", .label = STAMPEDE_TEXT("Load", "Released"), .leftOut = true},
             load),
        part("workload/accepted_answers",
             {.key = "accepted_answers", .label = STAMPEDE_TEXT("Load", "Accepted answers"), .leftOut = true}, load)};
    return parts;
}

const std::vector<LoadPart>& scoreParts() {
    static const Value schema = schemaOf<ScoreRules>();
    static const Record& score = *schema.asRecord();
    static const std::vector<LoadPart> parts{
        part("score/bands",
             {.key = "bands",
              .label = STAMPEDE_TEXT("Load", "Bands"),
              .members = {{.key = "name", .label = STAMPEDE_TEXT("Load", "Name")},
                          {.key = "under_ms", .label = STAMPEDE_TEXT("Load", "Under")},
                          {.key = "points", .label = STAMPEDE_TEXT("Load", "Points")}}},
             score),
        part("score/wrong_points", {.key = "wrong_points", .label = STAMPEDE_TEXT("Load", "Wrong points")}, score),
        part("score/failed_points", {.key = "failed_points", .label = STAMPEDE_TEXT("Load", "Failed points")}, score),
        part("score/cost/points_per_usd", {.key = "points_per_usd", .label = STAMPEDE_TEXT("Load", "Points per USD")},
             memberIn(memberIn(score, "properties"), "cost")),
        part("score/trend_s", {.key = "trend_s", .label = STAMPEDE_TEXT("Load", "Trend")}, score)};
    return parts;
}

}  // namespace stampede
