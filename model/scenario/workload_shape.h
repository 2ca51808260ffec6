#pragma once

#include "model/json/shape.h"
#include "model/scenario/default_workload.h"
#include "model/scenario/shown_help.h"

namespace stampede {

template <class Io>
void describe(Io& io, Distribution& d) {
    using Spread = Distribution::Shape;
    io.required("distribution",
                word(d.shape, {{"deterministic", Spread::deterministic},
                               {"exponential", Spread::exponential},
                               {"lognormal", Spread::lognormal},
                               {"hyperexponential", Spread::hyperexponential},
                               {"pareto", Spread::pareto},
                               {"empirical", Spread::empirical},
                               {"none", Spread::none}}),
                STAMPEDE_HELP("Load", "How values are spread."));
    io.optional("mean", d.mean, 0, Range{0, 1e9},
                STAMPEDE_HELP("Load", "The mean; of empirical ones it follows from the points."));
    io.optional("cv2", d.cv2, 1, Range{0, 1e6},
                STAMPEDE_HELP("Load", "Variance / mean^2, of lognormal and (from 1 on) hyperexponential."));
    io.optional("alpha", d.alpha, 1.5, Range{0.05, 1000}, STAMPEDE_HELP("Load", "The tail index, of pareto."));
    io.optional("max", d.max, 1000, Range{.least = 1, .most = 1e12, .beyondLeast = true},
                STAMPEDE_HELP("Load", "The largest value as a multiple of the smallest, of pareto."));
    io.optional("points", d.points, {}, "[[value, weight], ...], of empirical.");
}

/// Of all classes together; each takes 12 bytes while a day is played.
constexpr double mostKeys = 1e7;

template <class Io>
void describe(Io& io, Keys& k) {
    io.optional("distinct", k.distinct, 1, Range{1, mostKeys},
                STAMPEDE_HELP("Load", "How many different keys are asked for."));
    io.optional("zipf", k.zipf, 0, Range{0, 10},
                STAMPEDE_HELP("Load", "The exponent of their popularity, 0 for uniform."));
    io.optional("replaced_per_minute", k.replacedPerMinute, 0, Range{0, 1e6},
                STAMPEDE_HELP("Load", "Keys a minute that give way to new ones."));
    io.rest(k.unknown);
}

template <class Io>
void describe(Io& io, Cookie& c) {
    io.required("name", c.name, Range{1, 100}, STAMPEDE_HELP("Load", "The cookie's name."));
    io.optional("distinct", c.distinct, 1, Range{1, 1e9}, STAMPEDE_HELP("Load", "How many different values it takes."));
    io.rest(c.unknown);
}

template <class Io>
void describe(Io& io, RequestClass& c) {
    const RequestClass none = defaultClass();
    io.required("id", c.id, Range{1, 100}, STAMPEDE_HELP("Load", "Unique among the classes."));
    io.optional("share", c.share, 1, Range{0, 1e6},
                STAMPEDE_HELP("Load", "Its part of the load, relative to the other classes."));
    io.optional("path", c.path, none.path, STAMPEDE_HELP("Load", "What it asks for."));
    io.optional("parameter", c.parameter, {},
                STAMPEDE_HELP("Load", "The query-string parameter that carries the key; empty: none."));
    io.optional("keys", c.keys, {}, STAMPEDE_HELP("Load", "How the parameter's values are spread."));
    io.optional("cookies", c.cookies, {}, STAMPEDE_HELP("Load", "What each request carries."));
    io.optional("demand_ms", c.demand, none.demand, STAMPEDE_HELP("Load", "Work that an answer takes."));
    io.optional("patience_s", c.patienceS, 30, Range{0, 86400},
                STAMPEDE_HELP("Load", "How long the client waits; 0: for ever."));
    io.optional("retries", c.retries, 0, Range{0, 100}, STAMPEDE_HELP("Load", "How often the client tries again."));
    io.optional("answer_bytes", c.answerBytes, 0, Range{0, 4294967295.0},
                STAMPEDE_HELP("Load", "The size of an answer."));
    io.rest(c.unknown);
}

template <class Io>
void describe(Io& io, Rate& r) {
    io.optional("ramp_s", inSeconds(r.ramp), SimTime{}, Range{0, 86400},
                STAMPEDE_HELP("Load", "How long each change of the rate takes."));
    io.optional("requests_per_s", r.requestsPerS, defaultRate().requestsPerS, "[[time, rate], ...] in order of time.");
    io.rest(r.unknown);
}

template <class Io>
void describe(Io& io, Bursts& b) {
    io.optional("low_factor", b.lowFactor, 1, Range{0, 1e6}, "The rate's factor in the low state.");
    io.optional("high_factor", b.highFactor, 1, Range{0, 1e6}, "The rate's factor in the high state.");
    io.optional("low_s", b.lowS, 1, Range{0.001, 1e6}, "The low state's mean length.");
    io.optional("high_s", b.highS, 1, Range{0.001, 1e6}, "The high state's mean length.");
    io.rest(b.unknown);
}

template <class Io>
void describe(Io& io, Application& a) {
    io.required("id", a.id, Range{1, 100}, STAMPEDE_HELP("Load", "Unique among the applications."));
    io.required("artifact", a.artifact, Range{1, 2000}, STAMPEDE_HELP("Load", "Where a boot script fetches it."));
    io.optional("serves", a.serves, {}, STAMPEDE_HELP("Load", "The paths that it answers; empty: every path."));
    io.optional("health_path", a.healthPath, "/health", STAMPEDE_HELP("Load", "Answered at once, for health checks."));
    io.optional("health_beside_work", a.healthBesideWork, true,
                STAMPEDE_HELP("Load", "Checks are answered while all workers are busy."));
    io.optional("workers", a.workers, 1, Range{1, 1e6},
                STAMPEDE_HELP("Load", "Requests that a process works on at a time."));
    io.optional("queue_limit", a.queueLimit, -1, Range{-1, 1e9},
                STAMPEDE_HELP("Load", "Requests that may wait; -1: any number."));
    io.optional("discipline", word(a.processorSharing, {{"fifo", false}, {"processor-sharing", true}}), false,
                STAMPEDE_HELP("Load", "Who is worked on."));
    io.optional("when_full", word(a.refuseWhenFull, {{"answer-503", true}, {"backlog", false}}), true,
                STAMPEDE_HELP("Load", "What a request meets that can no longer wait."));
    io.optional("cpu_fraction", a.cpuFraction, 0, Range{0, 1},
                STAMPEDE_HELP("Load", "The part of the demand that needs a CPU."));
    io.optional("memory_mib", a.memoryMib, 0, Range{0, 1e9}, STAMPEDE_HELP("Load", "Of each process."));
    io.optional("start_s", a.startS, 0, Range{0, 86400}, STAMPEDE_HELP("Load", "From its start to its first answer."));
    io.optional("error_rate", a.errorRate, 0, Range{0, 1},
                STAMPEDE_HELP("Load", "The part of requests that fail by themselves."));
    io.optional("answers", a.answers, std::string(a.id),
                STAMPEDE_HELP("Load", "What its answers are called; its id where this is left out."));
    io.optional("without_parameter", word(a.needsParameter, {{"answer-400", true}, {"answer-200", false}}), true,
                STAMPEDE_HELP("Load", "What a request gets whose parameter did not arrive."));
    io.optional("max_age_s", a.maxAgeS, -1, Range{-1, 1e9},
                STAMPEDE_HELP("Load", "Cache-Control: max-age of its answers; -1: not sent."));
    io.optional("cache_client", a.cacheClient, false, STAMPEDE_HELP("Load", "It can keep answers in a cache node."));
    io.optional("cache_flag", a.cacheFlag, {}, STAMPEDE_HELP("Load", "The flag that tells it where."));
    io.optional("cached_demand_ms", a.cachedDemandMs, 0, Range{0, 1e9},
                STAMPEDE_HELP("Load", "Work that an answer from the cache takes."));
    io.optional("cached_for_s", a.cachedForS, 0, Range{0, 1e9},
                STAMPEDE_HELP("Load", "How long an answer stays in the cache."));
    io.optional("database_client", a.databaseClient, false, STAMPEDE_HELP("Load", "Its requests ask a database."));
    io.optional("database_flag", a.databaseFlag, {}, STAMPEDE_HELP("Load", "The flag that tells it where."));
    io.optional("query_share", a.queryShare, 1, Range{0, 1},
                STAMPEDE_HELP("Load", "The part of its requests that ask the database once, after their own work."));
    io.optional("query_ms", a.query, {}, STAMPEDE_HELP("Load", "Work that a query is for the database."));
    io.optional("holds_worker", a.holdsWorker, true,
                STAMPEDE_HELP("Load", "A worker waits until the database has answered; else it goes on meanwhile."));
    io.rest(a.unknown);
}

/// What can be fetched, and what is right, where a scenario does not say: everything that its applications are.
inline std::vector<std::string> idsOf(const std::vector<Application>& applications) {
    std::vector<std::string> ids;
    ids.reserve(applications.size());
    for (const Application& each : applications) ids.push_back(each.id);
    return ids;
}
inline std::vector<std::string> answersOf(const std::vector<Application>& applications) {
    std::vector<std::string> answers;
    for (const Application& each : applications) {
        bool known = false;
        for (const std::string& answer : answers) known = known || answer == each.answers;
        if (!known) answers.push_back(each.answers);
    }
    return answers;
}

template <class Io>
void describe(Io& io, Workload& w) {
    io.optional("classes", w.classes, {defaultClass()}, Range{0, 1000},
                STAMPEDE_HELP("Load", "The sorts of requests."));
    io.optional(
        "arrivals",
        word(w.arrivals,
             {{"poisson", Arrivals::poisson}, {"deterministic", Arrivals::deterministic}, {"mmpp", Arrivals::mmpp}}),
        Arrivals::poisson, STAMPEDE_HELP("Load", "How arrivals are spread around the rate."));
    io.optional("bursts", w.bursts, {}, "The two states of mmpp arrivals.");
    io.optional("rate", w.rate, defaultRate(), "Requests a second over the day.");
    io.optional("applications", w.applications, {}, Range{0, 1000},
                STAMPEDE_HELP("Load", "What a boot script can fetch and start."));
    io.optional("released", w.released, idsOf(w.applications),
                STAMPEDE_HELP("Load", "What can be fetched at 0:00:00; left out: everything."));
    io.optional("accepted_answers", w.acceptedAnswers, answersOf(w.applications),
                STAMPEDE_HELP("Load", "Which answers are right at 0:00:00; left out: all."));
    io.optional("warmup_s", inSeconds(w.warmup), SimTime{}, Range{0, 1e6},
                STAMPEDE_HELP("Load", "Left out of the statistics."));
    io.rest(w.unknown);
}

}  // namespace stampede
