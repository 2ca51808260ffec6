#include "widgets/canvas/refusals.h"

#include "widgets/bridge/shown.h"
#include "widgets/canvas/view.h"

namespace stampede {

Refusals::Refusals(const Canvas& canvas) : m_canvas(canvas) {
    connect(&canvas.desk, &Desk::refused, this, &Refusals::tellProblem);
    connect(&canvas.desk, &Desk::stateChanged, this, &Refusals::follow);
    connect(&canvas.desk, &Desk::arrived, this, &Refusals::readLog);
    follow();
}

/// What was refused by 0:00 is told by the states of what was.
void Refusals::follow() {
    const auto now = m_canvas.desk.snapshot();
    m_read = now ? now->log.size() : 0;
}

void Refusals::tellProblem(const Problem& problem) {
    if (const ResourceId id = m_canvas.selection.single(); !id.empty()) tellAt(id, shown(problem.sentence));
}

void Refusals::readLog() {
    const auto now = m_canvas.desk.snapshot();
    if (!now) return;
    const LogEntry* last = nullptr;
    for (; m_read < now->log.size(); ++m_read)
        if (const LogEntry& entry = now->log[m_read]; entry.actor == Actor::player &&
                                                      entry.outcome == CallOutcome::refused &&
                                                      entry.code != Log::nothingToDo && !entry.resources.empty())
            last = &entry;
    if (last)
        tellAt(last->resources.front(), tr("%1 is refused: %2", "a call of the cloud's service and why")
                                            .arg(oneLine(last->call), shown(last->reason)));
}

void Refusals::tellAt(const ResourceId& id, const QString& why) {
    const Box* box = m_canvas.scene.layout().box(id);
    if (!box) return;
    const QRect about = m_canvas.view.mapFromScene(box->rect).boundingRect();
    m_canvas.view.refuse(about.center(), why, about);
}

}  // namespace stampede
