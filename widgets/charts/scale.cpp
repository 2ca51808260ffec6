#include "widgets/charts/scale.h"

#include <algorithm>
#include <cmath>

namespace stampede {

namespace {

struct Cut {
    double step = 1;
    int bottom = 0, top = 1;
};

/// The smallest of 1, 2 and 5 times a power of ten that cuts the span into at most four.
Cut cutOf(double least, double greatest) {
    double power = std::pow(10, std::floor(std::log10((greatest - least) / 4)));
    while (true) {
        for (const double digit : {1.0, 2.0, 5.0}) {
            const double step = power * digit;
            const int bottom = static_cast<int>(std::floor(least / step + 1e-9));
            const int top = static_cast<int>(std::ceil(greatest / step - 1e-9));
            if (top - bottom <= 4) return {step, bottom, top};
        }
        power *= 10;
    }
}

}  // namespace

bool Scale::fit(double least, double greatest) {
    const double from = m_hasZero ? std::min(least, 0.0) : least;
    const double to = std::max(m_hasZero ? std::max(greatest, 0.0) : greatest, from + m_span);
    const Cut cut = cutOf(from, to);
    const bool fits = m_step > 0 && from >= bottom() && to <= top();
    const double wanted = cut.step * (cut.top - cut.bottom);
    if (fits && wanted > (top() - bottom()) * 0.5) return false;
    if (fits && wanted == top() - bottom() && cut.bottom == m_bottom) return false;
    m_step = cut.step;
    m_bottom = cut.bottom;
    m_top = cut.top;
    return true;
}

int decimalsOf(double step) {
    int decimals = 0;
    for (double scaled = step; decimals < 4 && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10) ++decimals;
    return decimals;
}

}  // namespace stampede
