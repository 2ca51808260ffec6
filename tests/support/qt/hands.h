#pragma once

#include <QPoint>
#include <QPointer>
#include <QString>
#include <functional>

#include "widgets/canvas/view.h"

class QWidget;

namespace stampede {

/// Somebody's hands at a window with a canvas. What they do goes in where the window system brings it, so what is
/// hidden, covered or without focus gets nothing. Places on the canvas are pixels of its viewport.
class Hands {
public:
    /// All are borrowed; the window is shown.
    Hands(QWidget& window, std::function<CanvasView&()> view, std::function<CanvasScene&()> scene, Desk& desk);

    // Anywhere in the window.
    /// Brings it into sight where it is in a page that scrolls.
    void click(QWidget* what);
    /// A button or a box with that text on it (without the mark of its key), wherever it is in sight below `in`.
    void clickText(const QString& text, QWidget* in = nullptr);
    /// To whoever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString& text);
    /// Clicks the field, writes over what it holds, and ends with a key.
    void fill(QWidget* field, const QString& text, Qt::Key end = Qt::Key_Return);
    /// As an input method does: `done` is final, `begun` is still being composed.
    void compose(const QString& done, const QString& begun);

    // On the canvas.
    QPoint on(const ResourceId& id);      ///< where it and nothing else can be taken hold of
    QPoint ground(const ResourceId& id);  ///< in a container, with nothing there; empty: outside all of them
    QPoint offer(const ResourceId& id);   ///< what can be clicked on it: "restore"
    void click(QPoint at);
    void select(const ResourceId& id) { click(on(id)); }
    void drag(QPoint from, QPoint to);
    /// By the connect tool, and back to the tool for selecting.
    void connect(const ResourceId& from, const ResourceId& to);
    void wheel(QPoint at, int notches, Qt::KeyboardModifiers modifiers);
    /// A kind comes from elsewhere and hovers there.
    void bring(const char* kind, QPoint at);
    /// The same, and is let go; what is new in the drawing (empty: nothing).
    ResourceId drop(const char* kind, QPoint at);

private:
    bool clickIfThere(QPointer<QWidget> what);
    void mouse(QWidget* on, QPoint at);
    QPoint find(QRectF scene, const std::function<bool(QPointF)>& suits, const char* what);
    QPoint inWindow(QPoint at);

    QWidget& m_window;
    std::function<CanvasView&()> m_view;
    std::function<CanvasScene&()> m_scene;
    Desk& m_desk;
};

}  // namespace stampede
