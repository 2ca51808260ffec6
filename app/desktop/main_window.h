#pragma once

#include <QMainWindow>
#include <QTimer>
#include <memory>

#include "app/desktop/commands/user_command.h"
#include "app/desktop/files.h"

class QToolBar;

namespace stampede {

class CommandActions;
class Desk;
class Journal;
class Stage;
class TopBar;
class TransportBar;
class Theme;
struct Problem;

/// The one window. It puts the panels and the commands together and holds nothing of its own that is worth keeping.
/// Like every part of it, it says what it says anew where the language is another (QEvent::LanguageChange).
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// All are borrowed.
    MainWindow(Session& session, Preferences& preferences, Theme& theme, Journal& journal, QWidget* parent = nullptr);
    ~MainWindow() override;

    Files& files() { return m_files; }
    CommandActions& actions() { return *m_actions; }
    Stage& stage() { return *m_stage; }
    TransportBar& transport();
    /// Ends what is being typed anywhere as if the field were left, so that it is kept.
    void keepTyped();

    void showCommandList();
    void showShortcuts();
    void showAbout();
    /// In the status line; `whole` in its tooltip, where it may be too long for the line.
    void tell(const QString& sentence, const QString& whole = {});

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void hold();
    void letGo();
    void open();
    void turn();
    void showState();
    void tellMissingRivals();

    Session& m_session;
    Preferences& m_preferences;
    Theme& m_theme;
    Journal& m_journal;
    Files m_files;
    Workspace m_workspace;
    void (Desk::*m_goOn)() = nullptr;  ///< how a day that stands while a dialog does goes on after it
    bool m_isBlocked = false;          ///< a dialog stands before it
    QTimer m_unblocked;                ///< ends when nothing has been asked right after
    CommandActions* m_actions = nullptr;
    Stage* m_stage = nullptr;
    TopBar* m_top = nullptr;
    QToolBar* m_day = nullptr;  ///< under it: the timeline
};

}  // namespace stampede
