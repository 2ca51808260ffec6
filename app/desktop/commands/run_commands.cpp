#include <QCoreApplication>

#include "app/desktop/commands/user_command.h"
#include "app/desktop/files.h"
#include "app/desktop/session.h"

namespace stampede {

namespace {

const Desk& desk(const Workspace& at) { return at.session.desk(); }

bool isPlaying(const Workspace& at) { return desk(at).isPlaying(); }

bool isOver(const Workspace& at) { return isPlaying(at) && desk(at).snapshot()->isOver(); }

bool goesOn(const Workspace& at) { return !isOver(at); }

bool moves(const Workspace& at) { return desk(at).isMoving(); }

/// A run, where there is none yet.
void begin(Workspace& at) {
    if (!isPlaying(at)) at.session.startRun();
}

void playOrPause(Workspace& at) { moves(at) ? at.session.desk().pause() : at.session.play(); }

void restart(Workspace& at) {
    if (!at.files.settleRun()) return;
    at.session.startRun();
    at.session.play();
}

void restartWithNewSeed(Workspace& at) {
    if (!at.files.settleRun()) return;
    at.session.setSeed(Desk::freshSeed());
    at.session.startRun();
    at.session.play();
}

void leaveRun(Workspace& at) {
    if (at.files.settleRun()) at.session.desk().endRun();
}

template <int speed>
void setSpeed(Workspace& at) {
    at.session.desk().setPace(Desk::paceOf(speed));
}

template <int speed>
bool hasSpeed(const Workspace& at) {
    return desk(at).pace() == Desk::paceOf(speed);
}

}  // namespace

const UserCommand playCommand = {
    .id = "play",
    .text = QT_TRANSLATE_NOOP("Commands", "&Play or Pause"),
    .help = QT_TRANSLATE_NOOP("Commands", "Let the day go on, or stand still"),
    .menu = MenuId::run,
    .shortcut = "F5",
    .icon = "play",
    .enabled = goesOn,
    .run = playOrPause,
};

const UserCommand stepCommand = {
    .id = "step",
    .text = QT_TRANSLATE_NOOP("Commands", "S&tep"),
    .help = QT_TRANSLATE_NOOP("Commands", "Go ten seconds on and stand still"),
    .menu = MenuId::run,
    .shortcut = "F6",
    .icon = "step",
    .enabled = goesOn,
    .run =
        [](Workspace& at) {
            begin(at);
            at.session.desk().step(Desk::wholeStep);
        },
};

const UserCommand toTheEndCommand = {
    .id = "to-the-end",
    .text = QT_TRANSLATE_NOOP("Commands", "To the &End"),
    .help = QT_TRANSLATE_NOOP("Commands", "Play the rest of the day as fast as it goes"),
    .menu = MenuId::run,
    .shortcut = "F8",
    .icon = "end",
    .enabled = goesOn,
    .run =
        [](Workspace& at) {
            begin(at);
            at.session.desk().toTheEnd();
        },
};

const UserCommand pauseCommand = {
    .id = "pause",
    .text = QT_TRANSLATE_NOOP("Commands", "P&ause"),
    .help = QT_TRANSLATE_NOOP("Commands", "Stand still at this moment"),
    .menu = MenuId::run,
    .shortcut = "Shift+F5",
    .icon = "pause",
    .enabled = moves,
    .run = [](Workspace& at) { at.session.desk().pause(); },
};

const UserCommand restartCommand = {
    .id = "restart",
    .text = QT_TRANSLATE_NOOP("Commands", "&Restart with the Same Seed"),
    .help = QT_TRANSLATE_NOOP("Commands", "The same day from its beginning, on the scenario's design"),
    .menu = MenuId::run,
    .section = 1,
    .shortcut = "Ctrl+R",
    .icon = "restart",
    .enabled = isPlaying,
    .run = restart,
};

const UserCommand newSeedCommand = {
    .id = "new-seed",
    .text = QT_TRANSLATE_NOOP("Commands", "Restart with a &New Seed"),
    .help = QT_TRANSLATE_NOOP("Commands", "Another day of the same sort: a new seed"),
    .menu = MenuId::run,
    .section = 1,
    .shortcut = "Ctrl+Shift+R",
    .icon = "seed",
    .enabled = isPlaying,
    .run = restartWithNewSeed,
};

const UserCommand keepDesignCommand = {
    .id = "keep-design",
    .text = QT_TRANSLATE_NOOP("Commands", "&Keep This Design"),
    .help = QT_TRANSLATE_NOOP("Commands", "Make the run's drawing the scenario's, and go back to designing"),
    .menu = MenuId::run,
    .section = 2,
    .shortcut = "Ctrl+Return",
    .enabled = [](const Workspace& at) { return at.session.runDiffers(); },
    .run = [](Workspace& at) { at.files.keepDesign(); },
};

const UserCommand saveRunCommand = {
    .id = "save-run",
    .text = QT_TRANSLATE_NOOP("Commands", "Save R&un..."),
    .help = QT_TRANSLATE_NOOP("Commands", "Write the run as a record that can be played again"),
    .menu = MenuId::run,
    .section = 2,
    .enabled = isPlaying,
    .run = [](Workspace& at) { at.files.saveRun(); },
};

const UserCommand leaveRunCommand = {
    .id = "leave-run",
    .text = QT_TRANSLATE_NOOP("Commands", "&Leave Run"),
    .help = QT_TRANSLATE_NOOP("Commands", "Back to designing; the scenario is as it was before Play"),
    .menu = MenuId::run,
    .section = 2,
    .shortcut = "Ctrl+Shift+D",
    .enabled = isPlaying,
    .run = leaveRun,
};

const UserCommand realTimeCommand = {
    .id = "speed-1",
    .text = QT_TRANSLATE_NOOP("Commands", "1 Second a Second"),
    .help = QT_TRANSLATE_NOOP("Commands", "As fast as a clock"),
    .menu = MenuId::speed,
    .shortcut = "Alt+1",
    .run = setSpeed<1>,
    .checked = hasSpeed<1>,
};

const UserCommand tenTimesCommand = {
    .id = "speed-10",
    .text = QT_TRANSLATE_NOOP("Commands", "10 Seconds a Second"),
    .help = QT_TRANSLATE_NOOP("Commands", "To watch what happens"),
    .menu = MenuId::speed,
    .shortcut = "Alt+2",
    .run = setSpeed<10>,
    .checked = hasSpeed<10>,
};

const UserCommand sixtyTimesCommand = {
    .id = "speed-60",
    .text = QT_TRANSLATE_NOOP("Commands", "1 Minute a Second"),
    .help = QT_TRANSLATE_NOOP("Commands", "To live through a day"),
    .menu = MenuId::speed,
    .shortcut = "Alt+3",
    .run = setSpeed<60>,
    .checked = hasSpeed<60>,
};

const UserCommand sixHundredTimesCommand = {
    .id = "speed-600",
    .text = QT_TRANSLATE_NOOP("Commands", "10 Minutes a Second"),
    .help = QT_TRANSLATE_NOOP("Commands", "To get through a quiet hour"),
    .menu = MenuId::speed,
    .shortcut = "Alt+4",
    .run = setSpeed<600>,
    .checked = hasSpeed<600>,
};

}  // namespace stampede
