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
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        Piece& piece = m_pieces[i];
        piece.isSteady = piece.slope == 0 && piece.rate > 0;
        if (i + 1 == m_pieces.size()) break;
        piece.until = m_pieces[i + 1].before;
        piece.beyond = m_pieces[i + 1].from;
        piece.length = (piece.beyond - piece.from).inSeconds();
    }
}

void RateCurve::append(SimTime from, double rate, double slope) {
    const double before = m_pieces.empty() ? 0 : upTo(from);
    if (!m_pieces.empty() && m_pieces.back().from == from) m_pieces.pop_back();
    m_pieces.push_back({.from = from, .rate = rate, .slope = slope, .before = before});
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

SimTime RateCurve::momentIn(std::size_t index, double requests) const {
    const Piece& piece = m_pieces[index];
    const bool isLast = index + 1 == m_pieces.size();
    // requests - before = rate x + slope x^2 / 2, solved without losing digits where the slope is small.
    const double left = std::max(0.0, requests - piece.before);
    if (left == 0) return piece.from;
    const double root =
        piece.slope == 0 ? piece.rate : std::sqrt(std::max(0.0, piece.rate * piece.rate + 2 * piece.slope * left));
    if (piece.rate + root <= 0) return isLast ? never : m_pieces[index + 1].from;
    const double x = 2 * left / (piece.rate + root);
    if (isLast && x > 4e9) return never;
    const SimTime moment = piece.from + secondsOf(x);
    return isLast ? moment : std::min(moment, m_pieces[index + 1].from);
}

}  // namespace stampede
