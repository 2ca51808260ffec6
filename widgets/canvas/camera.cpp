#include "widgets/canvas/camera.h"

#include <QScrollBar>
#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/canvas/scene.h"

namespace stampede {

namespace {

/// A few resources are not blown up to fill a large screen.
constexpr double fitMargin = 14, fitMost = 1.3;
constexpr double keptInSight = 80;

QRectF withMargin(const QRectF& rect) { return rect.adjusted(-fitMargin, -fitMargin, fitMargin, fitMargin); }

}  // namespace

QRectF Camera::drawn() const {
    const QRectF bounds = m_scene.layout().bounds();
    return bounds.isEmpty() ? m_scene.sceneRect() : bounds;
}

void Camera::makeRoom() {
    if (m_held) return;
    const double x = m_view.viewport()->width() / zoom() - keptInSight;
    const double y = m_view.viewport()->height() / zoom() - keptInSight;
    const QPointF corner = m_view.mapToScene(QPoint());
    m_view.setSceneRect(drawn().adjusted(-x, -y, x, y).united(drawn()));
    scrollBy(m_view.mapFromScene(corner));
    m_view.viewport()->update();
}

void Camera::zoomTo(double zoom) {
    m_view.setTransform(QTransform::fromScale(zoom, zoom));
    m_scene.setZoom(zoom);
    makeRoom();
}

void Camera::zoomAt(double factor, QPointF at) {
    const double wanted = std::clamp(zoom() * factor, leastZoom, mostZoom);
    if (wanted == zoom()) return;
    const QPointF held = m_view.viewportTransform().inverted().map(at);
    m_fitted = false;
    m_chosen = true;
    zoomTo(wanted);
    scrollBy((m_view.mapFromScene(held) - at).toPoint());
}

QRectF Camera::sight() const {
    return m_view.viewportTransform().inverted().mapRect(QRectF(m_view.viewport()->rect()));
}

double Camera::zoomFor(const QRectF& whole) const {
    const QSizeF room = m_view.viewport()->size();
    return std::min(room.width() / whole.width(), room.height() / whole.height());
}

void Camera::showAll(const QRectF& whole, double most) {
    zoomTo(std::clamp(zoomFor(whole), leastZoom, most));
    m_view.centerOn(whole.center());
}

void Camera::fit() {
    showAll(withMargin(drawn()), fitMost);
    m_fitted = true;
    m_chosen = false;
    m_view.viewport()->update();
}

void Camera::keepInSight(const QRectF& made, const QRectF& grown) {
    const QRectF needed = m_chosen ? made : m_fitted ? drawn() : made | grown;
    if (m_held || sight().contains(needed)) return;
    const double least = std::min(zoom(), m_chosen ? zoom() : farZoom);
    for (const QRectF& wanted : {withMargin(drawn()), withMargin(made | grown), withMargin(made)}) {
        const bool isLast = wanted == withMargin(made);
        if (zoomFor(wanted) < least && !isLast) continue;
        if (zoomFor(wanted) < zoom()) return showAll(wanted, zoom());
        const QRectF seen = sight();
        const auto beyond = [](double low, double high, double from, double to) {
            return from < low ? from - low : to > high ? to - high : 0.0;
        };
        scrollBy(QPoint(
            static_cast<int>(std::round(zoom() * beyond(seen.left(), seen.right(), wanted.left(), wanted.right()))),
            static_cast<int>(std::round(zoom() * beyond(seen.top(), seen.bottom(), wanted.top(), wanted.bottom())))));
        return;
    }
}

void Camera::arranged() {
    makeRoom();
    const bool isAnother = drawn() != std::exchange(m_arranged, drawn());
    if (m_fitted && isAnother) keepInSight(drawn(), drawn());
}

void Camera::centreOn(QPointF at) {
    m_fitted = false;
    m_view.centerOn(at);
}

void Camera::panBy(QPoint pixels) {
    m_fitted = false;
    scrollBy(pixels);
}

void Camera::scrollBy(QPoint pixels) {
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() + pixels.x());
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() + pixels.y());
}

void Camera::follow(QPoint at) {
    const QRect inside = m_view.viewport()->rect();
    const QPoint nearest(std::clamp(at.x(), inside.left(), inside.right()),
                         std::clamp(at.y(), inside.top(), inside.bottom()));
    if (at != nearest) panBy((at - nearest) / 2);
}

void Camera::resized() {
    if (m_fitted)
        fit();
    else
        makeRoom();
}

}  // namespace stampede
