#include "model/game/score_rule.h"

#include <array>

#include "model/architecture/catalog.h"
#include "model/base/worded.h"

namespace stampede {

namespace {

constexpr const ScoreRule* rules[] = {
#define STAMPEDE_SCORE_RULE(name) &(name),
#include "model/game/score_rules.def"
#undef STAMPEDE_SCORE_RULE
};

/// The bands of the default rules, and what is behind the last of a scenario's; hints and host.
const auto& words() {
    static const std::array all{
        Worded{"served:fast", STAMPEDE_TEXT("Ledger", "served fast")},
        Worded{"served:mid", STAMPEDE_TEXT("Ledger", "served late")},
        Worded{"served:slow", STAMPEDE_TEXT("Ledger", "served very late")},
        Worded{"served:beyond", STAMPEDE_TEXT("Ledger", "served too late")},
        Worded{"hint", STAMPEDE_TEXT("Ledger", "hints")},
        Worded{"host", STAMPEDE_TEXT("Ledger", "from the host")},
    };
    return all;
}

/// What follows `prefix`, empty where it does not begin with it.
std::string_view after(std::string_view text, std::string_view prefix) {
    return text.starts_with(prefix) ? text.substr(prefix.size()) : std::string_view();
}

}  // namespace

std::span<const ScoreRule* const> allScoreRules() { return rules; }

Text rowText(const LedgerRow& row, const Catalog& catalog) {
    if (const Worded* known = rowOf(words(), row.cause)) return known->text;
    if (const std::string_view band = after(row.cause, "served:"); !band.empty())
        //: A row of the ledger: answers of a band that the scenario names.
        return STAMPEDE_TEXT("Ledger", "served %1").arg(std::string(band));
    if (const std::string_view key = after(row.cause, "cost:"); !key.empty())
        if (const Kind* kind = catalog.find(key))
            //: A row of the ledger: what the resources of a kind cost.
            return STAMPEDE_TEXT("Ledger", "cost: %1").arg(kind->name);
    return causeText(row.cause);
}

}  // namespace stampede
