#pragma once

#include <QToolBar>

class QLabel;

namespace stampede {

class Session;
class Theme;

/// Whose window this is and how its file stands; the run's transport and what it has come to.
class TopBar : public QToolBar {
    Q_OBJECT
public:
    /// Both are borrowed.
    TopBar(Session& session, Theme& theme, QWidget* parent);

private:
    void addBrand();
    void refresh();
    void dress();

    Session& m_session;
    Theme& m_theme;
    QLabel* m_picture;
    QLabel* m_name;
    QLabel* m_scenario;
    QLabel* m_saved;
};

}  // namespace stampede
