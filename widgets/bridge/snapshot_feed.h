#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

namespace stampede {

class Runner;
struct Snapshot;

/// Reads the newest snapshot of a run thirty times a second, and says when there is another one than before.
class SnapshotFeed : public QObject {
    Q_OBJECT
public:
    /// The runner is borrowed.
    explicit SnapshotFeed(Runner& runner, QObject* parent = nullptr);

    const std::shared_ptr<const Snapshot>& newest() const { return m_newest; }
    /// Looks now and not at the next tick.
    void look();

Q_SIGNALS:
    void arrived();

private:
    Runner& m_runner;
    std::shared_ptr<const Snapshot> m_newest;
    QTimer m_timer;
};

}  // namespace stampede
