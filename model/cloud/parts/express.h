#pragma once

#include "model/cloud/cloud.h"
#include "model/cloud/parts/balancer.h"
#include "model/cloud/parts/express_way.h"
#include "model/cloud/parts/staged_express.h"
#include "model/engine/ring.h"
#include "model/traffic/bypass.h"
#include "model/traffic/client_source.h"
#include "model/traffic/finish_batch.h"

namespace stampede {

class Entry;

/// Solves requests when they set out, where the way that they take lets it be known: no event on the way, no place in
/// the pool of requests. What it has solved and what is not over yet stands in a list of trips, from which everything
/// is put where events would have brought it (land) before anyone looks at it or changes what those on their way will
/// meet. A run is the same with it and without, to the last bit.
class Express : public Shortcut, public Bypass {
public:
    Express(Cloud& cloud, const CloudResource& clients, Entry& entry, ClientSource& source, TrafficBook& book);
    ~Express() override;

    bool takeArrivals(ArrivalProcess& arrivals) override;
    void comes(const Event& event) override;
    void wake(const Event& event) override;
    void delivers(const Request& request) override;
    void land() override;
    void leave() override;

private:
    // Ours: looking at a way costs about as much as a few requests by events, so a way that keeps changing is looked at
    // ever more rarely, and one that has carried several times its pause at once.
    static constexpr std::uint64_t leastPause = 2, longestPause = 8192, worthwhile = 4;

    /// `unheard`: nothing listens.
    enum class End : std::uint8_t { served, failed, refused, unheard };
    /// How far a request has come.
    enum class Stage : std::uint8_t { toEntry, toServer, atServer, onItsWayBack, heardSoon, over };

    /// One request from its birth to its end.
    struct Trip {
        std::uint64_t number = 0;
        SimTime born = {};
        SimTime begun = {};  ///< when a worker takes it up; where processors are shared, since when it is there
        SimTime done = {};   ///< when the machine answers
        SimTime over = {};   ///< when nothing of it is under way any more
        std::uint32_t key = 0;
        std::uint32_t server = 0;
        std::uint16_t requestClass = 0;
        End end = End::served;
        bool givesUp = false;            ///< the client, before it hears
        Stage counted = Stage::toEntry;  ///< how far what it has done has been counted
    };

    // express.cpp
    bool open();
    void close();
    /// What the programs of a straight way ask for. `simple`: whoever comes is served, at the next in turn.
    enum class Serving : std::uint8_t { simple, any, shared };
    Serving serving() const;
    template <Serving serving>
    bool takeStraight(ArrivalProcess& arrivals);
    template <Serving serving>
    [[gnu::always_inline]] inline bool solve(const Arrival& newcomer);
    bool reckon();
    bool openStaged(const CloudResource& host);
    bool takeStaged(ArrivalProcess& arrivals);
    bool reckonsWith(const Request& request) const;
    bool isOnItsWay(const Request& request) const;
    SimTime reachesEntry(const Trip& trip) const { return trip.born + m_way.toEntry; }
    SimTime reachesServer(const Trip& trip) const { return reachesEntry(trip) + m_way.toServer; }
    SimTime leavesEntry(const Trip& trip) const { return trip.done + m_way.toServer; }
    SimTime heard(const Trip& trip) const { return leavesEntry(trip) + m_way.toEntry; }
    SimTime patienceEnds(const Trip& trip) const { return trip.born + m_classes[trip.requestClass].patience; }
    /// It is known when its answer sets out. `patience`: until when the client waits.
    void endAt(Trip& trip, SimTime done, SimTime patience) const {
        const SimTime heard = done + m_way.toServer + m_way.toEntry;
        trip.done = done;
        trip.givesUp = heard > patience;
        const SimTime gone = patience < done ? done : patience;
        trip.over = trip.givesUp ? gone : heard;
    }

    // express_sharing.cpp
    void startSharing();
    void arriveUntil(SimTime until);
    void work(ExpressServer& server, SimTime until);
    static void countShared(ExpressServer& server, SimTime until);
    void reach(StationIndex station);
    void settleSharedUntil(SimTime now);
    SimTime timeoutBy(SimTime moment);
    void bringUp();
    void stopSharing(std::uint32_t first);
    /// Places count all trips since the beginning.
    Trip& tripAt(std::uint32_t place) { return m_trips[place - m_firstTrip]; }
    std::uint32_t endOfTrips() const { return m_firstTrip + static_cast<std::uint32_t>(m_trips.size()); }

    // express_landing.cpp
    bool isBeside(const Event& event) const;
    Stage stageOf(const Trip& trip) const;
    bool hasGivenUp(const Trip& trip) const;
    void book();
    [[gnu::always_inline]] inline void settle(const Trip& trip);
    void settleUntil(SimTime now);
    void resume(const Trip& trip, Stage stage);
    void count(const Trip& trip, Stage stage);
    void countWhole(const Trip& trip);
    void countAnswer(const Trip& trip, ExpressServer& server);
    void tell(const Trip& trip, Stage stage) const;
    void fillIn(Finish& finish, const Trip& trip) const;
    [[gnu::noinline]] Judgement judgementOfFailure(const Trip& trip) const;
    Answer answerTo(const Trip& trip) const;
    void flush();

    Cloud& m_cloud;
    const CloudResource& m_clients;
    Entry& m_entry;
    ClientSource& m_source;
    std::vector<ExpressClass> m_classes;
    bool m_isOpen = false;
    ExpressWay m_way;
    ExpressPassage m_passed;
    Ring<Trip> m_trips;         ///< in the order of births
    FinishBatch m_finishes;     ///< of those that were settled and are not in the book yet
    std::uint64_t m_pause = 0;  ///< how many arrivals go by events before the way is looked at again
    std::uint64_t m_nextPause = leastPause;
    std::uint64_t m_taken = 0;  ///< since it was opened
    bool m_isAhead = false;     ///< something has not been booked or given back
    bool m_isLeaving = false;   ///< the next arrival goes by events
    StagedExpress m_staged;
    Serving m_serving = Serving::any;
    bool m_isStaged = false;  ///< the way is one that m_staged takes
    // Places of trips, where processors are shared.
    std::uint32_t m_firstTrip = 0;      ///< of the first of m_trips
    std::uint32_t m_arrived = 0;        ///< the first of those that are not there yet
    std::uint32_t m_unanswered = 0;     ///< none before it is at a program
    std::vector<RequestRef> m_resumed;  ///< of each trip that is given back, where it is at a program
};

}  // namespace stampede
