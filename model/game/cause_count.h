#pragma once

#include <map>
#include <utility>

#include "model/game/score_rule.h"
#include "model/traffic/finish.h"

namespace stampede {

/// Counts the ends of one outcome by cause and log entry, each worth the same.
class CauseCount : public RequestCount {
public:
    CauseCount(Outcome outcome, std::string_view group, Points each)
        : m_outcome(outcome), m_group(group), m_each(each) {}

    bool counts(Outcome outcome) const override { return outcome == m_outcome; }
    Points count(const Finish& finish) override {
        m_counts[{finish.cause, finish.because}] += 1;
        return m_each;
    }
    void addRows(std::vector<LedgerRow>& rows) const override;

private:
    const Outcome m_outcome;
    const std::string m_group;
    const Points m_each;
    std::map<std::pair<Cause, std::uint32_t>, std::int64_t> m_counts;
};

/// The words of the causes of wrong answers, or of all others.
std::vector<std::string_view> causeWords(bool wrong);

}  // namespace stampede
