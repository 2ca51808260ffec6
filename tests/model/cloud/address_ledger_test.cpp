#include "model/cloud/address_ledger.h"

#include <gtest/gtest.h>

namespace stampede {

TEST(AddressLedger, KeepsFiveAddressesOfEachSubnetForTheProvider) {
    AddressLedger ledger;
    ledger.open("small", *Cidr::parse("10.0.0.0/28"));
    ledger.open("middle", *Cidr::parse("10.0.1.0/27"));
    ledger.open("large", *Cidr::parse("10.0.2.0/24"));
    EXPECT_EQ(ledger.usable("small"), 11);
    EXPECT_EQ(ledger.usable("middle"), 27);
    EXPECT_EQ(ledger.usable("large"), 251);
}

TEST(AddressLedger, GivesElevenAddressesOfASlash28AndNoTwelfth) {
    AddressLedger ledger;
    ledger.open("s", *Cidr::parse("10.0.0.0/28"));
    for (int i = 0; i < 11; ++i) EXPECT_TRUE(ledger.take("s", "i-" + std::to_string(i)));
    EXPECT_FALSE(ledger.take("s", "one-more"));
    EXPECT_EQ(ledger.held("s") + ledger.free("s"), ledger.usable("s"));
}

TEST(AddressLedger, BeginsBehindTheFirstFourAddressesAndGivesTheLowestFreeOneAgain) {
    AddressLedger ledger;
    ledger.open("s", *Cidr::parse("10.0.0.16/28"));
    EXPECT_EQ(addressText(*ledger.take("s", "a")), "10.0.0.20");
    const std::uint32_t second = *ledger.take("s", "b");
    EXPECT_EQ(addressText(*ledger.take("s", "c")), "10.0.0.22");
    ledger.release("s", second);
    EXPECT_EQ(ledger.take("s", "d"), second);
}

TEST(AddressLedger, ListsEveryAddressThatIsHeldAndByWhom) {
    AddressLedger ledger;
    ledger.open("t", *Cidr::parse("10.0.1.0/28"));
    ledger.open("s", *Cidr::parse("10.0.0.0/28"));
    const std::uint32_t inT = *ledger.take("t", "a");
    const std::uint32_t first = *ledger.take("s", "b");
    const std::uint32_t second = *ledger.take("s", "a");
    using Holdings = std::vector<AddressLedger::Holding>;
    EXPECT_EQ(ledger.holdings(), (Holdings{{"s", first, "b"}, {"s", second, "a"}, {"t", inT, "a"}}));
    ledger.release("s", first);
    EXPECT_EQ(ledger.holdings(), (Holdings{{"s", second, "a"}, {"t", inT, "a"}}));
}

TEST(AddressLedger, NamesWhoHoldsHowMany) {
    AddressLedger ledger;
    ledger.open("s", *Cidr::parse("10.0.0.0/24"));
    ledger.take("s", "alb-1");
    ledger.take("s", "alb-1");
    ledger.take("s", "i-1");
    EXPECT_EQ(ledger.holders("s"), (std::map<ResourceId, int>{{"alb-1", 2}, {"i-1", 1}}));
}

}  // namespace stampede
