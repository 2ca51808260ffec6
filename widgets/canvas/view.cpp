#include "widgets/canvas/view.h"

#include <QLabel>
#include <QPainter>
#include <algorithm>

#include "model/actions/copying.h"
#include "model/actions/linking.h"
#include "model/architecture/catalog.h"
#include "widgets/bridge/alert.h"
#include "widgets/bridge/shown.h"
#include "widgets/canvas/clipboard.h"
#include "widgets/canvas/handles.h"
#include "widgets/canvas/name_editor.h"
#include "widgets/canvas/pointer_note.h"
#include "widgets/canvas/tools/adding.h"
#include "widgets/canvas/tools/settling.h"
#include "widgets/resource_menu/resource_menu.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

CanvasView::CanvasView(CanvasScene& scene, Desk& desk, Selection& selection, QWidget* parent)
    : QGraphicsView(&scene, parent),
      m_canvas{scene, desk, selection, *this},
      m_tool(makeTool(ToolId::select, m_canvas)),
      m_camera(*this, scene),
      m_note(new PointerNote(viewport())),
      m_help(new QLabel(viewport())),
      m_refusals(m_canvas) {
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
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);  // the scene paints its ground: nothing else needs to
    m_help->setTextFormat(Qt::PlainText);
    m_help->setMargin(6);
    m_help->setAttribute(Qt::WA_TransparentForMouseEvents);
    as(m_help, "card");
    m_help->hide();
    connect(&scene, &CanvasScene::arranged, this, [this] { m_camera.arranged(); });
    connect(m_note, &PointerNote::ended, this, [this] {
        if (m_said == m_note->text()) say({});
    });
    connect(&selection, &Selection::changed, viewport(), qOverload<>(&QWidget::update));
    m_camera.makeRoom();
}

CanvasView::~CanvasView() = default;

Pointer CanvasView::pointerAt(QPointF at, Qt::KeyboardModifiers modifiers) const {
    return {viewportTransform().inverted().map(at), at.toPoint(), modifiers};
}

void CanvasView::zoomTo(double factor) { m_camera.zoomAt(factor / zoom(), viewport()->rect().center()); }

void CanvasView::centreOn(const ResourceId& id) {
    if (const stampede::Box* box = m_canvas.scene.layout().box(id)) m_camera.centreOn(box->rect.center());
}

void CanvasView::bringIntoSight(const ResourceId& id) {
    if (const stampede::Box* box = m_canvas.scene.layout().box(id)) ensureVisible(box->rect, 24, 24);
}

void CanvasView::follow(const std::vector<ResourceId>& made, const CanvasLayout& before) {
    const CanvasLayout& now = m_canvas.scene.layout();
    QRectF drawn, grown;
    for (const ResourceId& id : made)
        if (const stampede::Box* box = now.box(id)) drawn |= box->rect;
    for (const stampede::Box& box : now.boxes()) {
        const stampede::Box* was = box.shape == stampede::Shape::container ? before.box(box.id) : nullptr;
        if (was && was->rect != box.rect) grown |= box.rect;
    }
    m_camera.keepInSight(drawn, grown);
}

void CanvasView::setTool(ToolId id) {
    endGesture();
    m_tool = makeTool(id, m_canvas);
    setHovered({});
    viewport()->setCursor(m_tool->cursor());
    tellHelp();
    if (id != ToolId::select && isVisible()) setFocus(Qt::OtherFocusReason);  // so that Escape ends it
    Q_EMIT toolChanged();
}

/// In the lower left corner, where nothing else is told.
void CanvasView::tellHelp() {
    constexpr int margin = 12;
    m_help->setFont(Type::detail());
    m_help->setText(m_tool->help());
    m_help->resize(m_help->sizeHint().boundedTo(viewport()->size() - QSize(2 * margin, 2 * margin)));
    m_help->move(margin, viewport()->height() - m_help->height() - margin);
    m_help->setVisible(!m_help->text().isEmpty());
    m_help->raise();
}

void CanvasView::add(const Kind& kind) {
    const QPointF middle = mapToScene(viewport()->rect().center());
    draw(additionNear(m_canvas.scene, m_canvas.desk, kind, m_canvas.selection.single(), middle));
}

bool CanvasView::draw(Addition addition) {
    if (addition.problem) {
        say(shown(addition.problem->sentence));
        return false;
    }
    settle(m_canvas.desk, addition);
    const CanvasLayout before = m_canvas.scene.layout();
    if (m_canvas.desk.perform(std::move(addition.batch))) return false;
    m_canvas.selection.select(std::vector{addition.id});
    follow({addition.id}, before);
    return true;
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
    const CanvasLayout before = m_canvas.scene.layout();
    const QString why = pasteFromClipboard(m_canvas.desk, m_canvas.selection, m_pastes + 1);
    say(why);
    if (!why.isEmpty()) return;
    ++m_pastes;
    follow(m_canvas.selection.resources(), before);
}

void CanvasView::duplicate() {
    const CanvasLayout before = m_canvas.scene.layout();
    duplicateSelected(m_canvas.desk, m_canvas.selection);
    follow(m_canvas.selection.resources(), before);
}

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

void CanvasView::note(QPoint at, const QString& text, Verdict verdict, const QRect& about) {
    const bool refused = verdict == Verdict::refused;
    m_note->say(at, text, refused ? PointerNote::Tone::refusing : PointerNote::Tone::plain, about);
}

void CanvasView::refuse(QPoint at, const QString& why, const QRect& about) {
    say(why);
    noteRefusal(at, why, about);
}

void CanvasView::noteRefusal(QPoint at, const QString& why, const QRect& about) {
    note(at, why, Verdict::refused, about);
    m_note->linger();
    alert(*m_note, why);
}

void CanvasView::setHovered(const ResourceId& id) {
    if (id == m_hovered) return;
    m_hovered = id;
    m_canvas.scene.showHovered(id);
    viewport()->update();
}

ResourceId CanvasView::handleAt(QPoint at) const { return Handles(m_canvas, m_hovered).at(at); }

}  // namespace stampede
