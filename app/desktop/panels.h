#pragma once

#include <QMainWindow>
#include <QPointer>
#include <vector>

class QDockWidget;
class QToolBar;

namespace stampede {

class CommandActions;
class Session;
class Theme;

/// The parts of the window and where they stand: it makes them, and takes them away again.
class Panels : public QObject {
    Q_OBJECT
public:
    Panels(QMainWindow& window, Session& session, Theme& theme);
    ~Panels() override;

    /// As they stood the last time; `arrangement` may be empty. Fills what shows commands.
    void arrange(const QByteArray& arrangement, const CommandActions& actions);
    QByteArray arrangement() const;

private:
    QDockWidget* addDock(Qt::DockWidgetArea area, const char* name, const QString& title, QWidget* content);
    QToolBar* addBar(const char* name, const QString& title);

    QMainWindow& m_window;
    Session& m_session;
    Theme& m_theme;
    std::vector<QPointer<QWidget>> m_parts;
};

}  // namespace stampede
