#include "widgets/canvas/items/resource_item.h"

#include <QPainter>
#include <utility>

#include "widgets/bridge/kind_look.h"
#include "widgets/bridge/shown.h"
#include "widgets/bridge/state_words.h"
#include "widgets/canvas/items/card_item.h"
#include "widgets/canvas/items/chip_item.h"
#include "widgets/canvas/items/container_item.h"
#include "widgets/canvas/items/frame_item.h"

namespace stampede {

namespace {

qreal layerOf(const Box& box) {
    switch (box.shape) {
        case Shape::container: return 2 * box.depth;
        case Shape::frame: return 20;
        case Shape::card: return 40;
        case Shape::chip: return 50;
    }
    return 0;
}

}  // namespace

std::unique_ptr<ResourceItem> ResourceItem::make(const Box& box, const CanvasStyle& style) {
    switch (box.shape) {
        case Shape::container: return std::make_unique<ContainerItem>(box, style);
        case Shape::frame: return std::make_unique<FrameItem>(box, style);
        case Shape::chip: return std::make_unique<ChipItem>(box, style);
        case Shape::card: break;
    }
    return std::make_unique<CardItem>(box, style);
}

ResourceItem::ResourceItem(const Box& box, const CanvasStyle& style)
    : m_style(style), m_box(box), m_size(box.rect.size()) {
    setPos(box.rect.topLeft());
    setZValue(layerOf(box));
}

void ResourceItem::setBox(const Box& box) {
    const bool resized = box.rect.size() != m_size || box.others != m_box.others;
    if (resized) prepareGeometryChange();
    m_box = box;
    setPos(box.rect.topLeft());
    setZValue(layerOf(box));
    if (!resized) return;
    m_size = box.rect.size();
    prepare();
    update();
}

void ResourceItem::setFacts(const Facts& facts) {
    if (facts == m_facts) return;
    m_facts = facts;
    setToolTip(tipText(facts.description()));
    m_offer = {};
    prepare();
    update();
}

void ResourceItem::setSelected(bool selected) {
    if (selected == m_selected) return;
    m_selected = selected;
    update();
}

void ResourceItem::setVerdict(Verdict verdict) {
    if (verdict == m_verdict) return;
    m_verdict = verdict;
    update();
}

void ResourceItem::showAt(QPointF offset) { setPos(m_box.rect.topLeft() + offset); }

void ResourceItem::showSize(const QRectF& rect) {
    prepareGeometryChange();
    setPos(rect.topLeft());
    m_size = rect.size();
    prepare();
}

QRectF ResourceItem::offerRect() const {
    if (m_offer.isEmpty()) return {};
    return {pos() + m_offer.topLeft() * enlarged(), m_offer.size() * enlarged()};
}

QRectF ResourceItem::boundingRect() const { return QRectF(QPointF(), m_size).marginsAdded(reach() * mostEnlarged); }

QPainterPath ResourceItem::shape() const {
    QPainterPath path;
    path.addRect(QRectF(QPointF(), m_size));
    return path;
}

void ResourceItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (zoomOf(*painter) >= farZoom) {
        painter->setRenderHint(QPainter::Antialiasing, true);
        if (std::exchange(m_isStale, false)) prepare();
        painter->scale(enlarged(), enlarged());
        paintNear(*painter);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintFar(*painter);
    if (!m_selected && m_verdict == Verdict::none) return;
    QPen pen(m_selected ? tokens().accent : m_verdict == Verdict::allowed ? tokens().ok : tokens().fail, 2);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect());
}

void ResourceItem::setHovered(bool hovered) {
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    update();
}

QString ResourceItem::kindIcon() const { return KindLook::icon(*m_facts.kind); }

QColor ResourceItem::kindColor() const { return KindLook::color(*m_facts.kind, tokens()); }

QColor ResourceItem::stateColor() const {
    return m_facts.state ? StateWords::color(*m_facts.state, tokens()) : tokens().dim;
}

void ResourceItem::paintMark(QPainter& painter, const QRectF& where) const {
    if (m_facts.state) drawIcon(painter, StateWords::icon(*m_facts.state), where, stateColor());
}

void ResourceItem::paintOffer(QPainter& painter) const {
    if (m_offer.isEmpty()) return;
    painter.setFont(m_style.strong);
    painter.setPen(tokens().accent);
    const QFontMetricsF& metrics = m_style.strongMetrics;
    const qreal baseline = m_offer.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    painter.drawText(QPointF(m_offer.left() + 4, baseline), m_facts.offer);
    painter.drawLine(QPointF(m_offer.left() + 4, baseline + 2.5), QPointF(m_offer.right() - 4, baseline + 2.5));
}

void ResourceItem::paintEntryFlag(QPainter& painter) const {
    if (m_facts.entry == Facts::Entry::none) return;
    const QString label = m_facts.entryLabel();
    const QColor color = m_facts.entry == Facts::Entry::entry ? tokens().accent : tokens().late;
    const QRectF flag(isWide() ? 44 : 32, isSmall() ? -13 : -10, m_style.strongMetrics.horizontalAdvance(label) + 14,
                      17);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(flag, 8.5, 8.5);
    painter.setPen(tokens().onAccent);
    painter.setFont(m_style.strong);
    painter.drawText(QPointF(flag.left() + 7, flag.top() + 12.5), label);
}

void ResourceItem::paintDifference(QPainter& painter, QPointF centre, qreal radius) const {
    if (m_facts.difference.isEmpty()) return;
    painter.setPen(QPen(tokens().late, 1.3));
    painter.setBrush(tokens().panel);
    painter.drawEllipse(centre, radius, radius);
    const qreal side = 1.3 * radius;
    drawIcon(painter, QStringLiteral("differs"), QRectF(centre - QPointF(side, side) / 2, QSizeF(side, side)),
             tokens().late);
}

void ResourceItem::paintOutline(QPainter& painter, qreal radius) const {
    QColor color;
    if (m_verdict != Verdict::none)
        color = m_verdict == Verdict::allowed ? tokens().ok : tokens().fail;
    else if (m_selected)
        color = tokens().accent;
    else if (m_hovered)
        color = mixed(tokens().line, tokens().accent, 0.55);
    else
        return;
    painter.setPen(QPen(color, m_selected || m_verdict != Verdict::none ? 2 : 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect(), radius, radius);
}

}  // namespace stampede
