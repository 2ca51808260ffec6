#include "widgets/canvas/scene.h"

#include <QGraphicsSceneMouseEvent>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPathStroker>
#include <algorithm>
#include <cmath>

#include "widgets/canvas/accessible.h"
#include "widgets/canvas/canvas_items.h"
#include "widgets/canvas/preview.h"
#include "widgets/canvas/traffic.h"
#include "widgets/style/theme.h"

namespace stampede {

/// What the scene is made of.
struct CanvasScene::Parts {
    Parts(QGraphicsScene& scene, const Tokens& tokens)
        : style(tokens), items(scene, style), traffic(scene, style, items), preview(new CanvasPreview(style)) {
        scene.addItem(preview);
    }
    CanvasStyle style;
    CanvasItems items;
    Traffic traffic;
    CanvasPreview* preview;
    std::vector<Member> members;
    std::shared_ptr<const Snapshot> shown;
};

CanvasScene::CanvasScene(Desk& desk, Selection& selection, Theme& theme, QObject* parent)
    : QGraphicsScene(parent),
      m_desk(desk),
      m_selection(selection),
      m_theme(theme),
      m_parts(std::make_unique<Parts>(*this, theme.tokens())) {
    connect(&desk, &Desk::changed, this, &CanvasScene::arrange);
    connect(&desk, &Desk::arrived, this, &CanvasScene::takeSnapshot);
    connect(&desk, &Desk::stateChanged, this, [this] {
        m_parts->shown.reset();
        m_parts->traffic.clear();
    });
    connect(&selection, &Selection::changed, this, [this] { m_parts->items.mark(m_selection); });
    connect(&theme, &Theme::changed, this, &CanvasScene::restyle);
    m_parts->traffic.setAnimated(theme.motion());
    makeCanvasAccessible();
    arrange();
}

CanvasScene::~CanvasScene() = default;

Moment CanvasScene::moment() const { return {m_desk.drawing(), m_parts->shown.get()}; }

void CanvasScene::arrange() {
    m_parts->shown = m_desk.snapshot();
    m_parts->members = membersOf(moment());
    m_layout = layoutOf(m_desk.drawing(), m_parts->members);
    m_parts->items.arrange(m_layout, moment());
    m_parts->items.mark(m_selection);
    m_parts->traffic.learn(m_desk.drawing());
    setSceneRect(m_layout.bounds().isNull() ? QRectF(0, 0, 800, 500)
                                            : m_layout.bounds().adjusted(-160, -120, 160, 120));
    update();
    Q_EMIT arranged();
}

void CanvasScene::takeSnapshot() {
    const std::shared_ptr<const Snapshot> before = std::exchange(m_parts->shown, m_desk.snapshot());
    if (!m_parts->shown) return;
    if (membersOf(moment()) != m_parts->members)
        arrange();
    else
        m_parts->items.refresh(moment(), before.get());
    m_parts->traffic.arrived(*m_parts->shown, m_desk.isMoving());
}

void CanvasScene::restyle() {
    const double enlarged = m_parts->style.enlarged;
    m_parts->style = CanvasStyle(m_theme.tokens());
    m_parts->style.enlarged = enlarged;
    m_parts->items.arrange(m_layout, moment());
    m_parts->items.restyle();
    m_parts->traffic.setAnimated(m_theme.motion());
    update();
}

void CanvasScene::setZoom(double zoom) {
    if (enlargedAt(zoom) == m_parts->style.enlarged) return;
    m_parts->style.enlarged = enlargedAt(zoom);
    m_parts->items.restyle();
    update();
}

void CanvasScene::retranslate() { arrange(); }

ResourceId CanvasScene::resourceAt(QPointF at) const {
    const auto& items = m_parts->items.resources();
    for (auto item = items.rbegin(); item != items.rend(); ++item)
        if ((*item)->covers(at)) return (*item)->box().id;
    return {};
}

std::vector<ResourceId> CanvasScene::takersAt(QPointF at) const {
    const ResourceId under = resourceAt(at);
    const Box* ground = m_layout.box(under);
    std::vector<ResourceId> takers;
    if (!ground || ground->shape == Shape::container)
        for (const Box& box : m_layout.boxes())
            if (box.shape == Shape::frame && box.encloses(at)) takers.push_back(box.id);
    if (!under.empty()) takers.push_back(under);
    return takers;
}

std::optional<Link> CanvasScene::linkAt(QPointF at, double slack) const {
    QPainterPathStroker stroker;
    stroker.setWidth(2 * slack);
    for (const LinkItem* item : m_parts->items.links()) {
        if (!item->boundingRect().adjusted(-slack, -slack, slack, slack).contains(at)) continue;
        if (stroker.createStroke(item->path()).contains(at)) return item->link();
    }
    return std::nullopt;
}

bool CanvasScene::clickAt(QPointF at) {
    for (const ResourceItem* item : m_parts->items.resources())
        if (item->offerRect().contains(at)) {
            const ResourceId id = item->box().id;
            const std::string command = item->facts().command;
            Q_EMIT commandAsked(id, command);
            return true;
        }
    return false;
}

bool CanvasScene::isClickable(QPointF at) const {
    const auto& items = m_parts->items.resources();
    return std::any_of(items.begin(), items.end(),
                       [&](const ResourceItem* item) { return item->offerRect().contains(at); });
}

const Facts* CanvasScene::facts(std::string_view id) const {
    const ResourceItem* item = m_parts->items.find(id);
    return item ? &item->facts() : nullptr;
}

void CanvasScene::showMoved(const std::vector<ResourceId>& ids, QPointF by) {
    m_parts->items.showMoved(m_layout, ids, by);
    m_parts->traffic.followLinks();
}
void CanvasScene::showBox(const ResourceId& id, QRectF rect) { m_parts->items.showSize(id, rect); }
QRectF CanvasScene::showGhost(const Kind& kind, QPointF at, Verdict verdict) {
    return m_parts->preview->showGhost(kind, at, verdict);
}
void CanvasScene::showLink(QPointF from, QPointF to, Verdict verdict) { m_parts->preview->showLink(from, to, verdict); }
void CanvasScene::showTarget(const ResourceId& id, Verdict verdict) { m_parts->items.showVerdict(id, verdict); }
void CanvasScene::showRubberBand(QRectF rect) { m_parts->preview->showRubberBand(rect); }

void CanvasScene::clearPreview() {
    m_parts->preview->clear();
    showMoved({}, {});
    m_parts->items.showSize({}, {});
    m_parts->items.showVerdict({}, Verdict::none);
}

void CanvasScene::showHovered(const ResourceId& id, const std::optional<Link>& link) { m_parts->items.hover(id, link); }

void CanvasScene::setAnimated(bool animated) { m_parts->traffic.setAnimated(animated); }

void CanvasScene::drawBackground(QPainter* painter, const QRectF& rect) {
    const Tokens& tokens = m_theme.tokens();
    painter->fillRect(rect, tokens.canvas);
    const double zoom = zoomOf(*painter);
    const bool isScreen = painter->paintEngine() && painter->paintEngine()->type() == QPaintEngine::Raster;
    if (zoom >= 0.6 && isScreen) {
        constexpr double step = 24;
        QPen pen(tokens.grid, 1.5);
        pen.setCosmetic(true);
        painter->setPen(pen);
        std::vector<QPointF> dots;
        for (double y = std::floor(rect.top() / step) * step; y < rect.bottom(); y += step)
            for (double x = std::floor(rect.left() / step) * step; x < rect.right(); x += step) dots.emplace_back(x, y);
        painter->drawPoints(dots.data(), static_cast<int>(dots.size()));
    }
    // Nothing but what a blank scenario begins with.
    if (m_layout.boxes().size() > 1) return;
    painter->setPen(tokens.dim);
    painter->setFont(m_parts->style.name);
    const double below = m_layout.boxes().empty() ? 0 : 80;
    painter->drawText(sceneRect().translated(0, below), Qt::AlignCenter,
                      tr("Drag something from the palette to draw your cloud."));
}

}  // namespace stampede
