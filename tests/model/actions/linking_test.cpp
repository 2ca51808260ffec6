#include "model/actions/linking.h"

#include <gtest/gtest.h>

#include "model/architecture/traits.h"
#include "tests/support/day.h"

namespace stampede {

namespace {

Architecture launchDay() {
    return loadScenario(shippedFile("01_launch_day.json"), "launch day", realCatalog()).architecture;
}

Architecture afterAll(Architecture drawing, const std::vector<Action>& batch) {
    for (const Action& action : batch) EXPECT_FALSE(apply(drawing, action, realCatalog()));
    return drawing;
}

}  // namespace

TEST(Linking, OffersNothingForWhatIsLinkedAlreadyOrIsNotDrawn) {
    const Architecture drawing = launchDay();
    EXPECT_TRUE(linkOffers(drawing, "subnet-a", "rt-1").empty());
    EXPECT_TRUE(linkOffers(drawing, "subnet-a", "nobody").empty());
    EXPECT_TRUE(linkOffers(drawing, "nobody", "rt-1").empty());
    EXPECT_TRUE(linkOffers(drawing, "rt-1", "rt-1").empty());
}

TEST(Linking, ConnectsInTheOnlyRoleThatFits) {
    Architecture drawing = launchDay();
    ASSERT_FALSE(drawing.disconnect({"subnet-a", "rt-1", "uses", {}}));
    const auto offers = linkOffers(drawing, "subnet-a", "rt-1");
    ASSERT_EQ(offers.size(), 1u);
    EXPECT_EQ(offers.front().role, "uses");
    EXPECT_TRUE(offers.front().instead.empty());
    EXPECT_TRUE(afterAll(drawing, offers.front().batch).has({"subnet-a", "rt-1", "uses", {}}));
}

TEST(Linking, PutsAnotherInThePlaceOfTheOnlyOne) {
    Architecture drawing = launchDay();
    ASSERT_FALSE(
        apply(drawing, {.what = AddAction{.kind = "route-table", .id = "rt-9", .parent = "vpc-1"}}, realCatalog()));
    const auto offers = linkOffers(drawing, "subnet-a", "rt-9");
    ASSERT_EQ(offers.size(), 1u);
    EXPECT_EQ(offers.front().instead, "rt-1");
    const Architecture after = afterAll(drawing, offers.front().batch);
    EXPECT_TRUE(after.has({"subnet-a", "rt-9", "uses", {}}));
    EXPECT_FALSE(after.has({"subnet-a", "rt-1", "uses", {}}));
}

TEST(Linking, ReplacesTheEntryOfTheClientsByOneAction) {
    const Architecture drawing = launchDay();
    ResourceId clients;
    for (const auto& each : drawing.resources())
        if (each->kind->has(trait::clients)) clients = each->id;
    const ResourceId before = drawing.linked(clients, role::traffic).front();
    const ResourceId other = before == "i-1" ? "i-2" : "i-1";
    const auto offers = linkOffers(drawing, clients, other);
    ASSERT_EQ(offers.size(), 1u);
    EXPECT_EQ(offers.front().instead, before);
    ASSERT_EQ(offers.front().batch.size(), 1u);
    EXPECT_TRUE(std::holds_alternative<EntryAction>(offers.front().batch.front().what));
    EXPECT_EQ(afterAll(drawing, offers.front().batch).linked(clients, role::traffic), std::vector<ResourceId>{other});
}

TEST(Linking, SaysWhyThereIsNoWay) {
    const Architecture drawing = launchDay();
    EXPECT_TRUE(linkOffers(drawing, "rt-1", "i-1").empty());
    EXPECT_FALSE(whyNoLink(drawing, "rt-1", "i-1").sentence.empty());
    EXPECT_FALSE(whyNoLink(drawing, "subnet-a", "rt-1").sentence.empty());
    EXPECT_TRUE(mayCall(drawing, "i-1"));
    EXPECT_FALSE(mayCall(drawing, "nobody"));
}

}  // namespace stampede
