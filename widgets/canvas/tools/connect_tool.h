#pragma once

#include <QCoreApplication>

#include "model/actions/linking.h"
#include "widgets/canvas/tools/tool.h"

namespace stampede {

/// Draws a link from the caller or user to the called or used, and says at each thing on the way whether it may be.
class ConnectGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(ConnectGesture)

public:
    ConnectGesture(const Canvas& canvas, ResourceId from);
    void drag(const Pointer& pointer) override;
    void drop(const Pointer& pointer) override;
    void click(const Pointer&) override { m_canvas.selection.select(std::vector{m_from}); }

private:
    ResourceId targetAt(const Pointer& pointer) const;
    void ask(const std::vector<LinkOffer>& offers, const Pointer& pointer) const;
    QString described(const LinkOffer& offer, const ResourceId& to) const;

    Canvas m_canvas;
    ResourceId m_from;
};

class ConnectTool : public Tool {
    Q_DECLARE_TR_FUNCTIONS(ConnectTool)

public:
    explicit ConnectTool(const Canvas& canvas) : m_canvas(canvas) {}
    ToolId id() const override { return ToolId::connect; }
    QCursor cursor() const override { return Qt::CrossCursor; }
    QString help() const override;
    std::unique_ptr<Gesture> press(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;

private:
    Canvas m_canvas;
};

}  // namespace stampede
