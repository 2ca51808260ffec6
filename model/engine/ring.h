#pragma once

#include <cassert>
#include <cstddef>
#include <utility>
#include <vector>

namespace stampede {

/// A queue in one piece of memory that is used again and again: no allocation once it has reached its size.
template <class T>
class Ring {
public:
    bool empty() const { return m_first == m_end; }
    std::size_t size() const { return m_end - m_first; }
    T& operator[](std::size_t index) { return m_items[(m_first + index) & mask()]; }
    const T& operator[](std::size_t index) const { return m_items[(m_first + index) & mask()]; }
    T& front() { return (*this)[0]; }
    const T& front() const { return (*this)[0]; }

    void push(T item) { extend() = std::move(item); }
    /// As push(), but the item is filled in where it stands: it holds what was there before.
    T& extend() {
        if (size() == m_capacity) grow();
        return m_items[m_end++ & mask()];
    }
    void pop(std::size_t count = 1) {
        assert(count <= size());
        m_first += count;
    }

    /// Puts the item where it belongs by `before`, behind its equals; quick where that is near the end.
    template <class Before>
    void insert(T item, Before before) {
        push(std::move(item));
        for (std::size_t i = size() - 1; i > 0 && before((*this)[i], (*this)[i - 1]); --i)
            std::swap((*this)[i], (*this)[i - 1]);
    }

private:
    std::size_t mask() const { return m_capacity - 1; }
    void grow() {
        std::vector<T> wider(m_items.empty() ? 8 : m_items.size() * 2);
        const std::size_t held = size();
        for (std::size_t i = 0; i < held; ++i) wider[i] = std::move((*this)[i]);
        m_items = std::move(wider);
        m_capacity = m_items.size();
        m_first = 0;
        m_end = held;
    }

    std::vector<T> m_items;  ///< a power of two of them
    std::size_t m_capacity = 0;
    std::size_t m_first = 0, m_end = 0;
};

}  // namespace stampede
