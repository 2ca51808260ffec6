#include "widgets/canvas/preview.h"

#include <QPainter>
#include <algorithm>

#include "widgets/bridge/shown.h"
#include "widgets/canvas/measures.h"

namespace stampede {

namespace {

QSizeF ghostSize(Shape shape) {
    switch (shape) {
        case Shape::container: return {240, 140};
        case Shape::frame: return {220, 130};
        case Shape::chip: return {110, 24};
        case Shape::card: break;
    }
    return Measures::card;
}

}  // namespace

CanvasPreview::CanvasPreview(const CanvasStyle& style) : m_style(style) {
    setZValue(100);
    setAcceptedMouseButtons(Qt::NoButton);
}

void CanvasPreview::showGhost(const Kind& kind, QPointF at, Verdict verdict, const QString& reason) {
    m_kind = &kind;
    m_ghost = QRectF(at, ghostSize(kind.shape));
    m_name = shown(kind.name);
    m_verdict = verdict;
    m_reason = wrapped(reason, m_style.detailMetrics, 260, 4);
    m_reasonAt = m_ghost.bottomLeft() + QPointF(0, 8);
    change();
}

void CanvasPreview::showLink(QPointF from, QPointF to, Verdict verdict, const QString& reason) {
    m_line = QLineF(from, to);
    m_verdict = verdict;
    m_reason = wrapped(reason, m_style.detailMetrics, 260, 4);
    m_reasonAt = to + QPointF(14, 14);
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
    m_reason.clear();
    change();
}

void CanvasPreview::change() {
    prepareGeometryChange();
    m_bounds = m_ghost | m_band;
    if (m_line) m_bounds |= QRectF(m_line->p1(), m_line->p2()).normalized();
    if (!m_reason.isEmpty())
        m_bounds |= QRectF(m_reasonAt, QSizeF(290, 20 + 15.0 * static_cast<qreal>(m_reason.size())));
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
    drawIcon(painter, QString::fromUtf8(m_kind->icon.data(), static_cast<qsizetype>(m_kind->icon.size())),
             QRectF(m_ghost.topLeft() + QPointF(8, top), QSizeF(side, side)), m_style.tint(m_kind->section));
    painter.setFont(m_style.strong);
    painter.setPen(tokens.text);
    painter.drawText(m_ghost.topLeft() + QPointF(side + 16, top + side / 2 + 4),
                     m_style.strongMetrics.elidedText(m_name, Qt::ElideRight, m_ghost.width() - side - 22));
}

void CanvasPreview::paintReason(QPainter& painter) const {
    if (m_reason.isEmpty()) return;
    qreal width = 0;
    for (const QString& line : m_reason) width = std::max(width, m_style.detailMetrics.horizontalAdvance(line));
    const QRectF bubble(m_reasonAt, QSizeF(width + 34, 15.0 * static_cast<qreal>(m_reason.size()) + 11));
    const QColor color = colorOf(m_verdict);
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(m_style.tokens->panel);
    painter.drawRoundedRect(bubble, 6, 6);
    const QString mark = m_verdict == Verdict::refused ? QStringLiteral("refused") : QStringLiteral("active");
    if (m_verdict != Verdict::none)
        drawIcon(painter, mark, QRectF(bubble.topLeft() + QPointF(8, 7), QSizeF(12, 12)), color);
    painter.setFont(m_style.detail);
    painter.setPen(m_style.tokens->text);
    for (qsizetype i = 0; i < m_reason.size(); ++i)
        painter.drawText(bubble.topLeft() + QPointF(26, 17 + 15 * static_cast<qreal>(i)), m_reason[i]);
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
    paintReason(*painter);
}

}  // namespace stampede
