#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/engine/deadline_lane.h"
#include "model/engine/engine.h"
#include "model/traffic/arrivals.h"
#include "model/traffic/bypass.h"
#include "model/traffic/destination.h"
#include "model/traffic/key_space.h"

namespace stampede {

/// Which clients these are, and how they behave beyond what their class says.
struct ClientRules {
    std::string id = {};  ///< names their stream of luck
    StationOwner owner = noOwner;
    std::uint64_t seed = 1;
    std::uint64_t firstNumber = 1;          ///< of the first request
    std::vector<std::uint16_t> paths = {};  ///< index of each class's path
    SimTime connectTimeout = seconds(30);
    SimTime retryBackoff = {};
};

/// The clients: makes requests, sends each attempt where the Destination says, waits as long as the class's patience
/// allows and keeps the book informed. Patience runs from the first attempt; when it is over the client is gone, while
/// the work on its request goes on. A failed attempt is repeated as often as the class retries.
class ClientSource : public Station, private ArrivalDetails {
public:
    ClientSource(Engine& engine, Destination& destination, TrafficBook& book, const Workload& workload,
                 ClientRules rules);

    /// Requests come from now on.
    void start();
    /// No more come; those under way fail with `cause`.
    void stop(Cause cause, std::uint32_t because);
    StationIndex station() const { return m_station; }
    std::size_t inFlight() const { return m_inFlight; }

    // What a bypass needs to take requests and to give them back.

    /// Who takes arrivals, borrowed; null for nobody.
    void bypass(Bypass* bypass) { m_bypass = bypass; }
    Luck luckOf(std::uint64_t number) const { return m_arrivals->luck(number); }
    /// Plans the next arrival.
    void wakeAt(SimTime arrival);
    /// Where a request has got to, or is getting to.
    struct Hop {
        StationIndex to = noStation;
        SimTime arrival = {};
        bool hasArrived = false;
    };
    /// Whether the client of a request that has no answer yet waits no more.
    bool hasGivenUp(const Arrival& arrival) const;
    /// A request that set out before and has got that far, which the book has not heard of.
    RequestRef resume(const Arrival& arrival, const Hop& hop);
    /// One whose answer has come, and is heard at `heard` if anybody still waits.
    void resume(const Arrival& arrival, const Answer& answer, SimTime heard);
    /// Which visitor it is.
    std::uint32_t cookieOf(const Arrival& arrival) const {
        const RequestClass& asked = m_workload.classes[arrival.requestClass];
        return asked.cookies.empty() ? 0 : chooseCookie(asked, arrival.luck);
    }

    void arrive(RequestRef request) override;
    void answered(RequestRef request, const Answer& answer) override;
    void wake(std::uint64_t token) override;

private:
    enum class Stage : std::uint8_t { sent, lost, answerUnderWay, refused, pausing };

    /// One request from its first attempt to its end.
    struct Pending {
        Request request;
        Answer answer;
        SimTime born;
        Route route;
        RequestRef ref;
        Stage stage = Stage::sent;
        bool alive = false;
        std::uint32_t life = 0;
    };
    using Slot = std::uint32_t;

    void fillIn(std::span<Arrival> arrivals) override;
    void scheduleNext();
    void arrival();
    Slot take();
    Slot open(const Arrival& arrival);
    bool offer(const Arrival& arrival);
    Request requestOf(const Arrival& arrival) const;
    void attempt(Slot slot);
    void attemptFailed(Slot slot, Cause cause, std::uint32_t because);
    void hear(Slot slot);
    void finish(Slot slot, Judgement judgement);
    void patienceOver(std::size_t requestClass);
    void watchPatience(std::size_t requestClass);
    bool isOver(const DeadlineLane::Deadline& deadline) const;
    void wakeSlot(Slot slot, Stage stage, SimTime delay);
    void woken(Slot slot);
    std::uint16_t chooseClass(Luck luck) const;
    std::uint32_t chooseCookie(const RequestClass& requestClass, Luck luck) const;

    Engine& m_engine;
    Destination& m_destination;
    Bypass* m_bypass = nullptr;
    TrafficBook& m_book;
    const Workload& m_workload;
    ClientRules m_rules;
    StationIndex m_station = noStation;
    std::vector<KeySpace> m_keys;
    std::vector<double> m_sharesUpTo;
    std::vector<DeadlineLane> m_patience;  ///< of each class, in the order of births
    std::optional<ArrivalProcess> m_arrivals;
    std::vector<Pending> m_pending;
    std::vector<Slot> m_free;
    std::size_t m_inFlight = 0;
};

}  // namespace stampede
