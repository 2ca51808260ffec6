#pragma once

#include <QToolBar>

class QLabel;

namespace stampede {

class Session;
class Theme;
class TransportBar;
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
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool isWide() const;
    QWidget* makeBrand();
    QWidget* makeTransport(const CommandActions& actions);
    void refresh();
    void dress();

    Workspace& m_workspace;
    Session& m_session;
    Theme& m_theme;
    QLabel* m_picture;
    QLabel* m_name;
    ElidedLabel* m_scenario;
    QLabel* m_saved;
    TransportBar* m_transport;
};

}  // namespace stampede
