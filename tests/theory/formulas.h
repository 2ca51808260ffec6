#pragma once

#include <cmath>

namespace stampede::theory {

// The textbook: L. Kleinrock, Queueing Systems I (1975); D. Gross and C. Harris, Fundamentals of Queueing Theory
// (1998). `load` is the offered load in Erlangs (arrival rate x mean service), `service` the mean service time; times
// are in its unit.

/// Erlang B: the part of arrivals that M/G/c/c turns away, by the recursion over the number of servers.
inline double erlangB(int servers, double load) {
    double blocked = 1;
    for (int k = 1; k <= servers; ++k) blocked = load * blocked / (k + load * blocked);
    return blocked;
}

/// Erlang C: the part of arrivals that have to wait in M/M/c.
inline double erlangC(int servers, double load) {
    const double blocked = erlangB(servers, load), rho = load / servers;
    return blocked / (1 - rho + rho * blocked);
}

/// Mean response time of M/M/c.
inline double meanOfMMc(int servers, double load, double service) {
    return service * (1 + erlangC(servers, load) / (servers - load));
}

/// P(response > t) in M/M/c, solved for t by bisection; `q` is the quantile asked for.
inline double quantileOfMMc(int servers, double load, double service, double q) {
    const double waits = erlangC(servers, load), drain = servers - load;
    const auto beyond = [&](double t) {
        if (std::fabs(drain - 1) < 1e-12) return std::exp(-t) * (1 + waits * t);
        return std::exp(-t) + waits / (1 - drain) * (std::exp(-drain * t) - std::exp(-t));
    };
    double low = 0, high = 1000;
    for (int i = 0; i < 100; ++i) (beyond((low + high) / 2) > 1 - q ? low : high) = (low + high) / 2;
    return high * service;
}

/// Pollaczek-Khinchine: mean response time of M/G/1 with a squared coefficient of variation of the service.
inline double meanOfMG1(double load, double service, double cv2) {
    return service * (1 + load * (1 + cv2) / (2 * (1 - load)));
}

/// Mean response time of M/G/1 under processor sharing, whatever the distribution.
inline double meanOfSharing(double load, double service) { return service / (1 - load); }

/// Mean response time of D/M/1: sigma is the root below 1 of sigma = exp(-(1 - sigma) / load).
inline double meanOfDM1(double load, double service) {
    double sigma = 0.5;
    for (int i = 0; i < 1000; ++i) sigma = std::exp(-(1 - sigma) / load);
    return service / (1 - sigma);
}

/// The part of arrivals that M/M/1/K turns away; K counts the one in service.
inline double blockedOfMM1K(double load, int places) {
    if (load == 1) return 1.0 / (places + 1);
    return (1 - load) * std::pow(load, places) / (1 - std::pow(load, places + 1));
}

/// Mean response time of those that M/M/1/K takes, by Little's law.
inline double meanOfMM1K(double load, int places, double service) {
    double weight = 1, all = 0, present = 0;
    for (int n = 0; n <= places; ++n, weight *= load) {
        all += weight;
        present += n * weight;
    }
    return present / all / (load * (1 - blockedOfMM1K(load, places))) * service;
}

}  // namespace stampede::theory
