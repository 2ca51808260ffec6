#include "widgets/bridge/resource_commands.h"

#include <gtest/gtest.h>

#include <QTest>
#include <algorithm>

#include "model/architecture/common_commands.h"
#include "tests/support/qt/played_desk.h"

namespace stampede {

TEST(ResourceCommands, OfferToRetryWhatWasRefusedAndNotToRestoreIt) {
    PlayedDesk it;
    it.playUntil(seconds(1));
    const auto& all = it.desk.drawing().resources();
    const auto subnet =
        std::find_if(all.begin(), all.end(), [](const auto& each) { return each->kind->setting("zone"); });
    ASSERT_NE(subnet, all.end());
    const AddAction again{.kind = std::string((*subnet)->kind->key),  // the same addresses: refused
                          .id = it.desk.freshId(*(*subnet)->kind),
                          .parent = (*subnet)->parent,
                          .settings = (*subnet)->settings.explicitly()};
    ASSERT_FALSE(it.desk.perform(again));
    it.playUntil(seconds(5));
    const auto now = it.desk.snapshot();
    const ResourceSnapshot* there = now->find(again.id);
    ASSERT_TRUE(there && there->state == State::refused);
    const auto commands = commandsFor(it.desk, again.id);
    const auto named = [&](std::string_view name) {
        return *std::find_if(commands.begin(), commands.end(), [&](const auto& each) { return each.name == name; });
    };
    EXPECT_TRUE(named(common_command::retry).enabled);
    EXPECT_FALSE(named(common_command::restore).enabled);
    EXPECT_FALSE(named(common_command::restore).whyNot.isEmpty());
}

}  // namespace stampede
