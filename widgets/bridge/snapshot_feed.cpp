#include "widgets/bridge/snapshot_feed.h"

#include "model/run/runner.h"

namespace stampede {

SnapshotFeed::SnapshotFeed(Runner& runner, QObject* parent)
    : QObject(parent), m_runner(runner), m_newest(runner.snapshot()) {
    connect(&m_timer, &QTimer::timeout, this, &SnapshotFeed::look);
    m_timer.start(33);
}

void SnapshotFeed::look() {
    auto newest = m_runner.snapshot();
    if (newest == m_newest) return;
    m_newest = std::move(newest);
    Q_EMIT arrived();
}

}  // namespace stampede
