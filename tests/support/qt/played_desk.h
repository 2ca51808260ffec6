#pragma once

#include <functional>
#include <string>

#include "model/edit/document.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/selection.h"
#include "widgets/style/theme.h"

namespace stampede {

/// A desk with a shipped scenario on it, and what panels need beside it. Runs stand still until they are told to go on.
class PlayedDesk {
public:
    explicit PlayedDesk(const std::string& scenario = "02_two_zones",
                        const std::function<void(Scenario&)>& change = {});

    /// Starts a run where none is, plays it to that moment, and waits until the desk has it.
    void playUntil(SimTime at);
    /// Plays a shipped script of the launch day, each action at its time, and what is left of the day up to `at`.
    void playScript(const std::string& name, SimTime at);
    Snapshot snapshot() const { return *desk.snapshot(); }

    Document document;
    Desk desk;
    Selection selection;
    Theme theme;
};

}  // namespace stampede
