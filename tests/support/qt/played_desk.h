#pragma once

#include <functional>
#include <string>

#include "model/edit/document.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/selection.h"
#include "widgets/style/theme.h"

namespace stampede {

/// Starts a run where none is, plays it to that moment, and waits until the desk has it.
void playUntil(Desk& desk, SimTime at);
/// Plays a shipped script of the launch day, each action at its time, and what is left of the day up to `at`. What the
/// script did before the moment that the run has come to is left out.
void playScript(Desk& desk, const std::string& name, SimTime at);

/// A desk with a shipped scenario on it, and what panels need beside it. Runs stand still until they are told to go on.
class PlayedDesk {
public:
    explicit PlayedDesk(const std::string& scenario = "02_two_zones",
                        const std::function<void(Scenario&)>& change = {});

    void playUntil(SimTime at) { stampede::playUntil(desk, at); }
    void playScript(const std::string& name, SimTime at) { stampede::playScript(desk, name, at); }
    Snapshot snapshot() const { return *desk.snapshot(); }

    Document document;
    Desk desk;
    Selection selection;
    Theme theme;
};

}  // namespace stampede
