#pragma once

#include "widgets/canvas/tools/landing.h"

namespace stampede {

/// Moves what is selected as one step, into another container where it may stand there; chips onto other users.
class MoveGesture : public Gesture {
public:
    /// `pressed` is what the mouse went down on.
    MoveGesture(const Canvas& canvas, ResourceId pressed, QPointF from);
    void drag(const Pointer& pointer) override;
    void drop(const Pointer& pointer) override;
    void click(const Pointer& pointer) override;

private:
    void forgetWhatIsGone();
    std::optional<Problem> land(QPointF at, QPointF by, std::vector<Action>& batch, ResourceId& target) const;
    QPointF cornerFor(const Resource& resource, const Landing& landing, QPointF by) const;
    void addMove(const Resource& resource, const Landing& landing, QPointF by, std::vector<Action>& batch) const;
    std::optional<Problem> addZone(const Resource& resource, const Landing& landing, QPointF at,
                                   std::vector<Action>& batch) const;

    Canvas m_canvas;
    ResourceId m_pressed;
    QPointF m_from;
    std::vector<ResourceId> m_moved;    ///< none in another
    std::vector<ResourceId> m_carried;  ///< stand on these without being in them
};

}  // namespace stampede
