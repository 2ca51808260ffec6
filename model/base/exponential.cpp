#include "model/base/exponential.h"

#include "model/base/exact.h"

namespace stampede {

namespace {

// Where the tail begins and the area of each layer, for 256 layers (Marsaglia and Tsang).
constexpr double tail = 7.69711747013104972;
constexpr double area = 0.0039496598225815571993;

}  // namespace

const Ziggurat standardExponential;

Ziggurat::Ziggurat() {
    m_width[0] = area / exactExp(-tail);  // the lowest has the tail in it
    m_width[1] = tail;
    m_height[1] = exactExp(-tail);
    for (std::size_t i = 2; i < layers; ++i) {
        m_height[i] = m_height[i - 1] + area / m_width[i - 1];
        m_width[i] = -exactLog(m_height[i]);
    }
    m_height[layers] = 1;
}

/// One in 90 comes here: by the curve itself, or from the tail, or not at all and once more with other bits.
double Ziggurat::beyond(std::uint64_t bits, std::size_t layer, double x) const {
    for (;;) {
        bits = mixed(bits);
        if (layer == 0) return tail - exactLog(1 - unit(bits));
        const double y = m_height[layer] + unit(bits) * (m_height[layer + 1] - m_height[layer]);
        if (y < exactExp(-x)) return x;
        bits = mixed(bits);
        layer = bits & (layers - 1);
        x = unit(bits) * m_width[layer];
        if (x < m_width[layer + 1]) return x;
    }
}

}  // namespace stampede
