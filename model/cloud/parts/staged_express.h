#pragma once

#include <vector>

#include "model/cloud/cloud.h"
#include "model/cloud/parts/database.h"
#include "model/cloud/parts/edge_cache.h"
#include "model/cloud/parts/express_way.h"
#include "model/engine/event_wheel.h"
#include "model/engine/ring.h"
#include "model/traffic/client_source.h"
#include "model/traffic/finish_batch.h"

namespace stampede {

class Entry;

/// The express way through an edge location, to programs that query a database, or both. What the edge keeps is changed
/// by every request, and in which order queries come is not the order of births: so nothing is looked for or queried
/// before its time. Requests on their way to the edge or to the database and answers on theirs are worked off in order,
/// between one event and the next.
class StagedExpress : public QueryBypass {
public:
    /// `classes` are borrowed.
    StagedExpress(Cloud& cloud, Entry& entry, ClientSource& source, TrafficBook& book,
                  const std::vector<ExpressClass>& classes);

    /// Takes the way to `host`, which is `latency` away and may be an edge location.
    void open(const CloudResource& host, SimTime latency, bool isEdge);
    enum class Taken : std::uint8_t { all, notThis, leave };
    /// As Bypass::takeArrivals(); `notThis`: only the arrival that is due goes by events. Counts what it takes.
    Taken take(ArrivalProcess& arrivals, std::uint64_t& taken);
    /// Its moment has come. False where the way must be left.
    bool wake(const Event& event);
    /// False where the request takes a turn or a worker that was reckoned to be another's.
    bool reckonsWith(const Request& request) const;
    /// Gives everything back to events. The way is closed then.
    void land();
    bool takeQuery(RequestRef query) override;

private:
    static constexpr std::uint32_t none = UINT32_MAX;

    /// One that the edge answers with what it keeps.
    struct Hit {
        Arrival visit = {};
        Answer answer = {};
        Judgement judgement = {};
    };
    enum class State : std::uint8_t {
        free,
        asking,   ///< the origin, which answers at `replied`; its answer is at the edge or the client at `answered`
        waiting,  ///< for what another asks
        answered  ///< by the edge, or, without one, by the entry, at `answered`
    };
    /// How far a question to the origin has come.
    enum class Stage : std::uint8_t {
        toEntry,
        toServer,
        atServer,
        toDatabase,
        atDatabase,
        fromDatabase,
        toEdge,
        landing,
        over
    };
    /// One that the edge has nothing for.
    struct Trip {
        Arrival visit = {};
        SimTime begun = {}, done = {};            ///< of the program's own work
        SimTime queryBegun = {}, queryDone = {};  ///< of the database's
        SimTime replied = {};                     ///< when the machine answers; never where that is not known yet
        SimTime answered = {};
        EdgeCache::Key object = {};  ///< what it asks the origin for
        Answer answer = {};          ///< once it is there
        Judgement judgement = {};
        std::uint32_t server = 0;
        std::uint32_t asker = none;                            ///< who asks what it waits for
        std::uint32_t nextWaiting = none, lastWaiting = none;  ///< of those that wait for the same
        std::uint32_t fetch = 0;                               ///< at the edge, once it has been given back
        std::uint32_t nextFree = none;
        State state = State::free;
        bool queries = false;  ///< the database
        bool isShared = false;
    };

    /// What comes to the edge from the origin, or to or from the database: an answer or a query of the trip in that
    /// place, or the end of the query taken in that place.
    enum class Coming : std::uint8_t { answer, query, queryDone };
    // What is due next (staged_express.cpp)
    bool reckon();
    StationIndex asker() const { return m_way.edge ? m_way.edge->station() : m_source.station(); }
    bool isFromClient(const Request& request) const;
    void readLimit();
    SimTime nextMoment() const;
    bool workUntil(SimTime until);
    bool work(SimTime now);
    bool lookNext();
    void plan(SimTime nextBirth);
    void expect(Coming what, SimTime at, std::uint64_t number, std::uint32_t place);
    void expect(const Event& coming);
    Event takeComing();
    std::uint32_t openTrip();
    void closeTrip(std::uint32_t index);

    // From the look into the edge to the book (staged_express_journey.cpp)
    void readRequest(const Arrival& visit);
    Taken look(const Arrival& visit);
    Taken ask(const Arrival& visit, const EdgeCache::Key& key, bool isShared);
    bool startsWork(Trip& trip);
    bool comesInTime(Trip& trip) const;
    Answer answerTo(const Trip& trip);
    Judgement judge(const Arrival& visit, const Answer& answer, SimTime heard);
    void fill(std::uint32_t index);
    void settleUntil(SimTime now);
    void settle(const Hit& hit) { settle(hit.visit, hit.judgement, heard(hit)); }
    void settle(const Trip& trip);
    void settle(const Arrival& visit, const Judgement& judgement, SimTime heard);
    void countAsked(const Trip& trip, Stage stage);
    SimTime looksAt(const Arrival& visit) const { return visit.at + m_latency; }
    SimTime patienceEnds(const Arrival& visit) const { return visit.at + m_classes[visit.requestClass].patience; }
    SimTime heard(const Hit& hit) const { return looksAt(hit.visit) + m_way.edge->rules.hitTime + m_latency; }
    SimTime reachesEntry(const Trip& trip) const { return looksAt(trip.visit) + m_way.toEntry; }
    SimTime reachesServer(const Trip& trip) const { return reachesEntry(trip) + m_way.toServer; }
    SimTime reachesDatabase(const Trip& trip) const { return trip.done + m_way.database.latency; }
    SimTime backAtEdge(const Trip& trip) const { return trip.replied + m_way.toServer; }
    SimTime heard(const Trip& trip) const { return trip.answered + m_latency; }

    // The database (staged_express_queries.cpp)
    bool query(std::uint32_t index);
    void queryDone(std::uint32_t index);

    // Giving back to events (staged_express_landing.cpp)
    bool isHeard(SimTime at, SimTime delay) const;
    void give(const Hit& hit);
    void give(Trip& trip);
    RequestRef resume(const Arrival& visit, SimTime arrival, bool hasArrived);
    Stage stageOf(const Trip& trip) const;
    void resumeAsking(Trip& trip);
    void resumeFetch(Trip& trip, Stage stage);
    void resumeStraight(Trip& trip, Stage stage);
    void passOn(Trip& trip, RequestRef ref, Stage stage);
    void resumeAtServer(Trip& trip, RequestRef ref, Stage stage);
    void resumeQueries();

    Cloud& m_cloud;
    Entry& m_entry;
    ClientSource& m_source;
    const std::vector<ExpressClass>& m_classes;
    const CloudResource* m_host = nullptr;
    SimTime m_toHost = {};   ///< from the clients
    SimTime m_latency = {};  ///< to the edge; none where the way has no edge
    ExpressWay m_way;
    ExpressPassage m_passed;
    bool m_isReckoned = false;             ///< turns and workers of the way are known, since its first look
    std::vector<std::uint64_t> m_toEntry;  ///< numbers of those that were on their way to the entry then, in order
    Ring<Arrival> m_toEdge;                ///< those on their way to the edge, in order
    Ring<Hit> m_hits;                      ///< in order
    std::vector<Trip> m_trips;
    std::uint32_t m_free = none;    ///< the first free place among them
    Ring<std::uint32_t> m_fetched;  ///< those that were answered, in the order in which their clients hear
    EventWheel m_coming;
    SimTime m_nextComing = never;           ///< when the first of it is due
    Slots<ExpressWork> m_takenQueries;      ///< that came by events
    std::vector<ExpressWork> m_toDatabase;  ///< what is given back to it when this lands
    std::uint64_t m_lastArrived = 0;        ///< number of the last at the entry, of those that have been counted
    SimTime m_limit = {};                   ///< before this nothing happens but here
    SimTime m_nextBirth = never;
    std::uint64_t m_wakes = 0;                         ///< asked for; all but the last are void
    bool m_mustLeave = false;                          ///< what comes next needs events
    TtlCache<EdgeCache::Key, std::uint32_t> m_asking;  ///< who asks the origin for what others may wait for
    Request m_request;                                 ///< what is asked for, filled in again and again
    std::uint32_t m_accepted = none;                   ///< an answer of that content is right, where its key is
    FinishBatch m_finishes;
};

}  // namespace stampede
