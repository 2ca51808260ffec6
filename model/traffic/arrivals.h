#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/base/luck.h"
#include "model/traffic/rate_curve.h"

namespace stampede {

/// When the requests of one source come: a pure function of workload, seed and source. The rate curve's integral is
/// inverted exactly: Poisson arrivals are exponential steps in it, deterministic ones steps of 1. A Markov-modulated
/// process multiplies the curve by one of two factors, each for an exponential time, and starts in its stationary
/// state.
class ArrivalProcess {
public:
    /// Arrivals after `from`, numbered from `firstNumber`. `id` names the source.
    ArrivalProcess(const Workload& workload, std::uint64_t seed, std::string id, SimTime from,
                   std::uint64_t firstNumber = 1);

    /// The next arrival, nullopt when none comes any more. Times never go back.
    std::optional<SimTime> next();

    /// The number of the arrival that next() gave last.
    std::uint64_t number() const { return m_number - 1; }
    Luck luck(std::uint64_t number) const { return requestLuck(m_seed, m_source, number); }

private:
    double step();
    std::optional<SimTime> nextModulated(double step);
    void switchState();

    RateCurve m_curve;
    Arrivals m_arrivals;
    Bursts m_bursts;
    std::uint64_t m_seed;
    std::string m_id;
    std::uint64_t m_source;
    std::uint64_t m_number;  ///< of the next arrival
    double m_done;           ///< of the curve's integral
    bool m_high = false;
    SimTime m_stateEnds = {};
    std::uint64_t m_states = 0;
};

}  // namespace stampede
