#pragma once

#include <QGraphicsScene>
#include <memory>
#include <optional>
#include <vector>

#include "widgets/bridge/desk.h"
#include "widgets/bridge/selection.h"
#include "widgets/canvas/items/canvas_style.h"
#include "widgets/canvas/layout.h"

namespace stampede {

class Theme;
struct Facts;
struct Moment;

/// The picture of the desk's drawing and of what is there. Reads the desk, never edits: gestures are the view's. After
/// a change only the items that differ are touched.
class CanvasScene : public QGraphicsScene {
    Q_OBJECT
public:
    /// What it reads is borrowed.
    CanvasScene(Desk& desk, Selection& selection, Theme& theme, QObject* parent = nullptr);
    ~CanvasScene() override;

    const CanvasLayout& layout() const { return m_layout; }
    ResourceId resourceAt(QPointF at) const;  ///< the topmost; empty for none
    /// Whom something let go of there may mean, the likeliest first: a frame around, then what a click would select.
    std::vector<ResourceId> takersAt(QPointF at) const;
    /// The nearest link drawn as a line within `slack`.
    std::optional<Link> linkAt(QPointF at, double slack) const;
    /// What is shown of it; null for what is not on the canvas.
    const Facts* facts(std::string_view id) const;
    bool isSelected(const ResourceId& id) const { return m_selection.holds(id); }

    /// Whether an offer ("restore", "retry") can be clicked there, and the click: says commandAsked() and returns true.
    bool isClickable(QPointF at) const;
    bool clickAt(QPointF at);

    // Previews of tools: shown, never part of the drawing.
    void showMoved(const std::vector<ResourceId>& ids, QPointF by);
    void showBox(const ResourceId& id, QRectF rect);                  ///< while it is resized
    QRectF showGhost(const Kind& kind, QPointF at, Verdict verdict);  ///< returns where that is
    void showLink(QPointF from, QPointF to, Verdict verdict);
    void showTarget(const ResourceId& id, Verdict verdict);  ///< a hover mark on a container or card
    void showRubberBand(QRectF rect);
    void clearPreview();
    /// The one thing under the pointer is told apart: a resource, else a link; nothing with two empty ones.
    void showHovered(const ResourceId& id, const std::optional<Link>& link = {});

    /// How far away it is looked at: from further away its items draw their content larger.
    void setZoom(double zoom);
    /// Whether traffic moves; not where motion is reduced.
    void setAnimated(bool animated);
    /// After the language has changed.
    void retranslate();

Q_SIGNALS:
    /// A command was clicked on an item, e.g. "restore" on a tombstone.
    void commandAsked(const stampede::ResourceId& id, const std::string& command);
    void arranged();  ///< the layout is another

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    struct Parts;

    Moment moment() const;
    void arrange();
    void takeSnapshot();
    void restyle();

    Desk& m_desk;
    Selection& m_selection;
    Theme& m_theme;
    CanvasLayout m_layout;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace stampede
