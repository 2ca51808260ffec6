#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "model/traffic/workload.h"

namespace stampede {

/// A Rate as a function of time: constant between its points, each change spread linearly over the ramp that starts at
/// the point's time. The first point at 0:00 has no ramp; before a later first point nothing comes. Holds for ever
/// after the last one.
class RateCurve {
public:
    explicit RateCurve(const Rate& rate);

    /// Requests per second at a moment.
    double at(SimTime moment) const;
    /// How many requests are expected from 0:00 to `moment`.
    double upTo(SimTime moment) const;
    /// When that number is reached, nullopt when it never is: the exact inverse of upTo().
    std::optional<SimTime> when(double requests) const {
        std::size_t piece = 0;
        const SimTime moment = next(requests, piece);
        return moment == never ? std::nullopt : std::optional(moment);
    }
    /// The same for one who asks for ever more, `never` when it never is: the search begins and ends at `piece`.
    SimTime next(double requests, std::size_t& piece) const {
        while (piece + 1 < m_pieces.size() && m_pieces[piece + 1].before < requests) ++piece;
        const Piece& held = m_pieces[piece];
        if (held.slope != 0 || held.rate <= 0 || piece + 1 < m_pieces.size()) return momentIn(piece, requests);
        const double x = std::max(0.0, requests - held.before) / held.rate;
        return x > 4e9 ? never : held.from + secondsOf(x);
    }

private:
    /// A piece of the curve on which the rate changes linearly, until the next piece starts.
    struct Piece {
        SimTime from = {};
        double rate = 0;
        double slope = 0;   ///< requests per second, per second
        double before = 0;  ///< requests expected until `from`
    };

    void append(SimTime from, double rate, double slope);
    const Piece& pieceAt(SimTime moment) const;
    SimTime momentIn(std::size_t piece, double requests) const;

    std::vector<Piece> m_pieces;
};

}  // namespace stampede
