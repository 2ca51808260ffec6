#pragma once

#include <QPointF>
#include <QSizeF>

#include "model/architecture/kind.h"

namespace stampede {

/// The lengths that layout and items agree on, in scene pixels.
struct Measures {
    static constexpr QSizeF card{150, 70};
    static constexpr QSizeF frame{220, 130};  ///< that stands in no subnet
    static constexpr qreal spanHeight = 72;   ///< its last line clear of the chips on its edge
    static constexpr qreal chipHeight = 20;
    static constexpr qreal chipLeast = 24;  ///< shows its icon only
    static constexpr qreal chipMost = 104;
    static constexpr qreal header = 46;    ///< of a container without lanes: name, network, addresses
    static constexpr qreal tab = 26;       ///< of a container with lanes
    static constexpr qreal tabMost = 340;  ///< its width
    static constexpr qreal columnPitch = 166;
    static constexpr qreal rowPitch = 112;      ///< card, chips on its edge, two lines of trouble
    static constexpr QPointF cardLeast{8, 40};  ///< in a container: inside, and below its name
    static constexpr qreal gridLeft = 18;
    static constexpr qreal containerLeast = 160;  ///< height
    static constexpr qreal containerWidth = 352;  ///< of two columns
    static constexpr qreal frameInset = 10;
    static constexpr qreal framePill = 24;
    static constexpr qreal frameHead = 26;
    static constexpr qreal frameFoot = 30;  ///< the sentence that says why it does not scale
    static constexpr qreal laneTop = 40;
    static constexpr qreal laneMargin = 10;
    static constexpr qreal laneGap = 12;
    static constexpr qreal bandTop = 64;  ///< what spans stands here, above what it spans
    static constexpr qreal spanTop = 60;  ///< the highest that it may stand: below the names of zones
    static constexpr qreal bandPitch = 92;
    static constexpr qreal spanInset = 30;
    static constexpr qreal tray = 34;
    static constexpr qreal outsideX = 196;  ///< of containers that nobody placed, right of the free cards
    static constexpr qreal outsideGap = 32;
    static constexpr qreal outsideMost = 2000;  ///< where a row of them ends
    static constexpr qreal freePitch = 132;

    /// Of one that has just been drawn: nothing is in it and nobody has sized it.
    static constexpr QSizeF ofNew(Shape shape) {
        switch (shape) {
            case Shape::container: return {containerWidth, containerLeast};
            case Shape::frame: return frame;
            case Shape::chip: return {chipMost, chipHeight};
            case Shape::card: break;
        }
        return card;
    }
};

}  // namespace stampede
