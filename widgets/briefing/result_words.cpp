#include "widgets/briefing/result_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <string_view>

#include "widgets/bridge/shown.h"
#include "widgets/style/numbers.h"

namespace stampede {

namespace {

QString words(const char* text) { return QCoreApplication::translate("ResultWords", text); }

using Words = std::pair<std::string_view, const char*>;

// The closed list of model/game/incident.h.
constexpr std::array incidents{
    Words{"balancer-gone", QT_TRANSLATE_NOOP("ResultWords", "A balancer was gone")},
    Words{"route-missing", QT_TRANSLATE_NOOP("ResultWords", "A route was missing")},
    Words{"acl-deny", QT_TRANSLATE_NOOP("ResultWords", "A network ACL denied traffic")},
    Words{"rule-missing", QT_TRANSLATE_NOOP("ResultWords", "A security group's rule was missing")},
    Words{"instances-not-serving", QT_TRANSLATE_NOOP("ResultWords", "Instances did not serve")},
    Words{"overload", QT_TRANSLATE_NOOP("ResultWords", "Overload")},
    Words{"no-addresses", QT_TRANSLATE_NOOP("ResultWords", "Addresses had run out")},
    Words{"wrong-answers", QT_TRANSLATE_NOOP("ResultWords", "Wrong answers")},
    Words{"credits-empty", QT_TRANSLATE_NOOP("ResultWords", "CPU credits had run out")},
};

}  // namespace

QString incidentName(std::string_view cause) {
    for (const auto& [key, text] : incidents)
        if (key == cause) return words(text);
    return oneLine(cause);
}

QString incidentTitle(const ResultIncident& incident) {
    const QString name = incidentName(incident.cause);
    if (incident.shares.size() < 2) return name;
    //: An incident's title: what most of its requests failed of. "Mostly: Overload".
    return words(QT_TRANSLATE_NOOP("ResultWords", "Mostly: %1")).arg(name);
}

QString incidentShares(const ResultIncident& incident) {
    if (incident.shares.size() < 2) return {};
    std::int64_t all = 0;
    for (const auto& [cause, count] : incident.shares) all += count;
    QStringList parts;
    for (const auto& [cause, count] : incident.shares)
        //: A cause of an incident and its share of the requests that failed: "Overload 62 %".
        parts << QCoreApplication::translate("ResultWords", "%1 %2", "cause and share")
                     .arg(incidentName(cause), Numbers::percent(static_cast<double>(count) / static_cast<double>(all)));
    return parts.join(QStringLiteral(" · "));
}

QString incidentTold(const ResultIncident& incident) {
    const QString from = Numbers::clock(incident.from);
    QStringList parts;
    parts << (incident.to ? words(QT_TRANSLATE_NOOP("ResultWords", "%1 to %2")).arg(from, Numbers::clock(*incident.to))
                          : words(QT_TRANSLATE_NOOP("ResultWords", "%1 to the end")).arg(from));
    parts << (incident.detectedAfter ? words(QT_TRANSLATE_NOOP("ResultWords", "noticed after %1"))
                                           .arg(Numbers::duration(*incident.detectedAfter))
                                     : words(QT_TRANSLATE_NOOP("ResultWords", "never noticed")));
    if (incident.recoveredAfter) {
        parts << words(QT_TRANSLATE_NOOP("ResultWords", "over after %1"))
                     .arg(Numbers::duration(*incident.recoveredAfter));
    }
    return parts.join(QStringLiteral(" · "));
}

QString lessonName(const Lesson& lesson) {
    if (!lesson.name.empty()) return oneLine(lesson.name.in(languageTag()));
    QString name = oneLine(lesson.id).replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

std::vector<Standing> standingsOf(const Result& result) {
    std::vector<std::pair<std::string, Points>> rivals;
    for (const ResultRival& rival : result.rivals) rivals.emplace_back(rival.id, rival.score);
    return standings(result.score, rivals);
}

QString nameOf(const ResultCost& cost) {
    const std::string_view name = cost.name.in(languageTag());
    return oneLine(name.empty() ? std::string_view(cost.id) : name);
}

std::vector<ResultCost> dearest(const Result& result, std::size_t most) {
    std::vector<ResultCost> rows = result.costByResource;
    std::erase_if(rows, [](const ResultCost& row) { return row.cost.nanoUsd == 0; });
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return b.cost < a.cost; });
    if (rows.size() > most) rows.resize(most);
    return rows;
}

}  // namespace stampede
