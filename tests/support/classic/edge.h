#pragma once

#include <list>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "model/traffic/workload.h"
#include "tests/support/classic/call.h"

namespace stampede::classic {

/// An edge location: answers what it keeps and what is fresh, and asks its origin for the rest, once for all who ask
/// for the same meanwhile.
class Edge : public Station {
public:
    struct Rules {
        const Workload* workload = nullptr;
        bool keysParameter = false, keysCookies = false;  ///< part of an object's name, and passed on
        SimTime minTtl = {}, defaultTtl = {}, maxTtl = {}, errorTtl = {};
        SimTime hitTime = {};
        SimTime trip = {};  ///< to the origin
        SimTime responseTimeout = {};
        std::uint32_t attempts = 1;
        std::size_t objects = 1;
        bool keeps() const { return minTtl.ns > 0 || defaultTtl.ns > 0 || maxTtl.ns > 0; }
    };

    Edge(Clock& clock, int place, Rules rules, Station& origin);

    void arrive(const CallPtr& call) override;

private:
    /// Class, key and visitor; 0 where that is no part of it.
    using Name = std::tuple<std::uint16_t, std::uint32_t, std::uint32_t>;
    struct Hash {
        std::size_t operator()(const Name& name) const;
    };
    struct Object {
        Reply reply;
        SimTime stored = {};
        SimTime freshUntil = {};
        std::list<Name>::iterator used;
    };
    /// One question to the origin, and who waits for its answer.
    struct Fetch {
        Name name;
        bool isShared = false;
        Question question;
        std::vector<CallPtr> waiting = {};
        std::uint32_t tries = 0;
        std::weak_ptr<Call> upstream = {};
        std::uint32_t waitsInTry = 0;  ///< 0 where it waits for nothing
    };

    bool keysCookiesOf(std::uint16_t requestClass) const;
    Name nameOf(const Question& question) const;
    bool mayShare(std::uint16_t requestClass) const;
    Object* find(const Name& name);
    void put(const Name& name, const Reply& reply, SimTime kept);
    void start(const CallPtr& call, const Name& name, bool isShared);
    void tryIt(std::uint64_t fetch);
    void waitedInVain(std::uint64_t fetch, std::uint32_t attempt);
    void hears(std::uint64_t fetch, const Reply& reply);
    void settle(std::uint64_t fetch, Reply reply);
    bool findsOld(const Name& name, Reply& reply);
    void keep(const Name& name, const Reply& reply);

    Rules m_rules;
    Station& m_origin;
    std::unordered_map<Name, Object, Hash> m_objects;
    std::list<Name> m_used;  ///< the last used in front
    std::map<std::uint64_t, Fetch> m_fetches;
    std::map<Name, std::uint64_t> m_shared;
    std::set<std::uint16_t> m_forbidden;  ///< classes of which the origin said last that nothing may be kept
    std::uint64_t m_started = 0;
};

}  // namespace stampede::classic
