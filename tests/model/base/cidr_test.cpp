#include "model/base/cidr.h"

#include <gtest/gtest.h>

namespace stampede {
namespace {

Cidr block(const char* text) { return Cidr::parse(text).value(); }

TEST(Cidr, ReadsABlock) {
    EXPECT_EQ(block("10.20.0.0/16").first(), 0x0a140000u);
    EXPECT_EQ(block("10.20.0.0/16").last(), 0x0a14ffffu);
    EXPECT_EQ(block("10.20.0.0/16").prefix(), 16);
    EXPECT_EQ(block("10.20.0.0/16").size(), 65536u);
    EXPECT_EQ(block("10.20.0.0/28").size(), 16u);
}

TEST(Cidr, ClearsTheBitsBehindThePrefix) {
    EXPECT_EQ(block("10.0.0.5/24").text(), "10.0.0.0/24");
    EXPECT_EQ(block("10.0.0.5/24"), block("10.0.0.0/24"));
}

TEST(Cidr, KnowsTheWholeSpaceAndASingleAddress) {
    EXPECT_EQ(block("0.0.0.0/0"), Cidr());
    EXPECT_EQ(Cidr().size(), std::uint64_t{1} << 32);
    EXPECT_EQ(Cidr().last(), UINT32_MAX);
    EXPECT_EQ(block("1.2.3.4/32").size(), 1u);
    EXPECT_EQ(block("1.2.3.4/32").last(), 0x01020304u);
}

TEST(Cidr, RefusesWhatIsNoBlock) {
    for (const char* text : {"", "/", "10.0.0.0", "10.0.0.0/", "10.0.0/8", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8x",
                             "10.0.0.256/8", "10.0.0.0.0/8", " 10.0.0.0/8", "10.0.0.0/8 ", "::/0", "ten/8",
                             "10.0.0.0/4294967296", "10.0.0.0/8/8", "10.0.0.0/+8", "010.0.0.0/8"}) {
        EXPECT_EQ(Cidr::parse(text), std::nullopt) << text;
    }
    EXPECT_EQ(Cidr::parse(std::string_view("10.0.0.0\0/8", 11)), std::nullopt);
    EXPECT_EQ(Cidr::parse(std::string_view("10.0.0.0/8\0", 11)), std::nullopt);
}

TEST(Cidr, ContainsAddressesAndBlocks) {
    const Cidr vpc = block("10.20.0.0/16");
    EXPECT_TRUE(vpc.contains(0x0a140000u));
    EXPECT_TRUE(vpc.contains(0x0a14ffffu));
    EXPECT_FALSE(vpc.contains(0x0a150000u));
    EXPECT_TRUE(vpc.contains(block("10.20.255.240/28")));
    EXPECT_TRUE(vpc.contains(vpc));
    EXPECT_FALSE(vpc.contains(block("10.0.0.0/8")));
    EXPECT_FALSE(vpc.contains(block("10.21.0.0/28")));
}

TEST(Cidr, OverlapsInBothDirections) {
    EXPECT_TRUE(block("10.20.0.0/16").overlaps(block("10.20.3.0/24")));
    EXPECT_TRUE(block("10.20.3.0/24").overlaps(block("10.20.0.0/16")));
    EXPECT_FALSE(block("10.20.0.0/28").overlaps(block("10.20.0.16/28")));
}

TEST(Cidr, WritesAddresses) {
    EXPECT_EQ(addressText(0x0a140007u), "10.20.0.7");
    EXPECT_EQ(addressText(UINT32_MAX), "255.255.255.255");
}

}  // namespace
}  // namespace stampede
