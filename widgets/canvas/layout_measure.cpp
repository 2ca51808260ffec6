#include <algorithm>

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

/// Never so small that the chips on its upper edge would cover its name.
QSizeF LayoutBuilder::atLeast(const Resource& container, QSizeF needed) const {
    if (const auto chips = m_edgeChips.find(container.id); chips != m_edgeChips.end())
        needed.setWidth(std::max(needed.width(), tabWidth(container) + chipsWidth(chips->second) + 24));
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
        if (cell.drawn && cell.drawn->position)
            put(cell.id, {std::max(M::cardLeast.x(), cell.drawn->position->x),
                          std::max(M::cardLeast.y(), cell.drawn->position->y)});
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

/// Makes what stands side by side at one height equally high, where nobody said otherwise or put it there; returns its
/// lower edge.
qreal LayoutBuilder::settleRow(const Row& row) {
    qreal height = placeFrames(row);
    for (const Resource* child : row) height = std::max(height, m_local[child->id].height());
    qreal bottom = 0;
    for (const Resource* child : row) {
        QRectF& rect = m_local[child->id];
        const bool isSettled = child->size || child->position;
        const bool isFramed = std::any_of(m_frames.begin(), m_frames.end(), [&](const Resource* frame) {
            const Ids& within = m_within[frame->id];
            return std::find(within.begin(), within.end(), child->id) != within.end();
        });
        if (!isSettled || isFramed) rect.setHeight(height);
        bottom = std::max(bottom, rect.bottom());
    }
    return bottom;
}

QSizeF LayoutBuilder::measureLanes(const Resource& container) {
    placeColumns(container);
    placeRows(container);
    makeRoomToSpan(container);
    settleFrames(container);
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
