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
    /// Scrolls towards what is outside the view.
    void follow(QPoint at);
    void resized();
    /// The drawing can be scrolled out of sight nearly wholly, but not lost.
    void makeRoom();
    /// While something is held the scene keeps its edges, so that nothing moves under the pointer.
    void hold(bool held) { m_held = held; }

private:
    QRectF drawn() const;
    void zoomTo(double zoom);
    void scrollBy(QPoint pixels);

    QGraphicsView& m_view;
    CanvasScene& m_scene;
    bool m_fitted = false;
    bool m_held = false;
};

}  // namespace stampede
