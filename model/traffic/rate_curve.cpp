#include "model/traffic/rate_curve.h"

#include <algorithm>
#include <cmath>  // sqrt only

namespace stampede {

RateCurve::RateCurve(const Rate& rate) {
    append({}, 0, 0);
    double target = 0;
    SimTime rampEnd = {};
    for (const auto& [moment, wanted] : rate.requestsPerS) {
        if (rampEnd > m_pieces.back().from && rampEnd < moment) append(rampEnd, target, 0);
        const double now = rampEnd > moment ? at(moment) : target;
        const bool ramps = rate.ramp.ns > 0 && moment.ns > 0 && wanted != now;
        append(moment, ramps ? now : wanted, ramps ? (wanted - now) / rate.ramp.inSeconds() : 0);
        rampEnd = ramps ? moment + rate.ramp : moment;
        target = wanted;
    }
    if (rampEnd > m_pieces.back().from) append(rampEnd, target, 0);
}

void RateCurve::append(SimTime from, double rate, double slope) {
    const double before = m_pieces.empty() ? 0 : upTo(from);
    if (!m_pieces.empty() && m_pieces.back().from == from) m_pieces.pop_back();
    m_pieces.push_back({from, rate, slope, before});
}

const RateCurve::Piece& RateCurve::pieceAt(SimTime moment) const {
    const auto later = std::upper_bound(m_pieces.begin() + 1, m_pieces.end(), moment,
                                        [](SimTime time, const Piece& piece) { return time < piece.from; });
    return *(later - 1);
}

double RateCurve::at(SimTime moment) const {
    const Piece& piece = pieceAt(moment);
    return piece.rate + piece.slope * (moment - piece.from).inSeconds();
}

double RateCurve::upTo(SimTime moment) const {
    const Piece& piece = pieceAt(moment);
    const double x = (moment - piece.from).inSeconds();
    return piece.before + (piece.rate + piece.slope * x / 2) * x;
}

std::optional<SimTime> RateCurve::when(double requests) const {
    const auto later = std::lower_bound(m_pieces.begin() + 1, m_pieces.end(), requests,
                                        [](const Piece& piece, double count) { return piece.before < count; });
    const Piece& piece = *(later - 1);
    // requests - before = rate x + slope x^2 / 2, solved without losing digits where the slope is small.
    const double left = std::max(0.0, requests - piece.before);
    if (left == 0) return piece.from;
    const double root = std::sqrt(std::max(0.0, piece.rate * piece.rate + 2 * piece.slope * left));
    if (piece.rate + root <= 0) return later == m_pieces.end() ? std::nullopt : std::optional(later->from);
    const double x = 2 * left / (piece.rate + root);
    if (later == m_pieces.end() && x > 4e9) return std::nullopt;
    const SimTime moment = piece.from + secondsOf(x);
    return later == m_pieces.end() ? moment : std::min(moment, later->from);
}

}  // namespace stampede
