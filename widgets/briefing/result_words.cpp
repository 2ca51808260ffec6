#include "widgets/briefing/result_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "model/game/incident.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/numbers.h"

namespace stampede {

namespace {

QString words(const char* text) { return QCoreApplication::translate("ResultWords", text); }

/// The causes that had more than a few of its requests, as parts of one.
std::vector<std::pair<std::string, double>> worthTelling(const ResultIncident& incident) {
    constexpr double aFew = 0.05;
    std::int64_t all = 0;
    for (const auto& [cause, count] : incident.shares) all += count;
    std::vector<std::pair<std::string, double>> shares;
    for (const auto& [cause, count] : incident.shares) {
        const double share = static_cast<double>(count) / static_cast<double>(all);
        if (share >= aFew) shares.emplace_back(cause, share);
    }
    return shares;
}

}  // namespace

QString incidentName(std::string_view cause) { return oneLine(shown(incidentText(cause))); }

QString incidentTitle(const ResultIncident& incident) {
    QString name = incidentName(incident.cause);
    if (worthTelling(incident).size() < 2) return name;
    //: An incident's title: what most of its requests failed of, and they failed of other things too.
    return words(QT_TRANSLATE_NOOP("ResultWords", "%1 and more")).arg(name);
}

QString incidentShares(const ResultIncident& incident) {
    const auto shares = worthTelling(incident);
    if (shares.size() < 2) return {};
    QStringList parts;
    for (const auto& [cause, share] : shares)
        //: A cause of an incident and its share of the requests that failed: "Overload 62 %".
        parts << QCoreApplication::translate("ResultWords", "%1 %2", "cause and share")
                     .arg(incidentName(cause), Numbers::percent(share));
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
