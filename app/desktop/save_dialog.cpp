#include "app/desktop/save_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeView>
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

/// Qt writes the dates and sizes of files as the system does, whatever language the window speaks.
class AsTheWindowSpeaks : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex& index, int role) const override {
        constexpr int size = 1, date = 3;
        const auto* files = qobject_cast<const QFileSystemModel*>(sourceModel());
        if (!files || role != Qt::DisplayRole) return QIdentityProxyModel::data(index, role);
        const QModelIndex file = mapToSource(index);
        if (index.column() == date) return QLocale().toString(files->lastModified(file), QLocale::ShortFormat);
        if (index.column() == size && !files->isDir(file)) return QLocale().formattedDataSize(files->size(file));
        return QIdentityProxyModel::data(index, role);
    }
};

void prepare(QFileDialog& dialog) {
    dialog.setProxyModel(new AsTheWindowSpeaks(&dialog));
    const auto* files = dialog.findChild<QTreeView*>();
    if (!files) return;  // it is the system's
    for (int column = 1; column < files->header()->count(); ++column)
        files->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    dialog.resize(dialog.sizeHint().expandedTo({760, 480}));
}

}  // namespace

QString askWhatToOpen(QWidget* window, const QString& title, const QString& folder, const QString& filter) {
    QFileDialog dialog(window, title, folder, filter);
    dialog.setAcceptMode(QFileDialog::AcceptOpen);
    dialog.setFileMode(QFileDialog::ExistingFile);
    prepare(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}

QString askWhereToSave(QWidget* window, const SaveQuestion& question) {
    QFileDialog dialog(window, question.title, {}, question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    prepare(dialog);
    dialog.setDefaultSuffix(question.suffix);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);  // its own question takes a name for rich text
    dialog.selectFile(question.suggested);
    while (dialog.exec() == QDialog::Accepted) {
        QString path = dialog.selectedFiles().constFirst();
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
