#include "widgets/canvas/refusals.h"

#include <algorithm>

#include "widgets/bridge/shown.h"
#include "widgets/canvas/view.h"

namespace stampede {

Refusals::Refusals(const Canvas& canvas) : m_canvas(canvas) {
    connect(&canvas.desk, &Desk::refused, this, &Refusals::noteProblem);
    connect(&canvas.desk, &Desk::stateChanged, this, &Refusals::follow);
    connect(&canvas.desk, &Desk::arrived, this, &Refusals::readLog);
    follow();
}

/// What was refused by 0:00 is told by the states of what was.
void Refusals::follow() {
    const auto now = m_canvas.desk.snapshot();
    m_read = now ? now->log.size() : 0;
}

/// The window tells it in its status line: here it is only noted.
void Refusals::noteProblem(const Problem& problem, const std::vector<ResourceId>& about) {
    const auto stands = [this](const ResourceId& id) { return m_canvas.scene.layout().box(id) != nullptr; };
    const auto id = std::find_if(about.begin(), about.end(), stands);
    if (id == about.end()) return;
    const QRect place = placeOf(*id);
    m_canvas.view.noteRefusal(place.center(), shown(problem.sentence), place);
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
    if (!last) return;
    const QRect place = placeOf(last->resources.front());
    // Calls of the service begin with a capital letter; our own words say nothing to a reader.
    const QString call = oneLine(last->call), reason = shown(last->reason);
    const QString why = call.front().isUpper()
                            ? tr("%1 is refused: %2", "a call of the cloud's service and why").arg(call, reason)
                            : reason;
    if (!place.isNull()) m_canvas.view.refuse(place.center(), why, place);
}

QRect Refusals::placeOf(const ResourceId& id) const {
    const Box* box = m_canvas.scene.layout().box(id);
    return box ? m_canvas.view.mapFromScene(box->rect).boundingRect() : QRect();
}

}  // namespace stampede
