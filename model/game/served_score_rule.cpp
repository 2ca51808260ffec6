#include "model/game/score_rule.h"

namespace stampede {

namespace {

/// Right answers, by the band of the time they took.
class ServedCount final : public RequestCount {
public:
    explicit ServedCount(const ScoreRules& rules) : m_bands(rules.bands), m_served(rules.bands.size() + 1) {
        for (const Band& band : m_bands) {
            m_ends.push_back(band.under.value_or(never));
            m_points.push_back(band.points);
        }
        m_ends.push_back(never);
        m_points.emplace_back();
    }

    bool counts(Outcome outcome) const override { return outcome == Outcome::ok; }
    // As the class above, but without a virtual call for each.
    Points countAll(std::span<const Finish> finishes) override {
        Points worth;
        for (const Finish& finish : finishes) worth += ServedCount::count(finish);
        return worth;
    }
    Points count(const Finish& finish) override {
        const SimTime latency = finish.at - finish.born;
        std::size_t band = 0;
        while (latency >= m_ends[band]) ++band;
        m_served[band] += 1;
        return m_points[band];
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
    std::vector<SimTime> m_ends;         ///< of each band, and of what is beyond all: never
    std::vector<Points> m_points;        ///< of a request in it
    std::vector<std::int64_t> m_served;  ///< by band, and one for what is beyond all
};

std::unique_ptr<RequestCount> countRequests(const ScoreRules& rules) { return std::make_unique<ServedCount>(rules); }

}  // namespace

const ScoreRule servedScoreRule = {.group = "served", .countRequests = countRequests};

}  // namespace stampede
