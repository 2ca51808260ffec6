#include "app/desktop/run_desktop.h"

#include <QApplication>
#include <QFile>
#include <QTimer>
#include <iostream>

#include "app/desktop/desktop.h"
#include "app/desktop/main_window.h"
#include "app/desktop/options.h"
#include "app/desktop/picture_file.h"
#include "app/desktop/recovery_dialog.h"
#include "app/desktop/stage.h"
#include "widgets/style/resources.h"

namespace stampede {

namespace {

int runWindow(const Options& options) {
    Desktop desktop(options);
    MainWindow& window = desktop.window();
    if (!options.file.empty()) window.files().open(QFile::decodeName(options.file.c_str()));
    window.show();
    QTimer::singleShot(0, &window, [&] {
        if (offerRecovery(recoveryFolder(), desktop.session(), desktop.journal(), &window))
            window.stage().show(Stage::Page::workbench);
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
    if (problems.empty()) {
        const PictureWriting writing = writePicture(session, theme, QFile::decodeName(options.exported.c_str()));
        if (writing.problem) problems.push_back(*writing.problem);
        if (writing.scale < 1)
            std::cerr << "It is drawn at " << QString::number(100 * writing.scale, 'f', 1).toStdString()
                      << " % of its size, as it is too large for a PNG; an SVG holds it whole.\n";
    }
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
    return options.exported.empty() ? runWindow(options) : exportPicture(options, application);
}

}  // namespace stampede
