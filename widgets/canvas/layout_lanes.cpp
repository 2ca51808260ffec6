#include <algorithm>
#include <cmath>
#include <optional>

#include "model/architecture/ground.h"
#include "widgets/canvas/layout_builder.h"

// Zones side by side, what they hold one below the other, and what spans them. Who was drawn earlier stays; who came
// later makes way.

namespace stampede {

namespace {

using M = Measures;
constexpr qreal leastLeft = M::laneGap + M::laneMargin, leastApart = 12, pushedApart = 28, pushStep = 2;

bool shareColumn(const QRectF& one, const QRectF& other) {
    return one.left() < other.right() && other.left() < one.right();
}

bool areClose(const QRectF& one, const QRectF& other) {
    return one.adjusted(-2 * M::laneMargin, 0, 2 * M::laneMargin, 0).intersects(other);
}

}  // namespace

/// In the order in which they were begun, so that a new one stands last.
std::vector<LayoutBuilder::LaneRow> LayoutBuilder::lanesOf(const Resource& container) const {
    std::vector<LaneRow> lanes;
    for (const Resource* child : m_drawing.children(container.id)) {
        if (child->kind->shape != Shape::container) continue;
        const std::string name = laneOf(*child);
        auto lane = std::find_if(lanes.begin(), lanes.end(), [&](const LaneRow& each) { return each.name == name; });
        if (lane == lanes.end()) lane = lanes.insert(lane, {name, {}});
        lane->row.push_back(child);
    }
    return lanes;
}

/// Makes what nobody placed in a zone equally wide; returns how wide the zone is where all of it stands in one column.
qreal LayoutBuilder::widen(const Row& lane) {
    qreal width = 0, automatic = 0;
    for (const Resource* child : lane) {
        width = std::max(width, m_local[child->id].width());
        if (!child->position) automatic = std::max(automatic, m_local[child->id].width());
    }
    for (const Resource* child : lane)
        if (!child->position) m_local[child->id].setWidth(lane.front()->position ? automatic : width);
    return width;
}

/// Moves the span of a zone right, until it is free of these.
void LayoutBuilder::pushRight(QRectF& span, const std::vector<QRectF>& taken) {
    for (bool moved = true; moved;) {
        moved = false;
        for (const QRectF& other : taken)
            if (areClose(other, span)) {
                span.moveLeft(other.right() + 2 * M::laneMargin + M::laneGap);
                moved = true;
            }
    }
}

/// From left to right in the order in which they were drawn, so that a new one does not move what is there: the first
/// of a zone begins its column, those after it do not leave that where another zone is in the way.
void LayoutBuilder::placeColumns(const Resource& container) {
    std::vector<LaneRow> lanes = lanesOf(container);
    std::vector<QRectF> spans;
    std::map<std::string, std::size_t> begun;
    qreal next = M::laneGap + M::laneMargin;
    for (const Resource* child : m_drawing.children(container.id)) {
        if (child->kind->shape != Shape::container) continue;
        const auto [at, isFirst] = begun.emplace(laneOf(*child), spans.size());
        QRectF& rect = m_local[child->id];
        if (isFirst) {
            const qreal width = widen(lanes[at->second].row);
            QRectF span(child->position ? std::max(leastLeft, child->position->x) : next, 0, rect.width(), 1);
            pushRight(span, spans);
            rect.moveLeft(span.left());
            spans.push_back(span);
            next += width + 2 * M::laneMargin + M::laneGap;
            continue;
        }
        QRectF& span = spans[at->second];
        const qreal kept = std::max(span.left(), span.right() - rect.width());
        const qreal wanted = child->position ? std::max(leastLeft, child->position->x) : span.left();
        rect.moveLeft(wanted);
        const QRectF grown = span | QRectF(rect.left(), 0, rect.width(), 1);
        const bool isFree = std::none_of(
            spans.begin(), spans.end(), [&](const QRectF& other) { return &other != &span && areClose(other, grown); });
        if (!isFree || !lanes[at->second].row.front()->position) rect.moveLeft(std::clamp(wanted, span.left(), kept));
        span |= QRectF(rect.left(), 0, rect.width(), 1);
    }
    for (std::size_t i = 1; i < spans.size(); ++i) {
        const qreal left = spans[i].left();
        pushRight(spans[i], {spans.begin(), spans.begin() + static_cast<std::ptrdiff_t>(i)});
        for (const Resource* child : lanes[i].row) m_local[child->id].translate(spans[i].left() - left, 0);
    }
}

/// How many rows of what spans stand above `row`: what stands on it and on none of the rows before.
int LayoutBuilder::bandsOver(const Resource& container, const Row& row, const std::vector<Row>& before) const {
    const auto isIn = [](const Row& in, const ResourceId& id) {
        return std::any_of(in.begin(), in.end(), [&](const Resource* each) { return each->id == id; });
    };
    int bands = 0;
    std::vector<std::pair<qreal, qreal>> spans;
    for (const Resource* placed : m_spanning) {
        if (!spansIn(*placed, container) || standsBelow(*placed)) continue;
        const Ids& within = m_within.at(placed->id);
        if (std::none_of(within.begin(), within.end(), [&](const ResourceId& id) { return isIn(row, id); })) continue;
        if (std::any_of(before.begin(), before.end(), [&](const Row& earlier) {
                return std::any_of(within.begin(), within.end(),
                                   [&](const ResourceId& id) { return isIn(earlier, id); });
            }))
            continue;
        qreal left = 1e9, right = 0;
        for (const ResourceId& id : within) {
            left = std::min(left, m_local.at(id).left());
            right = std::max(right, m_local.at(id).right());
        }
        const auto crossed = std::count_if(spans.begin(), spans.end(),
                                           [&](const auto& span) { return span.first < right && left < span.second; });
        bands = std::max(bands, static_cast<int>(crossed) + 1);
        spans.emplace_back(left, right);
    }
    return bands;
}

/// Where everything would stand if nothing had a place of its own, but for what those with one would need.
void LayoutBuilder::placeAutomatic(const Resource& container) {
    std::vector<Row> rows, before;
    for (const auto& [zone, lane] : lanesOf(container))
        for (std::size_t i = 0; i < lane.size(); ++i) {
            if (i == rows.size()) rows.emplace_back();
            rows[i].push_back(lane[i]);
        }
    qreal top = 0;
    for (Row& row : rows) {
        const bool isPlaced =
            std::all_of(row.begin(), row.end(), [](const Resource* each) { return each->position.has_value(); });
        if (!isPlaced) std::erase_if(row, [](const Resource* each) { return each->position.has_value(); });
        const int bands = bandsOver(container, row, before);
        top = top == 0 ? M::bandTop + std::max(bands, 1) * M::bandPitch - 2
                       : top + std::max(M::bandPitch / 2, 26 + bands * M::bandPitch);
        for (const Resource* child : row) m_local[child->id].moveTop(top);
        top = settleRow(row);
        before.push_back(row);
    }
}

/// Moves what stands on another in its zone below that.
void LayoutBuilder::separate(const Resource& container, bool downwards) {
    for (auto& [zone, row] : lanesOf(container)) {
        Row sorted = row;
        if (downwards)
            std::stable_sort(sorted.begin(), sorted.end(), [&](const Resource* a, const Resource* b) {
                return m_local[a->id].top() < m_local[b->id].top();
            });
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            QRectF& rect = m_local[sorted[i]->id];
            for (std::size_t j = 0; j < i; ++j) {
                const QRectF& other = m_local[sorted[j]->id];
                if (!other.adjusted(-leastApart, -leastApart, leastApart, leastApart).intersects(rect)) continue;
                rect.moveTop(other.bottom() + pushedApart);
                j = static_cast<std::size_t>(-1);  // it may stand on an earlier one now
            }
        }
    }
}

std::vector<LayoutBuilder::Row> LayoutBuilder::sideBySide(const Resource& container) const {
    std::map<qreal, Row> rows;
    for (const Resource* child : m_drawing.children(container.id))
        if (child->kind->shape == Shape::container) rows[std::round(m_local.at(child->id).top())].push_back(child);
    std::vector<Row> result;
    for (auto& [top, row] : rows) result.push_back(std::move(row));
    return result;
}

void LayoutBuilder::placeRows(const Resource& container) {
    placeAutomatic(container);
    for (const Resource* child : m_drawing.children(container.id))
        if (child->kind->shape == Shape::container && child->position)
            m_local[child->id].moveTop(std::max(M::bandTop, child->position->y));
    for (const Row& row : sideBySide(container)) settleRow(row);
    separate(container, false);
}

bool LayoutBuilder::spansIn(const Resource& placed, const Resource& container) const {
    return m_drawing.find(m_within.at(placed.id).front())->parent == container.id;
}

/// Requests come in above and end up in the data: what keeps that stands below what it spans.
bool LayoutBuilder::standsBelow(const Resource& placed) { return placed.kind->section == Section::data; }

/// What spans stands above or below what it spans, in rows, so that nothing overlaps. Returns what has no room above
/// it.
std::optional<QRectF> LayoutBuilder::placeSpanning(const Resource& container) {
    std::vector<QRectF> taken;
    for (const Resource* child : m_drawing.children(container.id))
        if (child->kind->shape == Shape::container) taken.push_back(m_local[child->id].adjusted(0, -8, 0, 8));
    for (const Resource* resource : m_spanning) {
        if (!spansIn(*resource, container)) continue;
        QRectF over;
        for (const ResourceId& id : m_within[resource->id])
            if (m_drawing.find(id)->parent == container.id) over |= m_local[id];
        const bool below = standsBelow(*resource);
        constexpr qreal apart = M::bandPitch - 2 - M::spanHeight;
        QRectF rect(over.left() + M::spanInset, below ? over.bottom() + apart : over.top() - apart - M::spanHeight,
                    std::max(over.width() - 2 * M::spanInset, M::card.width()), M::spanHeight);
        const auto stands = [&](const QRectF& other) { return other.intersects(rect); };
        while (std::any_of(taken.begin(), taken.end(), stands)) rect.translate(0, below ? M::bandPitch : -M::bandPitch);
        if (rect.top() < M::spanTop) return over;
        taken.push_back(rect);
        m_local[resource->id] = rect;
    }
    return std::nullopt;
}

/// Makes the room that what spans needs: what is in the way moves down, and what stands below that with it.
void LayoutBuilder::makeRoomToSpan(const Resource& container) {
    while (const std::optional<QRectF> crowded = placeSpanning(container)) {
        const qreal floor = crowded->top() + pushStep;
        for (const Resource* child : m_drawing.children(container.id)) {
            if (child->kind->shape != Shape::container) continue;
            QRectF& rect = m_local[child->id];
            if (rect.bottom() > crowded->top() && rect.top() < floor && shareColumn(rect, *crowded))
                rect.moveTop(floor);
        }
        separate(container, true);
    }
}

/// Frames again, where the rows came to stand; what grows by that pushes what is below, which can make other rows.
void LayoutBuilder::settleFrames(const Resource& container) {
    constexpr int patience = 8;
    for (int i = 0; i < patience; ++i) {
        for (const Resource* frame : m_frames)
            if (spansIn(*frame, container)) m_frameParts.erase(frame->id);
        const ById<QRectF> before = m_local;
        for (const Row& row : sideBySide(container)) settleRow(row);
        separate(container, true);
        makeRoomToSpan(container);
        const auto children = m_drawing.children(container.id);
        if (std::all_of(children.begin(), children.end(), [&](const Resource* child) {
                const auto was = before.find(child->id);
                const auto is = m_local.find(child->id);
                return is == m_local.end() || was == before.end() || was->second == is->second;
            }))
            return;
    }
}

}  // namespace stampede
