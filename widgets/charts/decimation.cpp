#include "widgets/charts/decimation.h"

#include <cmath>

namespace stampede {

namespace {

/// Collects points into runs that end at gaps.
class Runs {
public:
    void add(const QPointF& point) {
        if (m_runs.empty() || m_isCut) m_runs.emplace_back();
        m_isCut = false;
        if (m_runs.back().isEmpty() || m_runs.back().last() != point) m_runs.back().append(point);
    }
    void cut() { m_isCut = true; }
    std::vector<QList<QPointF>> take() { return std::move(m_runs); }

private:
    std::vector<QList<QPointF>> m_runs;
    bool m_isCut = false;
};

/// The extremes of one stretch.
struct Stretch {
    long long number = 0;
    bool startsWithGap = false, hasGap = false;
    const QPointF* least = nullptr;
    const QPointF* greatest = nullptr;

    void take(const QPointF& point) {
        if (std::isnan(point.y())) {
            (least ? hasGap : startsWithGap) = true;
            return;
        }
        if (!least || point.y() < least->y()) least = &point;
        if (!greatest || point.y() > greatest->y()) greatest = &point;
    }
    void addTo(Runs& runs) const {
        if (startsWithGap) runs.cut();
        if (least) {
            runs.add(least->x() < greatest->x() ? *least : *greatest);
            runs.add(least->x() < greatest->x() ? *greatest : *least);
        }
        if (hasGap) runs.cut();
    }
};

}  // namespace

std::vector<QList<QPointF>> decimated(const Readings& readings, std::size_t most, double span, double origin) {
    Runs runs;
    if (readings.size() <= most) {
        for (const QPointF& point : readings) std::isnan(point.y()) ? runs.cut() : runs.add(point);
        return runs.take();
    }
    // A stretch more than fits may be touched at either end, and the last reading is one point.
    const double stretches = std::floor((static_cast<double>(most) - 1) / 2) - 1;
    const double width = span / stretches;
    Stretch stretch;
    for (const QPointF& point : readings) {
        const auto number = static_cast<long long>(std::floor((point.x() - origin) / width));
        if (number != stretch.number) {
            stretch.addTo(runs);
            stretch = {.number = number};
        }
        stretch.take(point);
    }
    stretch.addTo(runs);
    if (!std::isnan(readings.back().y())) runs.add(readings.back());
    return runs.take();
}

}  // namespace stampede
