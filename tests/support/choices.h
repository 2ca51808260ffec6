#pragma once

#include <cstdint>
#include <initializer_list>

#include "model/base/luck.h"

namespace stampede {

/// Choices that depend on the number of a case alone.
class Choices {
public:
    explicit Choices(std::uint64_t number) : m_word(mixed(number)) {}

    std::uint64_t below(std::uint64_t bound) { return (m_word = mixed(m_word)) % bound; }
    bool oneIn(std::uint64_t n) { return below(n) == 0; }
    template <class T>
    T of(std::initializer_list<T> list) {
        return *(list.begin() + below(list.size()));
    }
    double between(double least, double most) {
        m_word = mixed(m_word);
        return least + unit(m_word) * (most - least);
    }

private:
    std::uint64_t m_word;
};

}  // namespace stampede
