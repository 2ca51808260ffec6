#include "widgets/canvas/items/canvas_style.h"

#include <gtest/gtest.h>

#include "widgets/style/type.h"

namespace stampede {

namespace {

QString joined(const QStringList& lines) { return lines.join(u'|'); }

}  // namespace

TEST(CanvasStyle, LeavesOutWholeFactsWhereThereIsNoRoomForAll) {
    const QFontMetricsF metrics(Type::detail());
    const QString facts = QStringLiteral("12 % errors · hit 83 % of the rest · 1234 objects");
    const auto wide = [&](const char* words) { return metrics.horizontalAdvance(QLatin1String(words)) + 1; };
    EXPECT_EQ(joined(factsInLines(facts, metrics, 1000, 1)), facts);
    const qreal narrow = wide("83 % of the rest ·");
    EXPECT_EQ(joined(factsInLines(facts, metrics, narrow, 3)), "12 % errors · hit|83 % of the rest ·|1234 objects");
    EXPECT_EQ(joined(factsInLines(facts, metrics, narrow, 2)), "12 % errors · hit|83 % of the rest");
    EXPECT_EQ(joined(factsInLines(facts, metrics, narrow, 1)), "12 % errors");
    EXPECT_TRUE(joined(factsInLines(facts, metrics, wide("12 % e"), 1)).endsWith(QChar(0x2026)))
        << "of the first what fits";
    EXPECT_TRUE(factsInLines({}, metrics, narrow, 2).isEmpty());
}

TEST(CanvasStyle, ShowsThatALastLineGoesOn) {
    const QFontMetricsF metrics(Type::detail());
    const QStringList lines = brokenIntoLines(QStringLiteral("one two three four five six"), metrics,
                                              metrics.horizontalAdvance(QStringLiteral("one two th")), 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], "one two");
    EXPECT_TRUE(lines[1].startsWith(QLatin1String("three")) && lines[1].endsWith(QChar(0x2026)));
}

}  // namespace stampede
