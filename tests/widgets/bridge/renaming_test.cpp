#include "widgets/bridge/renaming.h"

#include <gtest/gtest.h>

#include "tests/support/test_catalog.h"
#include "widgets/bridge/shown.h"

namespace stampede {

namespace {

Resource called(Wording name) {
    Resource resource = testResource("machine", "m-1");
    resource.name = std::move(name);
    return resource;
}

}  // namespace

TEST(Renaming, TrimsAndKeepsToOneLine) {
    EXPECT_EQ(renaming(called({}), "  Web\tone \n"), (RenameAction{"m-1", {.plain = "Web one"}}));
}

TEST(Renaming, TakesTheNameAwayForNothingAndForTheId) {
    EXPECT_EQ(renaming(called({.plain = "Web"}), "   "), (RenameAction{"m-1", {}}));
    EXPECT_EQ(renaming(called({}), "m-1"), (RenameAction{"m-1", {}}));
    EXPECT_EQ(renaming(called({.plain = "Web"}), "m-1").name.plain, "m-1");
}

TEST(Renaming, ChangesTheLanguageOfTheWindowAlone) {
    const std::string mine = languageTag(), other = mine == "en" ? "ko" : "en";
    Wording both;
    both.byLanguage = {{mine, "Web"}, {other, "Sito"}};
    const Wording after = renaming(called(both), "Shop").name;
    ASSERT_EQ(after.byLanguage.size(), 2u);
    EXPECT_EQ(after.byLanguage[0].second, "Shop");
    EXPECT_EQ(after.byLanguage[1].second, "Sito");
}

TEST(Renaming, AddsTheLanguageOfTheWindowWhereItIsMissing) {
    const std::string other = languageTag() == "en" ? "ko" : "en";
    Wording one;
    one.byLanguage = {{other, "Sito"}};
    const Wording after = reworded(one, "Shop");
    ASSERT_EQ(after.byLanguage.size(), 2u);
    EXPECT_EQ(after.in(languageTag()), "Shop");
    EXPECT_EQ(after.in(other), "Sito");
}

}  // namespace stampede
