#pragma once

#include <QGraphicsView>
#include <QPointer>
#include <memory>

#include "widgets/canvas/tools/tool.h"

namespace stampede {

class NameEditor;
class PointerNote;

/// The window onto the scene: zoom, pan and keys, the mouse by the tool that is chosen, and what is dropped from the
/// palette. Every edit leaves through the desk.
class CanvasView : public QGraphicsView {
    Q_OBJECT
public:
    static constexpr double leastZoom = 0.25, mostZoom = 4;

    /// What it works on is borrowed.
    CanvasView(CanvasScene& scene, Desk& desk, Selection& selection, QWidget* parent = nullptr);
    ~CanvasView() override;

    double zoom() const { return transform().m11(); }
    void zoomIn() { zoomTo(zoom() * 1.25); }
    void zoomOut() { zoomTo(zoom() / 1.25); }
    void zoomTo(double factor);
    /// All of the drawing, again whenever the size of the view changes, until somebody zooms or pans.
    void fit();
    void centreOn(const ResourceId& id);
    void panBy(QPoint pixels);

    ToolId tool() const { return m_tool->id(); }
    void setTool(ToolId id);

    /// Draws a new one near what is selected, in the middle of the view where there is room.
    void add(const Kind& kind);
    void renameInPlace(const ResourceId& id);
    void removeSelected();
    void copy();
    void cut();
    void paste();
    void duplicate();
    void selectAll();

    // For tools.
    void say(const QString& hint);  ///< for the status line; empty: nothing to say any more
    /// Beside the pointer; empty: nothing any more.
    void note(QPoint at, const QString& text, Verdict verdict = Verdict::none);
    void setHovered(const ResourceId& id);
    ResourceId handleAt(QPoint at) const;  ///< whose handle for connecting is there, empty for none

Q_SIGNALS:
    void hinted(const QString& text);
    void toolChanged();
    void menuAsked(QPoint global, const stampede::ResourceId& id);  ///< empty: of the selected link or the canvas
    void inspectorAsked();
    void searchAsked();  ///< the space bar was tapped

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    Pointer pointerAt(QPointF at, Qt::KeyboardModifiers modifiers) const;
    void zoomAt(double factor, QPointF at);
    void endGesture();
    void escape();
    bool arrow(int key, Qt::KeyboardModifiers modifiers);
    bool cycle(bool next);
    void makeRoom();
    void scrollBy(QPoint pixels);
    void followOut(QPoint at);
    QRectF drawn() const;
    QRect nameRect(const stampede::Box& box) const;
    void release(const Pointer& pointer);
    std::optional<QPointF> handleOf(const ResourceId& id) const;
    void paintHandles(class QPainter& painter) const;
    void showDrop(class QDropEvent& event, const Kind& kind);

    Canvas m_canvas;
    std::unique_ptr<Tool> m_tool;
    std::unique_ptr<Gesture> m_gesture;
    QPoint m_pressedAt;
    bool m_dragging = false;
    bool m_fitted = false;
    bool m_space = false;  ///< held down, and not used for panning yet
    bool m_spacePans = false;
    int m_pastes = 0;
    ResourceId m_hovered;
    QPointer<NameEditor> m_name;
    PointerNote* m_note;
    QString m_said;
};

}  // namespace stampede
