#pragma once

#include <functional>
#include <vector>

#include "model/engine/event_list.h"
#include "model/engine/flow_observer.h"
#include "model/engine/station.h"

namespace stampede {

/// The clock, the event list and the pool of requests. Events are ordered by (time, class, station, request), never by
/// the order of scheduling. The classic engine: one event a step.
class Engine {
public:
    SimTime now() const { return m_now; }

    /// Stations are numbered in the order they are added. The engine borrows them.
    StationIndex add(Station& station, StationOwner owner = noOwner);
    /// Who is told of every hop, borrowed; null for nobody, which costs nothing.
    void observe(FlowObserver* observer) { m_observer = observer; }
    FlowObserver* observer() const { return m_observer; }
    /// Tells the observer of what `caller` sent and `callee` never got, now that `caller` no longer waits for it.
    void lost(StationIndex caller, StationIndex callee);
    /// What the station had scheduled is skipped from now on, answers to it go nowhere, and requests sent to it are
    /// answered with status 0. Before that it must have answered what it holds.
    void remove(StationIndex station);
    bool has(StationIndex station) const;

    /// Sends `request` from `caller` (noStation: nobody waits) to `to`; it arrives after `delay` >= 0. With
    /// delay 0 it arrives before this returns. Fills in sent, caller, callee.
    RequestRef send(Request request, StationIndex caller, RequestRef parent, StationIndex to, SimTime delay = {});
    const Request& request(RequestRef ref) const;
    bool isAlive(RequestRef ref) const;

    /// Answers a request; the caller hears after `delay` >= 0. The request is over then.
    void answer(RequestRef ref, const Answer& answer, SimTime delay = {});
    /// The caller stops waiting for `ref`. Does nothing when it is over already.
    void abandon(RequestRef ref);
    bool isAbandoned(RequestRef ref) const;
    /// What `ref` waits out at its callee, asked down the chain; 0 where nothing is broken or it is over.
    std::uint32_t waitsBecause(RequestRef ref) const;

    /// Wakes `station` at `at` (>= now) with `token`.
    void wake(StationIndex station, SimTime at, EventClass eventClass, std::uint64_t token);
    /// Wakes it `delay` >= 0 from now: quicker, where that delay is one that comes again and again.
    void wakeAfter(StationIndex station, SimTime delay, EventClass eventClass, std::uint64_t token);
    /// Calls `what` at `at`, in the class of player, host and chaos calls or of control ticks; equal times of one
    /// class run in the order of `order`, then of scheduling.
    void call(SimTime at, EventClass eventClass, std::uint32_t order, std::function<void()> what);

    /// Runs every event up to and including `until`; the clock stands at `until` afterwards.
    void runUntil(SimTime until);
    /// The time of the next event, `never` when there is none.
    SimTime nextEvent();

    std::size_t requestsAlive() const { return m_alive; }

private:
    struct Slot {
        Request request;
        Answer answer;
        std::uint32_t life = 0;
        bool alive = false;
        bool answered = false;  ///< the answer is on its way
    };

    void handle(const Event& event);
    void deliver(RequestRef ref);
    void finish(RequestRef ref);
    Slot& slot(RequestRef ref);
    void tell(const Slot& held) const;

    SimTime m_now = {};
    EventList m_events;
    std::vector<Station*> m_stations;
    std::vector<StationOwner> m_owners;  ///< of every station, of those that were removed too
    FlowObserver* m_observer = nullptr;
    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_free;
    std::vector<std::function<void()>> m_calls;
    std::vector<std::uint32_t> m_freeCalls;
    std::uint64_t m_callsMade = 0;
    std::size_t m_alive = 0;
};

}  // namespace stampede
