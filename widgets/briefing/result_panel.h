#pragma once

#include <optional>

#include "model/run/result.h"
#include "widgets/briefing/page.h"

class QAction;
class QPushButton;

namespace stampede {

class Desk;

/// The commands that the result offers; what it calls them is what they are called. Borrowed.
struct ResultActions {
    QAction* canvas = nullptr;  ///< with the log below it
    QAction* keepDesign = nullptr;
    QAction* saveRun = nullptr;
    QAction* newSeed = nullptr;
    QAction* restart = nullptr;
};

/// After the day: what it was worth and why, and where to go from here. Fills itself when the run is over, and again as
/// rivals arrive. What to do next are commands of the program.
class ResultPanel : public Page {
    Q_OBJECT

public:
    /// All of them are borrowed.
    ResultPanel(Desk& desk, Theme& theme, ResultActions actions, QWidget* parent = nullptr);

    /// How many of the scenario's rivals are not played in this run at all.
    void leaveOut(int rivals);
    /// What it shows, empty before the day is over.
    const std::optional<Result>& result() const { return m_result; }

protected:
    void fill(const Parts& parts) override;

private:
    void look();
    bool isWaitingForRivals() const;
    /// Its name, and what it asks for where the name does not say.
    std::pair<QString, QString> goalTold(const std::string& id) const;
    void addHead(QVBoxLayout& head);
    void addGoals(QVBoxLayout& column);
    void addLedger(QVBoxLayout& column);
    void addIncidents(QVBoxLayout& column);
    void addRequests(QVBoxLayout& column);
    void addCost(QVBoxLayout& column);
    void addStandings(QVBoxLayout& column);
    void addLessons(QVBoxLayout& column);
    void addButtons(QHBoxLayout& foot);

    Desk& m_desk;
    const ResultActions m_actions;
    int m_leftOut = 0;
    std::optional<Result> m_result;
};

}  // namespace stampede
