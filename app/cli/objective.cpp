#include "app/cli/objective.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace stampede {

namespace {

/// Takes the longest prefix of `text` that is in the table; nullopt where none is.
template <class T, std::size_t n>
std::optional<T> takeWord(std::string_view& text, const std::pair<std::string_view, T> (&table)[n]) {
    for (const auto& [word, value] : table) {
        if (!text.starts_with(word)) continue;
        text.remove_prefix(word.size());
        return value;
    }
    return std::nullopt;
}

/// Takes "-12.5" from the front: digits with at most nine decimals, no exponent, whatever the locale.
std::optional<double> takeNumber(std::string_view& text) {
    const bool negative = text.starts_with('-');
    std::string_view rest = text.substr(negative ? 1 : 0);
    const auto digits = [&rest] { return std::min(rest.find_first_not_of("0123456789"), rest.size()); };
    std::int64_t whole = 0, part = 0, scale = 1;
    const std::size_t before = digits();
    if (before == 0 || before > 15) return std::nullopt;
    std::from_chars(rest.data(), rest.data() + before, whole);
    rest.remove_prefix(before);
    if (rest.starts_with('.')) {
        rest.remove_prefix(1);
        const std::size_t after = digits();
        if (after == 0 || after > 9) return std::nullopt;
        std::from_chars(rest.data(), rest.data() + after, part);
        for (std::size_t i = 0; i < after; ++i) scale *= 10;
        rest.remove_prefix(after);
    }
    text = rest;
    const double number = static_cast<double>(whole) + static_cast<double>(part) / static_cast<double>(scale);
    return negative ? -number : number;
}

std::string withoutSpaces(std::string_view text) {
    std::string tight;
    for (const char c : text) {
        if (c != ' ') tight += c;
    }
    return tight;
}

}  // namespace

std::optional<Objective> Objective::parse(std::string_view text) {
    using enum Metric;
    using enum Comparison;
    static constexpr std::pair<std::string_view, Metric> metrics[] = {
        {"p50", p50},       {"p90", p90},     {"p95", p95}, {"p99", p99},     {"mean", mean}, {"max", max},
        {"failed", failed}, {"wrong", wrong}, {"ok", ok},   {"score", score}, {"cost", cost}};
    static constexpr std::pair<std::string_view, Comparison> comparisons[] = {
        {">=", atLeast}, {"<=", atMost}, {">", more}, {"<", less}};

    const std::string tight = withoutSpaces(text);
    std::string_view rest = tight;
    Objective objective;
    objective.m_text = text;
    const auto metric = takeWord(rest, metrics);
    const auto comparison = metric ? takeWord(rest, comparisons) : std::nullopt;
    if (metric == cost && rest.starts_with('$')) rest.remove_prefix(1);
    const auto bound = comparison ? takeNumber(rest) : std::nullopt;
    if (!bound) return std::nullopt;
    objective.m_metric = *metric;
    objective.m_comparison = *comparison;
    objective.m_bound = *bound;
    if (*metric <= max) {
        if (rest != "ms" && rest != "s") return std::nullopt;
        if (rest == "s") objective.m_bound *= 1000;
    } else if (*metric <= ok) {
        if (!rest.empty() && rest != "%") return std::nullopt;
        objective.m_percent = rest == "%";
    } else if (!rest.empty()) {
        return std::nullopt;
    }
    return objective;
}

const char* Objective::grammar() {
    return "It takes MEASURE, one of > >= < <=, and a number:\n"
           "  p50 p90 p95 p99 mean max   with ms or s        p99>300ms\n"
           "  failed wrong ok            requests, or %      failed>1%\n"
           "  score                      points              score<0\n"
           "  cost                       US dollars          cost>$10";
}

double Objective::valueOf(const Result& result) const {
    const auto requests = [&](std::int64_t count) {
        const auto offered = static_cast<double>(result.requests.offered);
        if (!m_percent) return static_cast<double>(count);
        return offered > 0 ? 100 * static_cast<double>(count) / offered : 0;
    };
    switch (m_metric) {
        case Metric::p50: return result.latency.p50.inMilliseconds();
        case Metric::p90: return result.latency.p90.inMilliseconds();
        case Metric::p95: return result.latency.p95.inMilliseconds();
        case Metric::p99: return result.latency.p99.inMilliseconds();
        case Metric::mean: return result.latency.mean.inMilliseconds();
        case Metric::max: return result.latency.max.inMilliseconds();
        case Metric::failed: return requests(result.requests.failed);
        case Metric::wrong: return requests(result.requests.wrong);
        case Metric::ok: return requests(result.requests.ok);
        case Metric::score: return result.score.inPoints();
        case Metric::cost: return result.cost.inUsd();
    }
    return 0;
}

bool Objective::isBroken(const Result& result) const {
    const double value = valueOf(result);
    switch (m_comparison) {
        case Comparison::more: return value > m_bound;
        case Comparison::atLeast: return value >= m_bound;
        case Comparison::less: return value < m_bound;
        case Comparison::atMost: return value <= m_bound;
    }
    return false;
}

}  // namespace stampede
