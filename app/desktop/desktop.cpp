#include "app/desktop/desktop.h"

#include <QApplication>
#include <QFile>
#include <QTimer>
#include <iostream>

#include "app/desktop/journal.h"
#include "app/desktop/language.h"
#include "app/desktop/main_window.h"
#include "app/desktop/options.h"
#include "app/desktop/picture_file.h"
#include "app/desktop/preferences.h"
#include "app/desktop/recovery_dialog.h"
#include "app/desktop/session.h"
#include "app/desktop/stage.h"
#include "widgets/style/resources.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

void useLook(Theme& theme, const Preferences& preferences) {
    theme.setChoice(preferences.theme());
    theme.setTextScale(preferences.textScale());
    theme.setMotion(preferences.motion());
}

int runWindow(const Options& options, QApplication& application) {
    Preferences preferences;
    preferences.useOnce(QString::fromStdString(options.theme), QString::fromStdString(options.language));
    Language language;
    language.use(preferences.language());
    Theme theme;
    useLook(theme, preferences);
    theme.apply(application);

    Session session;
    if (options.seed) session.setSeed(*options.seed);
    Journal journal(session, recoveryFolder());
    MainWindow window(session, preferences, theme, journal);
    QObject::connect(&preferences, &Preferences::lookChanged, &theme, [&] { useLook(theme, preferences); });
    QObject::connect(
        &preferences, &Preferences::languageChanged, &window,
        [&] {
            language.use(preferences.language());
            window.rebuild();
        },
        Qt::QueuedConnection);
    window.stage().show(Stage::Page::welcome);
    if (!options.file.empty()) window.files().open(QFile::decodeName(options.file.c_str()));
    window.show();
    QTimer::singleShot(0, &window, [&] {
        if (offerRecovery(recoveryFolder(), session, journal, &window)) window.stage().show(Stage::Page::workbench);
    });
    return QApplication::exec();
}

/// Without a window; what is wrong goes to standard error in the words of the command line.
int exportPicture(const Options& options, QApplication& application) {
    Language language;
    language.use(options.language.empty() ? QStringLiteral("en") : QString::fromStdString(options.language));
    Theme theme;
    theme.setChoice(options.theme == "dark" ? Theme::Choice::dark : Theme::Choice::light);
    theme.apply(application);
    Session session;
    std::vector<InputError> problems = session.open(QFile::decodeName(options.file.c_str()));
    if (problems.empty())
        if (auto error = writePicture(session, theme, QFile::decodeName(options.exported.c_str())))
            problems.push_back(*error);
    for (const InputError& problem : problems) std::cerr << problem.what() << "\n";
    return problems.empty() ? 0 : static_cast<int>(problems.front().trouble());
}

}  // namespace

const char* desktopVersion() { return STAMPEDE_VERSION; }

int runDesktop(const Options& options, int& argc, char** argv) {
    if (!options.exported.empty()) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Stampede"));
    QApplication::setOrganizationName(QStringLiteral("stampede"));
    QApplication::setApplicationVersion(QString::fromLatin1(desktopVersion()));
    QApplication::setDesktopFileName(QStringLiteral("stampede"));
    loadResources();
    return options.exported.empty() ? runWindow(options, application) : exportPicture(options, application);
}

}  // namespace stampede
