#include "widgets/briefing/result_words.h"

#include <gtest/gtest.h>

#include <string>

#include "model/game/incident.h"

namespace stampede {

namespace {

std::string told(QString text) { return text.replace(QChar(0xa0), QLatin1Char(' ')).toStdString(); }

}  // namespace

TEST(ResultWords, HaveASentenceForEveryCauseOfAnIncident) {
    for (int i = 0; i < static_cast<int>(IncidentCause::count); ++i) {
        const std::string_view word = incidentWord(static_cast<IncidentCause>(i));
        EXPECT_NE(told(incidentName(word)), word);
    }
    EXPECT_EQ(told(incidentName("something-new")), "something-new");
}

TEST(ResultWords, SayMostlyAndTheSharesWhereRequestsFailedOfSeveralThings) {
    const ResultIncident one{.cause = "overload", .shares = {{"overload", 5}}, .mostly = Cause::processQueueFull};
    EXPECT_EQ(told(incidentTitle({.cause = "overload"})), "Overload");
    EXPECT_EQ(told(incidentTitle(one)), "Overload");
    EXPECT_TRUE(incidentShares(one).isEmpty());
    const ResultIncident several{.cause = "overload", .shares = {{"overload", 3}, {"wrong-answers", 1}}};
    EXPECT_EQ(told(incidentTitle(several)), "Overload and more");
    EXPECT_EQ(told(incidentShares(several)), "Overload 75 % · Wrong answers 25 %");
    const ResultIncident nearlyOne{.cause = "overload", .shares = {{"overload", 97}, {"wrong-answers", 3}}};
    EXPECT_EQ(told(incidentTitle(nearlyOne)), "Overload");
    EXPECT_TRUE(incidentShares(nearlyOne).isEmpty());
}

TEST(ResultWords, TellAnIncidentFromItsBeginningToItsEnd) {
    ResultIncident incident{
        .from = seconds(60), .to = seconds(180), .detectedAfter = seconds(42), .recoveredAfter = seconds(120)};
    EXPECT_EQ(told(incidentTold(incident)), "0:01:00 to 0:03:00 · noticed after 42 s · over after 2 min");
    EXPECT_EQ(told(incidentTold({.from = seconds(60)})), "0:01:00 to the end · never noticed");
}

TEST(ResultWords, NameALessonByItsNameOrItsId) {
    EXPECT_EQ(told(lessonName({.id = "boot-script"})), "Boot script");
    EXPECT_EQ(told(lessonName({.id = "x", .name = {.plain = "Health checks"}})), "Health checks");
}

TEST(ResultWords, PutThePlayerAmongTheRivals) {
    Result result;
    result.score = points(10);
    result.rivals = {{.id = "a", .score = points(20)}, {.id = "b", .score = points(-5)}};
    const auto teams = standingsOf(result);
    ASSERT_EQ(teams.size(), 3u);
    EXPECT_EQ(teams[0].id, "a");
    EXPECT_EQ(teams[1].id, "");
    EXPECT_EQ(rankOf(teams), 2);
}

TEST(ResultWords, CallWhatCostSomethingByItsLastName) {
    EXPECT_EQ(told(nameOf(ResultCost{.id = "i-1", .name = {.plain = "Web\n1"}})), "Web 1");
    EXPECT_EQ(told(nameOf(ResultCost{.id = "i-1"})), "i-1");
}

TEST(ResultWords, NameTheDearestAndLeaveOutWhatWasFree) {
    Result result;
    result.costByResource = {{"free", {}}, {"cheap", usd(1)}, {"dear", usd(5)}, {"dearer", usd(9)}};
    const auto rows = dearest(result, 2);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].id, "dearer");
    EXPECT_EQ(rows[1].id, "dear");
}

}  // namespace stampede
