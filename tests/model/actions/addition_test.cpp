#include "model/actions/addition.h"

#include <gtest/gtest.h>

#include "model/base/cidr.h"
#include "tests/support/day.h"

namespace stampede {

namespace {

Architecture launchDay() {
    return loadScenario(shippedFile("01_launch_day.json"), "launch day", realCatalog()).architecture;
}

const Kind& kind(const char* key) { return *realCatalog().find(key); }

}  // namespace

TEST(Addition, KeepsABlockThatIsFree) { EXPECT_EQ(freeBlock(launchDay(), "vpc-1", "10.20.77.0/24"), "10.20.77.0/24"); }

TEST(Addition, FindsABlockInsideTheContainerThatNoSiblingHas) {
    const Architecture drawing = launchDay();
    const auto whole = Cidr::parse(*drawing.find("vpc-1")->setting("cidr").asString());
    const std::string taken = *drawing.find("subnet-a")->setting("cidr").asString();
    for (const std::string& wanted : {std::string("192.168.0.0/24"), taken}) {
        const auto block = Cidr::parse(freeBlock(drawing, "vpc-1", wanted));
        ASSERT_TRUE(block) << wanted;
        EXPECT_TRUE(whole->contains(*block));
        for (const Resource* sibling : drawing.children("vpc-1"))
            if (const Value value = sibling->setting("cidr"); value.asString()) {
                EXPECT_FALSE(Cidr::parse(*value.asString())->overlaps(*block)) << sibling->id;
            }
    }
}

TEST(Addition, LeavesWhatIsPromisedToOthersAlone) {
    const Architecture drawing = launchDay();
    const std::string first = freeBlock(drawing, "vpc-1", "192.168.0.0/24");
    const std::string second = freeBlock(drawing, "vpc-1", "192.168.0.0/24", {first});
    EXPECT_FALSE(Cidr::parse(first)->overlaps(*Cidr::parse(second)));
}

TEST(Addition, FindsNothingWhereTheContainerIsFull) {
    const Architecture drawing = launchDay();
    const std::string whole = *drawing.find("vpc-1")->setting("cidr").asString();
    EXPECT_EQ(freeBlock(drawing, "vpc-1", "10.20.1.0/24", {whole}), "");
}

TEST(Addition, GivesEveryKindWhatItMustBeTold) {
    const Architecture drawing = launchDay();
    int kinds = 0;
    for (const auto& each : realCatalog().kinds()) {
        const auto home = homeFor(drawing, *each, {});
        if (!home) continue;
        ++kinds;
        EXPECT_TRUE(checkAll(each->settings, settingsForNew(drawing, *each, *home), UnknownFields::refused).empty())
            << each->key;
    }
    EXPECT_GE(kinds, 15);
}

TEST(Addition, FindsAHomeNearWhatIsPointedAt) {
    const Architecture drawing = launchDay();
    EXPECT_EQ(homeFor(drawing, kind("instance"), "subnet-b"), "subnet-b");
    EXPECT_EQ(homeFor(drawing, kind("subnet"), "i-1"), "vpc-1");
    EXPECT_EQ(homeFor(drawing, kind("vpc"), "i-1"), "");
    EXPECT_EQ(homeFor(Architecture{}, kind("subnet"), {}), std::nullopt);
}

}  // namespace stampede
