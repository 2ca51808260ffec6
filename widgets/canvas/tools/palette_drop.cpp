#include "widgets/canvas/tools/palette_drop.h"

#include <QDropEvent>
#include <QMimeData>

#include "model/architecture/catalog.h"
#include "widgets/bridge/kind_look.h"
#include "widgets/bridge/shown.h"
#include "widgets/canvas/tools/adding.h"
#include "widgets/canvas/view.h"

namespace stampede {

const Kind* PaletteDrop::accepted(QDropEvent& event) const {
    const QMimeData& data = *event.mimeData();
    const Kind* kind = nullptr;
    if (data.hasFormat(KindLook::mimeType))
        kind = m_canvas.desk.catalog().find(data.data(KindLook::mimeType).toStdString());
    if (kind)
        event.acceptProposedAction();
    else
        event.ignore();
    return kind;
}

QPointF PaletteDrop::sceneAt(const QDropEvent& event) const {
    return m_canvas.view.pointerAt(event.position(), {}).scene;
}

void PaletteDrop::hover(QDropEvent& event) const {
    const Kind* kind = accepted(event);
    if (!kind) return;
    const Addition addition = additionAt(m_canvas.scene, m_canvas.desk, *kind, sceneAt(event));
    const QString why = addition.problem ? shown(addition.problem->sentence) : QString();
    const Verdict verdict = addition.problem ? Verdict::refused : Verdict::allowed;
    const QRectF ghost = m_canvas.scene.showGhost(*kind, addition.corner, verdict);
    m_canvas.scene.showTarget(addition.target, verdict);
    m_canvas.view.note(event.position().toPoint(), why, verdict, m_canvas.view.mapFromScene(ghost).boundingRect());
    m_canvas.view.say(why.isEmpty() ? shown(kind->help) : why);
}

bool PaletteDrop::drop(QDropEvent& event) const {
    const Kind* kind = accepted(event);
    if (!kind) return false;
    const Addition addition = additionAt(m_canvas.scene, m_canvas.desk, *kind, sceneAt(event));
    if (addition.problem) m_canvas.view.refuse(event.position().toPoint(), shown(addition.problem->sentence));
    return !addition.problem && m_canvas.view.draw(addition);
}

}  // namespace stampede
