#include "widgets/canvas/scene.h"

#include <QGraphicsSimpleTextItem>
#include <algorithm>

#include "widgets/bridge/shown.h"

namespace stampede {

CanvasScene::CanvasScene(Desk& desk, Selection& selection, Theme& theme, QObject* parent)
    : QGraphicsScene(parent), m_desk(desk), m_selection(selection), m_theme(theme) {
    connect(&desk, &Desk::changed, this, &CanvasScene::rebuild);
    rebuild();
}

CanvasScene::~CanvasScene() = default;

void CanvasScene::rebuild() {
    clear();
    m_layout = layoutOf(m_desk.drawing(), {});
    for (const Box& box : m_layout.boxes()) {
        addRect(box.rect);
        addSimpleText(nameOf(*m_desk.drawing().find(box.id)))->setPos(box.rect.topLeft());
    }
}

ResourceId CanvasScene::resourceAt(QPointF at) const {
    for (auto box = m_layout.boxes().rbegin(); box != m_layout.boxes().rend(); ++box)
        if (box->rect.contains(at)) return box->id;
    return {};
}

std::optional<Link> CanvasScene::linkAt(QPointF at, double slack) const {
    QPainterPathStroker stroker;
    stroker.setWidth(2 * slack);
    for (const Link& link : m_desk.drawing().links()) {
        const QPainterPath path = m_layout.route(link);
        if (!path.isEmpty() && stroker.createStroke(path).contains(at)) return link;
    }
    return std::nullopt;
}

ResourceId CanvasScene::containerAt(QPointF at, const std::vector<ResourceId>& except) const {
    const auto isOut = [&](const Box& box) {
        for (const Box* up = &box; up; up = m_layout.box(up->container))
            if (std::find(except.begin(), except.end(), up->id) != except.end()) return true;
        return false;
    };
    const Box* innermost = nullptr;
    for (const Box& box : m_layout.boxes())
        if (box.shape == Shape::container && box.rect.contains(at) && !isOut(box))
            if (!innermost || box.depth >= innermost->depth) innermost = &box;
    return innermost ? innermost->id : ResourceId{};
}

void CanvasScene::showMoved(const std::vector<ResourceId>&, QPointF) {}
void CanvasScene::showBox(const ResourceId&, QRectF) {}
void CanvasScene::showGhost(const Kind&, QPointF, Verdict, const QString&) {}
void CanvasScene::showLink(QPointF, QPointF, Verdict, const QString&) {}
void CanvasScene::showTarget(const ResourceId&, Verdict) {}
void CanvasScene::showRubberBand(QRectF) {}
void CanvasScene::clearPreview() {}
void CanvasScene::setAnimated(bool) {}

}  // namespace stampede
