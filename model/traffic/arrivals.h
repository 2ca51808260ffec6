#pragma once

#include <cstdint>
#include <string>

#include "model/base/exact.h"
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

    /// The next arrival, `never` when none comes any more. Times never go back.
    SimTime next() {
        if (m_arrivals == Arrivals::mmpp) return nextModulated();
        m_done += step();
        ++m_number;
        return m_curve.next(m_done, m_piece);
    }

    /// The number of the arrival that next() gave last.
    std::uint64_t number() const { return m_number - 1; }
    Luck luck(std::uint64_t number) const { return m_luck(number); }

private:
    double step() const {
        return m_arrivals == Arrivals::deterministic ? 1 : exponential(unit(draw(luck(m_number), Purpose::gap)), 1);
    }
    SimTime nextModulated();
    void switchState();

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
};

}  // namespace stampede
