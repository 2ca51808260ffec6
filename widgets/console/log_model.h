#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "model/run/snapshot.h"

namespace stampede {

class Theme;

/// The log of a run as a table that grows at its end. The entries stay in the snapshot.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { time, who, call, resources, outcome, reason, columns };

    /// The theme is borrowed.
    explicit LogModel(const Theme& theme, QObject* parent = nullptr);

    /// Another snapshot of the same run.
    void take(std::shared_ptr<const Snapshot> snapshot);
    /// Another run, or none (null).
    void restart(std::shared_ptr<const Snapshot> snapshot);
    /// Words and colours have changed.
    void refresh();

    const LogEntry& entry(int row) const { return m_snapshot->log[static_cast<std::size_t>(row)]; }
    /// The row of the entry with that number, -1 for none.
    int rowOf(std::uint32_t number) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const LogEntry& entry, int column) const;
    QVariant color(const LogEntry& entry, int column) const;

    const Theme& m_theme;
    std::shared_ptr<const Snapshot> m_snapshot;
    int m_rows = 0;
};

}  // namespace stampede
