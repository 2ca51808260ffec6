#include "model/base/zipf.h"

#include <algorithm>
#include <cassert>

#include "model/base/exact.h"

namespace stampede {

Zipf::Zipf(std::size_t n, double exponent) : m_upTo(n) {
    assert(n >= 1);
    double sum = 0;
    for (std::size_t rank = 0; rank < n; ++rank) {
        sum += exactPow(static_cast<double>(rank + 1), -exponent);
        m_upTo[rank] = sum;
    }
}

std::size_t Zipf::rank(double u) const {
    const auto above = std::upper_bound(m_upTo.begin(), m_upTo.end(), u * m_upTo.back());
    return std::min(static_cast<std::size_t>(above - m_upTo.begin()), size() - 1);
}

double Zipf::probability(std::size_t rank) const {
    return (m_upTo[rank] - (rank == 0 ? 0 : m_upTo[rank - 1])) / m_upTo.back();
}

}  // namespace stampede
