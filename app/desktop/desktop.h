#pragma once

#include <QString>
#include <memory>

#include "app/desktop/journal.h"
#include "app/desktop/language.h"
#include "app/desktop/preferences.h"
#include "app/desktop/session.h"
#include "widgets/style/theme.h"

namespace stampede {

class MainWindow;
struct Options;

/// The parts of the program with a window, each made once and connected: the window follows what the user prefers. Its
/// window is hidden at first, and shows the start page.
class Desktop {
public:
    /// Needs the application and loadResources(). Preferences are kept in the file `settings` (empty: the user's own),
    /// unsaved work in the folder `recovery`.
    explicit Desktop(const Options& options, const QString& settings = {}, const QString& recovery = recoveryFolder());
    ~Desktop();

    Preferences& preferences() { return m_preferences; }
    Language& language() { return m_language; }
    Theme& theme() { return m_theme; }
    Session& session() { return m_session; }
    Journal& journal() { return m_journal; }
    MainWindow& window() { return *m_window; }

private:
    void useLook();
    void useLanguage();

    Preferences m_preferences;
    Language m_language;
    Theme m_theme;
    Session m_session;
    Journal m_journal;
    std::unique_ptr<MainWindow> m_window;  ///< made when language and look are those that the user wants
};

}  // namespace stampede
