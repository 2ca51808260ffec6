#include "model/traffic/arrivals.h"

#include <algorithm>
#include <utility>

namespace stampede {

namespace {

/// The names of the two draws that make the states: which one the process starts in, how long each lasts.
constexpr auto startDraw = Purpose::choice;
constexpr auto lengthDraw = Purpose::moment;

}  // namespace

ArrivalProcess::ArrivalProcess(const Workload& workload, std::uint64_t seed, std::string id, SimTime from,
                               std::uint64_t firstNumber, ArrivalDetails* details)
    : m_details(details),
      m_curve(workload.rate),
      m_arrivals(workload.arrivals),
      m_bursts(workload.bursts),
      m_seed(seed),
      m_id(std::move(id)),
      m_luck(seed, hashed(m_id)),
      m_number(firstNumber),
      m_done(m_curve.upTo(from)) {
    if (m_arrivals != Arrivals::mmpp) return;
    const double highShare = m_bursts.highS / (m_bursts.lowS + m_bursts.highS);
    m_high = unit(draw(m_seed, m_id, startDraw, 0)) >= highShare;  // switchState() turns it round
    m_stateEnds = from;
    switchState();
}

void ArrivalProcess::drawAhead() {
    m_given = 0;
    for (std::size_t i = 0; i < together(); ++i) {
        m_ahead[i].number = m_number++;
        m_ahead[i].luck = m_luck(m_ahead[i].number);
    }
    drawTimes();
    if (m_details) m_details->fillIn({m_ahead.data(), together()});
}

void ArrivalProcess::drawTimes() {
    if (m_arrivals == Arrivals::mmpp) {
        m_ahead[0].at = modulated(standardExponential(draw(m_ahead[0].luck, Purpose::gap)));
        return;
    }
    double done = m_done;
    for (Arrival& arrival : m_ahead) {
        done += m_arrivals == Arrivals::poisson ? standardExponential(draw(arrival.luck, Purpose::gap)) : 1;
        arrival.at = m_curve.next(done, m_piece);
    }
    m_done = done;
}

SimTime ArrivalProcess::modulated(double left) {
    const double most = std::max(m_bursts.lowFactor, m_bursts.highFactor);
    if (most <= 0) return never;
    for (;;) {
        const double factor = m_high ? m_bursts.highFactor : m_bursts.lowFactor;
        const double room = std::max(0.0, m_curve.upTo(m_stateEnds) - m_done) * factor;
        if (factor > 0 && left <= room) {
            m_done += left / factor;
            return m_curve.next(m_done, m_piece);
        }
        std::size_t piece = m_piece;
        if (m_curve.next(m_done + left / most, piece) == never) return never;
        left -= room;
        m_done = std::max(m_done, m_curve.upTo(m_stateEnds));
        switchState();
    }
}

void ArrivalProcess::switchState() {
    m_high = !m_high;
    const double mean = m_high ? m_bursts.highS : m_bursts.lowS;
    const double length = mean * standardExponential(draw(m_seed, m_id, lengthDraw, m_states++));
    m_stateEnds += std::max(SimTime{1}, secondsOf(std::min(length, 1e6)));
}

}  // namespace stampede
