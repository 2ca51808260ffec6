#include "widgets/canvas/view.h"

#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "model/architecture/catalog.h"
#include "widgets/bridge/copying.h"
#include "widgets/bridge/linking.h"
#include "widgets/bridge/shown.h"
#include "widgets/canvas/clipboard.h"
#include "widgets/canvas/name_editor.h"
#include "widgets/canvas/pointer_note.h"
#include "widgets/canvas/tools/landing.h"
#include "widgets/resource_menu/resource_menu.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr double fitMargin = 14, fitMost = 1.3, handleRadius = 5, handleReach = 12, containerHandleY = 16;

}  // namespace

CanvasView::CanvasView(CanvasScene& scene, Desk& desk, Selection& selection, QWidget* parent)
    : QGraphicsView(&scene, parent),
      m_canvas{scene, desk, selection, *this},
      m_tool(makeTool(ToolId::select, m_canvas)),
      m_note(new PointerNote(viewport())) {
    setAccessibleName(tr("Canvas"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setRenderHint(QPainter::Antialiasing);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(&scene, &CanvasScene::arranged, this, &CanvasView::makeRoom);
    connect(&selection, &Selection::changed, viewport(), qOverload<>(&QWidget::update));
    makeRoom();
}

CanvasView::~CanvasView() = default;

/// The drawing can be scrolled out of sight nearly wholly, but not lost.
void CanvasView::makeRoom() {
    if (m_gesture) return;
    const double x = viewport()->width() / zoom(), y = viewport()->height() / zoom();
    const QPointF corner = mapToScene(QPoint());
    setSceneRect(drawn().adjusted(-x + 80, -y + 80, x - 80, y - 80).united(drawn()));
    scrollBy(mapFromScene(corner));
    viewport()->update();
}

QRectF CanvasView::drawn() const {
    const QRectF bounds = m_canvas.scene.layout().bounds();
    return bounds.isEmpty() ? m_canvas.scene.sceneRect() : bounds;
}

void CanvasView::zoomTo(double factor) { zoomAt(factor / zoom(), viewport()->rect().center()); }

void CanvasView::zoomAt(double factor, QPointF at) {
    const double wanted = std::clamp(zoom() * factor, leastZoom, mostZoom);
    if (wanted == zoom()) return;
    const QPointF held = pointerAt(at, {}).scene;
    setTransform(QTransform::fromScale(wanted, wanted));
    m_canvas.scene.setZoom(wanted);
    m_fitted = false;
    makeRoom();
    scrollBy((mapFromScene(held) - at).toPoint());
}

void CanvasView::fit() {
    const QRectF whole = drawn().adjusted(-fitMargin, -fitMargin, fitMargin, fitMargin);
    const double factor = std::min(viewport()->width() / whole.width(), viewport()->height() / whole.height());
    const double wanted = std::clamp(factor, leastZoom, fitMost);
    setTransform(QTransform::fromScale(wanted, wanted));
    m_canvas.scene.setZoom(wanted);
    makeRoom();
    centerOn(whole.center());
    m_fitted = true;
    viewport()->update();
}

void CanvasView::centreOn(const ResourceId& id) {
    m_fitted = false;
    if (const stampede::Box* box = m_canvas.scene.layout().box(id)) centerOn(box->rect.center());
}

void CanvasView::panBy(QPoint pixels) {
    m_fitted = false;
    scrollBy(pixels);
}

void CanvasView::scrollBy(QPoint pixels) {
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + pixels.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels.y());
}

void CanvasView::setTool(ToolId id) {
    endGesture();
    m_tool = makeTool(id, m_canvas);
    setHovered({});
    viewport()->setCursor(m_tool->cursor());
    Q_EMIT toolChanged();
}

void CanvasView::add(const Kind& kind) {
    const QPointF middle = mapToScene(viewport()->rect().center());
    Addition addition = additionNear(m_canvas.scene, m_canvas.desk, kind, m_canvas.selection.single(), middle);
    if (addition.problem) return say(shown(addition.problem->sentence));
    if (m_canvas.desk.perform(std::move(addition.batch))) return;
    m_canvas.selection.select(std::vector{addition.id});
    if (const stampede::Box* box = m_canvas.scene.layout().box(addition.id)) ensureVisible(box->rect, 24, 24);
}

void CanvasView::renameInPlace(const ResourceId& id) {
    const stampede::Box* box = m_canvas.scene.layout().box(id);
    if (!box || !m_canvas.desk.drawing().find(id)) return;
    ensureVisible(box->rect, 8, 8);
    if (m_name) m_name->end(true);
    m_name = new NameEditor(m_canvas.desk, id, viewport());
    m_name->setFont(Type::body());
    m_name->setGeometry(nameRect(*box));
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

/// Over the name: right of the icon, as wide as a name may become.
QRect CanvasView::nameRect(const stampede::Box& box) const {
    const bool large = box.shape == stampede::Shape::card || box.shape == stampede::Shape::frame;
    const QPoint corner = mapFromScene(box.rect.topLeft() + QPointF(large ? 34 : 24, large ? 5 : 0));
    const int room = mapFromScene(box.rect.topRight()).x() - corner.x() - 4;
    return {corner, QSize(std::clamp(room, Type::scaled(140), Type::scaled(280)), Type::scaled(28))};
}

void CanvasView::removeSelected() {
    const auto& ids = m_canvas.selection.resources();
    if (!ids.empty() && outermost(m_canvas.desk.drawing(), ids).empty())
        say(tr("%1 is not drawn: its menu has the commands that it understands").arg(oneLine(ids.front())));
    else
        stampede::removeSelected(m_canvas.desk, m_canvas.selection);
}

void CanvasView::copy() {
    copyToClipboard(m_canvas.desk, m_canvas.selection);
    m_pastes = 0;
}

void CanvasView::cut() {
    copy();
    removeSelected();
}

void CanvasView::paste() {
    const QString why = pasteFromClipboard(m_canvas.desk, m_canvas.selection, m_pastes + 1);
    say(why);
    if (why.isEmpty()) ++m_pastes;
}

void CanvasView::duplicate() { duplicateSelected(m_canvas.desk, m_canvas.selection); }

void CanvasView::selectAll() {
    std::vector<ResourceId> all;
    for (const auto& resource : m_canvas.desk.drawing().resources()) all.push_back(resource->id);
    m_canvas.selection.select(std::move(all));
}

void CanvasView::say(const QString& hint) {
    if (hint == m_said) return;
    m_said = hint;
    Q_EMIT hinted(hint);
}

void CanvasView::note(QPoint at, const QString& text, Verdict verdict) {
    const bool refused = verdict == Verdict::refused;
    m_note->say(at, text, refused ? PointerNote::Tone::refusing : PointerNote::Tone::plain);
}

void CanvasView::setHovered(const ResourceId& id) {
    if (id == m_hovered) return;
    m_hovered = id;
    m_canvas.scene.showHovered(id);
    viewport()->update();
}

/// At the right edge; of a container beside its title, so that its border can be drawn.
std::optional<QPointF> CanvasView::handleOf(const ResourceId& id) const {
    const stampede::Box* box = m_canvas.scene.layout().box(id);
    if (!box || tool() != ToolId::select || !mayCall(m_canvas.desk.drawing(), id)) return {};
    const double y =
        box->shape == stampede::Shape::container ? box->rect.top() + containerHandleY : box->rect.center().y();
    return QPointF(mapFromScene(QPointF(box->rect.right(), y)));
}

ResourceId CanvasView::handleAt(QPoint at) const {
    for (const ResourceId& id : {m_canvas.selection.single(), m_hovered})
        if (const auto handle = handleOf(id); handle && QLineF(*handle, at).length() <= handleReach) return id;
    return {};
}

void CanvasView::paintHandles(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.6));
    painter.setBrush(palette().color(QPalette::Base));
    const ResourceId selected = m_canvas.selection.single();
    for (const ResourceId& id : {selected, m_hovered})
        if (const auto handle = handleOf(id)) painter.drawEllipse(*handle, handleRadius, handleRadius);
    const stampede::Box* box = m_canvas.scene.layout().box(selected);
    if (!box || box->shape != stampede::Shape::container || tool() != ToolId::select) return;
    const QPointF corner = mapFromScene(box->rect.bottomRight());
    painter.drawRoundedRect(QRectF(corner - QPointF(4, 4), QSizeF(8, 8)), 2, 2);
}

}  // namespace stampede
