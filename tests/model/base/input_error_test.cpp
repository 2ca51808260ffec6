#include "model/base/input_error.h"

#include <gtest/gtest.h>

namespace stampede {
namespace {

TEST(Place, LeavesOutWhatIsUnknown) {
    EXPECT_EQ((Place{"a.json", 3, 7, "/links/0"}.text()), "a.json:3:7 (/links/0)");
    EXPECT_EQ((Place{"a.json", 3, 0, ""}.text()), "a.json:3");
    EXPECT_EQ((Place{"a.json", 0, 7, ""}.text()), "a.json");
    EXPECT_EQ((Place{"", 0, 0, "/a"}.text()), "(/a)");
    EXPECT_EQ(Place{}.text(), "");
}

TEST(InputError, SaysWhereAndWhat) {
    const InputError error(Trouble::missing, {.file = "a.json"}, STAMPEDE_TEXT("test", "No %1.").arg("file"));
    EXPECT_STREQ(error.what(), "a.json: No file.");
    EXPECT_EQ(error.sentence(), "No file.");
    EXPECT_EQ(static_cast<int>(error.trouble()), 66);
    EXPECT_STREQ(InputError(Trouble::io, {}, "100%1").what(), "100%1");
}

}  // namespace
}  // namespace stampede
