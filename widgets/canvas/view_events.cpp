#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/bridge/shown.h"
#include "widgets/canvas/name_editor.h"
#include "widgets/canvas/tools/move_gesture.h"
#include "widgets/canvas/tools/pan_tool.h"
#include "widgets/canvas/tools/resize_gesture.h"
#include "widgets/canvas/view.h"

namespace stampede {

namespace {

constexpr double wheelNotch = 120, zoomPerNotch = 1.2;

}  // namespace

Pointer CanvasView::pointerAt(QPointF at, Qt::KeyboardModifiers modifiers) const {
    return {viewportTransform().inverted().map(at), at.toPoint(), modifiers};
}

void CanvasView::mousePressEvent(QMouseEvent* event) {
    const Pointer pointer = pointerAt(event->position(), event->modifiers());
    const bool left = event->button() == Qt::LeftButton;
    endGesture();
    if (event->button() == Qt::MiddleButton || (left && (m_space || m_spacePans))) {
        m_gesture = std::make_unique<PanGesture>(m_canvas, pointer.view);
        m_spacePans = m_spacePans || m_space;
        m_space = false;
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (left) {
        m_gesture = m_tool->press(pointer);
    }
    m_pressedAt = pointer.view;
    m_dragging = false;
    event->accept();
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
    const Pointer pointer = pointerAt(event->position(), event->modifiers());
    if (!m_gesture) {
        QGraphicsView::mouseMoveEvent(event);  // items are hovered
        if (event->buttons() == Qt::NoButton) m_tool->hover(pointer);
        return;
    }
    const int moved = (pointer.view - m_pressedAt).manhattanLength();
    m_dragging = m_dragging || moved >= QApplication::startDragDistance();
    if (!m_dragging) return;
    if (!m_spacePans && tool() != ToolId::pan && (event->buttons() & Qt::LeftButton)) followOut(pointer.view);
    m_gesture->drag(pointerAt(event->position(), event->modifiers()));
}

/// Scrolls while something is dragged out of the window.
void CanvasView::followOut(QPoint at) {
    const QRect inside = viewport()->rect();
    const QPoint nearest(std::clamp(at.x(), inside.left(), inside.right()),
                         std::clamp(at.y(), inside.top(), inside.bottom()));
    if (at != nearest) panBy((at - nearest) / 2);
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        release(pointerAt(event->position(), event->modifiers()));
}

void CanvasView::release(const Pointer& pointer) {
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    if (!gesture) return;
    const bool dragged = m_dragging;
    endGesture();
    if (dragged)
        gesture->drop(pointer);
    else
        gesture->click(pointer);
    makeRoom();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event) {
    const bool onThing = !m_canvas.scene.resourceAt(pointerAt(event->position(), {}).scene).empty();
    if (event->button() == Qt::LeftButton && onThing && tool() == ToolId::select)
        Q_EMIT inspectorAsked();
    else
        mousePressEvent(event);
}

void CanvasView::endGesture() {
    m_gesture.reset();
    m_dragging = false;
    m_canvas.scene.clearPreview();
    note({}, {});
    say({});
    viewport()->setCursor(m_tool->cursor());
}

void CanvasView::escape() {
    if (m_gesture)
        endGesture();
    else if (tool() != ToolId::select)
        setTool(ToolId::select);
    else
        m_canvas.selection.clear();
}

void CanvasView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAt(std::pow(zoomPerNotch, event->angleDelta().y() / wheelNotch), event->position());
    } else {
        const QPoint exact = event->pixelDelta();
        const QPoint by = exact.isNull() ? event->angleDelta() / 2 : exact;
        panBy(event->modifiers() & Qt::ShiftModifier ? QPoint(-by.y(), -by.x()) : -by);
    }
    if (m_gesture && m_dragging) m_gesture->drag(pointerAt(event->position(), event->modifiers()));
    event->accept();
}

bool CanvasView::arrow(int key, Qt::KeyboardModifiers modifiers) {
    const double step = modifiers & Qt::ShiftModifier ? 1 : gridStep;
    QPointF by;
    if (key == Qt::Key_Left) by = {-step, 0};
    if (key == Qt::Key_Right) by = {step, 0};
    if (key == Qt::Key_Up) by = {0, -step};
    if (key == Qt::Key_Down) by = {0, step};
    if (by.isNull()) return false;
    if (m_canvas.selection.resources().empty())
        panBy((by * 4).toPoint());
    else if (modifiers & Qt::ControlModifier)
        resizeBy(m_canvas, m_canvas.selection.single(), by);
    else
        moveBy(m_canvas, m_canvas.selection.resources(), by);
    return true;
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
    const auto is = [&](QKeySequence::StandardKey key) { return event->matches(key); };
    if (event->key() == Qt::Key_Escape) return escape();
    if (event->key() == Qt::Key_Space) {
        m_space = m_space || !event->isAutoRepeat();
        return;
    }
    if (is(QKeySequence::Delete) || event->key() == Qt::Key_Backspace) return removeSelected();
    if (is(QKeySequence::Copy)) return copy();
    if (is(QKeySequence::Cut)) return cut();
    if (is(QKeySequence::Paste)) return paste();
    if (is(QKeySequence::SelectAll)) return selectAll();
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) return duplicate();
    if (event->key() == Qt::Key_F2) return renameInPlace(m_canvas.selection.single());
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) return zoomIn();
    if (event->key() == Qt::Key_Minus) return zoomOut();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT inspectorAsked();
        return;
    }
    if (arrow(event->key(), event->modifiers())) return;
    event->ignore();
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) return event->ignore();
    const bool tapped = m_space;
    m_space = m_spacePans = false;
    if (tapped) Q_EMIT searchAsked();
}

void CanvasView::focusOutEvent(QFocusEvent* event) {
    m_space = m_spacePans = false;
    QGraphicsView::focusOutEvent(event);
}

void CanvasView::leaveEvent(QEvent* event) {
    setHovered({});
    if (!m_gesture) {
        m_canvas.scene.clearPreview();
        say({});
    }
    QGraphicsView::leaveEvent(event);
}

void CanvasView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Canvas"));
        m_canvas.scene.retranslate();
    }
    QGraphicsView::changeEvent(event);
}

bool CanvasView::focusNextPrevChild(bool next) { return cycle(next) || QWidget::focusNextPrevChild(next); }

/// The next thing of the drawing; false after the last, so that the key leads out of the canvas.
bool CanvasView::cycle(bool next) {
    std::vector<ResourceId> order;
    for (const stampede::Box& box : m_canvas.scene.layout().boxes())
        if (std::find(order.begin(), order.end(), box.id) == order.end()) order.push_back(box.id);
    if (!next) std::reverse(order.begin(), order.end());
    auto at = order.begin();
    if (!m_canvas.selection.resources().empty()) {
        at = std::find(order.begin(), order.end(), m_canvas.selection.resources().back());
        at = at == order.end() ? order.begin() : at + 1;
    }
    if (at == order.end()) return false;
    m_canvas.selection.select(std::vector{*at});
    if (const stampede::Box* box = m_canvas.scene.layout().box(*at)) ensureVisible(box->rect, 24, 24);
    return true;
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event) {
    endGesture();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const stampede::Box* box = m_canvas.scene.layout().box(m_canvas.selection.single());
        const QPoint at = box ? mapFromScene(box->rect.center()) : viewport()->rect().center();
        Q_EMIT menuAsked(viewport()->mapToGlobal(at), m_canvas.selection.single());
        return;
    }
    const Pointer pointer = pointerAt(event->pos(), {});
    const ResourceId id = m_canvas.scene.resourceAt(pointer.scene);
    const stampede::Box* box = m_canvas.scene.layout().box(id);
    const auto link = !box || box->shape == stampede::Shape::container
                          ? m_canvas.scene.linkAt(pointer.scene, 6 / zoom())
                          : std::optional<Link>();
    if (link)
        m_canvas.selection.select(*link);
    else if (id.empty())
        m_canvas.selection.clear();
    else if (!m_canvas.selection.holds(id))
        m_canvas.selection.select(std::vector{id});
    Q_EMIT menuAsked(event->globalPos(), link ? ResourceId{} : id);
}

void CanvasView::paintEvent(QPaintEvent* event) {
    QGraphicsView::paintEvent(event);
    if (m_gesture && m_dragging) return;
    QPainter painter(viewport());
    paintHandles(painter);
}

void CanvasView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fit();
    else
        makeRoom();
}

/// What is painted in pixels of the viewport must not be scrolled along.
void CanvasView::scrollContentsBy(int dx, int dy) {
    if (m_name) m_name->end(true);
    QGraphicsView::scrollContentsBy(dx, dy);
    viewport()->update();
}

}  // namespace stampede
