#pragma once

#include <cstdint>
#include <vector>

namespace limit {

/// Which of all objects are among the last ones used: a list through an array, the newest first.
class RecentlyUsed {
public:
    RecentlyUsed(std::uint32_t objects, std::uint32_t places)
        : m_places(places), m_end(objects), m_links(objects + 1, {outside, outside}) {
        m_links[m_end] = {m_end, m_end};
    }
    /// Whether it was there; it is the newest from now on, and the oldest may have to go for it.
    bool use(std::uint32_t object) {
        const bool there = m_links[object].newer != outside;
        if (there) {
            if (m_links[m_end].older == object) return true;
            takeOut(object);
        } else if (m_held == m_places) {
            const std::uint32_t oldest = m_links[m_end].newer;
            takeOut(oldest);
            m_links[oldest].newer = outside;
        } else {
            ++m_held;
        }
        const std::uint32_t second = m_links[m_end].older;
        m_links[object] = {m_end, second};
        m_links[second].newer = m_links[m_end].older = object;
        return there;
    }

private:
    static constexpr std::uint32_t outside = UINT32_MAX;
    struct Link {
        std::uint32_t newer, older;
    };
    void takeOut(std::uint32_t object) {
        const Link link = m_links[object];
        m_links[link.newer].older = link.older;
        m_links[link.older].newer = link.newer;
    }

    std::uint32_t m_places, m_end, m_held = 0;
    std::vector<Link> m_links;  ///< the end's are the newest (older) and the oldest (newer)
};

}  // namespace limit
