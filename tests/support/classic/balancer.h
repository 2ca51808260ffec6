#pragma once

#include <deque>
#include <map>
#include <string>
#include <vector>

#include "tests/support/classic/call.h"

namespace stampede::classic {

/// A load balancer: an application one takes its targets in turn or by the least outstanding, a classic one always by
/// the least outstanding, and holds requests back while every target is full.
class Balancer : public Station {
public:
    struct Rules {
        bool isClassic = false;
        bool byLeastOutstanding = false;
        bool crossesZones = true;
        std::vector<std::string> zones = {};  ///< of its nodes
        SimTime trip = {};                    ///< to a target, and what its own answer takes longer
        SimTime idleTimeout = {};
        std::size_t mostHeldBack = 0;
        SimTime checkInterval = {};
        int checksToFail = 2, checksToRecover = 5;
    };
    struct Target {
        Station* station = nullptr;
        std::string zone = {};
        bool isHealthy = true;
        int against = 0;  ///< checks in a row that speak against its health
        int inFlight = 0;
    };

    Balancer(Clock& clock, int place, Rules rules, std::vector<Target> targets);

    void arrive(const CallPtr& call) override;
    void abandoned(const CallPtr& call) override;

private:
    /// A request that is with a target.
    struct Flight {
        CallPtr parent = {};
        std::weak_ptr<Call> child = {};
        std::size_t target = 0;
    };

    bool isOpenTo(const Target& target, const std::string& zone) const;
    bool dispatch(const CallPtr& call);
    void dispatchHeldBack();
    void lookAgain();
    std::size_t chosen(const std::vector<bool>& eligible) const;
    void send(const CallPtr& call, std::size_t target);
    void hears(std::uint64_t flight, const Reply& reply);
    void waitsNoLonger(std::uint64_t flight);
    CallPtr close(std::uint64_t flight);
    void check(std::size_t target);

    static constexpr std::size_t none = SIZE_MAX;

    Rules m_rules;
    std::vector<Target> m_targets;
    std::size_t m_turn = 0;
    std::deque<CallPtr> m_heldBack;
    bool m_willLookAgain = false;
    std::map<std::uint64_t, Flight> m_flights;
    std::uint64_t m_sent = 0;
};

}  // namespace stampede::classic
