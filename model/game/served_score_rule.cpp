#include "model/game/score_rule.h"

namespace stampede {

namespace {

/// Right answers, by the band of the time they took.
class ServedCount : public RequestCount {
public:
    explicit ServedCount(const ScoreRules& rules) : m_bands(rules.bands), m_served(rules.bands.size() + 1) {}

    Points worth(const Finish& finish) const override {
        if (finish.outcome != Outcome::ok) return {};
        const std::size_t band = bandOf(m_bands, finish.at - finish.born);
        return band < m_bands.size() ? m_bands[band].points : Points{};
    }
    void count(const Finish& finish) override {
        if (finish.outcome == Outcome::ok) m_served[bandOf(m_bands, finish.at - finish.born)] += 1;
    }
    void addRows(std::vector<LedgerRow>& rows) const override {
        for (std::size_t band = 0; band < m_bands.size(); ++band) {
            rows.push_back({.cause = "served:" + m_bands[band].name,
                            .group = "served",
                            .count = m_served[band],
                            .points = m_bands[band].points * m_served[band]});
        }
        if (m_served.back() > 0)
            rows.push_back({.cause = "served:beyond", .group = "served", .count = m_served.back()});
    }

private:
    const std::vector<Band> m_bands;
    std::vector<std::int64_t> m_served;  ///< by band, and one for what is beyond all
};

std::unique_ptr<RequestCount> countRequests(const ScoreRules& rules) { return std::make_unique<ServedCount>(rules); }

}  // namespace

const ScoreRule servedScoreRule = {.group = "served", .countRequests = countRequests};

}  // namespace stampede
