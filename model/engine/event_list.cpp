#include "model/engine/event_list.h"

#include <algorithm>
#include <cassert>

namespace stampede {

namespace {
constexpr std::size_t arity = 4;
}

void EventList::push(const Event& event) {
    std::size_t hole = m_heap.size();
    m_heap.push_back(event);
    while (hole > 0) {
        const std::size_t parent = (hole - 1) / arity;
        if (!event.before(m_heap[parent])) break;
        m_heap[hole] = m_heap[parent];
        hole = parent;
    }
    m_heap[hole] = event;
}

void EventList::pop() {
    assert(!m_heap.empty());
    const Event last = m_heap.back();
    m_heap.pop_back();
    if (m_heap.empty()) return;
    std::size_t hole = 0;
    for (;;) {
        const std::size_t first = hole * arity + 1;
        if (first >= m_heap.size()) break;
        std::size_t least = first;
        const std::size_t end = std::min(first + arity, m_heap.size());
        for (std::size_t child = first + 1; child < end; ++child) {
            if (m_heap[child].before(m_heap[least])) least = child;
        }
        if (!m_heap[least].before(last)) break;
        m_heap[hole] = m_heap[least];
        hole = least;
    }
    m_heap[hole] = last;
}

}  // namespace stampede
