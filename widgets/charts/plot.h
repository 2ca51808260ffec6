#pragma once

#include <QPen>
#include <QStringList>
#include <QtCharts/QChartView>
#include <functional>
#include <vector>

#include "widgets/bridge/day_markers.h"
#include "widgets/charts/readings.h"
#include "widgets/charts/scale.h"
#include "widgets/style/tokens.h"

class QLineSeries;
class QValueAxis;

namespace stampede {

class Theme;

struct PlotLine {
    QColor Tokens::*color = &Tokens::accent;
    bool isDashed = false;
};

/// What the numbers of an axis are told in, which may depend on how far it reaches.
struct AxisUnit {
    QString name = {};
    double factor = 1;
};

/// Everything a plot says in words. All plain texts; painted, never read as markup.
struct PlotTexts {
    QString title = {};
    QString empty = {};      ///< what is shown where there are no readings yet
    QStringList lines = {};  ///< the legend
    std::function<AxisUnit(double top)> unit = {};
    std::function<QString(double value)> value = {};
    std::function<QString(SimTime moment)> more = {};  ///< what is told of a reading after the lines, if anything
};

/// A few lines over a fixed stretch of time: title and unit above, legend below, numbers on the grid, no boxes. The
/// readings are decimated to what fits; the axis of time never moves.
class Plot : public QChartView {
    Q_OBJECT
public:
    static constexpr std::size_t mostPoints = 300;  ///< of each line

    /// The axis follows the lines as `scale` does. The theme is borrowed.
    Plot(const Theme& theme, std::vector<PlotLine> lines, const Scale& scale, QWidget* parent = nullptr);

    void setTexts(PlotTexts texts);
    /// Only the lines, for where title and legend stand beside it.
    void setBare(bool isBare);
    /// How a marker is told when the pointer rests on it.
    void setTelling(std::function<QString(const DayMarker&)> tell) { m_tell = std::move(tell); }

    /// Shows these, one for each line (the last ones may be missing).
    void take(const TimeWindow& window, SimTime now, std::vector<Readings> readings);
    void setMarkers(std::vector<DayMarker> markers);
    void clear();

    /// The runs of one line between its gaps, for who exports or tests them.
    std::vector<QLineSeries*> runsOf(std::size_t line) const;
    const std::vector<DayMarker>& markers() const { return m_markers; }
    const Scale& scale() const { return m_scale; }
    /// Where the title stands, in the viewport; beside it is room.
    QRectF titleArea() const;
    /// Where the lines are, in the viewport.
    QRectF plotArea() const { return m_area; }
    double xOf(SimTime at) const;
    /// What is told at that place: the moment, then each line that has a value there. Empty beside the lines.
    QStringList valuesAt(double x) const;

protected:
    void drawBackground(QPainter* painter, const QRectF& exposed) override;
    void drawForeground(QPainter* painter, const QRectF& exposed) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void restyle();
    QPen penOf(std::size_t line) const;
    void place();
    void drawRuns(std::size_t line, const std::vector<QList<QPointF>>& runs);
    void fitAxis();
    void tellValues();
    void paintHeader(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintFoot(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;
    void paintPointer(QPainter& painter) const;
    AxisUnit unit() const { return m_texts.unit ? m_texts.unit(m_scale.top()) : AxisUnit{}; }
    /// The pixels that change when readings, markers or pointer do.
    QRect livelyArea() const;

    const Theme& m_theme;
    const std::vector<PlotLine> m_lines;
    PlotTexts m_texts;
    std::function<QString(const DayMarker&)> m_tell;
    bool m_isBare = false;

    TimeWindow m_window;
    SimTime m_now = {};
    std::vector<Readings> m_readings;
    std::vector<DayMarker> m_markers;
    Scale m_scale;

    QRectF m_area;
    double m_pointer = -1;  ///< x in the viewport, -1 where it is elsewhere
    QValueAxis* m_x;
    QValueAxis* m_y;
    std::vector<std::vector<QLineSeries*>> m_runs;
};

}  // namespace stampede
