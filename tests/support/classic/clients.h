#pragma once

#include <vector>

#include "model/traffic/arrivals.h"
#include "model/traffic/finish.h"
#include "model/traffic/key_space.h"
#include "tests/support/classic/call.h"

namespace stampede::classic {

/// What came of one request.
struct End {
    std::uint64_t number = 0;
    Outcome outcome = Outcome::failed;
    Cause cause = Cause::none;
    SimTime born = {};
    SimTime at = {};
};

/// Everybody who asks: requests are born, tried, tried again and given up here.
class Clients : public Station {
public:
    struct Rules {
        SimTime latency = {};  ///< one way
        SimTime backoff = {};
    };

    Clients(Clock& clock, int place, const Workload& workload, std::uint64_t seed, const std::string& id,
            Station& entry, Rules rules);

    void arrive(const CallPtr& call) override;

    std::int64_t offered() const { return m_offered; }
    /// In the order of their ends, but for those born in the warm-up.
    const std::vector<End>& ends() const { return m_ends; }

private:
    /// One request from its birth to its end.
    struct Request {
        Question question;
        SimTime born = {};
        std::weak_ptr<Call> call = {};  ///< the attempt under way
        bool isPausing = false;         ///< before the next attempt
        Cause failedOf = Cause::none;   ///< the last attempt
        bool isOver = false;
    };
    using RequestPtr = std::shared_ptr<Request>;

    const RequestClass& classOf(const Question& question) const { return m_workload.classes[question.requestClass]; }
    void planNext();
    void isBorn(const Arrival& arrival);
    std::uint16_t chosenClass(Luck luck) const;
    std::uint32_t visitorOf(const Question& question) const;
    void tryIt(const RequestPtr& request);
    void hears(const RequestPtr& request, const Reply& reply);
    void pausesOrFails(const RequestPtr& request, Cause cause);
    void losesPatience(const RequestPtr& request);
    void ends(const RequestPtr& request, Outcome outcome, Cause cause);

    const Workload& m_workload;
    Station& m_entry;
    Rules m_rules;
    ArrivalProcess m_arrivals;
    std::vector<KeySpace> m_keys;
    std::int64_t m_offered = 0;
    std::vector<End> m_ends;
};

}  // namespace stampede::classic
