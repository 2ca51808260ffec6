#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/run/result.h"

namespace stampede {

/// What must not be true of a result, as `--fail-if` takes it: METRIC OPERATOR NUMBER[UNIT].
/// METRIC is p50, p90, p95, p99, mean or max (unit ms or s), failed, wrong or ok (requests, or % of those offered),
/// score (points) or cost (US dollars). OPERATOR is >, >=, < or <=.
class Objective {
public:
    /// What parse() takes, in a few lines for whoever wrote something else.
    static const char* grammar();
    /// nullopt for anything else. The unit of cost may stand before the number ("cost>$10").
    static std::optional<Objective> parse(std::string_view text);

    bool isBroken(const Result& result) const;
    /// As it was given.
    const std::string& text() const { return m_text; }

private:
    enum class Metric { p50, p90, p95, p99, mean, max, failed, wrong, ok, score, cost };
    enum class Comparison { more, atLeast, less, atMost };

    double valueOf(const Result& result) const;

    std::string m_text;
    Metric m_metric = Metric::p99;
    Comparison m_comparison = Comparison::more;
    double m_bound = 0;  ///< in milliseconds, requests, percent, points or dollars
    bool m_percent = false;
};

}  // namespace stampede
