#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "model/game/ledger.h"

namespace stampede {

namespace {

/// A ledger's rows after something of everything.
std::vector<LedgerRow> rowsOfABusyDay() {
    Ledger ledger(defaultScoreRules());
    ledger.finished({.outcome = Outcome::ok, .at = milliseconds(5)});
    ledger.finished({.outcome = Outcome::wrong, .cause = Cause::wrongCacheKey});
    ledger.finished({.outcome = Outcome::failed, .cause = Cause::noEntry});
    ledger.tookHint(points(-50));
    ledger.hostGave(points(10));
    CostSheet costs;
    costs.byKind["instance"] = {.cost = usd(2), .resources = 1};
    Log log;
    log.add({.outcome = CallOutcome::refused, .code = "ValidationError"});
    return ledger.rows(costs, log);
}

bool mayHave(const ScoreRule& rule, const std::string& cause) {
    if (!rule.causes) return cause.rfind(std::string(rule.group) + ":", 0) == 0;
    const auto causes = rule.causes();
    return std::find(causes.begin(), causes.end(), cause) != causes.end();
}

}  // namespace

TEST(EveryScoreRule, IsOneOfSevenWithAGroupOfItsOwn) {
    std::set<std::string_view> groups;
    for (const ScoreRule* rule : allScoreRules()) {
        EXPECT_TRUE(groups.insert(rule->group).second) << rule->group;
        EXPECT_NE(rule->countRequests == nullptr, rule->addRows == nullptr) << rule->group << " counts, or reads";
    }
    EXPECT_EQ(groups.size(), 7u);
}

TEST(EveryScoreRule, BooksUnderTheCausesThatItNames) {
    const auto rows = rowsOfABusyDay();
    auto row = rows.begin();
    for (const ScoreRule* rule : allScoreRules()) {
        ASSERT_TRUE(row != rows.end() && row->group == rule->group) << rule->group << " has no row in its place";
        for (; row != rows.end() && row->group == rule->group; ++row) {
            EXPECT_TRUE(mayHave(*rule, row->cause)) << rule->group << " books " << row->cause;
        }
    }
    EXPECT_TRUE(row == rows.end());
    EXPECT_EQ(totalOf(rows), points(2 - 1 - 1 - 8 - 50 + 10));
}

}  // namespace stampede
