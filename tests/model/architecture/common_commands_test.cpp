#include "model/architecture/common_commands.h"

#include <gtest/gtest.h>

namespace stampede {

TEST(CommonCommands, AreFoundByTheirNames) {
    for (const CommandRule& rule : commonCommands()) {
        EXPECT_EQ(commonCommand(rule.name), &rule);
        EXPECT_FALSE(rule.help.empty());
    }
    EXPECT_NE(commonCommand(common_command::retry), nullptr);
    EXPECT_NE(commonCommand(common_command::restore), nullptr);
    EXPECT_EQ(commonCommand("reboot"), nullptr);
}

}  // namespace stampede
