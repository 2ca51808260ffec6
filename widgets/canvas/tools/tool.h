// widgets/canvas/tools: what the mouse does. A Tool is a mouse mode; pressing begins a Gesture, which shows a preview
// while it is drawn out and becomes one step of Actions at its end.
#pragma once

#include <QCursor>
#include <QPointF>
#include <QString>
#include <memory>

#include "widgets/canvas/scene.h"

namespace stampede {

class CanvasView;

enum class ToolId { select, connect, pan };

/// What tools work on; all of it is borrowed.
struct Canvas {
    CanvasScene& scene;
    Desk& desk;
    Selection& selection;
    CanvasView& view;
};

/// Where the mouse is.
struct Pointer {
    QPointF scene = {};
    QPoint view = {};
    Qt::KeyboardModifiers modifiers = {};

    bool adds() const { return modifiers & (Qt::ControlModifier | Qt::ShiftModifier); }
};

/// From a press to its release. One that is destroyed before drop() has done nothing.
class Gesture {
public:
    virtual ~Gesture() = default;
    /// Only once the mouse has left where it was pressed by more than a trembling hand does.
    virtual void drag(const Pointer& pointer) = 0;
    virtual void drop(const Pointer& pointer) = 0;
    /// Released where it was pressed.
    virtual void click(const Pointer&) {}
};

class Tool {
public:
    virtual ~Tool() = default;
    virtual ToolId id() const = 0;
    virtual QCursor cursor() const { return Qt::ArrowCursor; }
    /// What to do with it, told in a corner while it is chosen; empty where that is plain.
    virtual QString help() const { return {}; }
    /// Null where a press begins nothing.
    virtual std::unique_ptr<Gesture> press(const Pointer& pointer) = 0;
    virtual void hover(const Pointer&) {}
};

std::unique_ptr<Tool> makeTool(ToolId id, const Canvas& canvas);

/// The grid that things are moved on, in scene pixels.
inline constexpr double gridStep = 8;
double snapped(double value);
QPointF snapped(QPointF point);

}  // namespace stampede
