#include "widgets/style/beside.h"

#include <gtest/gtest.h>

namespace stampede {

namespace {

constexpr QRect room(100, 50, 400, 300);
constexpr QSize box(80, 40), gap(10, 6);

std::optional<QPoint> beside(const QRect& about) {
    return besideOf(about, box, room, {Side::right, Side::below, Side::left, Side::above}, gap);
}

}  // namespace

TEST(BesideOf, TakesTheFirstSideThatHasRoom) {
    EXPECT_EQ(beside({200, 100, 50, 50}), QPoint(259, 100));
    EXPECT_EQ(beside({440, 100, 50, 50}), QPoint(420, 155)) << "below, moved into the room";
    EXPECT_EQ(beside({440, 290, 50, 50}), QPoint(350, 290)) << "left";
    EXPECT_EQ(beside({100, 300, 390, 45}), QPoint(100, 254)) << "above";
    EXPECT_EQ(beside({20, 100, 50, 50}), QPoint(100, 100)) << "what it is about is outside itself";
}

TEST(BesideOf, NeverCoversWhatItIsAbout) { EXPECT_FALSE(beside({90, 40, 420, 320})); }

TEST(CornerWithin, KeepsTheUpperLeftCornerOfWhatIsTooLarge) {
    EXPECT_EQ(cornerWithin(room, {600, 10}, box), QPoint(420, 50));
    EXPECT_EQ(cornerWithin(room, {120, 60}, {900, 900}), room.topLeft());
}

}  // namespace stampede
