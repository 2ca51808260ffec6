#pragma once

#include <limits>
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
        while (requests > m_pieces[piece].until) ++piece;
        const Piece& held = m_pieces[piece];
        if (!held.isSteady) return momentIn(piece, requests);
        const double x = (requests - held.before) / held.rate;
        return x < held.length ? held.from + secondsOf(x) : held.beyond;
    }

private:
    /// A piece of the curve on which the rate changes linearly, until the next piece starts.
    struct Piece {
        SimTime from = {};
        double rate = 0;
        double slope = 0;   ///< requests per second, per second
        double before = 0;  ///< requests expected until `from`
        // Where it ends; the last piece ends with the longest span of a SimTime.
        double until = std::numeric_limits<double>::infinity();  ///< requests expected until the next piece
        double length = 4e9;                                     ///< in seconds
        SimTime beyond = never;                                  ///< where the next one starts
        bool isSteady = false;                                   ///< the rate does not change, and is above 0
    };

    void append(SimTime from, double rate, double slope);
    const Piece& pieceAt(SimTime moment) const;
    SimTime momentIn(std::size_t piece, double requests) const;

    std::vector<Piece> m_pieces;
};

}  // namespace stampede
