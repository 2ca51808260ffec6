#include "model/cloud/parts/console_trouble.h"

#include <gtest/gtest.h>

namespace stampede {

TEST(ConsoleTrouble, KnowsItsSentencesWhateverTheirArguments) {
    for (const auto each :
         {ConsoleTrouble::programsEnded, ConsoleTrouble::nothingStarted, ConsoleTrouble::proxyAlone,
          ConsoleTrouble::someProgramsEnded, ConsoleTrouble::scriptWaits, ConsoleTrouble::nothingListens}) {
        EXPECT_NE(english(textOf(each)), "");
        EXPECT_TRUE(isToldByConsole(textOf(each))) << english(textOf(each));
    }
    EXPECT_TRUE(isToldByConsole(textOf(ConsoleTrouble::scriptWaits).arg(std::int64_t{7})));
}

TEST(ConsoleTrouble, LeavesOutWhatTheConsoleSaysNothingOf) {
    EXPECT_FALSE(isToldByConsole(Text{}));
    const Text throttled = STAMPEDE_TEXT("machine", "\"%1\" has used up its CPU credits and falls to its baseline.");
    EXPECT_FALSE(isToldByConsole(throttled));
}

}  // namespace stampede
