#include "app/desktop/save_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <memory>

#include "app/desktop/messages.h"
#include "widgets/bridge/shown.h"

namespace stampede {

namespace {

bool mayReplace(QWidget* window, const QString& path) {
    const QString name = oneLine(QFileInfo(path).fileName());
    const std::unique_ptr<QMessageBox> box(plainBox(
        window, QMessageBox::Warning, QCoreApplication::translate("SaveDialog", "%1 is there already.").arg(name)));
    QPushButton* replace =
        box->addButton(QCoreApplication::translate("SaveDialog", "Replace It"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    box->exec();
    return box->clickedButton() == replace;
}

}  // namespace

QString askWhereToSave(QWidget* window, const SaveQuestion& question) {
    QFileDialog dialog(window, question.title, {}, question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(question.suffix);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);  // its own question takes a name for rich text
    dialog.selectFile(question.suggested);
    while (dialog.exec() == QDialog::Accepted) {
        const QString path = dialog.selectedFiles().constFirst();
        if (!QFileInfo::exists(path) || mayReplace(window, path)) return path;
    }
    return {};
}

QString savingFolder() {
    for (const auto place : {QStandardPaths::DocumentsLocation, QStandardPaths::HomeLocation}) {
        const QFileInfo folder(QStandardPaths::writableLocation(place));
        if (!folder.filePath().isEmpty() && folder.isDir() && folder.isWritable()) return folder.absoluteFilePath();
    }
    return QDir::currentPath();
}

QString suggestedPath(const QString& name, const QString& path) {
    const QFileInfo folder(path.isEmpty() ? QString() : QFileInfo(path).absolutePath());
    const bool isThere = !path.isEmpty() && folder.isDir();
    return QDir(isThere ? folder.absoluteFilePath() : savingFolder()).filePath(name);
}

}  // namespace stampede
