#pragma once

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <sstream>
#include <utility>

#include "tests/support/effort.h"

namespace stampede {

/// A property as RC_GTEST_PROP tests it, of as many cases as are said here instead of as many as of other properties:
/// a cloud takes longer to play than a list to sort. The seed is RC_PARAMS' own.
template <class Testable>
void checkCases(int few, int many, Testable&& testable) {
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = isFullTest() ? many : few;
    const rc::detail::TestResult result =
        rc::detail::checkTestable(std::forward<Testable>(testable), rc::detail::TestMetadata{}, params);
    std::ostringstream said;
    rc::detail::printResultMessage(result, said);
    EXPECT_TRUE(result.template is<rc::detail::SuccessResult>()) << said.str();
}

}  // namespace stampede
