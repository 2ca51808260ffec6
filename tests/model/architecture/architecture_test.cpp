#include "model/architecture/architecture.h"

#include <gtest/gtest.h>

#include "tests/support/test_catalog.h"

namespace stampede {

namespace {

/// Clients, a balancer in a plot of a field, two machines.
Architecture farm() {
    Architecture drawing;
    const auto add = [&](Resource resource) { EXPECT_FALSE(drawing.add(std::move(resource), testCatalog())); };
    add(testResource("clients", "clients"));
    add(testResource("field", "field-1"));
    add(testResource("plot", "plot-a", "field-1", {{{"cidr", "10.0.0.0/24"}}}));
    add(testResource("machine", "m-1", "plot-a"));
    add(testResource("machine", "m-2", "plot-a"));
    add(testResource("balancer", "b-1"));
    EXPECT_FALSE(drawing.connect({"clients", "b-1", "traffic"}));
    EXPECT_FALSE(drawing.connect({"b-1", "m-1", "traffic"}));
    EXPECT_FALSE(drawing.connect({"b-1", "plot-a", "placement"}));
    return drawing;
}

std::string said(const std::optional<Problem>& problem) { return problem ? english(problem->sentence) : "fine"; }

}  // namespace

TEST(Architecture, PutsWhatGoesIntoALaterContainerBehindItWithItsContent) {
    Architecture drawing = farm();
    ASSERT_FALSE(drawing.add(testResource("field", "field-2"), testCatalog()));
    ASSERT_FALSE(drawing.move("plot-a", "field-2", {}, {}));
    std::vector<ResourceId> order;
    for (const auto& resource : drawing.resources())
        if (!resource->implied) order.push_back(resource->id);
    EXPECT_EQ(order, (std::vector<ResourceId>{"clients", "field-1", "b-1", "field-2", "plot-a", "m-1", "m-2"}));
    EXPECT_EQ(drawing.find("m-2")->parent, "plot-a");
    EXPECT_EQ(drawing.linksTo("m-1").size(), 1u);
}

TEST(Architecture, GivesAResourceItsPartsAndTakesThemWithIt) {
    Architecture drawing = farm();
    const Resource* rules = drawing.find("field-1/rules");
    ASSERT_NE(rules, nullptr);
    EXPECT_TRUE(isUntouchedPart(*rules));
    EXPECT_EQ(rules->parent, "field-1");
    EXPECT_TRUE(drawing.remove("field-1/rules"));
    EXPECT_FALSE(drawing.remove("field-1"));
    EXPECT_EQ(drawing.find("field-1/rules"), nullptr);
    EXPECT_EQ(drawing.find("m-1"), nullptr);
    EXPECT_EQ(drawing.links().size(), 1u) << "only clients -> b-1 has both ends left";
    EXPECT_EQ(drawing.linksTo("plot-a").size(), 0u);
}

TEST(Architecture, LetsAFileSayWhatDiffersOnAPart) {
    Architecture drawing = farm();
    const Record settings{{{"inbound", List{}}}};
    EXPECT_FALSE(drawing.add(testResource("rules", "field-1/rules", "field-1", settings), testCatalog()));
    EXPECT_FALSE(isUntouchedPart(*drawing.find("field-1/rules")));
    EXPECT_EQ(drawing.find("field-1/rules")->setting("inbound"), Value(List{}));
    EXPECT_EQ(said(drawing.add(testResource("rules", "field-1/rules", "field-1"), testCatalog())),
              "The id \"field-1/rules\" is taken.");
    EXPECT_TRUE(drawing.add(testResource("rules", "field-1/more", "field-1"), testCatalog()));
}

TEST(Architecture, RefusesIdsThatAreTakenOrNoIds) {
    Architecture drawing = farm();
    EXPECT_EQ(said(drawing.add(testResource("balancer", "b-1"), testCatalog())), "The id \"b-1\" is taken.");
    for (const std::string& id : {std::string(), std::string("scenario"), std::string("a b"), std::string("a/1"),
                                  std::string("\xEA\xB0\x80"), std::string(101, 'a')})
        EXPECT_TRUE(drawing.add(testResource("balancer", id), testCatalog())) << id;
    EXPECT_FALSE(drawing.add(testResource("balancer", "A.b_c-9"), testCatalog()));
}

TEST(Architecture, RefusesAParentThatMayNotContainIt) {
    Architecture drawing = farm();
    EXPECT_EQ(said(drawing.add(testResource("machine", "m-3"), testCatalog())), "Every machine stands in a plot.");
    EXPECT_EQ(said(drawing.add(testResource("machine", "m-3", "field-1"), testCatalog())),
              "Every machine stands in a plot, not in field-1 (field).");
    EXPECT_EQ(said(drawing.add(testResource("balancer", "b-2", "field-1"), testCatalog())),
              "No balancer stands in anything else.");
    EXPECT_EQ(said(drawing.add(testResource("machine", "m-3", "plot-z"), testCatalog())),
              "There is no resource \"plot-z\" in the drawing.");
    EXPECT_FALSE(drawing.add(testResource("gate", "g-1"), testCatalog()));
    EXPECT_FALSE(drawing.move("g-1", "field-1", {}, {}));
    EXPECT_FALSE(drawing.move("g-1", "", {}, {}));
    EXPECT_TRUE(drawing.move("plot-a", "", {}, {}));
    EXPECT_TRUE(drawing.move("plot-a", "m-1", {}, {}));
}

TEST(Architecture, SaysWhereASettingDoesNotFit) {
    Architecture drawing = farm();
    const auto problem =
        drawing.add(testResource("plot", "plot-b", "field-1", {{{"cidr", "10.0.0.0"}}}), testCatalog());
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->path, "settings/cidr");
}

TEST(Architecture, LinksWhereTheCallerSeeksWhatTheCalledOffers) {
    Architecture drawing = farm();
    EXPECT_FALSE(drawing.connect({"b-1", "m-2", "traffic"}));
    EXPECT_EQ(said(drawing.connect({"b-1", "m-2", "traffic"})), "\"b-1\" and \"m-2\" are linked already.");
    EXPECT_EQ(said(drawing.connect({"m-1", "b-1", "traffic"})),
              "No traffic link can run from m-1 (machine) to b-1 (balancer), only the other way: from the caller "
              "or user to the called or used.");
    EXPECT_EQ(said(drawing.connect({"b-1", "m-2", "uses"})),
              "No uses link can run from b-1 (balancer) to m-2 (machine).");
    EXPECT_EQ(said(drawing.connect({"b-1", "m-2", "loves"})),
              "A link's role is traffic, placement or uses, not \"loves\".");
    EXPECT_EQ(said(drawing.connect({"b-1", "m-9", "traffic"})), "There is no resource \"m-9\" in the drawing.");
}

TEST(Architecture, KnowsWhichKindsArePlaced) {
    EXPECT_TRUE(mayBePlaced(*testResource("balancer", "b-1").kind));
    EXPECT_FALSE(mayBePlaced(*testResource("machine", "m-1", "plot-a").kind));
}

TEST(Architecture, TakesNoSecondLinkWhereOneIsTheMost) {
    Architecture drawing = farm();
    EXPECT_EQ(said(drawing.connect({"clients", "m-1", "traffic"})),
              "\"clients\" is linked to \"b-1\" and takes one such link: disconnect the other first.");
    EXPECT_FALSE(drawing.disconnect({"clients", "b-1", "traffic"}));
    EXPECT_FALSE(drawing.connect({"clients", "m-1", "traffic"}));
    EXPECT_EQ(said(drawing.disconnect({"clients", "b-1", "traffic"})),
              "There is no traffic link from \"clients\" to \"b-1\".");
}

TEST(Architecture, SharesUnchangedResourcesAmongCopies) {
    const Architecture before = farm();
    Architecture after = before;
    EXPECT_FALSE(after.set("b-1", "idle_s", 5));
    EXPECT_EQ(before.share("m-1"), after.share("m-1"));
    EXPECT_NE(before, after);
    EXPECT_FALSE(after.set("b-1", "idle_s", {}));
    EXPECT_EQ(before, after);
}

TEST(Difference, NamesWhatAnEditChanged) {
    const Architecture before = farm();
    Architecture after = before;
    EXPECT_FALSE(after.rename("clients", {.plain = "The coast"}));
    EXPECT_FALSE(after.set("b-1", "health_check/path", "/health"));
    EXPECT_FALSE(after.disconnect({"b-1", "m-1", "traffic"}));
    EXPECT_FALSE(after.remove("m-1"));
    EXPECT_FALSE(after.add(testResource("recipe", "r-1"), testCatalog()));

    const auto changes = difference(before, after);
    ASSERT_EQ(changes.size(), 4u);
    EXPECT_EQ(changes[0].id, "clients");
    EXPECT_TRUE(changes[0].looks && !changes[0].settings && !changes[0].links);
    EXPECT_EQ(changes[1].id, "b-1");
    EXPECT_TRUE(changes[1].settings && changes[1].links && !changes[1].looks);
    EXPECT_EQ(changes[2].id, "r-1");
    EXPECT_EQ(changes[2].before, nullptr);
    EXPECT_EQ(changes[3].id, "m-1");
    EXPECT_EQ(changes[3].after, nullptr);
    EXPECT_TRUE(difference(before, before).empty());
}

TEST(Difference, RemovesInReverseOrderSoThatContainersComeLast) {
    const Architecture before = farm();
    Architecture after = before;
    EXPECT_FALSE(after.remove("field-1"));
    std::vector<ResourceId> gone;
    for (const Change& change : difference(before, after))
        if (!change.after) gone.push_back(change.id);
    EXPECT_EQ(gone, (std::vector<ResourceId>{"m-2", "m-1", "plot-a", "field-1/rules", "field-1"}));
}

TEST(Difference, DoesNotSeeTheOrderOfLinks) {
    Architecture before = farm();
    EXPECT_FALSE(before.connect({"b-1", "m-2", "traffic"}));
    Architecture after = before;
    EXPECT_FALSE(after.disconnect({"b-1", "m-1", "traffic"}));
    EXPECT_FALSE(after.connect({"b-1", "m-1", "traffic"}));
    EXPECT_TRUE(difference(before, after).empty());
}

}  // namespace stampede
