#include "model/traffic/arrivals.h"

#include <algorithm>
#include <utility>

#include "model/base/exact.h"

namespace stampede {

namespace {

/// The names of the two draws that make the states: which one the process starts in, how long each lasts.
constexpr auto startDraw = Purpose::choice;
constexpr auto lengthDraw = Purpose::moment;

}  // namespace

ArrivalProcess::ArrivalProcess(const Workload& workload, std::uint64_t seed, std::string id, SimTime from,
                               std::uint64_t firstNumber)
    : m_curve(workload.rate),
      m_arrivals(workload.arrivals),
      m_bursts(workload.bursts),
      m_seed(seed),
      m_id(std::move(id)),
      m_source(hashed(m_id)),
      m_number(firstNumber),
      m_done(m_curve.upTo(from)) {
    if (m_arrivals != Arrivals::mmpp) return;
    const double highShare = m_bursts.highS / (m_bursts.lowS + m_bursts.highS);
    m_high = unit(draw(m_seed, m_id, startDraw, 0)) >= highShare;  // switchState() turns it round
    m_stateEnds = from;
    switchState();
}

double ArrivalProcess::step() {
    if (m_arrivals == Arrivals::deterministic) return 1;
    return exponential(unit(draw(luck(m_number), Purpose::gap)), 1);
}

std::optional<SimTime> ArrivalProcess::next() {
    const double step = this->step();
    ++m_number;
    if (m_arrivals == Arrivals::mmpp) return nextModulated(step);
    m_done += step;
    return m_curve.when(m_done);
}

std::optional<SimTime> ArrivalProcess::nextModulated(double step) {
    if (std::max(m_bursts.lowFactor, m_bursts.highFactor) <= 0) return std::nullopt;
    for (;;) {
        const double factor = m_high ? m_bursts.highFactor : m_bursts.lowFactor;
        const double room = std::max(0.0, m_curve.upTo(m_stateEnds) - m_done) * factor;
        if (factor > 0 && step <= room) {
            m_done += step / factor;
            return m_curve.when(m_done);
        }
        if (!m_curve.when(m_done + step / std::max(m_bursts.lowFactor, m_bursts.highFactor))) return std::nullopt;
        step -= room;
        m_done = std::max(m_done, m_curve.upTo(m_stateEnds));
        switchState();
    }
}

void ArrivalProcess::switchState() {
    m_high = !m_high;
    const double mean = m_high ? m_bursts.highS : m_bursts.lowS;
    const double length = exponential(unit(draw(m_seed, m_id, lengthDraw, m_states++)), mean);
    m_stateEnds += std::max(SimTime{1}, secondsOf(std::min(length, 1e6)));
}

}  // namespace stampede
