#include "model/game/hint_book.h"

#include <gtest/gtest.h>

#include "model/game/ledger.h"

namespace stampede {

namespace {

HintBook book() {
    return HintBook(
        {{.id = "where", .availableFrom = hours(2), .steps = {{.points = points(0)}, {.points = points(-50)}}}});
}

}  // namespace

TEST(HintBook, BooksEachStepOnce) {
    HintBook hints = book();
    Ledger ledger(defaultScoreRules());
    EXPECT_FALSE(hints.open("where", hours(2), ledger));
    EXPECT_EQ(ledger.earned(), points(0));
    EXPECT_EQ(hints.next("where")->points, points(-50));
    EXPECT_FALSE(hints.open("where", hours(3), ledger));
    EXPECT_EQ(ledger.earned(), points(-50));
    EXPECT_EQ(hints.opened("where"), 2u);
    EXPECT_EQ(hints.open("where", hours(3), ledger)->code, "no-more-hints");
    EXPECT_EQ(ledger.earned(), points(-50));
}

TEST(HintBook, RefusesAHintBeforeItsTime) {
    HintBook hints = book();
    Ledger ledger(defaultScoreRules());
    EXPECT_EQ(hints.open("where", hours(2) - nanoseconds(1), ledger)->code, "hint-not-yet");
    EXPECT_EQ(hints.opened("where"), 0u);
}

TEST(HintBook, RefusesAHintThatItDoesNotHave) {
    HintBook hints = book();
    Ledger ledger(defaultScoreRules());
    EXPECT_EQ(hints.open("nowhere", hours(3), ledger)->code, "no-more-hints");
}

}  // namespace stampede
