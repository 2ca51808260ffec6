#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace stampede {

/// A list that only grows and whose copies are cheap: what is full is shared between them, whatever thread they are in.
template <typename T>
class Chunks {
public:
    static constexpr std::size_t chunk = 256;

    void push(T value) {
        m_tail.push_back(std::move(value));
        if (m_tail.size() < chunk) return;
        m_full.push_back(std::make_shared<const std::vector<T>>(std::move(m_tail)));
        m_tail = {};
    }

    std::size_t size() const { return m_full.size() * chunk + m_tail.size(); }
    bool empty() const { return size() == 0; }
    const T& operator[](std::size_t index) const {
        return index / chunk < m_full.size() ? (*m_full[index / chunk])[index % chunk] : m_tail[index % chunk];
    }
    const T& back() const { return (*this)[size() - 1]; }

private:
    std::vector<std::shared_ptr<const std::vector<T>>> m_full;
    std::vector<T> m_tail;
};

}  // namespace stampede
