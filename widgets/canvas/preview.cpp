#include "widgets/canvas/preview.h"

#include <QPainter>
#include <algorithm>

#include "widgets/bridge/kind_look.h"
#include "widgets/bridge/shown.h"
#include "widgets/canvas/measures.h"

namespace stampede {

CanvasPreview::CanvasPreview(const CanvasStyle& style) : m_style(style) {
    setZValue(100);
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF CanvasPreview::showGhost(const Kind& kind, QPointF at, Verdict verdict) {
    m_kind = &kind;
    m_ghost = QRectF(at, Measures::ofNew(kind.shape));
    m_name = shown(kind.name);
    m_verdict = verdict;
    change();
    return m_ghost;
}

void CanvasPreview::showLink(QPointF from, QPointF to, Verdict verdict) {
    m_line = QLineF(from, to);
    m_verdict = verdict;
    change();
}

void CanvasPreview::showRubberBand(const QRectF& rect) {
    m_band = rect.normalized();
    change();
}

void CanvasPreview::clear() {
    m_kind = nullptr;
    m_ghost = {};
    m_line.reset();
    m_band = {};
    m_verdict = Verdict::none;
    change();
}

void CanvasPreview::change() {
    prepareGeometryChange();
    m_bounds = m_ghost | m_band;
    if (m_line) m_bounds |= QRectF(m_line->p1(), m_line->p2()).normalized();
    if (!m_bounds.isNull()) m_bounds.adjust(-12, -12, 12, 12);
    update();
}

QColor CanvasPreview::colorOf(Verdict verdict) const {
    switch (verdict) {
        case Verdict::allowed: return m_style.tokens->ok;
        case Verdict::refused: return m_style.tokens->fail;
        case Verdict::none: break;
    }
    return m_style.tokens->accent;
}

void CanvasPreview::paintGhost(QPainter& painter) const {
    const Tokens& tokens = *m_style.tokens;
    QPen pen(colorOf(m_verdict), 1.6);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(faded(m_kind->shape == Shape::container ? tokens.subnetFill : tokens.panel, 0.85));
    const qreal radius = m_kind->shape == Shape::chip ? 12 : 9;
    painter.drawRoundedRect(m_ghost, radius, radius);
    const qreal side = m_kind->shape == Shape::chip ? 14 : 20;
    const qreal top = m_kind->shape == Shape::chip ? 5 : 12;
    drawIcon(painter, KindLook::icon(*m_kind), QRectF(m_ghost.topLeft() + QPointF(8, top), QSizeF(side, side)),
             KindLook::color(*m_kind, tokens));
    painter.setFont(m_style.strong);
    painter.setPen(tokens.text);
    painter.drawText(m_ghost.topLeft() + QPointF(side + 16, top + side / 2 + 4),
                     m_style.strongMetrics.elidedText(m_name, Qt::ElideRight, m_ghost.width() - side - 22));
}

void CanvasPreview::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHint(QPainter::Antialiasing, true);
    if (!m_band.isNull()) {
        QPen pen(m_style.tokens->accent, 1);
        pen.setCosmetic(true);
        painter->setPen(pen);
        painter->setBrush(faded(m_style.tokens->accent, 0.12));
        painter->drawRect(m_band);
    }
    if (m_line) {
        QPen pen(colorOf(m_verdict), 2);
        if (m_verdict == Verdict::refused) pen.setDashPattern({4, 3});
        painter->setPen(pen);
        painter->drawLine(*m_line);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorOf(m_verdict));
        painter->drawEllipse(m_line->p2(), 4, 4);
    }
    if (m_kind) paintGhost(*painter);
}

}  // namespace stampede
