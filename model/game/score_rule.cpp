#include "model/game/score_rule.h"

#include <algorithm>
#include <array>

#include "model/architecture/catalog.h"

namespace stampede {

namespace {

constexpr const ScoreRule* rules[] = {
#define STAMPEDE_SCORE_RULE(name) &(name),
#include "model/game/score_rules.def"
#undef STAMPEDE_SCORE_RULE
};

struct Words {
    std::string_view cause = {};
    Text text = {};
};

/// The bands of the default rules, and what is behind the last of a scenario's; hints and host.
const auto& words() {
    static const std::array all{
        Words{"served:fast", STAMPEDE_TEXT("Ledger", "served fast")},
        Words{"served:mid", STAMPEDE_TEXT("Ledger", "served late")},
        Words{"served:slow", STAMPEDE_TEXT("Ledger", "served very late")},
        Words{"served:beyond", STAMPEDE_TEXT("Ledger", "served too late")},
        Words{"hint", STAMPEDE_TEXT("Ledger", "hints")},
        Words{"host", STAMPEDE_TEXT("Ledger", "from the host")},
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
    const auto known =
        std::find_if(words().begin(), words().end(), [&](const Words& each) { return each.cause == row.cause; });
    if (known != words().end()) return known->text;
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
