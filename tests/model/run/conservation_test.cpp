#include "model/run/conservation.h"

#include <gtest/gtest.h>

#include "tests/support/small_cloud.h"

namespace stampede {
namespace {

/// Two boxes in a lane, each with an address there.
class ConservationTest : public testing::Test {
protected:
    ConservationTest() {
        day.add("yard", "yard").add("lane", "lane", "yard").add("box", "box-1", "lane").add("box", "box-2", "lane");
        day.settle();
    }
    Interface& addressOf(const char* id) { return day.cloud.find(id)->interfaces.at(0); }

    SmallCloud day;
};

using ConservationDeathTest = ConservationTest;

constexpr const char* addressesDiffer = "Addresses that are held are not those of the interfaces";

TEST_F(ConservationTest, HoldsWhereEachInterfaceHasTheAddressThatItsResourceHolds) {
    guaranteeAddresses(day.cloud);
    day.call(Verb::remove, "box-1");
    day.runUntil(minutes(1));
    guaranteeAddresses(day.cloud);
}

TEST_F(ConservationDeathTest, EndsARunWithAnAddressThatNobodyHas) {
    day.cloud.addresses().take("lane", "box-1");
    EXPECT_DEATH(guaranteeAddresses(day.cloud), addressesDiffer);
}

TEST_F(ConservationDeathTest, EndsARunWithAnInterfaceWhoseAddressIsFree) {
    day.cloud.addresses().release("lane", addressOf("box-1").address);
    EXPECT_DEATH(guaranteeAddresses(day.cloud), addressesDiffer);
}

TEST_F(ConservationDeathTest, EndsARunInWhichTwoHaveEachOthersAddresses) {
    std::swap(addressOf("box-1").address, addressOf("box-2").address);
    EXPECT_DEATH(guaranteeAddresses(day.cloud), addressesDiffer);
}

TEST_F(ConservationDeathTest, EndsARunWhoseScoreIsNotWhatWasEarnedLessTheCost) {
    ScoreRules rules = defaultScoreRules();
    rules.cost.rules = {{.kinds = {"box"}, .perStarted = minutes(15), .usd = 8}};
    ScoreKeeper keeper(rules, day.cloud);
    keeper.ledger().finished({.outcome = Outcome::ok, .at = milliseconds(10)});
    day.runUntil(minutes(1));
    Score score = keeper.read(minutes(1));
    guaranteeScore(keeper.ledger(), score);
    keeper.ledger().finished({.outcome = Outcome::ok, .at = milliseconds(10)});
    EXPECT_DEATH(guaranteeScore(keeper.ledger(), score), "not what was earned less the cost");
}

}  // namespace
}  // namespace stampede
