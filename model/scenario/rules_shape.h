#pragma once

#include "model/game/announcement.h"
#include "model/game/goal.h"
#include "model/game/hint.h"
#include "model/game/lesson.h"
#include "model/game/rival.h"
#include "model/game/score_rules.h"
#include "model/json/shape.h"
#include "model/scenario/action_shape.h"
#include "model/scenario/shown_help.h"

namespace stampede {

/// Points stand in a file as a number with at most three decimals.
template <class Io>
void pointsMember(Io& io, const char* key, Points& field, Points fallback, const char* help) {
    double amount = field.inPoints();
    io.optional(key, amount, fallback.inPoints(), Range{-1e9, 1e9}, help);
    field = points(amount);
}

template <class Io>
void describe(Io& io, Band& b) {
    io.required("name", b.name, Range{1, 100}, STAMPEDE_HELP("Load", "Behind \"served:\" in the ledger."));
    io.optional("under_ms", inMilliseconds(b.under), positive(),
                STAMPEDE_HELP("Load", "Answered in less than this; the last band has none."));
    pointsMember(io, "points", b.points, {}, STAMPEDE_HELP("Load", "For each right answer in this time."));
    io.rest(b.unknown);
}

template <class Io>
void describe(Io& io, CostRule& r) {
    io.required("kinds", r.kinds, Range{1, 1000}, "The kinds it is for; \"*\": all.");
    io.optional("per_started_s", inSeconds(r.perStarted), positive(), "The block that is paid once it has begun.");
    io.optional("usd", r.usd, Range{0, 1e9}, "For each started block.");
    io.optional("usd_by_type", byName(r.usdByType), {}, "The same by instance type.");
    io.optional("catalog_price_times", r.catalogPriceTimes, Range{0, 1e9}, "A factor on the provider's price.");
    io.rest(r.unknown);
}

template <class Io>
void describe(Io& io, CostRules& c) {
    const CostRules none = defaultScoreRules().cost;
    io.optional("points_per_usd", c.pointsPerUsd, none.pointsPerUsd, Range{-1e6, 1e6},
                STAMPEDE_HELP("Load", "What a dollar of cost is worth."));
    io.optional("rules", c.rules, none.rules, "The first that names the kind applies.");
    io.rest(c.unknown);
}

template <class Io>
void describe(Io& io, ScoreRules& s) {
    const ScoreRules none = defaultScoreRules();
    io.optional("bands", s.bands, none.bands, Range{1, 16},
                STAMPEDE_HELP("Load", "What right answers earn by the time they took."));
    pointsMember(io, "wrong_points", s.wrongPoints, none.wrongPoints, STAMPEDE_HELP("Load", "For each wrong answer."));
    pointsMember(io, "failed_points", s.failedPoints, none.failedPoints,
                 STAMPEDE_HELP("Load", "For each request without an answer."));
    io.optional("trend_s", inSeconds(s.trend), none.trend, positive(),
                STAMPEDE_HELP("Load", "The span that the trend is taken over."));
    io.optional("cost", s.cost, none.cost, "What the bill costs.");
    io.rest(s.unknown);
}

template <class Io>
void describe(Io& io, Goal& g) {
    io.required("id", g.id, Range{1, 100}, "Unique among the goals.");
    io.optional("name", g.name, {}, "How the goal is told.");
    io.required("metric", g.metric, "A number of the result, such as score.total.");
    io.optional("at_least", g.atLeast, "Met from this value on.");
    io.optional("at_most", g.atMost, "Met up to this value.");
    io.optional("better_than", g.betterThan, {}, "\"last\" or the id of a rival, for the metric rank.");
    io.rest(g.unknown);
}

template <class Io>
void describe(Io& io, Lesson& l) {
    io.required("id", l.id, Range{1, 100}, "Unique among the lessons.");
    io.optional("event", l.event, 0, Range{0, 1e6}, "The event of the story that it belongs to.");
    io.optional("causes", l.causes, {}, "The ledger's causes in which it is felt.");
    io.optional("fault", l.fault, {},
                "The id of a chaos entry: the lesson is felt only where requests failed or were wrong because of it.");
    io.optional("topic", l.topic, {}, "The page of the manual.");
    io.optional("name", l.name, {}, "How the lesson is called.");
    io.optional("text", l.text, {}, "What is learnt.");
    io.rest(l.unknown);
}

template <class Io>
void describe(Io& io, HintStep& s) {
    pointsMember(io, "points", s.points, {}, "What asking for it costs, as a number that is added.");
    io.required("text", s.text, "What is told.");
    io.rest(s.unknown);
}

template <class Io>
void describe(Io& io, Hint& h) {
    io.required("id", h.id, Range{1, 100}, "Unique among the hints.");
    io.optional("lesson", h.lesson, {}, "The id of the lesson that it helps with.");
    io.optional("available_from", h.availableFrom, SimTime{}, "Not before this moment.");
    io.required("steps", h.steps, Range{1, 100}, "Each tells more than the one before.");
    io.rest(h.unknown);
}

template <class Io>
void describe(Io& io, Rival& r) {
    io.required("id", r.id, Range{1, 100}, "Unique among the rivals.");
    io.optional("name", r.name, {}, "The team's name.");
    io.required("actions", r.actions, Range{1, 1000}, "Its actions file, relative to the scenario's folder.");
    io.rest(r.unknown);
}

template <class Io>
void describe(Io& io, Effect& e) {
    io.optional("release", e.release, {}, "The id of an application that can be fetched from now on.");
    io.optional("accept", e.accept, "The answers that are right from now on.");
    io.optional("set", e.set, "A setting that the host changes.");
    io.rest(e.unknown);
}

template <class Io>
void describe(Io& io, Announcement& a) {
    io.required("at", a.at, "When it is heard.");
    io.optional("from", a.from, {}, "Who speaks.");
    io.optional("title", a.title, {}, "In a few words.");
    io.optional("text", a.text, {}, "What is said.");
    io.optional("effects", a.effects, {}, "What it brings about.");
    io.rest(a.unknown);
}

}  // namespace stampede
