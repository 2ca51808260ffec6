#pragma once

#include <cstdint>
#include <initializer_list>

namespace stampede {

/// What a drawn case is made of. rapidcheck chooses, inside a generator (rc::gen::exec), and of a case that fails it
/// makes one choice after the other simpler as long as it still fails: the first of a list, the least number, no.
class Choices {
public:
    Choices() = default;
    /// Outside a generator: the simplest of everything.
    static Choices simplest() {
        Choices choices;
        choices.m_isSimplest = true;
        return choices;
    }

    std::uint64_t below(std::uint64_t bound);
    bool oneIn(std::uint64_t n) { return below(n) + 1 == n; }
    template <class T>
    T of(std::initializer_list<T> list) {
        return *(list.begin() + below(list.size()));
    }
    double between(double least, double most) {
        constexpr std::uint64_t steps = 1'000'000;
        return least + static_cast<double>(below(steps)) / static_cast<double>(steps) * (most - least);
    }

private:
    bool m_isSimplest = false;
};

}  // namespace stampede
