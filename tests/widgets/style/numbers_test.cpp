#include "widgets/style/numbers.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <string>

namespace stampede {

namespace {

// With plain spaces, as they are easier to read here.
std::string plain(QString text) { return text.replace(QChar(0xa0), QLatin1Char(' ')).toStdString(); }

class NumbersInEnglish : public testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::English)); }
};

}  // namespace

TEST_F(NumbersInEnglish, WritesPointsWithTheirSign) {
    EXPECT_EQ(plain(Numbers::points(Points{18'420'000})), "+18,420");
    EXPECT_EQ(plain(Numbers::points(Points{-410'000})), "−410");
    EXPECT_EQ(plain(Numbers::points(Points{0})), "0");
    EXPECT_EQ(plain(Numbers::points(Points{-400})), "0");
    EXPECT_EQ(plain(Numbers::plainPoints(Points{18'420'499})), "18,420");
    EXPECT_EQ(plain(Numbers::exactPoints(Points{250})), "+0.25");
    EXPECT_EQ(plain(Numbers::exactPoints(Points{-4'000})), "−4");
}

TEST_F(NumbersInEnglish, WritesMoneyInCentsUnlessCentsWouldShowNothing) {
    EXPECT_EQ(plain(Numbers::money(usd(64.2))), "$64.20");
    EXPECT_EQ(plain(Numbers::money(usd(-64.2))), "−$64.20");
    EXPECT_EQ(plain(Numbers::money(usd(1234567))), "$1,234,567.00");
    EXPECT_EQ(plain(Numbers::money(usd(0.0225))), "$0.0225");
    EXPECT_EQ(plain(Numbers::money(Money{})), "$0.00");
    EXPECT_EQ(plain(Numbers::perHour(usd(64.2))), "$64.20 / h");
}

TEST_F(NumbersInEnglish, WritesALatencyInThreeFiguresAtMost) {
    EXPECT_EQ(plain(Numbers::latency(millisecondsOf(0.84))), "0.84 ms");
    EXPECT_EQ(plain(Numbers::latency(millisecondsOf(8.44))), "8.4 ms");
    EXPECT_EQ(plain(Numbers::latency(milliseconds(840))), "840 ms");
    EXPECT_EQ(plain(Numbers::latency(millisecondsOf(999.6))), "1.0 s");
    EXPECT_EQ(plain(Numbers::latency(milliseconds(8'400))), "8.4 s");
    EXPECT_EQ(plain(Numbers::latency(seconds(42))), "42 s");
    EXPECT_EQ(plain(Numbers::latency(seconds(125))), "2 min 5 s");
    EXPECT_EQ(plain(Numbers::latency(SimTime{})), "0 ms");
}

TEST_F(NumbersInEnglish, WritesSpansRatesCountsAndShares) {
    EXPECT_EQ(plain(Numbers::duration(seconds(42))), "42 s");
    EXPECT_EQ(plain(Numbers::duration(minutes(12))), "12 min");
    EXPECT_EQ(plain(Numbers::duration(minutes(270))), "4 h 30 min");
    EXPECT_EQ(plain(Numbers::rate(41)), "41 req/s");
    EXPECT_EQ(plain(Numbers::rate(4.17)), "4.2 req/s");
    EXPECT_EQ(plain(Numbers::clock(seconds(6440))), "1:47:20");
    EXPECT_EQ(plain(Numbers::count(-1234567)), "−1,234,567");
    EXPECT_EQ(plain(Numbers::percent(0.634)), "63 %");
    EXPECT_EQ(plain(Numbers::percent(0.9987)), "99.9 %");
    EXPECT_EQ(plain(Numbers::percent(0)), "0 %");
    EXPECT_EQ(plain(Numbers::bytes(1'440'000)), "1.4 MB");
}

TEST_F(NumbersInEnglish, GroupsInTheCLocaleToo) {
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(plain(Numbers::count(18420)), "18,420");
}

TEST_F(NumbersInEnglish, FollowsTheLanguageOfTheUser) {
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(plain(Numbers::money(usd(1064.2))), "$1.064,20");
    EXPECT_EQ(plain(Numbers::latency(milliseconds(8'400))), "8,4 s");
}

}  // namespace stampede
