#include "model/engine/outstanding.h"

#include <gtest/gtest.h>

namespace stampede {

TEST(Outstanding, CountsWhatEndsLater) {
    Outstanding flights;
    EXPECT_EQ(flights.after({}), 0u);
    for (const int s : {5, 1, 3, 3}) flights.add(seconds(s));
    EXPECT_EQ(flights.after({}), 4u);
    EXPECT_EQ(flights.after(seconds(1)), 3u) << "what ends at that moment is over";
    EXPECT_EQ(flights.after(seconds(3) - nanoseconds(1)), 3u);
    flights.add(seconds(4));
    EXPECT_EQ(flights.after(seconds(3)), 2u);
    EXPECT_EQ(flights.after(seconds(5)), 0u);
}

}  // namespace stampede
