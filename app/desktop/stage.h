#pragma once

#include <QPointer>
#include <QStackedWidget>

namespace stampede {

class BriefingPanel;
class CommandActions;
class ResultPanel;
class Theme;
class WelcomePanel;
class Workbench;
struct Workspace;

/// What fills the window: one of its pages, each made when it is first shown.
class Stage : public QStackedWidget {
    Q_OBJECT
public:
    enum class Page { welcome, briefing, workbench, result };

    /// All are borrowed.
    Stage(Workspace& workspace, Theme& theme, const CommandActions& actions, QWidget* parent);
    ~Stage() override;

    void show(Page page);
    /// Where keys are wanted on the page.
    void takeKeyboard();
    Page page() const { return m_page; }
    Workbench& workbench();

Q_SIGNALS:
    void turned();                         ///< another page
    void hinted(const QString& sentence);  ///< for the status line; empty: nothing to say any more

private:
    QWidget* widgetOf(Page page);
    WelcomePanel* makeWelcome();
    BriefingPanel* makeBriefing();
    ResultPanel* makeResult();

    Workspace& m_workspace;
    Theme& m_theme;
    const CommandActions& m_actions;
    Page m_page = Page::welcome;
    bool m_wasOver = false;
    QPointer<WelcomePanel> m_welcome;
    QPointer<BriefingPanel> m_briefing;
    QPointer<ResultPanel> m_result;
    QPointer<Workbench> m_workbench;
};

}  // namespace stampede
