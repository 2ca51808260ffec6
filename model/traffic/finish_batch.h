#pragma once

#include <array>
#include <cstddef>
#include <utility>

#include "model/traffic/finish.h"

namespace stampede {

/// Ends of requests on their way to the book, which takes many at once in less time.
class FinishBatch {
public:
    /// So that each step of what is done with them is a loop of its own.
    static constexpr std::size_t most = 64;

    /// `book` is borrowed.
    explicit FinishBatch(TrafficBook& book) : m_book(book) {}

    /// One more, filled in where it stands: it holds what was there before, and a copy of what was just written in
    /// parts would wait for it.
    Finish& extend() {
        if (m_count == most) [[unlikely]]
            pass();
        return m_finishes[m_count++];
    }
    /// All of them go to the book.
    [[gnu::noinline]] void pass() {
        if (m_count > 0) m_book.passed({m_finishes.data(), std::exchange(m_count, 0)});
    }

private:
    TrafficBook& m_book;
    std::size_t m_count = 0;
    std::array<Finish, most> m_finishes;
};

}  // namespace stampede
