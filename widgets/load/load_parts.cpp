#include "model/json/shape_schema.h"
#include "model/scenario/rules_shape.h"
#include "model/scenario/workload_shape.h"
#include "widgets/load/load_values.h"
#include "widgets/load/member.h"

namespace stampede {

namespace {

Member demand() {
    return {
        .key = "demand_ms",
        .label = STAMPEDE_TEXT("Load", "Demand"),
        .help = STAMPEDE_TEXT("Load", "Work that an answer takes."),
        .unit = "ms",
        .members = {{.key = "distribution",
                     .label = STAMPEDE_TEXT("Load", "Distribution"),
                     .help = STAMPEDE_TEXT("Load", "How the values are spread.")},
                    {.key = "mean", .label = STAMPEDE_TEXT("Load", "Mean"), .help = STAMPEDE_TEXT("Load", "The mean.")},
                    {.key = "cv2",
                     .label = STAMPEDE_TEXT("Load", "Cv2"),
                     .help = STAMPEDE_TEXT("Load", "Variance / mean², of lognormal and hyperexponential."),
                     .usedWith = {"distribution", {"lognormal", "hyperexponential"}}},
                    {.key = "alpha",
                     .label = STAMPEDE_TEXT("Load", "Alpha"),
                     .help = STAMPEDE_TEXT("Load", "The tail index, of pareto."),
                     .usedWith = {"distribution", {"pareto"}}},
                    {.key = "max",
                     .label = STAMPEDE_TEXT("Load", "Max"),
                     .help = STAMPEDE_TEXT("Load", "The largest value as a multiple of the smallest, of pareto."),
                     .usedWith = {"distribution", {"pareto"}}}}};
}

Member keys() {
    return {.key = "keys",
            .label = STAMPEDE_TEXT("Load", "Keys"),
            .help = STAMPEDE_TEXT("Load", "How the parameter's values are spread."),
            .members = {{.key = "distinct",
                         .label = STAMPEDE_TEXT("Load", "Distinct"),
                         .help = STAMPEDE_TEXT("Load", "How many different keys are asked for.")},
                        {.key = "zipf",
                         .label = STAMPEDE_TEXT("Load", "Zipf"),
                         .help = STAMPEDE_TEXT("Load", "The exponent of their popularity, 0 for uniform.")},
                        {.key = "replaced_per_minute",
                         .label = STAMPEDE_TEXT("Load", "Replaced per minute"),
                         .help = STAMPEDE_TEXT("Load", "Keys a minute that give way to new ones.")}}};
}

Member classes() {
    return {
        .key = "classes",
        .label = STAMPEDE_TEXT("Load", "Classes"),
        .help = STAMPEDE_TEXT("Load", "The sorts of requests, each with its part of the load."),
        .members = {
            {.key = "name",
             .label = STAMPEDE_TEXT("Load", "Name"),
             .help = STAMPEDE_TEXT("Load", "Tells this sort of requests from the others.")},
            {.key = "share",
             .label = STAMPEDE_TEXT("Load", "Share"),
             .help = STAMPEDE_TEXT("Load", "Its part of the load, relative to the other classes.")},
            {.key = "path", .label = STAMPEDE_TEXT("Load", "Path"), .help = STAMPEDE_TEXT("Load", "What it asks for.")},
            {.key = "parameter",
             .label = STAMPEDE_TEXT("Load", "Parameter"),
             .help = STAMPEDE_TEXT("Load", "The query-string parameter that carries the key; empty: none.")},
            {.key = "patience_s",
             .label = STAMPEDE_TEXT("Load", "Patience"),
             .help = STAMPEDE_TEXT("Load", "How long the client waits; 0: for ever."),
             .unit = "s"},
            {.key = "retries",
             .label = STAMPEDE_TEXT("Load", "Retries"),
             .help = STAMPEDE_TEXT("Load", "How often the client tries again.")},
            {.key = "answer_bytes",
             .label = STAMPEDE_TEXT("Load", "Answer"),
             .help = STAMPEDE_TEXT("Load", "The size of an answer."),
             .unit = "bytes"},
            keys(),
            demand(),
            {.key = "cookies",
             .label = STAMPEDE_TEXT("Load", "Cookies"),
             .help = STAMPEDE_TEXT("Load", "What each request carries."),
             .members = {{.key = "name",
                          .label = STAMPEDE_TEXT("Load", "Name"),
                          .help = STAMPEDE_TEXT("Load", "The cookie's name.")},
                         {.key = "distinct",
                          .label = STAMPEDE_TEXT("Load", "Distinct"),
                          .help = STAMPEDE_TEXT("Load", "How many different values it takes.")}}}}};
}

Member applications() {
    return {.key = "applications",
            .label = STAMPEDE_TEXT("Load", "Applications"),
            .help = STAMPEDE_TEXT("Load", "What a boot script can fetch and start."),
            .members = {{.key = "name",
                         .label = STAMPEDE_TEXT("Load", "Name"),
                         .help = STAMPEDE_TEXT("Load", "Tells this application from the others.")},
                        {.key = "artifact",
                         .label = STAMPEDE_TEXT("Load", "Artifact"),
                         .help = STAMPEDE_TEXT("Load", "Where a boot script fetches it.")},
                        {.key = "serves",
                         .label = STAMPEDE_TEXT("Load", "Serves"),
                         .help = STAMPEDE_TEXT("Load", "The paths that it answers; empty: every path.")},
                        {.key = "health_path",
                         .label = STAMPEDE_TEXT("Load", "Health path"),
                         .help = STAMPEDE_TEXT("Load", "Answered at once, for health checks.")},
                        {.key = "health_beside_work",
                         .label = STAMPEDE_TEXT("Load", "Health beside work"),
                         .help = STAMPEDE_TEXT("Load", "Checks are answered while all workers are busy.")},
                        {.key = "workers",
                         .label = STAMPEDE_TEXT("Load", "Workers"),
                         .help = STAMPEDE_TEXT("Load", "Requests that a process works on at a time.")},
                        {.key = "queue_limit",
                         .label = STAMPEDE_TEXT("Load", "Queue limit"),
                         .help = STAMPEDE_TEXT("Load", "Requests that may wait; -1: any number.")},
                        {.key = "discipline",
                         .label = STAMPEDE_TEXT("Load", "Discipline"),
                         .help = STAMPEDE_TEXT("Load", "Who is worked on.")},
                        {.key = "when_full",
                         .label = STAMPEDE_TEXT("Load", "When full"),
                         .help = STAMPEDE_TEXT("Load", "What a request meets that can no longer wait.")},
                        {.key = "cpu_fraction",
                         .label = STAMPEDE_TEXT("Load", "CPU fraction"),
                         .help = STAMPEDE_TEXT("Load", "The part of the demand that needs a CPU.")},
                        {.key = "memory_mib",
                         .label = STAMPEDE_TEXT("Load", "Memory"),
                         .help = STAMPEDE_TEXT("Load", "Of each process."),
                         .unit = "MiB"},
                        {.key = "start_s",
                         .label = STAMPEDE_TEXT("Load", "Start"),
                         .help = STAMPEDE_TEXT("Load", "From its start to its first answer."),
                         .unit = "s"},
                        {.key = "error_rate",
                         .label = STAMPEDE_TEXT("Load", "Error rate"),
                         .help = STAMPEDE_TEXT("Load", "The part of requests that fail by themselves.")},
                        {.key = "answers",
                         .label = STAMPEDE_TEXT("Load", "Answers"),
                         .help = STAMPEDE_TEXT("Load", "What its answers are called; its name where this is left out."),
                         .leftOut = true},
                        {.key = "without_parameter",
                         .label = STAMPEDE_TEXT("Load", "Without parameter"),
                         .help = STAMPEDE_TEXT("Load", "What a request gets whose parameter did not arrive.")},
                        {.key = "max_age_s",
                         .label = STAMPEDE_TEXT("Load", "Max age"),
                         .help = STAMPEDE_TEXT("Load", "Cache-Control: max-age of its answers; -1: not sent."),
                         .unit = "s"},
                        {.key = "cache_client",
                         .label = STAMPEDE_TEXT("Load", "Cache client"),
                         .help = STAMPEDE_TEXT("Load", "It can keep answers in a cache node.")},
                        {.key = "cache_flag",
                         .label = STAMPEDE_TEXT("Load", "Cache flag"),
                         .help = STAMPEDE_TEXT("Load", "The flag that tells it where.")},
                        {.key = "cached_demand_ms",
                         .label = STAMPEDE_TEXT("Load", "Cached demand"),
                         .help = STAMPEDE_TEXT("Load", "Work that an answer from the cache takes."),
                         .unit = "ms"},
                        {.key = "cached_for_s",
                         .label = STAMPEDE_TEXT("Load", "Cached for"),
                         .help = STAMPEDE_TEXT("Load", "How long an answer stays in the cache."),
                         .unit = "s"}}};
}

/// `path` in a file, of what `object` describes.
LoadPart part(std::string path, const Member& member, const Record& object) {
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
        part("workload/arrivals",
             {.key = "arrivals",
              .label = STAMPEDE_TEXT("Load", "Arrivals"),
              .help = STAMPEDE_TEXT("Load", "How arrivals are spread around the rate.")},
             load),
        part("workload/warmup_s",
             {.key = "warmup_s",
              .label = STAMPEDE_TEXT("Load", "Warm-up"),
              .help = STAMPEDE_TEXT("Load", "Left out of the statistics."),
              .unit = "s"},
             load),
        part("workload/classes", classes(), load),
        part("workload/applications", applications(), load),
        part("workload/released",
             {.key = "released",
              .label = STAMPEDE_TEXT("Load", "Released"),
              .help = STAMPEDE_TEXT("Load", "What can be fetched at 0:00:00; left out: everything."),
              .leftOut = true},
             load),
        part("workload/accepted_answers",
             {.key = "accepted_answers",
              .label = STAMPEDE_TEXT("Load", "Accepted answers"),
              .help = STAMPEDE_TEXT("Load", "Which answers are right at 0:00:00; left out: all."),
              .leftOut = true},
             load)};
    return parts;
}

const std::vector<LoadPart>& scoreParts() {
    static const Value schema = schemaOf<ScoreRules>();
    static const Record& score = *schema.asRecord();
    static const std::vector<LoadPart> parts{
        part("score/bands",
             {.key = "bands",
              .label = STAMPEDE_TEXT("Load", "Bands"),
              .help =
                  STAMPEDE_TEXT("Load", "What right answers earn by the time they took. The last band has no limit."),
              .members = {{.key = "name",
                           .label = STAMPEDE_TEXT("Load", "Name"),
                           .help = STAMPEDE_TEXT("Load", "Behind \"served:\" in the ledger.")},
                          {.key = "under_ms",
                           .label = STAMPEDE_TEXT("Load", "Under"),
                           .help = STAMPEDE_TEXT("Load", "Answered in less than this; the last band has none."),
                           .unit = "ms"},
                          {.key = "points",
                           .label = STAMPEDE_TEXT("Load", "Points"),
                           .help = STAMPEDE_TEXT("Load", "For each right answer in this time.")}}},
             score),
        part("score/wrong_points",
             {.key = "wrong_points",
              .label = STAMPEDE_TEXT("Load", "Wrong points"),
              .help = STAMPEDE_TEXT("Load", "For each wrong answer.")},
             score),
        part("score/failed_points",
             {.key = "failed_points",
              .label = STAMPEDE_TEXT("Load", "Failed points"),
              .help = STAMPEDE_TEXT("Load", "For each request without an answer.")},
             score),
        part("score/cost/points_per_usd",
             {.key = "points_per_usd",
              .label = STAMPEDE_TEXT("Load", "Points per USD"),
              .help = STAMPEDE_TEXT("Load", "What a dollar of cost is worth.")},
             memberIn(memberIn(score, "properties"), "cost")),
        part("score/trend_s",
             {.key = "trend_s",
              .label = STAMPEDE_TEXT("Load", "Trend"),
              .help = STAMPEDE_TEXT("Load", "The span that the trend is taken over."),
              .unit = "s"},
             score)};
    return parts;
}

}  // namespace stampede
