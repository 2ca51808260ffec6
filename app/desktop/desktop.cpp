#include "app/desktop/desktop.h"

#include <QApplication>

#include "app/desktop/main_window.h"
#include "app/desktop/options.h"
#include "app/desktop/stage.h"

namespace stampede {

Desktop::Desktop(const Options& options, const QString& settings, const QString& recovery)
    : m_preferences(settings), m_journal(m_session, recovery) {
    m_preferences.useOnce(QString::fromStdString(options.theme), QString::fromStdString(options.language));
    if (options.seed) m_session.setSeed(*options.seed);
    m_language.use(m_preferences.language());
    useLook();
    m_theme.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    m_window = std::make_unique<MainWindow>(m_session, m_preferences, m_theme, m_journal);
    m_window->stage().show(Stage::Page::welcome);
    QObject::connect(&m_preferences, &Preferences::lookChanged, &m_theme, [this] { useLook(); });
    QObject::connect(&m_preferences, &Preferences::languageChanged, m_window.get(), [this] { useLanguage(); });
}

Desktop::~Desktop() = default;

void Desktop::useLook() {
    m_theme.setChoice(m_preferences.theme());
    m_theme.setTextScale(m_preferences.textScale());
    m_theme.setMotion(m_preferences.motion());
}

void Desktop::useLanguage() {
    m_window->keepTyped();  // a name belongs to the language that it was typed in
    m_language.use(m_preferences.language());
}

}  // namespace stampede
