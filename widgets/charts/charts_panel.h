// widgets/charts: what a run is worth, over time: latency, requests, cost, and where the points went.
#pragma once

#include <QTimer>
#include <QWidget>
#include <array>
#include <functional>
#include <memory>

#include "widgets/bridge/day_markers.h"
#include "widgets/charts/readings.h"

namespace stampede {

class Desk;
class Plot;
class PointsView;
class Segments;
class Theme;

/// The four charts beside each other, live. They are brought up to date one after the other, one a tick, so that no
/// tick costs more than a chart; a chart is drawn less than ten times a second and not at all while nothing is new.
class ChartsPanel : public QWidget {
    Q_OBJECT
public:
    /// Both are borrowed.
    ChartsPanel(Desk& desk, const Theme& theme, QWidget* parent = nullptr);

    int span() const;  ///< last ten minutes, last hour, whole day
    /// All of them now, and not one a tick.
    void bringUpToDate();

    Plot* latency() const { return m_plots[0]; }
    Plot* requests() const { return m_plots[1]; }
    Plot* cost() const { return m_plots[2]; }
    PointsView* points() const { return m_points; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int charts = 4;

    void retranslate();
    void nameButtons();
    void placeChoice();
    void startAfresh();
    void arrived();
    void updateNext();
    void refresh(int chart);
    TimeWindow timeWindow() const;
    QString answersTold(SimTime moment) const;
    std::vector<DayMarker> shownMarkers() const;

    Desk& m_desk;
    std::array<Plot*, 3> m_plots = {};
    PointsView* m_points;
    Segments* m_choice;
    DayMarkers m_markers;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::optional<double> m_budget;
    std::array<bool, charts> m_isDue = {};
    int m_next = 0;
    QTimer m_timer;
};

}  // namespace stampede
