#pragma once

#include <rapidcheck.h>

#include <utility>
#include <vector>

#include "tests/support/choices.h"

namespace stampede {

/// Some things of a sort, `most` at the most: rapidcheck tries whether a case still fails without one or the other,
/// and what else was drawn stays as it is.
template <class Draw>
auto some(int most, Draw draw) {
    using Thing = decltype(draw(std::declval<Choices&>()));
    return *rc::gen::resize(most, rc::gen::container<std::vector<Thing>>(rc::gen::exec([draw] {
                                Choices choices;
                                return draw(choices);
                            })));
}

}  // namespace stampede
