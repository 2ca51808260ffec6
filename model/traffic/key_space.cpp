#include "model/traffic/key_space.h"

#include <algorithm>

namespace stampede {

namespace {

std::size_t distinct(const RequestClass& requestClass) {
    if (requestClass.parameter.empty()) return 1;
    return static_cast<std::size_t>(std::max<std::int64_t>(1, requestClass.keys.distinct));
}

}  // namespace

KeySpace::KeySpace(const RequestClass& requestClass, std::uint64_t seed)
    : m_class(requestClass.id),
      m_seed(seed),
      m_replacedPerMinute(requestClass.keys.replacedPerMinute),
      m_hasKeys(!requestClass.parameter.empty()),
      m_popularity(distinct(requestClass), requestClass.keys.zipf) {
    if (m_replacedPerMinute <= 0) return;
    m_keys.resize(m_popularity.size());
    for (std::size_t rank = 0; rank < m_keys.size(); ++rank) m_keys[rank] = static_cast<std::uint32_t>(rank + 1);
}

std::uint32_t KeySpace::keyByRank(Luck luck, SimTime now) {
    const std::size_t rank = m_popularity.rank(draw(luck, Purpose::key));
    if (m_keys.empty()) return static_cast<std::uint32_t>(rank + 1);
    replaceUpTo(now);
    return m_keys[rank];
}

SimTime KeySpace::moment(std::uint64_t replacement) const {
    return secondsOf(static_cast<double>(replacement) * 60 / m_replacedPerMinute);
}

void KeySpace::replaceUpTo(SimTime now) {
    while (moment(m_replaced + 1) <= now) {
        ++m_replaced;
        const double u = unit(draw(m_seed, m_class, Purpose::keyTurnover, m_replaced));
        const auto rank = static_cast<std::size_t>(u * static_cast<double>(m_keys.size()));
        m_keys[rank] = static_cast<std::uint32_t>(m_keys.size() + m_replaced);
    }
}

}  // namespace stampede
