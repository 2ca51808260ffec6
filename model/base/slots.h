#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace stampede {

/// Values that keep their places while others come and go. A place given back is the next one taken, so that in the
/// long run nothing is allocated.
template <class T>
class Slots {
public:
    /// Where `value` stands until it is given back.
    std::uint32_t take(T value) {
        if (m_free.empty()) {
            m_values.push_back(std::move(value));
            return static_cast<std::uint32_t>(m_values.size() - 1);
        }
        const std::uint32_t slot = m_free.back();
        m_free.pop_back();
        m_values[slot] = std::move(value);
        return slot;
    }
    /// Leaves an empty value there.
    void giveBack(std::uint32_t slot) {
        m_values[slot] = T{};
        m_free.push_back(slot);
    }

    void clear() {
        m_values.clear();
        m_free.clear();
    }

    T& operator[](std::uint32_t slot) { return m_values[slot]; }
    const T& operator[](std::uint32_t slot) const { return m_values[slot]; }
    /// How many places there are, empty ones included.
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_values.size()); }
    auto begin() const { return m_values.begin(); }
    auto end() const { return m_values.end(); }

private:
    std::vector<T> m_values;
    std::vector<std::uint32_t> m_free;
};

}  // namespace stampede
