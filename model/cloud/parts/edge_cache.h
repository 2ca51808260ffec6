#pragma once

#include <cstdint>
#include <vector>

#include "model/base/slots.h"
#include "model/cloud/cloud_resource.h"
#include "model/cloud/parts/edge_rules.h"
#include "model/engine/deadline_lane.h"
#include "model/engine/engine.h"
#include "model/engine/ttl_cache.h"
#include "model/traffic/cause.h"

namespace stampede {

/// Where a request to the origin would get to now.
struct OriginAim {
    enum class Way : std::uint8_t {
        open,
        lost,    ///< packets are dropped: the attempt to connect times out
        noName,  ///< the origin's name does not resolve
    };
    Way way = Way::noName;
    StationIndex station = noStation;
    std::uint32_t because = 0;  ///< number of the log entry that broke the way
};

class OriginRoute {
public:
    virtual ~OriginRoute() = default;
    virtual OriginAim aim(Luck luck, std::uint32_t attempt) = 0;
};

/// What an edge location counted since it was last asked.
struct EdgeCounts {
    std::uint64_t arrived = 0;
    std::uint64_t answered = 0;
    std::uint64_t good = 0;  ///< answered with a status below 400
    std::uint64_t hits = 0;  ///< good ones from the cache, or that waited for another request's answer
    std::uint64_t clientErrors = 0;
    std::uint64_t serverErrors = 0;
    std::uint64_t bytes = 0;
    std::uint64_t fetches = 0;
    SimTime fetching = {};  ///< summed over fetches
};

/// One edge location with one cache; the regional caches between it and the origin, and the other locations, are left
/// out. Sources: CloudFront developer guide, "How CloudFront works", "Request and response behavior for custom
/// origins", "How CloudFront caches HTTP 4xx and 5xx status codes".
class EdgeCache final : public Station {
public:
    /// Joins the engine, and leaves it when destroyed.
    EdgeCache(Engine& engine, OriginRoute& origin, Usage& usage, std::size_t objects, StationOwner owner = noOwner);
    ~EdgeCache() override;
    EdgeCache(const EdgeCache&) = delete;
    EdgeCache& operator=(const EdgeCache&) = delete;

    EdgeRules rules = {};

    StationIndex station() const { return m_station; }
    /// Objects kept, fresh or not, remembered errors included.
    std::size_t objects() const { return m_objects.size(); }
    /// Drops the objects whose path `matches` (the index of a path).
    template <class Predicate>
    std::size_t invalidate(Predicate matches) {
        return m_objects.eraseIf([&](const auto& entry) { return matches(entry.key.path()); });
    }
    /// Answers everything it holds with a lost connection.
    void close(std::uint32_t because);
    const EdgeCounts& counts() const { return m_counts; }
    EdgeCounts takeCounts();

    void arrive(RequestRef ref) override;
    void answered(RequestRef ref, const Answer& answer) override;
    void wake(std::uint64_t token) override;
    std::uint32_t waitsBecause(RequestRef request) const override;

    /// An object's name. What is no part of the key is 0 in it.
    struct Key {
        static constexpr std::uint64_t parameterBit = std::uint64_t{1} << 33, cookiesBit = parameterBit >> 1;
        std::uint64_t what = 0;   ///< key and cookie
        std::uint64_t where = 0;  ///< class and path, and which of key and cookie are part of it
        std::uint16_t path() const { return static_cast<std::uint16_t>(where); }
        bool operator==(const Key&) const = default;
        std::uint64_t hash() const { return mixed(what + where * goldenGamma); }
    };
    /// What it keeps under a name.
    struct Object {
        Answer answer = {};
        SimTime stored = {};
    };
    using Objects = TtlCache<Key, Object>;

    Key keyOf(const Request& request) const {
        const EdgeRules::ClassRule rule = rules.classRule(request.requestClass);
        const bool hasParameter = rule.keyedParameter && request.hasParameter;
        const bool hasCookies = rule.keyedCookies && request.hasCookies;
        return {.what = std::uint64_t{hasParameter ? request.key : 0} << 32 | (hasCookies ? request.cookie : 0),
                .where = (hasParameter ? Key::parameterBit : 0) | (hasCookies ? Key::cookiesBit : 0) |
                         std::uint64_t{request.requestClass} << 16 | request.path};
    }
    /// Requests with the same key wait for the first one, but not where caching is off, where the origin forbids it and
    /// the minimum TTL is 0, or where cookies are forwarded ("Simultaneous requests for the same object").
    bool mayShare(const Request& request) const {
        const std::uint16_t index = request.requestClass;
        const bool forbidden = index < m_forbidden.size() && m_forbidden[index] && rules.cache.minTtl.ns == 0;
        return rules.cache.keeps() && !forbidden && !rules.classRule(index).forwardsCookies;
    }

    // What arrive() and settle() do, for requests that need no events (edge_cache_express.cpp).

    /// Whether every answer of the application is good, and one that the edge always keeps or never does.
    bool isPlain(const Application& application, const Workload& workload) const;
    /// The answer that it keeps and that is fresh, which becomes the one used last; null for none.
    const Answer* fresh(const Key& key, SimTime now) {
        const Objects::Entry* object = rules.cache.keeps() ? m_objects.find(key) : nullptr;
        return object && now < object->freshUntil ? &object->value.answer : nullptr;
    }
    /// Whether a fetch by events is under way that a request with this key would wait for.
    bool isAsked(const Key& key) { return m_shared.find(key) != nullptr; }
    void countArrival() {
        ++m_counts.arrived;
        ++m_usage.requests;
    }
    /// `isHeard`: somebody still waits for it.
    void countReply(const Answer& answer, bool hit, bool isHeard);
    /// A good answer, which has come at `now`, to what it has asked the origin since `started`.
    void keepFetched(std::uint16_t requestClass, const Key& key, const Answer& answer, SimTime started, SimTime now);
    /// A question to the origin that was asked at `started` for `parent`, as events would have left it. Returns its
    /// place, in which others may join() it.
    std::uint32_t resume(RequestRef parent, const Key& key, bool shared, SimTime started);
    /// Its way to the origin or back, and what the origin gets.
    void resumeUpstream(std::uint32_t fetch, RequestRef upstream);
    const Request& question(std::uint32_t fetch) const { return m_fetches[fetch].question; }
    /// Its answer is on its way from the origin and arrives at `at`.
    void resumeLanding(std::uint32_t fetch, const Answer& answer, SimTime at);
    void join(std::uint32_t fetch, RequestRef ref);

private:
    static constexpr std::uint32_t none = UINT32_MAX;
    enum class Phase : std::uint8_t { idle, connecting, waiting, landing };

    /// One question to the origin, and who waits for its answer.
    struct Fetch {
        Phase phase = Phase::idle;
        bool shared = false;       ///< others with the same key may wait for it
        std::uint32_t serial = 0;  ///< of the wake-up it waits for; others are out of date
        std::uint32_t tries = 0;
        std::uint32_t firstWaiting = none, lastWaiting = none;
        Key key = {};
        Request question = {};
        RequestRef parent = {};
        RequestRef upstream = {};
        SimTime started = {};
        std::uint32_t because = 0;         ///< what broke the way in the last attempt to connect
        StationIndex towards = noStation;  ///< where that attempt would have arrived
        Answer answer = {};
    };
    struct Waiting {
        RequestRef ref = {};
        std::uint32_t next = none;
    };

    void setForbidden(std::uint16_t requestClass, bool forbidden);
    void settle(std::uint32_t fetch);
    bool serveStale(const Key& key, Answer& answer);
    void keep(const Key& key, const Answer& answer, SimTime now);
    void deliver(std::uint32_t fetch, bool stale, bool onlyToTheFirst);
    void reply(RequestRef ref, const Answer& answer, bool hit, SimTime delay = {});

    // Asking the origin, from start() to settle() (edge_cache_fetch.cpp)
    void start(RequestRef ref, const Key& key, bool shared);
    std::uint32_t open(RequestRef ref, const Key& key, bool shared, SimTime started);
    void attempt(std::uint32_t fetch);
    void retry(std::uint32_t fetch, Cause cause);
    void fail(std::uint32_t fetch, std::uint16_t status, Cause cause, std::uint32_t because);
    void land(std::uint32_t fetch);
    void enter(std::uint32_t fetch, Phase phase, SimTime most);
    void awaitResponse(std::uint32_t fetch, SimTime until);
    std::uint64_t wakeToken(std::uint32_t fetch) const;
    bool isAwaited(const DeadlineLane::Deadline& response) const;
    void watchResponses();
    void responsesOver();

    Engine& m_engine;
    OriginRoute& m_origin;
    Usage& m_usage;
    StationIndex m_station;
    Objects m_objects;
    TtlCache<Key, std::uint32_t> m_shared;  ///< the fetch that a request with this key may wait for
    Slots<Fetch> m_fetches;
    Slots<Waiting> m_waiting;
    std::vector<bool> m_forbidden;  ///< by class: the origin forbade caching last time
    DeadlineLane m_responses;       ///< when the answers awaited come too late
    std::uint32_t m_serial = 0;
    bool m_closed = false;
    EdgeCounts m_counts;
};

}  // namespace stampede
