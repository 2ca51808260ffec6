#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>

#include "model/base/exponential.h"
#include "model/base/luck.h"
#include "model/traffic/rate_curve.h"

namespace stampede {

/// A request that comes: when, and what everything random about it follows from.
struct Arrival {
    std::uint64_t number = 0;
    Luck luck = {};
    SimTime at = never;
    std::uint32_t key = 0;
    std::uint16_t requestClass = 0;
};

/// Knows what arrivals ask for.
class ArrivalDetails {
public:
    virtual ~ArrivalDetails() = default;
    /// Sets class and key of each up to the first that never comes. They are in the order in which they come.
    virtual void fillIn(std::span<Arrival> arrivals) = 0;
};

/// When the requests of one source come: a pure function of workload, seed and source. The rate curve's integral is
/// inverted exactly: Poisson arrivals are exponential steps in it, deterministic ones steps of 1. A Markov-modulated
/// process multiplies the curve by one of two factors, each for an exponential time, and starts in its stationary
/// state.
class ArrivalProcess {
public:
    /// Arrivals after `from`, numbered from `firstNumber`. `id` names the source. `details` are borrowed; null where
    /// nobody needs them.
    ArrivalProcess(const Workload& workload, std::uint64_t seed, std::string id, SimTime from,
                   std::uint64_t firstNumber = 1, ArrivalDetails* details = nullptr);

    /// The next arrival. Its time is `never` when none comes any more. Times never go back.
    const Arrival& next() {
        if (++m_given >= together()) drawAhead();
        return m_ahead[m_given];
    }
    /// The one that next() gave last.
    const Arrival& last() const { return m_ahead[m_given]; }
    Luck luck(std::uint64_t number) const { return m_luck(number); }

private:
    /// Many in a loop of its own take half the time; but one that is bursty may go through any number of states on the
    /// way to its next arrival, which may lie beyond the day.
    std::size_t together() const { return m_arrivals == Arrivals::mmpp ? 1 : m_ahead.size(); }
    void drawAhead();
    void drawTimes();
    SimTime modulated(double step);
    void switchState();

    ArrivalDetails* m_details;
    RateCurve m_curve;
    Arrivals m_arrivals;
    Bursts m_bursts;
    std::uint64_t m_seed;
    std::string m_id;
    LuckStream m_luck;
    std::uint64_t m_number;   ///< of the next arrival
    double m_done;            ///< of the curve's integral
    std::size_t m_piece = 0;  ///< of the curve, for what is asked next
    bool m_high = false;
    SimTime m_stateEnds = {};
    std::uint64_t m_states = 0;
    std::array<Arrival, 64> m_ahead;
    std::size_t m_given = m_ahead.size() - 1;
};

}  // namespace stampede
