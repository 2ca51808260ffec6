#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

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

/// Mean response time of G/M/1 (Kleinrock I, 6.4): sigma is the root below 1 of sigma = A*(mu (1 - sigma)), where A* is
/// the Laplace transform of the time between arrivals and mu = 1 / service.
template <class Transform>
double meanOfGM1(double service, Transform transform) {
    double sigma = 0.5;
    for (int i = 0; i < 10'000; ++i) sigma = transform((1 - sigma) / service);
    return service / (1 - sigma);
}
inline double meanOfDM1(double load, double service) {
    return meanOfGM1(service, [&](double s) { return std::exp(-s * service / load); });
}
/// Of one of `servers` that take Poisson arrivals in turn: each sees an Erlang distribution between its own.
inline double meanOfTurns(int servers, double load, double service) {
    const double rate = servers * load / service;
    return meanOfGM1(service, [&](double s) { return std::pow(rate / (rate + s), servers); });
}

/// Birth and death with `servers` workers and `places` in all: what is turned away, and the mean response time of what
/// is not, by Little's law (Kleinrock I, 3.5 to 3.8).
struct Loss {
    double blocked, mean;
};
inline Loss lossOf(int servers, int places, double load, double service) {
    double weight = 1, all = 0, present = 0;
    for (int n = 0; n <= places; ++n) {
        all += weight;
        present += n * weight;
        if (n < places) weight *= load / std::min(n + 1, servers);
    }
    const double blocked = weight / all;
    return {blocked, present / all / (load * (1 - blocked)) * service};
}

/// Squared coefficient of variation of a Pareto distribution between 1 and `most` (index `alpha`, not 1 or 2).
inline double cv2OfBoundedPareto(double alpha, double most) {
    const auto moment = [&](double k) {
        return alpha / (1 - std::pow(most, -alpha)) * (1 - std::pow(most, k - alpha)) / (alpha - k);
    };
    return moment(2) / (moment(1) * moment(1)) - 1;
}

/// Mean response time of MMPP/M/1 whose rate is `slow` and `fast` for exponential times of means `slowFor` and
/// `fastFor`: a quasi-birth-and-death process (Neuts, Matrix-Geometric Solutions, 1981, ch. 3), R by iteration.
inline double meanOfMMPP1(double slow, double fast, double slowFor, double fastFor, double service) {
    using Matrix = std::array<std::array<double, 2>, 2>;
    const auto times = [](const Matrix& a, const Matrix& b) {
        Matrix c{};
        for (int i = 0; i < 2; ++i)
            for (int j = 0; j < 2; ++j) c[i][j] = a[i][0] * b[0][j] + a[i][1] * b[1][j];
        return c;
    };
    const auto inverse = [](const Matrix& a) {
        const double det = a[0][0] * a[1][1] - a[0][1] * a[1][0];
        return Matrix{{{a[1][1] / det, -a[0][1] / det}, {-a[1][0] / det, a[0][0] / det}}};
    };
    const double mu = 1 / service, up = 1 / slowFor, down = 1 / fastFor;
    const Matrix local{{{-(up + slow + mu), up}, {down, -(down + fast + mu)}}};
    const Matrix back = inverse(local);
    Matrix r{};
    for (int i = 0; i < 100'000; ++i) {
        const Matrix square = times(r, r);
        const Matrix sum{
            {{slow + mu * square[0][0], mu * square[0][1]}, {mu * square[1][0], fast + mu * square[1][1]}}};
        r = times(sum, back);
        for (auto& row : r)
            for (double& x : row) x = -x;
    }
    // pi0 (local + mu I + R mu) = 0, pi0 (I - R)^-1 1 = 1: empty states, no departures from them.
    const Matrix empty{
        {{-(up + slow) + mu * r[0][0], up + mu * r[0][1]}, {down + mu * r[1][0], -(down + fast) + mu * r[1][1]}}};
    double pi[2] = {1, -empty[0][0] / empty[1][0]};
    const Matrix geometric = inverse({{{1 - r[0][0], -r[0][1]}, {-r[1][0], 1 - r[1][1]}}});
    const auto total = [&](const Matrix& m) { return pi[0] * (m[0][0] + m[0][1]) + pi[1] * (m[1][0] + m[1][1]); };
    const double scale = total(geometric);
    const double present = total(times(times(r, geometric), geometric)) / scale;
    const double rate = (slow * slowFor + fast * fastFor) / (slowFor + fastFor);
    return present / rate;
}

/// The popularity of `distinct` keys: rank k has a weight of k^-exponent.
inline std::vector<double> zipfShares(int distinct, double exponent) {
    std::vector<double> shares(static_cast<std::size_t>(distinct));
    double all = 0;
    for (int k = 0; k < distinct; ++k) all += shares[static_cast<std::size_t>(k)] = std::pow(k + 1, -exponent);
    for (double& share : shares) share /= all;
    return shares;
}
/// What an LRU cache of `places` misses, by Che's approximation (Che, Tung and Wang, IEEE JSAC 20(7), 2002).
inline double missesOfLru(int distinct, double exponent, int places) {
    const std::vector<double> shares = zipfShares(distinct, exponent);
    double low = 0, high = 1e12;
    for (int i = 0; i < 200; ++i) {
        double held = 0;
        for (const double share : shares) held += 1 - std::exp(-share * (low + high) / 2);
        (held < places ? low : high) = (low + high) / 2;
    }
    double misses = 0;
    for (const double share : shares) misses += share * std::exp(-share * high);
    return misses;
}
/// What a cache without limit misses that keeps each object for a constant time: one in 1 + p rate time.
inline double missesOfTtl(int distinct, double exponent, double rate, double time) {
    double misses = 0;
    for (const double share : zipfShares(distinct, exponent)) misses += share / (1 + share * rate * time);
    return misses;
}

}  // namespace stampede::theory
