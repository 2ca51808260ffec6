#pragma once

#include <QWidget>
#include <optional>
#include <utility>
#include <vector>

#include "model/traffic/workload.h"

namespace stampede {

class Theme;

/// The day's curve of requests a second, with a handle at each point: drag moves it, a double click adds one, Delete
/// takes the chosen one away, arrow keys nudge it. What is dragged is a preview; the release is the edit.
class RateChart : public QWidget {
    Q_OBJECT
public:
    using Points = std::vector<std::pair<SimTime, double>>;

    explicit RateChart(Theme& theme, QWidget* parent = nullptr);
    void showRate(const Rate& rate, SimTime duration);
    void setLocked(bool locked);

    QPointF placeOf(std::size_t point) const;
    int chosen() const { return m_chosen; }
    QSize sizeHint() const override { return {420, 190}; }
    QSize minimumSizeHint() const override { return {220, 150}; }

Q_SIGNALS:
    void edited(const stampede::RateChart::Points& points);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF plot() const;
    QPointF at(SimTime time, double rate) const;
    std::pair<SimTime, double> under(const QPointF& place) const;
    int pointUnder(const QPointF& place) const;
    void choose(int point);
    void moveChosen(const std::pair<SimTime, double>& to);
    void removeChosen();
    int timeLabels() const;
    void paintAxes(QPainter& painter) const;
    void paintCurve(QPainter& painter) const;
    void tell();

    Theme& m_theme;
    Points m_points;
    Points m_before;  ///< while something is dragged
    SimTime m_ramp = {};
    SimTime m_duration = hours(1);
    double m_top = 1;
    int m_chosen = -1;
    bool m_dragging = false;
    bool m_locked = false;
};

}  // namespace stampede
