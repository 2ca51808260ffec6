#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace stampede::classic {

/// A heap with four children to a node (D. B. Johnson, "Priority queues with update and finding minimum spanning
/// trees", Information Processing Letters 4(3), 1975): the first by `Before` is on top.
template <class T, class Before>
class FourHeap {
public:
    bool empty() const { return m_items.empty(); }
    std::size_t size() const { return m_items.size(); }
    const T& top() const { return m_items.front(); }

    void push(T item) {
        m_items.push_back(std::move(item));
        for (std::size_t at = m_items.size() - 1; at > 0;) {
            const std::size_t parent = (at - 1) / 4;
            if (!Before()(m_items[at], m_items[parent])) return;
            std::swap(m_items[at], m_items[parent]);
            at = parent;
        }
    }

    T pop() {
        std::swap(m_items.front(), m_items.back());
        T item = std::move(m_items.back());
        m_items.pop_back();
        for (std::size_t at = 0; at * 4 + 1 < m_items.size();) {
            std::size_t least = at * 4 + 1;
            for (std::size_t child = least + 1; child < std::min(at * 4 + 5, m_items.size()); ++child)
                if (Before()(m_items[child], m_items[least])) least = child;
            if (!Before()(m_items[least], m_items[at])) return item;
            std::swap(m_items[least], m_items[at]);
            at = least;
        }
        return item;
    }

private:
    std::vector<T> m_items;
};

}  // namespace stampede::classic
