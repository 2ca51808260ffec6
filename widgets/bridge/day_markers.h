#pragma once

#include <QColor>
#include <QString>
#include <cstdint>
#include <vector>

#include "model/run/snapshot.h"

class QPainter;
class QPointF;

namespace stampede {

struct Tokens;

/// Something that happened in a run and is marked wherever time is an axis.
struct DayMarker {
    enum class Sort : std::uint8_t { announcement, player, chaos, autoScaling };
    SimTime at = {};
    Sort sort = Sort::player;
    std::size_t index = 0;  ///< of the notice, or of the log entry
};

/// The announcements and calls of a run in order of time, read from its snapshots as they grow.
class DayMarkers {
public:
    /// Takes in what is new; true where something is. A snapshot that holds less than the one before is of another run.
    bool follow(const Snapshot& snapshot);
    void clear();
    const std::vector<DayMarker>& all() const { return m_markers; }

private:
    std::vector<DayMarker> m_markers;
    std::size_t m_notices = 0, m_entries = 0;
    SimTime m_now = {};
};

/// The log's number of what a marker stands for, 0 for an announcement.
std::uint32_t logNumberOf(const DayMarker& marker, const Snapshot& snapshot);
/// The resources that it concerns.
std::vector<ResourceId> resourcesOf(const DayMarker& marker, const Snapshot& snapshot);
/// In one line, plain.
QString toldInOneLine(const DayMarker& marker, const Snapshot& snapshot);
/// What an announcement says besides its title, on a line of its own; empty for anything else.
QString toldBelow(const DayMarker& marker, const Snapshot& snapshot);

QColor colorOf(DayMarker::Sort sort, const Tokens& tokens);
/// A wedge for an announcement, a dot for the player, a cross for chaos, a tick for auto scaling.
void paintMarker(QPainter& painter, DayMarker::Sort sort, const QPointF& center, double size, const Tokens& tokens);

}  // namespace stampede
