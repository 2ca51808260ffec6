#pragma once

#include <QWidget>
#include <memory>

#include "model/run/snapshot.h"
#include "widgets/bridge/day_markers.h"
#include "widgets/bridge/ledger_words.h"
#include "widgets/charts/readings.h"

class QLabel;
class QPushButton;

namespace stampede {

class Desk;
class LedgerBars;
class LastLines;
class Plot;
class Theme;

/// Where the points went: the score as a line over a bar for each cause of the ledger, and what was logged last.
class PointsView : public QWidget {
    Q_OBJECT
public:
    /// How far back the bars look, where they do not count since the start.
    static constexpr int recentMinutes = 30;

    /// Both are borrowed.
    PointsView(const Desk& desk, const Theme& theme, QWidget* parent = nullptr);

    /// Null: nothing is played.
    void take(std::shared_ptr<const Snapshot> snapshot, const TimeWindow& window);
    void setMarkers(const std::vector<DayMarker>& markers);
    void setRecent(bool isRecent);
    bool isRecent() const { return m_isRecent; }
    Plot* score() const { return m_score; }
    /// What the bars show.
    const std::vector<CauseSum>& sums() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshBars();

    const Desk& m_desk;
    std::shared_ptr<const Snapshot> m_snapshot;
    bool m_isRecent = true;
    QLabel* m_title;
    QPushButton* m_span;
    Plot* m_score;
    LedgerBars* m_bars;
    LastLines* m_lines;
};

/// The sums that the bars show of a run as it stands, since the start or of the last minutes.
std::vector<CauseSum> shownSums(const Snapshot& snapshot, bool isRecent, std::size_t most);

}  // namespace stampede
