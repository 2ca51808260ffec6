#pragma once

#include "model/engine/event.h"
#include "model/engine/request.h"

namespace stampede {

/// Works out at once what several events would do one after another, and runs ahead of the clock by that. What it is
/// ahead of must not be read or changed before it has landed: the engine sees to that before it handles an event, and
/// whoever changes what requests on their way will meet tells the engine (Engine::upset) before the change.
class Shortcut {
public:
    virtual ~Shortcut() = default;
    /// The event is about to be handled: whatever it may find or change is where events would have brought it.
    virtual void comes(const Event& event) = 0;
    /// A moment that it asked for with Engine::wakeShortcut.
    virtual void wake(const Event& event) = 0;
    /// The request is about to arrive, which may be one that this has not reckoned with.
    virtual void delivers(const Request& request) = 0;
    /// Brings everything to where events would have brought it by now.
    virtual void land() = 0;
    /// Lands, and goes no further before the way has been looked at again.
    virtual void leave() = 0;
};

}  // namespace stampede
