#include "widgets/load/load_values.h"

namespace stampede {

namespace {

using Type = ParameterType;

Parameter number(std::string_view key, Text label, Text help, Value fallback, double least, double most,
                 Type type = Type::number) {
    return {.key = key,
            .label = std::move(label),
            .type = type,
            .help = std::move(help),
            .fallback = std::move(fallback),
            .least = least,
            .most = most};
}
Parameter in(std::string_view unit, Parameter parameter) {
    parameter.unit = unit;
    return parameter;
}
Parameter text(std::string_view key, Text label, Text help, Value fallback = "") {
    return {.key = key, .label = std::move(label), .help = std::move(help), .fallback = std::move(fallback)};
}
Parameter name(Text help) {
    return {.key = "name", .label = STAMPEDE_TEXT("Load", "Name"), .help = std::move(help), .required = true};
}

Parameter demand() {
    return {.key = "demand_ms",
            .label = STAMPEDE_TEXT("Load", "Demand"),
            .type = Type::record,
            .help = STAMPEDE_TEXT("Load", "Work that an answer takes."),
            .unit = "ms",
            .fields = {{.key = "distribution",
                        .label = STAMPEDE_TEXT("Load", "Distribution"),
                        .type = Type::choice,
                        .help = STAMPEDE_TEXT("Load", "How the values are spread."),
                        .choices = {"deterministic", "exponential", "lognormal", "hyperexponential", "pareto",
                                    "empirical", "none"},
                        .required = true},
                       number("mean", STAMPEDE_TEXT("Load", "Mean"), STAMPEDE_TEXT("Load", "The mean."), 0, 0, 1e9),
                       number("cv2", STAMPEDE_TEXT("Load", "Cv2"),
                              STAMPEDE_TEXT("Load", "Variance / mean², of lognormal and hyperexponential."), 1, 0, 1e6),
                       number("alpha", STAMPEDE_TEXT("Load", "Alpha"),
                              STAMPEDE_TEXT("Load", "The tail index, of pareto."), 1.5, 0.05, 1000),
                       number("max", STAMPEDE_TEXT("Load", "Max"),
                              STAMPEDE_TEXT("Load", "The largest value as a multiple of the smallest, of pareto."),
                              1000, 1, 1e12)}};
}

Parameter keys() {
    return {
        .key = "keys",
        .label = STAMPEDE_TEXT("Load", "Keys"),
        .type = Type::record,
        .help = STAMPEDE_TEXT("Load", "How the parameter's values are spread."),
        .fields = {number("distinct", STAMPEDE_TEXT("Load", "Distinct"),
                          STAMPEDE_TEXT("Load", "How many different keys are asked for."), 1, 1, 1e8, Type::integer),
                   number("zipf", STAMPEDE_TEXT("Load", "Zipf"),
                          STAMPEDE_TEXT("Load", "The exponent of their popularity, 0 for uniform."), 0, 0, 10),
                   number("replaced_per_minute", STAMPEDE_TEXT("Load", "Replaced per minute"),
                          STAMPEDE_TEXT("Load", "Keys a minute that give way to new ones."), 0, 0, 1e6)}};
}

LoadPart classes() {
    return {
        "workload/classes",
        {.key = "classes",
         .label = STAMPEDE_TEXT("Load", "Classes"),
         .type = Type::records,
         .help = STAMPEDE_TEXT("Load", "The sorts of requests, each with its part of the load."),
         .fallback = List{},
         .fields = {name(STAMPEDE_TEXT("Load", "Tells this sort of requests from the others.")),
                    number("share", STAMPEDE_TEXT("Load", "Share"),
                           STAMPEDE_TEXT("Load", "Its part of the load, relative to the other classes."), 1, 0, 1e6),
                    text("path", STAMPEDE_TEXT("Load", "Path"), STAMPEDE_TEXT("Load", "What it asks for."), "/"),
                    text("parameter", STAMPEDE_TEXT("Load", "Parameter"),
                         STAMPEDE_TEXT("Load", "The query-string parameter that carries the key; empty: none.")),
                    in("s", number("patience_s", STAMPEDE_TEXT("Load", "Patience"),
                                   STAMPEDE_TEXT("Load", "How long the client waits; 0: for ever."), 30, 0, 86400)),
                    number("retries", STAMPEDE_TEXT("Load", "Retries"),
                           STAMPEDE_TEXT("Load", "How often the client tries again."), 0, 0, 100, Type::integer),
                    in("bytes", number("answer_bytes", STAMPEDE_TEXT("Load", "Answer"),
                                       STAMPEDE_TEXT("Load", "The size of an answer."), 0, 0, 1e12, Type::integer)),
                    keys(),
                    demand(),
                    {.key = "cookies",
                     .label = STAMPEDE_TEXT("Load", "Cookies"),
                     .type = Type::records,
                     .help = STAMPEDE_TEXT("Load", "What each request carries."),
                     .fields = {name(STAMPEDE_TEXT("Load", "The cookie's name.")),
                                number("distinct", STAMPEDE_TEXT("Load", "Distinct"),
                                       STAMPEDE_TEXT("Load", "How many different values it takes."), 1, 1, 1e9,
                                       Type::integer)}}}},
        "id"};
}

LoadPart applications() {
    return {
        "workload/applications",
        {.key = "applications",
         .label = STAMPEDE_TEXT("Load", "Applications"),
         .type = Type::records,
         .help = STAMPEDE_TEXT("Load", "What a boot script can fetch and start."),
         .fallback = List{},
         .fields = {name(STAMPEDE_TEXT("Load", "Tells this application from the others.")),
                    {.key = "artifact",
                     .label = STAMPEDE_TEXT("Load", "Artifact"),
                     .help = STAMPEDE_TEXT("Load", "Where a boot script fetches it."),
                     .required = true},
                    {.key = "serves",
                     .label = STAMPEDE_TEXT("Load", "Serves"),
                     .type = Type::texts,
                     .help = STAMPEDE_TEXT("Load", "The paths that it answers; empty: every path.")},
                    text("health_path", STAMPEDE_TEXT("Load", "Health path"),
                         STAMPEDE_TEXT("Load", "Answered at once, for health checks."), "/health"),
                    {.key = "health_beside_work",
                     .label = STAMPEDE_TEXT("Load", "Health beside work"),
                     .type = Type::boolean,
                     .help = STAMPEDE_TEXT("Load", "Checks are answered while all workers are busy."),
                     .fallback = true},
                    number("workers", STAMPEDE_TEXT("Load", "Workers"),
                           STAMPEDE_TEXT("Load", "Requests that a process works on at a time."), 1, 1, 1e6,
                           Type::integer),
                    number("queue_limit", STAMPEDE_TEXT("Load", "Queue limit"),
                           STAMPEDE_TEXT("Load", "Requests that may wait; -1: any number."), -1, -1, 1e9,
                           Type::integer),
                    {.key = "discipline",
                     .label = STAMPEDE_TEXT("Load", "Discipline"),
                     .type = Type::choice,
                     .help = STAMPEDE_TEXT("Load", "Who is worked on."),
                     .fallback = "fifo",
                     .choices = {"fifo", "processor-sharing"}},
                    {.key = "when_full",
                     .label = STAMPEDE_TEXT("Load", "When full"),
                     .type = Type::choice,
                     .help = STAMPEDE_TEXT("Load", "What a request meets that can no longer wait."),
                     .fallback = "answer-503",
                     .choices = {"answer-503", "backlog"}},
                    number("cpu_fraction", STAMPEDE_TEXT("Load", "CPU fraction"),
                           STAMPEDE_TEXT("Load", "The part of the demand that needs a CPU."), 0, 0, 1),
                    in("MiB", number("memory_mib", STAMPEDE_TEXT("Load", "Memory"),
                                     STAMPEDE_TEXT("Load", "Of each process."), 0, 0, 1e9, Type::integer)),
                    in("s", number("start_s", STAMPEDE_TEXT("Load", "Start"),
                                   STAMPEDE_TEXT("Load", "From its start to its first answer."), 0, 0, 86400)),
                    number("error_rate", STAMPEDE_TEXT("Load", "Error rate"),
                           STAMPEDE_TEXT("Load", "The part of requests that fail by themselves."), 0, 0, 1),
                    text("answers", STAMPEDE_TEXT("Load", "Answers"),
                         STAMPEDE_TEXT("Load", "What its answers are called; its name where this is left out."), {}),
                    {.key = "without_parameter",
                     .label = STAMPEDE_TEXT("Load", "Without parameter"),
                     .type = Type::choice,
                     .help = STAMPEDE_TEXT("Load", "What a request gets whose parameter did not arrive."),
                     .fallback = "answer-400",
                     .choices = {"answer-400", "answer-200"}},
                    in("s", number("max_age_s", STAMPEDE_TEXT("Load", "Max age"),
                                   STAMPEDE_TEXT("Load", "Cache-Control: max-age of its answers; -1: not sent."), -1,
                                   -1, 1e9, Type::integer)),
                    {.key = "cache_client",
                     .label = STAMPEDE_TEXT("Load", "Cache client"),
                     .type = Type::boolean,
                     .help = STAMPEDE_TEXT("Load", "It can keep answers in a cache node."),
                     .fallback = false},
                    text("cache_flag", STAMPEDE_TEXT("Load", "Cache flag"),
                         STAMPEDE_TEXT("Load", "The flag that tells it where.")),
                    in("ms", number("cached_demand_ms", STAMPEDE_TEXT("Load", "Cached demand"),
                                    STAMPEDE_TEXT("Load", "Work that an answer from the cache takes."), 0, 0, 1e9)),
                    in("s", number("cached_for_s", STAMPEDE_TEXT("Load", "Cached for"),
                                   STAMPEDE_TEXT("Load", "How long an answer stays in the cache."), 0, 0, 1e9,
                                   Type::integer))}},
        "id"};
}

}  // namespace

const std::vector<LoadPart>& workloadParts() {
    static const std::vector<LoadPart> parts{
        {"workload/arrivals",
         {.key = "arrivals",
          .label = STAMPEDE_TEXT("Load", "Arrivals"),
          .type = Type::choice,
          .help = STAMPEDE_TEXT("Load", "How arrivals are spread around the rate."),
          .fallback = "poisson",
          .choices = {"poisson", "deterministic", "mmpp"}}},
        {"workload/warmup_s", in("s", number("warmup_s", STAMPEDE_TEXT("Load", "Warm-up"),
                                             STAMPEDE_TEXT("Load", "Left out of the statistics."), 0, 0, 1e6))},
        classes(),
        applications(),
        {"workload/released",
         {.key = "released",
          .label = STAMPEDE_TEXT("Load", "Released"),
          .type = Type::texts,
          .help = STAMPEDE_TEXT("Load", "What can be fetched at 0:00:00; left out: everything."),
          .fallback = {}}},
        {"workload/accepted_answers",
         {.key = "accepted_answers",
          .label = STAMPEDE_TEXT("Load", "Accepted answers"),
          .type = Type::texts,
          .help = STAMPEDE_TEXT("Load", "Which answers are right at 0:00:00; left out: all."),
          .fallback = {}}}};
    return parts;
}

const std::vector<LoadPart>& scoreParts() {
    static const ScoreRules usual = defaultScoreRules();
    static const std::vector<LoadPart> parts{
        {"score/bands",
         {.key = "bands",
          .label = STAMPEDE_TEXT("Load", "Bands"),
          .type = Type::records,
          .help = STAMPEDE_TEXT("Load", "What right answers earn by the time they took. The last band has no limit."),
          .fallback = List{},
          .fields = {name(STAMPEDE_TEXT("Load", "Behind \"served:\" in the ledger.")),
                     {.key = "under_ms",
                      .label = STAMPEDE_TEXT("Load", "Under"),
                      .type = Type::number,
                      .help = STAMPEDE_TEXT("Load", "Answered in less than this; the last band has none."),
                      .unit = "ms",
                      .least = 0},
                     number("points", STAMPEDE_TEXT("Load", "Points"),
                            STAMPEDE_TEXT("Load", "For each right answer in this time."), 0, -1e9, 1e9)}}},
        {"score/wrong_points",
         number("wrong_points", STAMPEDE_TEXT("Load", "Wrong points"), STAMPEDE_TEXT("Load", "For each wrong answer."),
                usual.wrongPoints.inPoints(), -1e9, 1e9)},
        {"score/failed_points", number("failed_points", STAMPEDE_TEXT("Load", "Failed points"),
                                       STAMPEDE_TEXT("Load", "For each request without an answer."),
                                       usual.failedPoints.inPoints(), -1e9, 1e9)},
        {"score/cost/points_per_usd",
         number("points_per_usd", STAMPEDE_TEXT("Load", "Points per USD"),
                STAMPEDE_TEXT("Load", "What a dollar of cost is worth."), usual.cost.pointsPerUsd, -1e6, 1e6)},
        {"score/trend_s", in("s", number("trend_s", STAMPEDE_TEXT("Load", "Trend"),
                                         STAMPEDE_TEXT("Load", "The span that the trend is taken over."),
                                         usual.trend.inSeconds(), 0, 1e6))}};
    return parts;
}

}  // namespace stampede
