#include <algorithm>
#include <numeric>

#include "widgets/canvas/facts.h"
#include "widgets/canvas/layout_builder.h"

namespace stampede {

namespace {

using M = Measures;
constexpr qreal gap = 4;

/// About as wide as small text is drawn; a layout asks no font, so that it is the same everywhere.
qreal widthOf(const QString& text) {
    qreal width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100                           ? 10.6
                 : QStringLiteral("iljtfrI.,:;|'- ").contains(c) ? 3.8
                 : QStringLiteral("mwMW@").contains(c)           ? 9.6
                 : c.isUpper() || c.isDigit()                    ? 7.4
                                                                 : 6.4;
    return width;
}

/// Cuts the widest ones until all fit, so that short names stay whole; none below what shows its icon.
void shrink(std::vector<qreal>& widths, qreal room) {
    std::vector<qreal> sorted = widths;
    std::sort(sorted.begin(), sorted.end());
    qreal most = M::chipLeast;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        most = room / static_cast<qreal>(sorted.size() - i);
        if (sorted[i] > most) break;
        room -= sorted[i];
    }
    for (qreal& width : widths) width = std::min(width, std::max(M::chipLeast, most));
}

}  // namespace

qreal LayoutBuilder::chipWidth(const Resource& chip) {
    return std::clamp(29 + 1.1 * widthOf(labelOf(chip)), 48.0, M::chipMost);
}

qreal LayoutBuilder::chipsWidth(const Ids& chips) const {
    qreal width = gap * static_cast<qreal>(chips.size());
    for (const ResourceId& id : chips) width += chipWidth(*m_drawing.find(id));
    return width;
}

/// The name of a container at its upper left, and its network.
qreal LayoutBuilder::tabWidth(const Resource& container) {
    return std::min(64 + 1.1 * widthOf(labelOf(container)) + widthOf(networkOf(container)), M::tabMost);
}

/// Along an edge from the right, on as many lines as they need.
void LayoutBuilder::addChipsOn(const Box& host, const Ids& chips, bool above) {
    std::vector<qreal> widths;
    for (const ResourceId& id : chips) widths.push_back(chipWidth(*m_drawing.find(id)));
    // A name stands at the left of an upper edge.
    // Those of a card may reach into the gap between it and the next one.
    const qreal least = above ? tabWidth(*m_drawing.find(host.id)) + gap : host.shape == Shape::card ? -10 : 7;
    const qreal room = host.rect.width() - least - 9;
    const qreal gaps = gap * static_cast<qreal>(chips.size() - 1);
    const qreal sum = std::accumulate(widths.begin(), widths.end(), gaps);
    if (sum > room) shrink(widths, room - gaps);
    qreal x = host.rect.right() - 8;
    qreal y = (above ? host.rect.top() : host.rect.bottom()) - M::chipHeight / 2;
    const ResourceId on = host.id;
    const int depth = host.depth + 1;
    const QRectF edge = host.rect;
    for (std::size_t i = chips.size(); i-- > 0;) {
        if (x - widths[i] < edge.left() + least && x < edge.right() - 8) {
            x = edge.right() - 8;
            y += (above ? -1 : 1) * (M::chipHeight + 2);
        }
        add({.id = chips[i],
             .shape = Shape::chip,
             .rect = QRectF(x - widths[i], y, widths[i], M::chipHeight),
             .container = m_drawing.find(chips[i])->parent,
             .on = on,
             .depth = depth});
        x -= widths[i] + gap;
    }
}

void LayoutBuilder::addTray(const ResourceId& container, const Ids& chips) {
    if (container.empty()) {
        const QSizeF size(M::card.width(), 26 + static_cast<qreal>(chips.size()) * (M::chipHeight + gap) + 6);
        const QRectF rect(freeSpot(size, 0, M::bandTop), size);
        m_layout.m_trays.push_back({container, rect});
        for (std::size_t i = 0; i < chips.size(); ++i)
            add({.id = chips[i],
                 .shape = Shape::chip,
                 .rect = QRectF(rect.left() + 8, rect.top() + 26 + static_cast<qreal>(i) * (M::chipHeight + gap),
                                rect.width() - 16, M::chipHeight)});
        return;
    }
    const Box outer = *m_layout.box(container);
    const QRectF rect(outer.rect.left() + M::laneGap, outer.rect.bottom() - M::tray - 6,
                      outer.rect.width() - 2 * M::laneGap, M::tray - 4);
    m_layout.m_trays.push_back({container, rect});
    const qreal room = rect.width() - 84 - gap * static_cast<qreal>(chips.size() - 1);
    qreal sum = 0;
    for (const ResourceId& id : chips) sum += chipWidth(*m_drawing.find(id));
    qreal x = rect.left() + 76;
    for (const ResourceId& id : chips) {
        const qreal width = chipWidth(*m_drawing.find(id)) * std::min(1.0, room / sum);
        add({.id = id,
             .shape = Shape::chip,
             .rect = QRectF(x, rect.top() + 5, width, M::chipHeight),
             .container = container,
             .depth = outer.depth + 1});
        x += width + gap;
    }
}

void LayoutBuilder::addChips() {
    for (const auto& [host, chips] : m_chips)
        if (const Box* box = m_layout.box(host)) addChipsOn(Box(*box), chips, false);
    for (const auto& [host, chips] : m_edgeChips)
        if (const Box* box = m_layout.box(host)) addChipsOn(Box(*box), chips, true);
    for (const auto& [container, chips] : m_unused) addTray(container, chips);
}

}  // namespace stampede
