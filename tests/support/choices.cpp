#include "tests/support/choices.h"

#include <rapidcheck.h>

namespace stampede {

std::uint64_t Choices::below(std::uint64_t bound) {
    if (m_isSimplest || bound == 1) return 0;
    // Of the full size from the first case on: a cloud is not made simpler by being drawn early.
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::uint64_t>(0, bound));
}

}  // namespace stampede
