#pragma once

#include <QGraphicsView>

namespace stampede {

class CanvasScene;

/// Which part of the scene a view shows, and how large. Shows all of it whenever the view gets another size, until
/// somebody zooms or pans.
class Camera {
public:
    static constexpr double leastZoom = 0.25, mostZoom = 4;

    /// Both are borrowed.
    Camera(QGraphicsView& view, CanvasScene& scene) : m_view(view), m_scene(scene) {}

    double zoom() const { return m_view.transform().m11(); }
    /// What is at `at`, in pixels of the view, stays there.
    void zoomAt(double factor, QPointF at);
    void fit();
    void centreOn(QPointF at);
    void panBy(QPoint pixels);
    /// After an edit that drew `made` and made what is in `grown` larger: moves, and where it must shows more, never
    /// less, until both are in sight, and all of the drawing where that stays legible. Stays where it is while
    /// something is held, and where somebody chose a zoom and sees what was made.
    void keepInSight(const QRectF& made, const QRectF& grown);
    /// After the drawing became another.
    void arranged();
    /// Scrolls towards what is outside the view.
    void follow(QPoint at);
    void resized();
    /// The drawing can be scrolled out of sight nearly wholly, but not lost.
    void makeRoom();
    /// While something is held the scene keeps its edges, so that nothing moves under the pointer.
    void hold(bool held) { m_held = held; }

private:
    QRectF drawn() const;
    QRectF sight() const;
    double zoomFor(const QRectF& whole) const;
    void showAll(const QRectF& whole, double most);
    void zoomTo(double zoom);
    void scrollBy(QPoint pixels);

    QGraphicsView& m_view;
    CanvasScene& m_scene;
    bool m_fitted = false;
    bool m_chosen = false;  ///< somebody zoomed since all of it was shown
    bool m_held = false;
    QRectF m_arranged;  ///< the drawing when it was arranged last
};

}  // namespace stampede
