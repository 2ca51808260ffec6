#pragma once

#include <QWidget>
#include <vector>

#include "model/base/sim_time.h"

namespace stampede {

class Theme;

/// "1:47:20 / 4:30:00": the time of day of a run and how long the day is, in digits that keep their places.
class RunClock : public QWidget {
    Q_OBJECT
public:
    /// The theme is borrowed.
    explicit RunClock(const Theme& theme, QWidget* parent = nullptr);

    void setTimes(SimTime now, SimTime duration);
    QString text() const;
    /// Only the time of day.
    void setBrief(bool isBrief);
    int widthFor(bool isBrief) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString ofDay() const;

    const Theme& m_theme;
    SimTime m_now = {}, m_duration = {};
    bool m_isBrief = false;
};

/// Which of the states this is, always in words: a hollow mark for designing, a full one for playing, two bars for a
/// day that stands, a square for over.
class StatePill : public QWidget {
    Q_OBJECT
public:
    enum class State { designing, playing, paused, over };

    /// The theme is borrowed.
    explicit StatePill(const Theme& theme, QWidget* parent = nullptr);

    /// What it is called, the same with what else is known of it, and what a tooltip adds where that is not all.
    struct Words {
        QString brief = {}, whole = {}, told = {};
    };

    void setState(State state, const Words& words);
    const QString& text() const { return m_words.whole; }
    /// As wide as the widest of what it may ever say, so that what stands beside it keeps its place.
    void setRoom(std::vector<Words> room);
    /// Only what the state is called.
    void setBrief(bool isBrief);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    State m_state = State::designing;
    Words m_words;
    std::vector<Words> m_room;
    bool m_isBrief = false;
};

}  // namespace stampede
