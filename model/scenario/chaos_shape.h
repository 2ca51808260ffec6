#pragma once

#include "model/chaos/fault.h"
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

/// A word of the plan for each fault.
inline std::vector<std::pair<std::string_view, const Fault*>> faultWords() {
    std::vector<std::pair<std::string_view, const Fault*>> words;
    for (const Fault* fault : allFaults()) words.emplace_back(fault->word, fault);
    return words;
}

/// A member of a fault that is a T. What says nothing is not kept.
template <class T, class Io>
void faultMember(Io& io, const SharedMember& shared, Record& details) {
    const char* name = shared.member.name;
    T field = {};
    if (const Value* said = details.find(name)) {
        if constexpr (std::is_same_v<T, Value>)
            field = *said;
        else if (const T* held = std::get_if<T>(&said->data()))
            field = *held;
    }
    const T before = field;
    io.optional(name, field, T{}, shared.help.c_str());
    if (field == before) return;
    if (field == T{})
        details.erase(name);
    else
        details.set(name, std::move(field));
}

template <class Io>
void faultMembers(Io& io, Record& details) {
    for (const SharedMember& shared : allFaultMembers()) {
        switch (shared.member.type) {
            case FaultMember::Type::text: faultMember<std::string>(io, shared, details); break;
            case FaultMember::Type::record: faultMember<Record>(io, shared, details); break;
            case FaultMember::Type::any: faultMember<Value>(io, shared, details); break;
        }
    }
}

template <class Io>
void describe(Io& io, ChaosEntry& e) {
    using NoneFound = ChaosEntry::NoneFound;
    io.required("id", e.id, Range{1, 100}, "Unique among the entries.");
    io.optional("at", e.at, "The moment; or:");
    io.optional("between", e.between, "[from, to], a moment drawn from the seed.");
    io.optional("by", e.by, {}, "Who the log says it was.");
    io.required("do", Words<const Fault*, const Fault*>{e.fault, faultWords()}, "As in actions.");
    io.optional("target", e.target, {}, "The id of a resource; or:");
    io.optional("select", e.select, "Whom it meets, found at its moment.");
    faultMembers(io, e.details);
    io.optional("none_found", word(e.noneFound, {{"skip", NoneFound::skip}, {"wait", NoneFound::wait}}),
                NoneFound::skip, "Where nothing fits: leave it, or look again until something does.");
    io.optional("until", e.until, "The last moment to wait for.");
    io.optional("announced_after", e.announcedAfter, "How long nobody is told; left out: never told.");
    io.optional("announcement", e.announcement, {}, "What is told then.");
    io.rest(e.unknown);
}

}  // namespace stampede
