#include "model/actions/copying.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/day.h"

namespace stampede {

namespace {

Architecture launchDay() {
    return loadScenario(shippedFile("01_launch_day.json"), "launch day", realCatalog()).architecture;
}

ResourceId fresh(const Architecture& drawing, const Kind& kind, const std::vector<ResourceId>& taken) {
    for (int number = 1;; ++number) {
        const ResourceId id = std::string(kind.stem) + "-new-" + std::to_string(number);
        if (!drawing.find(id) && std::find(taken.begin(), taken.end(), id) == taken.end()) return id;
    }
}

Pasting pasteInto(const Architecture& drawing, const std::vector<Action>& copy, const ResourceId& near = {}) {
    return pasted(drawing, realCatalog(), copy, near, {24, 24},
                  [&](const Kind& kind, const std::vector<ResourceId>& taken) { return fresh(drawing, kind, taken); });
}

Architecture afterAll(Architecture drawing, const std::vector<Action>& batch) {
    for (const Action& action : batch) {
        const auto problem = apply(drawing, action, realCatalog());
        EXPECT_FALSE(problem) << english(problem->sentence);
    }
    return drawing;
}

/// One of that drawing that uses something and is placed somewhere, by its links.
ResourceId placedOne(const Architecture& drawing) {
    for (const auto& each : drawing.resources())
        if (!each->implied && !drawing.linked(each->id, role::uses).empty() &&
            !drawing.linked(each->id, role::placement).empty())
            return each->id;
    return {};
}

}  // namespace

TEST(Copying, KeepsWhatACopyUsesAndWhereItIsPlaced) {
    const Architecture drawing = launchDay();
    const ResourceId id = placedOne(drawing);
    ASSERT_FALSE(id.empty());
    const Pasting pasting = pasteInto(drawing, copied(drawing, {id}));
    ASSERT_FALSE(pasting.problem);
    const Architecture after = afterAll(drawing, pasting.batch);
    for (const Link& link : drawing.linksFrom(id))
        EXPECT_EQ(after.has({pasting.outer.front(), link.to, link.role, {}}), link.role != role::traffic)
            << link.role << " " << link.to;
}

TEST(Copying, LeavesOutLinksToWhatIsGone) {
    const Architecture drawing = launchDay();
    const ResourceId id = placedOne(drawing);
    const ResourceId place = drawing.linked(id, role::placement).front();
    const Architecture without = afterAll(drawing, {{.what = RemoveAction{place}}});
    const Pasting pasting = pasteInto(without, copied(drawing, {id}));
    ASSERT_FALSE(pasting.problem);
    const Architecture after = afterAll(without, pasting.batch);
    EXPECT_FALSE(after.linked(pasting.outer.front(), role::uses).empty());
    for (const ResourceId& each : after.linked(pasting.outer.front(), role::placement)) EXPECT_NE(each, place);
}

TEST(Copying, TakesWhatStandsInSomethingElseOnlyOnce) {
    const Architecture drawing = launchDay();
    EXPECT_EQ(outermost(drawing, {"i-1", "vpc-1", "vpc-1", "nobody"}), std::vector<ResourceId>{"vpc-1"});
    const auto batch = removalOf(drawing, {"i-1", "vpc-1"});
    ASSERT_EQ(batch.size(), 1u);
    EXPECT_EQ(std::get<RemoveAction>(batch.front().what).id, "vpc-1");
}

TEST(Copying, DrawsAContainerWithItsContentAndItsInnerLinksUnderFreshIds) {
    const Architecture drawing = launchDay();
    const Pasting pasting = pasteInto(drawing, copied(drawing, {"vpc-1"}));
    ASSERT_FALSE(pasting.problem);
    ASSERT_EQ(pasting.outer.size(), 1u);
    const Architecture after = afterAll(drawing, pasting.batch);
    EXPECT_EQ(after.children(pasting.outer.front()).size(), drawing.children("vpc-1").size());
    ResourceId table, subnet;
    for (const Action& action : pasting.batch)
        if (const auto* connect = std::get_if<ConnectAction>(&action.what))
            if (connect->link.role == role::uses && after.find(connect->link.from)->kind->key == "subnet") {
                subnet = connect->link.from;
                table = connect->link.to;
            }
    ASSERT_FALSE(subnet.empty());
    EXPECT_FALSE(drawing.find(table));
    const Value* routes = after.find(table)->settings.explicitly().find("routes");
    ASSERT_TRUE(routes);
    const ResourceId via = *routes->asList()->front().asRecord()->find("via")->asString();
    EXPECT_NE(via, "igw-1");
    EXPECT_TRUE(after.find(via));
}

TEST(Copying, GivesACopiedSubnetABlockOfItsOwn) {
    const Architecture drawing = launchDay();
    const Pasting pasting = pasteInto(drawing, copied(drawing, {"subnet-a"}));
    ASSERT_FALSE(pasting.problem);
    const Architecture after = afterAll(drawing, pasting.batch);
    const Resource* copy = after.find(pasting.outer.front());
    EXPECT_EQ(copy->parent, "vpc-1");
    EXPECT_NE(copy->setting("cidr"), drawing.find("subnet-a")->setting("cidr"));
}

TEST(Copying, PutsACopyWhereItIsPointedAt) {
    const Architecture drawing = launchDay();
    const Pasting pasting = pasteInto(drawing, copied(drawing, {"i-1"}), "subnet-b");
    ASSERT_FALSE(pasting.problem);
    EXPECT_EQ(afterAll(drawing, pasting.batch).find(pasting.outer.front())->parent, "subnet-b");
}

TEST(Copying, RefusesWhatNeitherAddsNorConnectsAndKindsThatThereAreNot) {
    const Architecture drawing = launchDay();
    EXPECT_TRUE(pasteInto(drawing, {{.what = RemoveAction{"i-1"}}}).problem);
    EXPECT_TRUE(pasteInto(drawing, {{.what = AddAction{.kind = "abacus", .id = "a-1"}}}).problem);
}

}  // namespace stampede
