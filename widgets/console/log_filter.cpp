#include "widgets/console/log_filter.h"

#include <algorithm>

namespace stampede {

LogFilter::LogFilter(LogModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model) {
    m_isShown.fill(true);
    setSourceModel(&model);
}

void LogFilter::setActorShown(Actor actor, bool isShown) {
    m_isShown[static_cast<std::size_t>(actor)] = isShown;
    invalidateFilter();
}

void LogFilter::setOnlyTrouble(bool isOnly) {
    m_isOnlyTrouble = isOnly;
    invalidateFilter();
}

void LogFilter::setWords(const QString& words) {
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void LogFilter::setResources(std::vector<ResourceId> resources) {
    if (resources == m_resources) return;
    m_resources = std::move(resources);
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const LogEntry& entry = m_model.entry(row);
    if (!m_isShown[static_cast<std::size_t>(entry.actor)]) return false;
    if (m_isOnlyTrouble && entry.outcome == CallOutcome::ok) return false;
    const auto concerns = [&](const ResourceId& id) {
        return std::find(entry.resources.begin(), entry.resources.end(), id) != entry.resources.end();
    };
    if (!m_resources.empty() && !std::any_of(m_resources.begin(), m_resources.end(), concerns)) return false;
    if (m_words.isEmpty()) return true;
    QString said;
    for (int column = 0; column < LogModel::columns; ++column)
        said += m_model.index(row, column).data().toString() + QLatin1Char(' ');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return said.contains(word, Qt::CaseInsensitive); });
}

}  // namespace stampede
