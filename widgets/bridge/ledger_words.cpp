#include "widgets/bridge/ledger_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "model/game/score_rules.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/tokens.h"

namespace stampede {

namespace {

using Words = std::pair<std::string_view, const char*>;

// The closed list of causes of model/traffic/cause.h, the names of bands that the default rules have, hints and host.
constexpr std::array named{
    Words{"served:fast", QT_TRANSLATE_NOOP("LedgerWords", "served fast")},
    Words{"served:mid", QT_TRANSLATE_NOOP("LedgerWords", "served late")},
    Words{"served:slow", QT_TRANSLATE_NOOP("LedgerWords", "served very late")},
    Words{"served:beyond", QT_TRANSLATE_NOOP("LedgerWords", "served too late")},
    Words{"wrong:cache-key", QT_TRANSLATE_NOOP("LedgerWords", "wrong: cache key")},
    Words{"wrong:old-version", QT_TRANSLATE_NOOP("LedgerWords", "wrong: old version")},
    Words{"wrong:stale-cache", QT_TRANSLATE_NOOP("LedgerWords", "wrong: stale cache")},
    Words{"no-entry", QT_TRANSLATE_NOOP("LedgerWords", "no entry")},
    Words{"name-unresolved", QT_TRANSLATE_NOOP("LedgerWords", "name leads nowhere")},
    Words{"connect-refused", QT_TRANSLATE_NOOP("LedgerWords", "connection refused")},
    Words{"connect-timeout", QT_TRANSLATE_NOOP("LedgerWords", "connection timed out")},
    Words{"client-gave-up", QT_TRANSLATE_NOOP("LedgerWords", "clients gave up")},
    Words{"no-targets", QT_TRANSLATE_NOOP("LedgerWords", "no targets")},
    Words{"no-healthy-target", QT_TRANSLATE_NOOP("LedgerWords", "no healthy target")},
    Words{"zone-not-enabled", QT_TRANSLATE_NOOP("LedgerWords", "zone not enabled")},
    Words{"surge-queue-full", QT_TRANSLATE_NOOP("LedgerWords", "balancer's queue full")},
    Words{"balancer-saturated", QT_TRANSLATE_NOOP("LedgerWords", "balancer saturated")},
    Words{"target-refused", QT_TRANSLATE_NOOP("LedgerWords", "target refused")},
    Words{"target-unreachable", QT_TRANSLATE_NOOP("LedgerWords", "target unreachable")},
    Words{"target-timeout", QT_TRANSLATE_NOOP("LedgerWords", "target timed out")},
    Words{"target-died", QT_TRANSLATE_NOOP("LedgerWords", "target died")},
    Words{"drain-cut", QT_TRANSLATE_NOOP("LedgerWords", "cut while draining")},
    Words{"process-queue-full", QT_TRANSLATE_NOOP("LedgerWords", "application's queue full")},
    Words{"app-error", QT_TRANSLATE_NOOP("LedgerWords", "application errors")},
    Words{"bad-request", QT_TRANSLATE_NOOP("LedgerWords", "bad requests")},
    Words{"edge-origin-unreachable", QT_TRANSLATE_NOOP("LedgerWords", "origin unreachable")},
    Words{"edge-error-cached", QT_TRANSLATE_NOOP("LedgerWords", "cached errors")},
    Words{"hint", QT_TRANSLATE_NOOP("LedgerWords", "hints")},
    Words{"host", QT_TRANSLATE_NOOP("LedgerWords", "from the host")},
};

/// What follows `prefix`, empty where it does not begin with it.
std::string_view after(std::string_view text, std::string_view prefix) {
    return text.substr(0, prefix.size()) == prefix ? text.substr(prefix.size()) : std::string_view();
}

}  // namespace

QString causeName(const LedgerRow& row, const Catalog& catalog) {
    for (const auto& [cause, words] : named)
        if (cause == row.cause) return QCoreApplication::translate("LedgerWords", words);
    if (const std::string_view band = after(row.cause, "served:"); !band.empty())
        //: A row of the ledger: answers of a band that the scenario names.
        return QCoreApplication::translate("LedgerWords", "served %1").arg(oneLine(band));
    if (const std::string_view key = after(row.cause, "cost:"); !key.empty())
        if (const Kind* kind = catalog.find(key))
            //: A row of the ledger: what the resources of a kind cost.
            return QCoreApplication::translate("LedgerWords", "cost: %1").arg(shown(kind->name));
    return oneLine(row.cause);
}

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
