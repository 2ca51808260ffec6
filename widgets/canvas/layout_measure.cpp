#include <algorithm>
#include <cmath>

#include "model/architecture/ground.h"
#include "widgets/canvas/layout_builder.h"

// Containers from the inside out: m_local holds where things stand in what contains them.

namespace stampede {

namespace {

using M = Measures;

int columnsIn(qreal width) {
    return std::max(1, static_cast<int>((width - 2 * M::gridLeft + M::columnPitch - M::card.width()) / M::columnPitch));
}

QPointF gridSpot(std::size_t index, int columns) {
    const auto column = static_cast<int>(index) % columns, row = static_cast<int>(index) / columns;
    return {column * M::columnPitch, row * M::rowPitch};
}

}  // namespace

QSizeF LayoutBuilder::atLeast(const Resource& container, QSizeF needed) const {
    return container.size ? needed.expandedTo({container.size->width, container.size->height}) : needed;
}

QSizeF LayoutBuilder::measure(const Resource& container) {
    bool holdsContainers = false;
    for (const Resource* child : m_drawing.children(container.id)) {
        if (child->kind->shape != Shape::container) continue;
        holdsContainers = true;
        m_local[child->id] = QRectF(QPointF(), measure(*child));
    }
    return atLeast(container, holdsContainers ? measureLanes(container) : measureGrid(container));
}

/// Cards in rows, those with a place of their own where they want to be; the lower right corner of what is taken.
QSizeF LayoutBuilder::gridOf(const ResourceId& container, qreal width) {
    const auto cells = m_cells.find(container);
    if (cells == m_cells.end()) return {0, M::header};
    std::vector<QRectF> placed;
    QSizeF taken(0, M::header);
    const auto put = [&](const ResourceId& id, QPointF at) {
        m_local[id] = QRectF(at, M::card);
        placed.push_back(QRectF(at, QSizeF(M::card.width(), M::rowPitch - 2)));
        taken = taken.expandedTo({at.x() + M::card.width() + M::gridLeft, at.y() + M::rowPitch});
    };
    for (const Cell& cell : cells->second)
        if (cell.drawn && cell.drawn->position) put(cell.id, {cell.drawn->position->x, cell.drawn->position->y});
    const int columns = columnsIn(width);
    std::size_t spot = 0;
    for (const Cell& cell : cells->second) {
        if (cell.drawn && cell.drawn->position) continue;
        QPointF at;
        do {
            at = QPointF(M::gridLeft, M::header) + gridSpot(spot++, columns);
        } while (std::any_of(placed.begin(), placed.end(), [&](const QRectF& other) {
            return other.intersects(QRectF(at, QSizeF(M::card.width(), M::rowPitch - 2)));
        }));
        put(cell.id, at);
    }
    return taken;
}

QSizeF LayoutBuilder::measureGrid(const Resource& container) {
    const qreal width = container.size ? container.size->width : M::containerWidth;
    const QSizeF taken = gridOf(container.id, width);
    const bool hasTray = m_unused.contains(container.id);
    return QSizeF(M::containerWidth, M::containerLeast)
        .expandedTo({taken.width(), taken.height() + 12 + (hasTray ? M::tray : 0)});
}

std::map<std::string, LayoutBuilder::Row> LayoutBuilder::lanesOf(const Resource& container) const {
    std::map<std::string, Row> lanes;
    for (const Resource* child : m_drawing.children(container.id))
        if (child->kind->shape == Shape::container) lanes[laneOf(*child)].push_back(child);
    return lanes;
}

/// Lanes side by side; a lane that holds something with a place of its own stands there.
void LayoutBuilder::placeColumns(const Resource& container) {
    const auto lanes = lanesOf(container);
    qreal next = M::laneGap + M::laneMargin;
    std::map<std::string, qreal> left;
    for (const auto& [zone, row] : lanes)
        for (const Resource* child : row) {
            if (!child->position) continue;
            QRectF& rect = m_local[child->id];
            rect.moveTopLeft({child->position->x, child->position->y});
            left[zone] = left.contains(zone) ? std::min(left[zone], rect.left()) : rect.left();
            next = std::max(next, rect.right() + 2 * M::laneMargin + M::laneGap);
        }
    for (const auto& [zone, row] : lanes) {
        qreal width = 0;
        for (const Resource* child : row)
            if (!child->position) width = std::max(width, m_local[child->id].width());
        if (width == 0) continue;
        const bool isNew = !left.contains(zone);
        const qreal x = isNew ? next : left[zone];
        for (const Resource* child : row)
            if (!child->position) {
                m_local[child->id].moveLeft(x);
                m_local[child->id].setWidth(width);
            }
        if (isNew) next = x + width + 2 * M::laneMargin + M::laneGap;
    }
}

/// Frames of one row, one below the other, each as high as its fullest part; returns where they end, relative to the
/// row.
qreal LayoutBuilder::placeFrames(const Row& row) {
    ById<qreal> bottom;
    for (const Resource* child : row) bottom[child->id] = gridOf(child->id, m_local[child->id].width()).height();
    qreal end = 0;
    for (const Resource* frame : m_frames) {
        Row parts;
        for (const Resource* child : row)
            if (const Ids& within = m_within[frame->id];
                std::find(within.begin(), within.end(), child->id) != within.end())
                parts.push_back(child);
        if (parts.empty()) continue;
        qreal top = 0;
        std::size_t rows = 1;
        for (const Resource* part : parts) {
            top = std::max(top, bottom[part->id] + M::framePill / 2 + 2);
            const auto columns = static_cast<std::size_t>(columnsIn(m_local[part->id].width()));
            rows = std::max(rows, (m_launched[frame->id][part->id].size() + columns - 1) / columns);
        }
        const qreal height = M::frameHead + static_cast<qreal>(rows) * M::rowPitch + M::frameFoot;
        for (const Resource* part : parts) {
            const QRectF& in = m_local[part->id];
            m_frameParts[frame->id].push_back(
                {in.left() + M::frameInset, in.top() + top, in.width() - 2 * M::frameInset, height});
            const Ids& launched = m_launched[frame->id][part->id];
            for (std::size_t i = 0; i < launched.size(); ++i)
                m_local[launched[i]] =
                    QRectF(QPointF(M::gridLeft, top + M::frameHead) + gridSpot(i, columnsIn(in.width())), M::card);
            bottom[part->id] = top + height + M::chipHeight / 2 + 2;
        }
        end = std::max(end, top + height + M::chipHeight);
    }
    return end;
}

/// Makes what stands side by side at one height equally high, where nobody said otherwise; returns its lower edge.
qreal LayoutBuilder::settleRow(const Row& row) {
    qreal height = placeFrames(row);
    for (const Resource* child : row) height = std::max(height, m_local[child->id].height());
    qreal bottom = 0;
    for (const Resource* child : row) {
        QRectF& rect = m_local[child->id];
        const bool isSized = child->size.has_value();
        const bool isFramed = std::any_of(m_frames.begin(), m_frames.end(), [&](const Resource* frame) {
            const Ids& within = m_within[frame->id];
            return std::find(within.begin(), within.end(), child->id) != within.end();
        });
        if (!isSized || isFramed) rect.setHeight(height);
        bottom = std::max(bottom, rect.bottom());
    }
    return bottom;
}

/// True for what spans containers in this one and has no place of its own.
bool LayoutBuilder::spansIn(const Resource& placed, const Resource& container) const {
    return !placed.position && m_drawing.find(m_within.at(placed.id).front())->parent == container.id;
}

/// How many rows of what spans stand above `row`: what stands on it and on none of the rows before.
int LayoutBuilder::bandsOver(const Resource& container, const Row& row, const std::vector<Row>& before) const {
    const auto isIn = [](const Row& in, const ResourceId& id) {
        return std::any_of(in.begin(), in.end(), [&](const Resource* each) { return each->id == id; });
    };
    int bands = 0;
    std::vector<std::pair<qreal, qreal>> spans;
    for (const Resource* placed : m_spanning) {
        if (!spansIn(*placed, container)) continue;
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

void LayoutBuilder::placeRows(const Resource& container) {
    std::map<qreal, Row> placed;
    std::vector<Row> automatic;
    for (const auto& [zone, lane] : lanesOf(container)) {
        std::size_t row = 0;
        for (const Resource* child : lane) {
            if (child->position) {
                placed[std::round(child->position->y)].push_back(child);
                continue;
            }
            if (row == automatic.size()) automatic.emplace_back();
            automatic[row++].push_back(child);
        }
    }
    std::vector<QRectF> taken;
    std::vector<Row> before;
    for (const auto& [y, row] : placed) {
        settleRow(row);
        for (const Resource* child : row) taken.push_back(m_local[child->id]);
        before.push_back(row);
    }
    qreal top = 0;
    for (const Row& row : automatic) {
        const int bands = bandsOver(container, row, before);
        top = top == 0 ? M::bandTop + std::max(bands, 1) * M::bandPitch - 2
                       : top + std::max(M::bandPitch / 2, 26 + bands * M::bandPitch);
        for (const Resource* child : row) {
            const QRectF& rect = m_local[child->id];
            for (const QRectF& other : taken)
                if (other.left() < rect.right() && rect.left() < other.right())
                    top = std::max(top, other.bottom() + std::max(M::bandPitch / 2, 26 + bands * M::bandPitch));
        }
        for (const Resource* child : row) m_local[child->id].moveTop(top);
        top = settleRow(row);
        before.push_back(row);
    }
}

/// What spans stands above what it spans, or below everything where there is no room; in rows, so that nothing
/// overlaps.
void LayoutBuilder::placeSpanning(const Resource& container) {
    std::vector<QRectF> taken;
    qreal bottom = 0;
    for (const Resource* child : m_drawing.children(container.id))
        if (child->kind->shape == Shape::container) {
            taken.push_back(m_local[child->id].adjusted(0, -8, 0, 8));
            bottom = std::max(bottom, m_local[child->id].bottom());
        }
    for (const Resource* resource : m_spanning) {
        if (!spansIn(*resource, container)) continue;
        QRectF over;
        for (const ResourceId& id : m_within[resource->id]) over |= m_local[id];
        QRectF rect(over.left() + M::spanInset, 0, std::max(over.width() - 2 * M::spanInset, M::card.width()),
                    M::spanHeight);
        const auto isFree = [&] {
            return std::none_of(taken.begin(), taken.end(),
                                [&](const QRectF& other) { return other.intersects(rect); });
        };
        bool placed = false;
        for (int row = 0; !placed && over.top() - (row + 1) * M::bandPitch + 2 >= M::bandTop - 8; ++row) {
            rect.moveTop(over.top() - (row + 1) * M::bandPitch + 2);
            placed = isFree();
        }
        for (int row = 0; !placed; ++row) {
            rect.moveTop(bottom + M::bandPitch / 2 + row * M::bandPitch);
            placed = isFree();
        }
        taken.push_back(rect);
        m_local[resource->id] = rect;
    }
}

QSizeF LayoutBuilder::measureLanes(const Resource& container) {
    placeColumns(container);
    placeRows(container);
    placeSpanning(container);
    QRectF content;
    for (const Resource* child : m_drawing.children(container.id))
        if (child->kind->shape == Shape::container) content |= m_local[child->id];
    for (const Resource* resource : m_spanning)
        if (m_local.contains(resource->id) && m_drawing.find(m_within[resource->id].front())->parent == container.id)
            content |= m_local[resource->id];
    const qreal gridBottom = gridOf(container.id, content.right()).height();
    const qreal margin = M::laneMargin + M::laneGap;
    const bool hasTray = m_unused.contains(container.id);
    return {content.right() + margin, std::max(content.bottom(), gridBottom) + margin + 6 + (hasTray ? M::tray : 0)};
}

}  // namespace stampede
