#include "widgets/bridge/ledger_words.h"

#include <algorithm>
#include <cstdlib>

#include "model/game/score_rules.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/tokens.h"

namespace stampede {

QString causeName(const LedgerRow& row, const Catalog& catalog) { return oneLine(shown(rowText(row, catalog))); }

std::vector<CauseSum> causeSums(const std::vector<LedgerRow>& now, const std::vector<LedgerRow>& before,
                                std::size_t most) {
    std::vector<CauseSum> sums;
    const auto add = [&](const LedgerRow& row, std::int64_t sign) {
        const auto isSame = [&](const CauseSum& sum) { return sum.row.cause == row.cause; };
        auto at = std::find_if(sums.begin(), sums.end(), isSame);
        if (at == sums.end()) at = sums.insert(sums.end(), CauseSum{.row = row});
        at->points += row.points * sign;
        at->count += row.count * sign;
    };
    for (const LedgerRow& row : now) add(row, 1);
    for (const LedgerRow& row : before) add(row, -1);
    std::erase_if(sums, [](const CauseSum& sum) { return sum.points.milli == 0; });
    std::stable_sort(sums.begin(), sums.end(), [](const CauseSum& a, const CauseSum& b) {
        return std::llabs(a.points.milli) > std::llabs(b.points.milli);
    });
    if (sums.size() <= most || most == 0) return sums;
    CauseSum others{.isOthers = true};
    for (std::size_t i = most - 1; i < sums.size(); ++i) {
        others.points += sums[i].points;
        others.count += sums[i].count;
    }
    sums.resize(most - 1);
    sums.push_back(std::move(others));
    return sums;
}

QColor causeColor(const CauseSum& sum, const ScoreRules& score, const Tokens& tokens) {
    const std::string& group = sum.row.group;
    if (sum.isOthers || group == "cost") return tokens.dim;
    if (group == "served") {
        const bool isBest = !score.bands.empty() && sum.row.cause == "served:" + score.bands.front().name;
        return isBest ? tokens.ok : tokens.late;
    }
    if (group == "wrong") return tokens.wrong;
    return sum.points.milli < 0 ? tokens.fail : tokens.ok;
}

}  // namespace stampede
