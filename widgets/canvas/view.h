#pragma once

#include <QGraphicsView>
#include <QPointer>
#include <memory>

#include "widgets/canvas/camera.h"
#include "widgets/canvas/keys.h"
#include "widgets/canvas/refusals.h"
#include "widgets/canvas/tools/held_gesture.h"

class QLabel;

namespace stampede {

class NameEditor;
class PointerNote;
struct Addition;

/// The window onto the scene: gives events to those who understand them, the mouse to the tool that is chosen, and
/// knows the commands that edit what is selected. Every edit leaves through the desk.
class CanvasView : public QGraphicsView {
    Q_OBJECT
public:
    /// What it works on is borrowed.
    CanvasView(CanvasScene& scene, Desk& desk, Selection& selection, QWidget* parent = nullptr);
    ~CanvasView() override;

    double zoom() const { return m_camera.zoom(); }
    void zoomIn() { zoomTo(zoom() * 1.25); }
    void zoomOut() { zoomTo(zoom() / 1.25); }
    void zoomTo(double factor);
    /// All of the drawing, again whenever the size of the view changes, until somebody zooms or pans.
    void fit() { m_camera.fit(); }
    void centreOn(const ResourceId& id);
    void panBy(QPoint pixels) { m_camera.panBy(pixels); }
    /// After an edit that drew these, on a canvas that looked like `before`.
    void follow(const std::vector<ResourceId>& made, const CanvasLayout& before);
    /// Scrolls as little as shows it.
    void bringIntoSight(const ResourceId& id);

    ToolId tool() const { return m_tool->id(); }
    void setTool(ToolId id);

    /// Draws a new one near what is selected, in the middle of the view where there is room.
    void add(const Kind& kind);
    /// Draws it and selects it; says why where that is refused.
    bool draw(Addition addition);
    void renameInPlace(const ResourceId& id);
    void removeSelected();
    void copy();
    void cut();
    void paste();
    void duplicate();
    void selectAll();

    // For tools.
    Pointer pointerAt(QPointF at, Qt::KeyboardModifiers modifiers) const;
    void say(const QString& hint);  ///< for the status line; empty: nothing to say any more
    /// Beside the pointer, off `about`; empty: nothing any more.
    void note(QPoint at, const QString& text, Verdict verdict = Verdict::none, const QRect& about = {});
    /// Tells for some seconds, where it happened, why something was not done.
    void refuse(QPoint at, const QString& why, const QRect& about = {});
    /// The same beside the pointer only, where somebody else has the status line.
    void noteRefusal(QPoint at, const QString& why, const QRect& about);
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
    void endGesture();
    void escape();
    void tellHelp();
    QRect nameRect(const stampede::Box& box) const;

    Canvas m_canvas;
    std::unique_ptr<Tool> m_tool;
    HeldGesture m_held;
    Camera m_camera;
    SpaceBar m_space;
    int m_pastes = 0;
    ResourceId m_hovered;
    QPointer<NameEditor> m_name;
    PointerNote* m_note;
    QLabel* m_help;  ///< of the tool
    Refusals m_refusals;
    QString m_said;
};

}  // namespace stampede
