#pragma once

#include <QColor>
#include <QString>

#include "model/cloud/log.h"

namespace stampede {

struct Tokens;

/// How the log of a run is told in the window: who did what, in words, with one icon and one colour for each actor.
QString actorName(Actor actor);  ///< "you", "auto scaling", "chaos", "host", "cloud"
QString actorIcon(Actor actor);
QColor actorColor(Actor actor, const Tokens& tokens);
QString outcomeName(CallOutcome outcome);
/// True for what happened without a call, such as a health check that failed: no call went well there.
bool isNote(const LogEntry& entry);
/// "ok", "refused", "failed", "note".
QString outcomeOf(const LogEntry& entry);

/// Who: the actor, and the name it has where it has one. One line.
QString whoDid(const LogEntry& entry);
/// The resources concerned, at most `most` of them named. One line.
QString concernedBy(const LogEntry& entry, int most = 3);
/// "1:46:38 chaos TerminateInstances i-6", with what came of it where it was refused or failed. One line, plain.
QString toldInOneLine(const LogEntry& entry);

}  // namespace stampede
