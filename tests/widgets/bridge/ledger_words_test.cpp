#include "widgets/bridge/ledger_words.h"

#include <gtest/gtest.h>

#include "model/game/score_rules.h"
#include "tests/support/day.h"
#include "widgets/style/tokens.h"

namespace stampede {

TEST(LedgerWords, NameEveryCauseOfTheRules) {
    int named = 0;
    for (const ScoreRule* rule : allScoreRules()) {
        if (!rule->causes) continue;
        for (const std::string_view cause : rule->causes()) {
            const QString name = causeName({.cause = std::string(cause)}, realCatalog());
            EXPECT_NE(name.toStdString(), cause == "host" || cause == "hint" ? "" : cause);
            ++named;
        }
    }
    EXPECT_GE(named, 25);
    EXPECT_EQ(causeName({.cause = "served:gold"}, realCatalog()), "served gold");
    EXPECT_EQ(causeName({.cause = "something-new"}, realCatalog()), "something-new");
    EXPECT_NE(causeName({.cause = "cost:instance"}, realCatalog()), "cost:instance");
}

TEST(LedgerWords, ColourACauseByHowItsRequestsEnded) {
    const Tokens& t = Tokens::light();
    const ScoreRules score = defaultScoreRules();
    const auto color = [&](const char* cause, const char* group, int worth) {
        return causeColor({.row = {.cause = cause, .group = group}, .points = points(worth)}, score, t);
    };
    EXPECT_EQ(color("served:fast", "served", 1), t.ok);
    EXPECT_EQ(color("served:slow", "served", 1), t.late);
    EXPECT_EQ(color("wrong:cache-key", "wrong", -1), t.wrong);
    EXPECT_EQ(color("no-targets", "failed", -1), t.fail);
    EXPECT_EQ(color("host", "host", 5), t.ok);
    EXPECT_EQ(color("cost:instance", "cost", -1), t.dim);
    EXPECT_EQ(causeColor({.isOthers = true}, score, t), t.dim);
}

TEST(LedgerWords, SumByCauseAndPutTheRestTogether) {
    std::vector<LedgerRow> now;
    for (int i = 1; i <= 10; ++i) now.push_back({.cause = "c" + std::to_string(i), .count = 1, .points = points(-i)});
    now.push_back({.cause = "c10", .count = 2, .points = points(-20), .because = 7});
    now.push_back({.cause = "none", .count = 3});
    const auto sums = causeSums(now, {{.cause = "c9", .count = 1, .points = points(-8)}}, 8);
    ASSERT_EQ(sums.size(), 8u);
    EXPECT_EQ(sums[0].row.cause, "c10");
    EXPECT_EQ(sums[0].points, points(-30));
    EXPECT_EQ(sums[0].count, 3);
    EXPECT_TRUE(sums[7].isOthers);
    Points total;
    for (const CauseSum& sum : sums) total += sum.points;
    EXPECT_EQ(total, points(-30 - 8 - 7 - 6 - 5 - 4 - 3 - 2 - 1 - 1));
}

}  // namespace stampede
