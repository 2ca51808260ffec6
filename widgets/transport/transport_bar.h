// widgets/transport: what plays a day: restart, play, step, pace, clock, and which of the two states this is.
#pragma once

#include <QWidget>
#include <array>
#include <map>
#include <memory>

#include "widgets/bridge/cadence.h"
#include "widgets/transport/run_clock.h"

class QAbstractButton;
class QAction;
class QMenu;
class QProgressBar;
class QToolButton;

namespace stampede {

class Desk;
class Segments;
struct Snapshot;
class Theme;

/// The buttons of a run, and how it stands. What a button does, its words and its keys are those of a command of the
/// program, which is given as an action; only what Play means at the moment is said here. Nothing in it moves from the
/// first moment of a day to the last: what comes later has its room before.
class TransportBar : public QWidget {
    Q_OBJECT
public:
    enum class Control { restart, newSeed, play, step, pace, toTheEnd, pause, keepDesign, saveRun, leaveRun };

    /// Both are borrowed.
    TransportBar(Desk& desk, const Theme& theme, QWidget* parent = nullptr);

    /// What a control asks for. Borrowed; its texts may change.
    void setAction(Control control, QAction* action);
    QAbstractButton* button(Control control) const;
    QString state() const;      ///< "Designing", "Playing · seed 1", "Paused · seed 1", "Over · seed 1"
    QString clockText() const;  ///< "1:47:20 / 4:30:00"

    /// How what is done with a run is named: not at all, in a word below its picture, or in full beside it.
    enum class Naming { none, below, beside };
    int widthFor(Naming naming) const { return m_widths[static_cast<std::size_t>(naming)]; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(Control control, const char* name);
    void buildRunButtons();
    void retranslate();
    void redress();
    void showTexts();
    void trigger(Control control);
    void step();
    void refresh();
    void showState(const Snapshot* snapshot, bool isPlaying);
    void name(Naming naming);
    void measure();
    Naming fitting(int width) const;
    void makeRoom();
    StatePill::Words stateWords(StatePill::State state, std::uint64_t seed) const;
    StatePill::Words lateWords(double attained, double asked) const;
    QString iconName(Control control) const;
    QString textOf(Control control) const;
    QString wordOf(Control control) const;

    Desk& m_desk;
    const Theme& m_theme;
    bool m_isRushing = false;
    Naming m_naming = Naming::beside;
    std::array<int, 3> m_widths = {};  ///< for each naming
    int m_height = 0;
    bool m_isPlaying = false, m_isOver = false;  ///< as shown
    std::map<Control, QToolButton*> m_buttons;
    std::map<Control, QAction*> m_actions;
    QMenu* m_restartMenu;
    Segments* m_pace;
    QProgressBar* m_progress;
    RunClock* m_clock;
    StatePill* m_pill;
    Cadence m_cadence;
};

}  // namespace stampede
