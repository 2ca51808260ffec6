#pragma once

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <functional>
#include <stdexcept>

#include "app/desktop/commands/command_actions.h"
#include "app/desktop/desktop.h"
#include "app/desktop/main_window.h"
#include "app/desktop/options.h"
#include "app/desktop/recovery_dialog.h"
#include "app/desktop/stage.h"
#include "app/desktop/workbench.h"
#include "tests/support/project_root.h"
#include "widgets/style/resources.h"

namespace stampede {

/// The program with its window, and everything that it keeps in a folder of its own.
struct WindowBench {
    explicit WindowBench(const QString& file = {}, QSize size = {1440, 900}) {
        QCoreApplication::setApplicationName(QStringLiteral("Stampede"));
        window.resize(size);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        if (!file.isEmpty()) window.files().open(file);
    }
    ~WindowBench() { language.use(QStringLiteral("en")); }

    static QString scenario(const char* name) {
        return QString::fromStdString((projectRoot() / "scenarios" / name).string());
    }
    QString inFolder(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    /// By its id.
    QAction& command(const char* id) {
        auto* action = window.actions().findChild<QAction*>(QString::fromLatin1(id));
        if (!action) throw std::logic_error(std::string("there is no command ") + id);
        return *action;
    }
    void run(const char* id) { command(id).trigger(); }

    /// From now on the window is in that language.
    void speak(const char* tag) {
        preferences.setLanguage(QString::fromLatin1(tag));
        QCoreApplication::processEvents();
    }

    /// Presses a key in the window, as shortcuts are.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, key, modifiers);
    }

    QTemporaryDir folder;
    Desktop desktop{(loadResources(), Options{.language = "en", .theme = "light"}),
                    folder.filePath(QStringLiteral("settings.ini")), folder.filePath(QStringLiteral("recovery"))};
    Preferences& preferences = desktop.preferences();
    Language& language = desktop.language();
    Theme& theme = desktop.theme();
    Session& session = desktop.session();
    Journal& journal = desktop.journal();
    MainWindow& window = desktop.window();
};

/// Waits for the next dialog that the code to come opens, and lets `act` have it. `act` must end it.
inline void onNextDialog(std::function<void(QDialog&)> act) {
    auto* timer = new QTimer;
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act = std::move(act)] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        timer->stop();
        timer->deleteLater();
        act(*dialog);
    });
    timer->start(5);
}

/// Clicks the button with that text (without its mnemonic) in the next box; `said` becomes what the box says.
inline void answerNextBox(const QString& button, QString* said = nullptr) {
    onNextDialog([button, said](QDialog& dialog) {
        if (auto* box = qobject_cast<QMessageBox*>(&dialog); box && said) *said = box->text();
        for (QAbstractButton* each : dialog.findChildren<QAbstractButton*>()) {
            if (each->text().remove(QLatin1Char('&')) != button) continue;
            QTest::mouseClick(each, Qt::LeftButton);
            return;
        }
        ADD_FAILURE() << "no button " << button.toStdString();
        dialog.reject();
    });
}

/// Types a path into the next dialog for files and accepts it.
inline void chooseNextFile(const QString& path) {
    onNextDialog([path](QDialog& dialog) {
        auto* files = qobject_cast<QFileDialog*>(&dialog);
        auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        // The dialog reads its folder by and by, and then selects what it was given to begin with.
        dialog.activateWindow();
        const bool taken = files && field && QTest::qWaitForWindowActive(&dialog) && QTest::qWaitFor([&] {
                               field->setFocus();
                               field->setText(QString());
                               field->setText(path);
                               return files->selectedFiles() == QStringList{path};
                           });
        EXPECT_TRUE(taken) << "no dialog takes " << path.toStdString();
        if (taken)
            QTest::keyClick(field, Qt::Key_Return);
        else
            dialog.reject();
    });
}

}  // namespace stampede
