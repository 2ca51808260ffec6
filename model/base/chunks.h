#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
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

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        Iterator() = default;
        Iterator(const Chunks& chunks, std::size_t index) : m_chunks(&chunks), m_index(index) {}
        reference operator*() const { return (*m_chunks)[m_index]; }
        pointer operator->() const { return &**this; }
        Iterator& operator++() {
            ++m_index;
            return *this;
        }
        Iterator operator++(int) {
            Iterator before = *this;
            ++m_index;
            return before;
        }
        bool operator==(const Iterator&) const = default;

    private:
        const Chunks* m_chunks = nullptr;
        std::size_t m_index = 0;
    };
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

    /// Changes an item, in this list only: its copies keep what it was.
    template <typename Change>
    void change(std::size_t index, Change change) {
        if (index / chunk >= m_full.size()) return change(m_tail[index % chunk]);
        auto& full = m_full[index / chunk];
        auto changed = std::make_shared<std::vector<T>>(*full);
        change((*changed)[index % chunk]);
        full = std::move(changed);
    }

private:
    std::vector<std::shared_ptr<const std::vector<T>>> m_full;
    std::vector<T> m_tail;
};

}  // namespace stampede
