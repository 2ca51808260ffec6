#include "model/base/student_t.h"

#include <gtest/gtest.h>

#include <boost/math/distributions/students_t.hpp>

namespace stampede {

TEST(StudentT, IsTheQuantileThatALibraryComputes) {
    for (const std::int64_t degrees : {1, 2, 3, 9, 29, 30, 31, 45, 100, 1'000, 1'000'000}) {
        const boost::math::students_t library(static_cast<double>(degrees));
        EXPECT_NEAR(studentT975(degrees), boost::math::quantile(library, 0.975), 3e-6) << degrees;
    }
}

}  // namespace stampede
