#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <cmath>

#include "widgets/canvas/handles.h"
#include "widgets/canvas/name_editor.h"
#include "widgets/canvas/pointer_note.h"
#include "widgets/canvas/tools/palette_drop.h"
#include "widgets/canvas/tools/pan_tool.h"
#include "widgets/canvas/view.h"

namespace stampede {

namespace {

constexpr double wheelNotch = 120, zoomPerNotch = 1.2;

}  // namespace

// Who gets which event.

void CanvasView::mousePressEvent(QMouseEvent* event) {
    const Pointer pointer = pointerAt(event->position(), event->modifiers());
    const bool left = event->button() == Qt::LeftButton;
    endGesture();
    if (event->button() == Qt::MiddleButton || (left && m_space.takesMouse())) {
        m_held = {std::make_unique<PanGesture>(m_canvas, pointer.view), pointer.view};
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (left) {
        m_held = {m_tool->press(pointer), pointer.view};
    }
    m_camera.hold(m_held.isHeld());
    event->accept();
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (!m_held.isHeld()) {
        QGraphicsView::mouseMoveEvent(event);  // items are hovered
        if (event->buttons() == Qt::NoButton) m_tool->hover(pointerAt(event->position(), event->modifiers()));
        return;
    }
    if (!m_held.reach(at)) return;
    const bool pans = m_space.isPanning() || tool() == ToolId::pan;
    if (!pans && (event->buttons() & Qt::LeftButton)) m_camera.follow(at);
    m_held.drag(pointerAt(event->position(), event->modifiers()));
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return;
    if (!m_held.isHeld()) return;
    HeldGesture held = std::move(m_held);
    endGesture();
    held.release(pointerAt(event->position(), event->modifiers()));
    m_camera.makeRoom();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event) {
    const bool onThing = !m_canvas.scene.resourceAt(pointerAt(event->position(), {}).scene).empty();
    if (event->button() == Qt::LeftButton && onThing && tool() == ToolId::select)
        Q_EMIT inspectorAsked();
    else
        mousePressEvent(event);
}

void CanvasView::endGesture() {
    m_held = {};
    m_camera.hold(false);
    m_canvas.scene.clearPreview();
    note({}, {});
    say({});
    viewport()->setCursor(m_tool->cursor());
}

void CanvasView::escape() {
    if (m_held.isHeld())
        endGesture();
    else if (tool() != ToolId::select)
        setTool(ToolId::select);
    else
        m_canvas.selection.clear();
}

void CanvasView::wheelEvent(QWheelEvent* event) {
    if (!m_held.isHeld()) note({}, {});  // what it is about goes on without it
    if (event->modifiers() & Qt::ControlModifier) {
        m_camera.zoomAt(std::pow(zoomPerNotch, event->angleDelta().y() / wheelNotch), event->position());
    } else {
        const QPoint exact = event->pixelDelta();
        const QPoint by = exact.isNull() ? event->angleDelta() / 2 : exact;
        panBy(event->modifiers() & Qt::ShiftModifier ? QPoint(-by.y(), -by.x()) : -by);
    }
    m_held.drag(pointerAt(event->position(), event->modifiers()));
    event->accept();
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
    const auto is = [&](QKeySequence::StandardKey key) { return event->matches(key); };
    if (event->key() == Qt::Key_Escape) return escape();
    if (event->key() == Qt::Key_Space) return m_space.press(event->isAutoRepeat());
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
    if (!moveByArrow(m_canvas, event->key(), event->modifiers())) event->ignore();
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) return event->ignore();
    if (m_space.release()) Q_EMIT searchAsked();
}

void CanvasView::focusOutEvent(QFocusEvent* event) {
    m_space = {};
    QGraphicsView::focusOutEvent(event);
}

void CanvasView::leaveEvent(QEvent* event) {
    setHovered({});
    if (!m_held.isHeld()) {
        m_canvas.scene.clearPreview();
        say({});
    }
    QGraphicsView::leaveEvent(event);
}

void CanvasView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Canvas"));
        m_canvas.scene.retranslate();
        note({}, {});
        tellHelp();
    }
    QGraphicsView::changeEvent(event);
}

bool CanvasView::focusNextPrevChild(bool next) {
    return selectNext(m_canvas, next) || QGraphicsView::focusNextPrevChild(next);
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

void CanvasView::dragEnterEvent(QDragEnterEvent* event) { PaletteDrop(m_canvas).hover(*event); }
void CanvasView::dragMoveEvent(QDragMoveEvent* event) { PaletteDrop(m_canvas).hover(*event); }
void CanvasView::dragLeaveEvent(QDragLeaveEvent*) { endGesture(); }

void CanvasView::dropEvent(QDropEvent* event) {
    endGesture();
    if (PaletteDrop(m_canvas).drop(*event)) setFocus(Qt::OtherFocusReason);
}

void CanvasView::paintEvent(QPaintEvent* event) {
    QGraphicsView::paintEvent(event);
    if (m_held.isDragged()) return;
    QPainter painter(viewport());
    Handles(m_canvas, m_hovered).paint(painter, palette());
}

void CanvasView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    m_note->leave();
    m_camera.resized();
    tellHelp();
}

/// What is painted goes along, so only what comes into sight is painted; what is told over it stays where it is.
void CanvasView::scrollContentsBy(int dx, int dy) {
    if (m_name) m_name->end(true);
    QGraphicsView::scrollContentsBy(dx, dy);
    m_note->leave();
    tellHelp();
}

}  // namespace stampede
