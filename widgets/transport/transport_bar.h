// widgets/transport: what plays a day: restart, play, step, pace, clock, and which of the two states this is.
#pragma once

#include <QWidget>
#include <map>
#include <memory>

#include "widgets/bridge/cadence.h"

class QAbstractButton;
class QAction;
class QMenu;
class QProgressBar;
class QToolButton;

namespace stampede {

class Desk;
class RunClock;
class Segments;
class StatePill;
struct Snapshot;
class Theme;

/// The buttons of a run, and how it stands. What a button does, its words and its keys are those of a command of the
/// program, which is given as an action; only what Play means at the moment is said here.
class TransportBar : public QWidget {
    Q_OBJECT
public:
    enum class Control { restart, newSeed, play, step, pace, toTheEnd, stop, keepDesign, saveRun, backToDesigning };

    /// Both are borrowed.
    TransportBar(Desk& desk, const Theme& theme, QWidget* parent = nullptr);

    /// What a control asks for. Borrowed; its texts may change.
    void setAction(Control control, QAction* action);
    QAbstractButton* button(Control control) const;
    QString state() const;      ///< "Designing", "Playing · seed 1", "Paused · seed 1", "Over · seed 1"
    QString clockText() const;  ///< "1:47:20 / 4:30:00"

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
    void setCompact(bool isCompact);
    int widthWithTexts() const;
    QString iconName(Control control) const;
    QString textOf(Control control) const;

    Desk& m_desk;
    const Theme& m_theme;
    bool m_isRushing = false;
    bool m_isCompact = false;
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
