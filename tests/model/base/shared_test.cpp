#include "model/base/shared.h"

#include <gtest/gtest.h>

#include <string>

namespace stampede {

TEST(Shared, IsOneValueInAllItsCopies) {
    const Shared<std::string> first(std::string("a text"));
    Shared<std::string> copy;
    copy = first;
    EXPECT_EQ(&*copy, &*first);
    EXPECT_EQ(copy->size(), 6u);
    EXPECT_EQ(copy, first);
}

TEST(Shared, IsEqualByValue) {
    EXPECT_EQ(Shared<std::string>(std::string("a text")), Shared<std::string>(std::string("a text")));
    EXPECT_FALSE(Shared<std::string>(std::string("a text")) == Shared<std::string>(std::string("another")));
    EXPECT_EQ(Shared<std::string>(), Shared<std::string>(std::string()));
    EXPECT_TRUE(Shared<std::string>()->empty());
}

}  // namespace stampede
