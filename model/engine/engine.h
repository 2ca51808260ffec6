#pragma once

#include <functional>
#include <vector>

#include "model/engine/event_list.h"
#include "model/engine/flow_observer.h"
#include "model/engine/shortcut.h"
#include "model/engine/station.h"

namespace stampede {

/// The clock, the event list and the pool of requests. Events are ordered by (time, class, station, request), never by
/// the order of scheduling. One event a step, unless a Shortcut knows better.
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

    /// Wakes `station` at `at` (>= now) with `token`. `request`: the number of the one that it is about, which decides
    /// who comes first where several are due at once.
    void wake(StationIndex station, SimTime at, EventClass eventClass, std::uint64_t token, std::uint64_t request = 0);
    /// Wakes it `delay` >= 0 from now: quicker, where that delay is one that comes again and again.
    void wakeAfter(StationIndex station, SimTime delay, EventClass eventClass, std::uint64_t token,
                   std::uint64_t request = 0);
    /// Calls `what` at `at`, in the class of player, host and chaos calls or of control ticks; equal times of one
    /// class run in the order of `order`, then of scheduling.
    void call(SimTime at, EventClass eventClass, std::uint32_t order, std::function<void()> what,
              EventAction action = EventAction::call);

    /// Runs every event up to and including `until`; the clock stands at `until` afterwards, and nothing is ahead of
    /// it.
    void runUntil(SimTime until);
    /// The time of the next event, `never` when there is none.
    SimTime nextEvent();
    /// How far the present runUntil() goes.
    SimTime horizon() const { return m_horizon; }
    /// Whether an event of that time, class and station has been handled by now. Not to be asked of the very station
    /// that has its turn.
    bool isOver(SimTime at, EventClass eventClass, StationIndex station) const {
        if (at != m_now || !m_isHandling) return at <= m_now;
        return eventClass != m_handling ? eventClass < m_handling : station < m_handlingAt;
    }

    /// Who may work ahead of the clock, borrowed; null for nobody.
    void runAhead(Shortcut* shortcut) { m_shortcut = shortcut; }
    Shortcut* shortcut() const { return m_shortcut; }
    /// What requests on their way will meet is about to change: nothing must be ahead of the clock any more.
    void upset() {
        if (m_shortcut) m_shortcut->leave();
    }
    /// Wakes the shortcut at `at` (>= now), when the event would be due of that class and station that it stands for.
    void wakeShortcut(SimTime at, EventClass eventClass, StationIndex station, std::uint64_t request,
                      std::uint64_t token);
    /// A request that a shortcut has brought this far, as send() would have left it: it arrives at `arrival`, or has
    /// arrived then where `hasArrived`.
    RequestRef resume(Request request, StationIndex caller, RequestRef parent, StationIndex to, SimTime arrival,
                      bool hasArrived);
    /// As answer(), but the caller hears at `at`, after now.
    void answerAt(RequestRef ref, const Answer& answer, SimTime at);
    /// Every request that has been sent and not arrived yet.
    template <class Told>
    void eachInTransit(Told told) const {
        for (std::uint32_t i = 0; i < m_slots.size(); ++i) {
            const Slot& slot = m_slots[i];
            if (slot.alive && !slot.answered && !isOver(slot.request.sent, EventClass::arrival, slot.request.callee))
                told(RequestRef{i, slot.life}, slot.request);
        }
    }

    std::size_t requestsAlive() const { return m_alive; }
    /// How many events it took to come this far.
    std::uint64_t eventsHandled() const { return m_handled; }

private:
    struct Slot {
        Request request;
        Answer answer;
        std::uint32_t life = 0;
        bool alive = false;
        bool answered = false;  ///< the answer is on its way
    };

    RequestRef open(const Request& request, StationIndex caller, RequestRef parent, StationIndex to, SimTime arrival);
    Event arrivalOf(RequestRef ref) const;
    Event answerTo(RequestRef ref, SimTime at) const;
    Event eventOf(RequestRef ref, SimTime at, StationIndex station) const;
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
    Shortcut* m_shortcut = nullptr;
    SimTime m_horizon = {};
    EventClass m_handling = EventClass::arrival;
    StationIndex m_handlingAt = noStation;
    bool m_isHandling = false;
    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_free;
    std::vector<std::function<void()>> m_calls;
    std::vector<std::uint32_t> m_freeCalls;
    std::uint64_t m_callsMade = 0;
    std::size_t m_alive = 0;
    std::uint64_t m_handled = 0;
};

}  // namespace stampede
