// widgets/transport: what plays a day: restart, play, step, pace, clock, and which of the two states this is.
#pragma once

#include <QWidget>
#include <map>
#include <memory>

#include "model/base/sim_time.h"
#include "widgets/bridge/cadence.h"

class QAbstractButton;
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

/// The buttons of a run. Pace goes to the Runner; what starts, ends or keeps a run is asked for by a signal. What the
/// buttons do is public, so that commands and shortcuts do the same.
class TransportBar : public QWidget {
    Q_OBJECT
public:
    enum class Control { restart, play, step, pace, toTheEnd, keepDesign, saveRun, backToDesigning };
    static constexpr double speeds[] = {1, 10, 60, 600};
    static constexpr SimTime wholeStep = seconds(10), smallStep = seconds(1);  ///< smallStep with the shift key

    /// Both are borrowed.
    TransportBar(Desk& desk, const Theme& theme, QWidget* parent = nullptr);

    /// Plays or pauses; asks for a run while designing, and for another one when the day is over.
    void playOrPause();
    void step(SimTime by);
    void stepOnce() { step(wholeStep); }
    /// The index of a speed; it holds for the runs to come as well.
    void setPace(int index);
    int pace() const;
    /// To the end of the day, or, on the way there, stops.
    void toTheEnd();
    bool isRushing() const { return m_isRushing; }

    /// The keys that do the same, for the tooltip; as the user reads them.
    void setShortcut(Control control, const QString& keys);
    QAbstractButton* button(Control control) const;
    QString state() const;      ///< "Designing", "Playing · seed 1", "Paused · seed 1", "Over · seed 1"
    QString clockText() const;  ///< "1:47:20 / 4:30:00"

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void playAsked();
    void restartAsked();  ///< with the same seed
    void newSeedAsked();  ///< restart with another one
    void keepAsked();
    void saveRunAsked();
    void designAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(Control control, const char* name);
    void buildRunButtons();
    void retranslate();
    void redress();
    void showTips();
    void startAfresh();
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
    std::map<Control, QString> m_shortcuts;
    QMenu* m_restartMenu;
    Segments* m_pace;
    QProgressBar* m_progress;
    RunClock* m_clock;
    StatePill* m_pill;
    Cadence m_cadence;
};

}  // namespace stampede
