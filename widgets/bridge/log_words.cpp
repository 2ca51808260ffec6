#include "widgets/bridge/log_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "widgets/bridge/shown.h"
#include "widgets/style/numbers.h"
#include "widgets/style/tokens.h"

namespace stampede {

namespace {

QString words(const char* text) { return QCoreApplication::translate("LogWords", text); }

}  // namespace

QString actorName(Actor actor) {
    switch (actor) {
        case Actor::player: return words(QT_TRANSLATE_NOOP("LogWords", "you"));
        case Actor::autoScaling: return words(QT_TRANSLATE_NOOP("LogWords", "auto scaling"));
        case Actor::chaos: return words(QT_TRANSLATE_NOOP("LogWords", "chaos"));
        case Actor::host: return words(QT_TRANSLATE_NOOP("LogWords", "host"));
        case Actor::cloud: return words(QT_TRANSLATE_NOOP("LogWords", "cloud"));
    }
    return {};
}

QString actorIcon(Actor actor) {
    switch (actor) {
        case Actor::player: return QStringLiteral("player");
        case Actor::autoScaling: return QStringLiteral("auto-scaling");
        case Actor::chaos: return QStringLiteral("chaos");
        case Actor::host: return QStringLiteral("host");
        case Actor::cloud: return QStringLiteral("cloud");
    }
    return {};
}

QColor actorColor(Actor actor, const Tokens& tokens) {
    switch (actor) {
        case Actor::player: return tokens.accent;
        case Actor::autoScaling: return tokens.late;
        case Actor::chaos: return tokens.fail;
        case Actor::host:
        case Actor::cloud: break;
    }
    return tokens.dim;
}

QString outcomeName(CallOutcome outcome) {
    switch (outcome) {
        case CallOutcome::ok: return words(QT_TRANSLATE_NOOP("LogWords", "ok"));
        case CallOutcome::refused: return words(QT_TRANSLATE_NOOP("LogWords", "refused"));
        case CallOutcome::failed: return words(QT_TRANSLATE_NOOP("LogWords", "failed"));
    }
    return {};
}

// A call that went well has nothing to explain.
bool isNote(const LogEntry& entry) {
    return entry.outcome == CallOutcome::ok && !(entry.reason.empty() && entry.code.empty());
}

QString outcomeOf(const LogEntry& entry) {
    return isNote(entry) ? words(QT_TRANSLATE_NOOP("LogWords", "note")) : outcomeName(entry.outcome);
}

QString whoDid(const LogEntry& entry) {
    const QString by = oneLine(entry.by.in(languageTag()));
    if (by.isEmpty()) return actorName(entry.actor);
    //: An actor of the log and its name: "host: Maria".
    return QCoreApplication::translate("LogWords", "%1: %2", "actor and name").arg(actorName(entry.actor), by);
}

QString concernedBy(const LogEntry& entry, int most) {
    QStringList names;
    const auto count = static_cast<int>(entry.resources.size());
    for (int i = 0; i < std::min(count, most); ++i) names << oneLine(entry.resources[static_cast<std::size_t>(i)]);
    const QString listed = names.join(QStringLiteral(", "));
    if (count <= most) return listed;
    return words(QT_TRANSLATE_NOOP("LogWords", "%1 and %2 more")).arg(listed, Numbers::count(count - most));
}

QString toldInOneLine(const LogEntry& entry) {
    const QString what = QStringList{Numbers::clock(entry.at), whoDid(entry), oneLine(entry.call), concernedBy(entry)}
                             .join(QLatin1Char(' '))
                             .simplified();
    if (entry.outcome == CallOutcome::ok) return what;
    //: A call in the log and what came of it: "1:02:00 you CreateSubnet subnet-a: refused".
    return QCoreApplication::translate("LogWords", "%1: %2", "call and outcome").arg(what, outcomeName(entry.outcome));
}

}  // namespace stampede
