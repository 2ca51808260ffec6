// One way of earning or losing points. A new one is a file that defines its constant and a line of score_rules.def;
// ledger, score and the result's schema follow. A rule about requests makes a RequestCount, which hears every end of a
// request; any other rule reads what is known when the score is asked for: bill, log, what was given. A number of it
// that a scenario may set stands in ScoreRules and its description in model/scenario/rules_shape.h.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/cloud/cloud.h"
#include "model/game/cost.h"
#include "model/game/score_rules.h"
#include "model/traffic/finish.h"

namespace stampede {

/// One row of the score: how often something happened and what it was worth together.
struct LedgerRow {
    std::string cause = {};  ///< "served:fast", "wrong:cache-key", "no-targets", "cost:instance", "refused:CODE" ...
    std::string group = {};  ///< the rule that it comes from: served, wrong, failed, cost, refused, hint or host
    std::int64_t count = 0;  ///< requests, resources that cost something, calls, hints
    Points points = {};
    std::uint32_t because = 0;  ///< number of the log entry behind it, 0 for none
    bool operator==(const LedgerRow&) const = default;
};

/// What a row counts, for people: "served fast", "no healthy target", "cost: Instance". What nobody here has words for
/// is called by its cause.
Text rowText(const LedgerRow& row, const Catalog& catalog);

/// Counts what one rule says of requests. It stands on the path of every request: no string, no allocation for a
/// served one.
class RequestCount {
public:
    virtual ~RequestCount() = default;
    /// Whether it counts ends of that sort.
    virtual bool counts(Outcome outcome) const = 0;
    /// Counts one such end. Returns what it is worth.
    virtual Points count(const Finish& finish) = 0;
    /// Counts several such ends. Returns what they are worth together.
    virtual Points countAll(std::span<const Finish> finishes) {
        Points worth;
        for (const Finish& finish : finishes) worth += count(finish);
        return worth;
    }
    /// Rows whose sum is what the ends counted so far were worth.
    virtual void addRows(std::vector<LedgerRow>& rows) const = 0;
};

/// What the rules that are not about requests read.
struct ScoreFacts {
    struct Sum {
        std::int64_t count = 0;
        Points points = {};
    };

    const ScoreRules& rules;
    const CostSheet& costs;
    const Log& log;
    Sum hints = {};  ///< taken, at their prices
    Sum host = {};   ///< given or taken by the host
};

struct ScoreRule {
    std::string_view group = {};
    /// The causes of its rows. Null: "GROUP:" and a word that the scenario or the catalog has.
    std::vector<std::string_view> (*causes)() = nullptr;
    // One of these two.
    std::unique_ptr<RequestCount> (*countRequests)(const ScoreRules&) = nullptr;
    void (*addRows)(const ScoreFacts&, std::vector<LedgerRow>&) = nullptr;
};

#define STAMPEDE_SCORE_RULE(name) extern const ScoreRule name;
#include "model/game/score_rules.def"
#undef STAMPEDE_SCORE_RULE

/// Every rule of score_rules.def.
std::span<const ScoreRule* const> allScoreRules();

}  // namespace stampede
