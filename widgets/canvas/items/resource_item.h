#pragma once

#include <QGraphicsItem>
#include <memory>

#include "widgets/canvas/facts.h"
#include "widgets/canvas/items/canvas_style.h"

namespace stampede {

/// One box of the layout with what is known of it. Shapes differ in how they paint.
class ResourceItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    static std::unique_ptr<ResourceItem> make(const Box& box, const CanvasStyle& style);

    ResourceItem(const Box& box, const CanvasStyle& style);

    int type() const override { return Type; }
    const Box& box() const { return m_box; }
    const Facts& facts() const { return m_facts; }
    /// Where its box is, whatever a preview shows.
    void setBox(const Box& box);
    void setFacts(const Facts& facts);
    void setSelected(bool selected);
    void setHovered(bool hovered);
    void setVerdict(Verdict verdict);
    void showAt(QPointF offset);        ///< a preview: moved by this much
    void showSize(const QRectF& rect);  ///< a preview: resized
    /// Its texts are laid out anew when it is painted again: of many items most are out of sight.
    void restyle() {
        m_isStale = true;
        update();
    }

    /// Where its offer can be clicked, in scene coordinates; empty where it has none.
    QRectF offerRect() const;

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    /// Whether a pointer there, in scene coordinates, means it.
    virtual bool covers(QPointF at) const { return m_box.rect.contains(at); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    /// Breaks and elides texts for the size and facts that it has.
    virtual void prepare() {}
    virtual void paintNear(QPainter& painter) = 0;
    virtual void paintFar(QPainter& painter) = 0;
    /// Beyond its rectangle: marks, flags, text below.
    virtual QMarginsF reach() const { return {4, 24, 4, 44}; }

    const CanvasStyle& style() const { return m_style; }
    const Tokens& tokens() const { return *m_style.tokens; }
    /// What it draws in: smaller than its box in the scene where everything is drawn larger.
    QRectF rect() const { return {QPointF(), m_size / enlarged()}; }
    bool isSmall() const { return m_style.enlarged > 1; }
    virtual double enlarged() const { return m_style.enlarged; }
    bool isWide() const { return m_size.width() > 180; }
    /// A length of the scene as it draws.
    qreal drawn(qreal length) const { return length / enlarged(); }
    bool isSelected() const { return m_selected; }
    bool isHovered() const { return m_hovered; }
    Verdict verdict() const { return m_verdict; }
    void setOffer(const QRectF& rect) { m_offer = rect; }

    QString kindIcon() const;
    QColor kindColor() const;
    QColor stateColor() const;
    void paintMark(QPainter& painter, const QRectF& where) const;
    void paintOffer(QPainter& painter) const;
    void paintEntryFlag(QPainter& painter) const;
    /// That it is not there as it is drawn: a disc on its border, around `centre`.
    void paintDifference(QPainter& painter, QPointF centre, qreal radius = 9) const;
    /// The outline of what is selected, hovered or judged by a tool.
    void paintOutline(QPainter& painter, qreal radius) const;

private:
    const CanvasStyle& m_style;
    Box m_box;
    QSizeF m_size;
    Facts m_facts;
    QRectF m_offer;
    bool m_isStale = false;
    bool m_selected = false;
    bool m_hovered = false;
    Verdict m_verdict = Verdict::none;
};

}  // namespace stampede
