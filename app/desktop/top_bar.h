#pragma once

#include <QToolBar>

class QLabel;

namespace stampede {

class Session;
class Theme;
class TransportBar;
class ScoreBoard;
struct Workspace;
class CommandActions;
class ElidedLabel;

/// Whose window this is and how its file stands; the run's transport and what it has come to.
class TopBar : public QToolBar {
    Q_OBJECT
public:
    /// All are borrowed.
    TopBar(Workspace& workspace, Theme& theme, const CommandActions& actions, QWidget* parent);

    TransportBar& transport() { return *m_transport; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void shareRoom();
    QWidget* makeBrand();
    QWidget* makeTransport(const CommandActions& actions);
    void refresh();
    void tellSaved();
    QString stateOfFile() const;
    int savedWidth() const;
    void dress();

    Workspace& m_workspace;
    Session& m_session;
    Theme& m_theme;
    QWidget* m_row;
    QWidget* m_brand = nullptr;
    QLabel* m_picture;
    QLabel* m_name;
    ElidedLabel* m_scenario;
    ElidedLabel* m_saved;
    TransportBar* m_transport;
    ScoreBoard* m_score;
};

}  // namespace stampede
