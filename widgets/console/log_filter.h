#pragma once

#include <QSortFilterProxyModel>
#include <array>
#include <vector>

#include "widgets/console/log_model.h"

namespace stampede {

/// The rows of the log that are wanted: by actor, by outcome, by what they say, by the resources that they concern.
class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    static constexpr int actors = 5;

    explicit LogFilter(LogModel& model, QObject* parent = nullptr);

    void setActorShown(Actor actor, bool isShown);
    /// Only what was refused or failed.
    void setOnlyTrouble(bool isOnly);
    /// Only rows that say all these words.
    void setWords(const QString& words);
    /// Only rows that concern one of these; empty for all rows.
    void setResources(std::vector<ResourceId> resources);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const LogModel& m_model;
    std::array<bool, actors> m_isShown;
    bool m_isOnlyTrouble = false;
    QStringList m_words;
    std::vector<ResourceId> m_resources;
};

}  // namespace stampede
