#pragma once

#include "model/chaos/chaos_plan.h"
#include "model/json/shape.h"

namespace stampede {

template <class Io>
void describe(Io& io, ChaosSelect& s) {
    using Pick = ChaosSelect::Pick;
    io.optional("kind", oneOrMany(s.kinds), {}, "A kind, or a list of kinds.");
    io.optional("trait", s.trait, {}, "What the kind must say of itself.");
    io.optional("serving", s.serving, false, "Only what requests pass.");
    io.optional("pick",
                word(s.pick, {{"first", Pick::first}, {"most-traffic", Pick::mostTraffic}, {"random", Pick::random}}),
                Pick::first, "Which of several.");
    io.rest(s.unknown);
}

template <class Io>
void describe(Io& io, ChaosEntry& e) {
    using Do = ChaosEntry::Do;
    using NoneFound = ChaosEntry::NoneFound;
    io.required("id", e.id, Range{1, 100}, "Unique among the entries.");
    io.optional("at", e.at, "The moment; or:");
    io.optional("between", e.between, "[from, to], a moment drawn from the seed.");
    io.optional("by", e.by, {}, "Who the log says it was.");
    io.required("do",
                word(e.what, {{"set", Do::set},
                              {"remove", Do::remove},
                              {"command", Do::command},
                              {"connect", Do::connect},
                              {"disconnect", Do::disconnect}}),
                "As in actions.");
    io.optional("target", e.target, {}, "The id of a resource; or:");
    io.optional("select", e.select, "Whom it meets, found at its moment.");
    io.optional("key", e.key, {}, "The setting's path, of set.");
    io.optional("value", e.value, {}, "The new value, of set; null: the default.");
    io.optional("command", e.command, {}, "Of command.");
    io.optional("args", e.args, {}, "Of command.");
    io.optional("to", e.to, {}, "The other end, of connect and disconnect.");
    io.optional("role", e.role, {}, "Of connect and disconnect.");
    io.optional("none_found", word(e.noneFound, {{"skip", NoneFound::skip}, {"wait", NoneFound::wait}}),
                NoneFound::skip, "Where nothing fits: leave it, or look again until something does.");
    io.optional("until", e.until, "The last moment to wait for.");
    io.optional("announced_after", e.announcedAfter, "How long nobody is told; left out: never told.");
    io.optional("announcement", e.announcement, {}, "What is told then.");
    io.rest(e.unknown);
}

}  // namespace stampede
