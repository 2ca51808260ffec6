// widgets/scoreboard: how the run stands in three numbers.
#pragma once

#include <QWidget>
#include <array>

#include "model/run/snapshot.h"
#include "widgets/bridge/cadence.h"

namespace stampede {

class Desk;
class Figure;
class Theme;

/// Score with its trend, what an hour costs with what was spent, and how requests fared in the last minute. Where there
/// is no room, only the score keeps what explains it.
class ScoreBoard : public QWidget {
    Q_OBJECT
public:
    /// Both are borrowed.
    ScoreBoard(const Desk& desk, const Theme& theme, QWidget* parent = nullptr);

    Figure* score() const { return m_figures[0]; }
    Figure* cost() const { return m_figures[1]; }
    Figure* requests() const { return m_figures[2]; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void makeRoom();
    int widthNeeded(bool isCompact) const;
    void setCompact(bool isCompact);
    void showScore(const Snapshot& snapshot);
    void showRequests(const Snapshot& snapshot);
    /// What stands beside the numbers.
    QString trendText(Points change) const;

    const Desk& m_desk;
    std::array<Figure*, 3> m_figures = {};
    Cadence m_cadence;
};

/// What came back in the minute before now.
struct LastMinute {
    std::int64_t ok = 0;  ///< right, late ones too
    std::int64_t ended = 0;
    double offeredPerS = 0;
};
LastMinute lastMinute(const Snapshot& snapshot);

}  // namespace stampede
