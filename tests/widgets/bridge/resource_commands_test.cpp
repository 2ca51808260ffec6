#include "widgets/bridge/resource_commands.h"

#include <gtest/gtest.h>

#include <QTest>
#include <algorithm>

#include "model/architecture/common_commands.h"
#include "model/run/remedies.h"
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

TEST(ResourceCommands, OfferToRestoreWhatIsGoneButNotWhatIsBeingMade) {
    PlayedDesk it("01_launch_day");
    it.playUntil(seconds(1));
    const auto commandOf = [&](const ResourceId& id, std::string_view name) {
        const auto commands = commandsFor(it.desk, id);
        return *std::find_if(commands.begin(), commands.end(), [&](const auto& each) { return each.name == name; });
    };
    const auto restoreOf = [&](const ResourceId& id) { return commandOf(id, common_command::restore); };
    const auto& all = it.desk.drawing().resources();
    const auto machine =
        std::find_if(all.begin(), all.end(), [](const auto& each) { return each->kind->command("reboot"); });
    ASSERT_NE(machine, all.end());
    const Kind& kind = *(*machine)->kind;
    EXPECT_FALSE(restoreOf((*machine)->id).enabled) << "it is as it is drawn";
    const ResourceId fresh = it.desk.freshId(kind);
    ASSERT_FALSE(it.desk.perform(AddAction{.kind = std::string(kind.key),
                                           .id = fresh,
                                           .parent = (*machine)->parent,
                                           .settings = (*machine)->settings.explicitly()}));
    it.playUntil(seconds(3));
    const ResourceSnapshot* there = it.desk.snapshot()->find(fresh);
    ASSERT_TRUE(there && there->state == State::provisioning);
    for (const CommandRule& rule : kind.commands) {
        EXPECT_FALSE(commandOf(fresh, rule.name).enabled) << rule.name;
        EXPECT_EQ(commandOf(fresh, rule.name).whyNot, "It is being made") << rule.name;
    }
    EXPECT_TRUE(commandOf((*machine)->id, "reboot").enabled);
    // Drawn otherwise meanwhile, so that it differs: the call that is under way decides.
    ASSERT_FALSE(it.desk.perform(SetAction{.id = fresh, .key = "type", .value = "t2.small"}));
    it.playUntil(seconds(4));
    EXPECT_FALSE(restoreOf(fresh).enabled);
    EXPECT_EQ(restoreOf(fresh).enabled, remediesFor(*it.desk.snapshot(), fresh).restore);
}

TEST(ResourceCommands, StartWhatIsStoppedAndNothingElse) {
    PlayedDesk it("01_launch_day");
    it.playUntil(seconds(1));
    const auto isOffered = [&](const char* name) {
        const auto commands = commandsFor(it.desk, "i-1");
        return std::any_of(commands.begin(), commands.end(),
                           [&](const auto& each) { return each.name == name && each.enabled; });
    };
    EXPECT_FALSE(isOffered("start"));
    EXPECT_TRUE(isOffered("stop"));
    ASSERT_FALSE(it.desk.perform(CommandAction{"i-1", "stop", {}}));
    it.playUntil(minutes(5));
    ASSERT_EQ(it.desk.snapshot()->find("i-1")->state, State::stopped);
    EXPECT_TRUE(isOffered("start"));
    EXPECT_FALSE(isOffered("stop"));
    EXPECT_FALSE(isOffered("reboot"));
    EXPECT_TRUE(isOffered("terminate"));
}

}  // namespace stampede
