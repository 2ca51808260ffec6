#include <QDragEnterEvent>
#include <QMimeData>

#include "model/architecture/catalog.h"
#include "widgets/bridge/kind_look.h"
#include "widgets/bridge/shown.h"
#include "widgets/canvas/tools/landing.h"
#include "widgets/canvas/view.h"

namespace stampede {

namespace {

const Kind* kindIn(const QMimeData& data, const Catalog& catalog) {
    return data.hasFormat(KindLook::mimeType) ? catalog.find(data.data(KindLook::mimeType).toStdString()) : nullptr;
}

}  // namespace

void CanvasView::dragEnterEvent(QDragEnterEvent* event) {
    const Kind* kind = kindIn(*event->mimeData(), m_canvas.desk.catalog());
    if (!kind) return event->ignore();
    event->acceptProposedAction();
    showDrop(*event, *kind);
}

/// Accepted even where it cannot stand: a refused drop says why.
void CanvasView::dragMoveEvent(QDragMoveEvent* event) {
    const Kind* kind = kindIn(*event->mimeData(), m_canvas.desk.catalog());
    if (!kind) return event->ignore();
    event->acceptProposedAction();
    showDrop(*event, *kind);
}

void CanvasView::showDrop(QDropEvent& event, const Kind& kind) {
    const QPointF at = pointerAt(event.position(), {}).scene;
    const Addition addition = additionAt(m_canvas.scene, m_canvas.desk, kind, at);
    const QString why = addition.problem ? shown(addition.problem->sentence) : QString();
    const Verdict verdict = addition.problem ? Verdict::refused : Verdict::allowed;
    m_canvas.scene.showGhost(kind, addition.corner, verdict);
    note(event.position().toPoint(), why, verdict);
    m_canvas.scene.showTarget(addition.target, verdict);
    say(why.isEmpty() ? shown(kind.help) : why);
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent*) { endGesture(); }

void CanvasView::dropEvent(QDropEvent* event) {
    const Kind* kind = kindIn(*event->mimeData(), m_canvas.desk.catalog());
    if (!kind) return event->ignore();
    event->acceptProposedAction();
    endGesture();
    Addition addition = additionAt(m_canvas.scene, m_canvas.desk, *kind, pointerAt(event->position(), {}).scene);
    if (addition.problem) return say(shown(addition.problem->sentence));
    if (m_canvas.desk.perform(std::move(addition.batch))) return;
    m_canvas.selection.select(std::vector{addition.id});
    if (const stampede::Box* box = m_canvas.scene.layout().box(addition.id)) ensureVisible(box->rect, 24, 24);
    setFocus(Qt::OtherFocusReason);
}

}  // namespace stampede
