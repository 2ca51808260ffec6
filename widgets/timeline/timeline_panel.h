// widgets/timeline: the whole day at a glance: its traffic, how much of it is played, and who did what when.
#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "widgets/bridge/day_markers.h"

namespace stampede {

class Desk;
class Selection;
class Theme;

/// The outline of the day's traffic, the played part of it, and a marker for each announcement and each call of player
/// and chaos. A click on a marker selects what it concerns or opens what it announced; with the keyboard, left and
/// right go from marker to marker.
class TimelinePanel : public QWidget {
    Q_OBJECT
public:
    /// All are borrowed.
    TimelinePanel(Desk& desk, Selection& selection, const Theme& theme, QWidget* parent = nullptr);

    /// In order of time.
    const std::vector<DayMarker>& markers() const { return m_shown; }
    /// Where a marker is drawn, and where a moment of the day is.
    QPointF placeOf(std::size_t marker) const;
    double xOf(SimTime at) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A marker was asked about whose entry of the log has this number.
    void logAsked(std::uint32_t number);
    /// A marker was asked about that stands for that one of the snapshot's notices.
    void announcementAsked(std::size_t notice);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void tellTime();
    void startAfresh();
    void arrived();
    void chooseShown();
    void stack();
    void findOutline();
    void paintOutline(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    void paintNow(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;
    QRectF strip() const;
    std::optional<std::size_t> markerAt(const QPointF& position) const;
    void ask(std::size_t marker);
    QString told(std::size_t marker) const;

    Desk& m_desk;
    Selection& m_selection;
    const Theme& m_theme;
    std::shared_ptr<const Snapshot> m_snapshot;
    DayMarkers m_markers;
    std::vector<DayMarker> m_shown;
    std::vector<double> m_lifts;  ///< how far each stands above or below the line of markers, for others beside it
    std::vector<double> m_outline;
    double m_nowShown = 0;
    std::optional<std::size_t> m_hovered, m_chosen;
};

}  // namespace stampede
