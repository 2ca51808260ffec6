#pragma once

#include <QString>

class QWidget;

namespace stampede {

/// What is asked before a file is written.
struct SaveQuestion {
    QString title = {};
    QString filter = {};
    QString suffix = {};     ///< where none is typed
    QString suggested = {};  ///< whole path
};

/// A path from the user, who has agreed to what is replaced there; empty for none.
QString askWhereToSave(QWidget* window, const SaveQuestion& question);

/// A file from the user to be read, looked for from `folder` on; empty for none.
QString askWhatToOpen(QWidget* window, const QString& title, const QString& folder, const QString& filter);

/// A folder that is there: the user's documents, else the home, else the current one.
QString savingFolder();
/// `name` in the folder of `path`, or in savingFolder() where that is none that is there.
QString suggestedPath(const QString& name, const QString& path = {});

}  // namespace stampede
