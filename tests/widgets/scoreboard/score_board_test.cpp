#include "widgets/scoreboard/score_board.h"

#include <gtest/gtest.h>

#include <QTest>

#include "tests/support/qt/played_desk.h"
#include "widgets/scoreboard/figure.h"
#include "widgets/style/numbers.h"

namespace stampede {

TEST(ScoreBoard, ShowsHowTheRunStands) {
    PlayedDesk played;
    ScoreBoard board(played.desk, played.theme);
    EXPECT_EQ(board.score()->content().number, "–");
    played.playUntil(minutes(10));
    const Snapshot snapshot = played.snapshot();
    EXPECT_TRUE(QTest::qWaitFor([&] { return board.score()->content().number == Numbers::points(snapshot.score); }));
    EXPECT_EQ(board.cost()->content().number, Numbers::perHour(snapshot.costPerHour));
    EXPECT_TRUE(board.cost()->content().detail.contains(Numbers::money(snapshot.cost)));
    EXPECT_EQ(board.score()->content().trend, snapshot.trend.milli > 0 ? Figure::Trend::up : Figure::Trend::down);
    EXPECT_TRUE(board.score()->accessibleDescription().contains(Numbers::points(snapshot.score)));
    std::int64_t ok = 0, ended = 0;
    for (std::size_t i = snapshot.history.size() - 30; i < snapshot.history.size(); ++i) {
        ok += snapshot.history[i].ok;
        ended += snapshot.history[i].ok + snapshot.history[i].wrong + snapshot.history[i].failed;
    }
    ASSERT_GT(ended, 0);
    EXPECT_EQ(board.requests()->content().number,
              Numbers::percent(static_cast<double>(ok) / static_cast<double>(ended)));
    board.grab();
    played.desk.endRun();
    EXPECT_EQ(board.score()->content().number, "–");
}

TEST(ScoreBoard, KeepsOnlyTheScoresTrendWhereThereIsNoRoom) {
    PlayedDesk played;
    QWidget window;
    ScoreBoard board(played.desk, played.theme, &window);
    played.playUntil(minutes(10));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !board.cost()->content().detail.isEmpty(); }));
    window.show();
    board.resize(900, 40);
    const int wide = board.cost()->sizeHint().width();
    board.resize(board.minimumSizeHint().width(), 40);
    EXPECT_LT(board.cost()->sizeHint().width(), wide);
    board.resize(900, 40);
    EXPECT_EQ(board.cost()->sizeHint().width(), wide);
}

TEST(ScoreBoard, HasRoomForABigDayBeforeThereIsOne) {
    PlayedDesk played;
    ScoreBoard board(played.desk, played.theme);
    const auto widths = [&] {
        return std::array{board.score()->sizeHint(), board.cost()->sizeHint(), board.requests()->sizeHint()};
    };
    const auto designing = widths();
    played.playUntil(minutes(10));
    EXPECT_TRUE(QTest::qWaitFor([&] { return board.score()->content().trend != Figure::Trend::none; }));
    EXPECT_EQ(widths(), designing);
    auto big = board.score()->content();
    big.number = Numbers::points(points(-123'456));
    board.score()->setContent(big);
    EXPECT_EQ(widths(), designing);
}

TEST(ScoreBoard, KeepsItsPlaceWhileNumbersChange) {
    PlayedDesk played;
    Figure figure(played.theme);
    figure.setContent({.caption = "Score", .number = "+18,420"});
    const int width = figure.sizeHint().width();
    figure.setContent({.caption = "Score", .number = "+9"});
    EXPECT_EQ(figure.sizeHint().width(), width);
    figure.setRoom({.caption = "Score", .number = "+1"});
    EXPECT_LT(figure.sizeHint().width(), width) << "another day";
}

}  // namespace stampede
