#include "model/base/exact.h"

#include <bit>
#include <cassert>
#include <cmath>  // sqrt only: IEEE 754 demands its correctly rounded result

#include "model/base/log_table.h"

namespace stampede {

namespace {

__extension__ using Int128 = __int128;

constexpr double log2OfE = 0x1.71547652b82fep+0;

/// 2^exponent for an exponent of a normal number.
double powerOfTwo(std::int64_t exponent) {
    return std::bit_cast<double>(static_cast<std::uint64_t>(exponent + exponentBias) << 52);
}

template <std::size_t N>
double polynomial(double x, const double (&coefficients)[N]) {
    double sum = coefficients[N - 1];
    for (std::size_t i = N - 1; i > 0; --i) sum = sum * x + coefficients[i - 1];
    return sum;
}

}  // namespace

double exactLog(double x) {
    assert(x > 0 && x <= 0x1.fffffffffffffp+1023);
    return x < 0x1p-1022 ? logOfNormal(x * 0x1p54) - 54 * ln2High - 54 * ln2Low : logOfNormal(x);
}

double exactExp(double x) {
    assert(x >= -700 && x <= 700);
    const double scaled = x * log2OfE;
    const auto exponent = static_cast<std::int64_t>(scaled + (scaled < 0 ? -0.5 : 0.5));
    const double k = static_cast<double>(exponent);
    // x = k ln 2 + rest with |rest| < 0.35; the Taylor series leaves out less than 1e-17.
    const double rest = (x - k * ln2High) - k * ln2Low;
    static constexpr double series[] = {1.0 / 2,       1.0 / 6,        1.0 / 24,        1.0 / 120,
                                        1.0 / 720,     1.0 / 5040,     1.0 / 40320,     1.0 / 362880,
                                        1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600, 1.0 / 6227020800};
    return (1 + (rest + rest * rest * polynomial(rest, series))) * powerOfTwo(exponent);
}

double exactPow(double x, double y) {
    if (y == 0 || x == 1) return 1;
    if (y == 1) return x;
    return exactExp(y * exactLog(x));
}

double normalQuantile(double p) {
    assert(p > 0 && p < 1);
    // P. J. Acklam, "An algorithm for computing the inverse normal cumulative distribution function" (2003).
    static constexpr double a[] = {2.506628277459239e+00,  -3.066479806614716e+01, 1.383577518672690e+02,
                                   -2.759285104469687e+02, 2.209460984245205e+02,  -3.969683028665376e+01};
    static constexpr double b[] = {1.0,
                                   -1.328068155288572e+01,
                                   6.680131188771972e+01,
                                   -1.556989798598866e+02,
                                   1.615858368580409e+02,
                                   -5.447609879822406e+01};
    static constexpr double c[] = {2.938163982698783e+00,  4.374664141464968e+00,  -2.549732539343734e+00,
                                   -2.400758277161838e+00, -3.223964580411365e-01, -7.784894002430293e-03};
    static constexpr double d[] = {1.0, 3.754408661907416e+00, 2.445134137142996e+00, 3.224671290700398e-01,
                                   7.784695709041462e-03};
    constexpr double tail = 0.02425;
    if (p < tail || p > 1 - tail) {
        const double q = std::sqrt(-2 * exactLog(p < tail ? p : 1 - p));
        const double z = polynomial(q, c) / polynomial(q, d);
        return p < tail ? z : -z;
    }
    const double q = p - 0.5;
    return q * polynomial(q * q, a) / polynomial(q * q, b);
}

std::int64_t mulDiv(std::int64_t a, std::int64_t b, std::int64_t c) {
    assert(c > 0);
    const Int128 product = static_cast<Int128>(a) * b;
    const Int128 half = c / 2;
    return static_cast<std::int64_t>((product + (product < 0 ? -half : half)) / c);
}

}  // namespace stampede
