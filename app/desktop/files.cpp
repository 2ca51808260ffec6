#include "app/desktop/files.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <memory>

#include "app/desktop/messages.h"
#include "app/desktop/picture_file.h"
#include "app/desktop/preferences.h"
#include "app/desktop/session.h"
#include "app/desktop/shipped.h"
#include "widgets/bridge/shown.h"

namespace stampede {

namespace {

/// Which of the box's buttons was pressed, by its place; the last one where it was closed.
int asked(QMessageBox& box, const std::vector<QAbstractButton*>& buttons) {
    box.exec();
    for (std::size_t i = 0; i < buttons.size(); ++i)
        if (box.clickedButton() == buttons[i]) return static_cast<int>(i);
    return static_cast<int>(buttons.size()) - 1;
}

QString documentsFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

}  // namespace

Files::Files(Session& session, Preferences& preferences, Theme& theme, QWidget* window)
    : QObject(window), m_session(session), m_preferences(preferences), m_theme(theme), m_window(window) {}

bool Files::settleRun() {
    if (!m_session.runDiffers()) return true;
    const std::unique_ptr<QMessageBox> box(plainBox(
        m_window, QMessageBox::Question,
        tr("The run's drawing is not the one of the scenario any more.\n\nKeep it as the scenario's design?")));
    QPushButton* keep = box->addButton(tr("Keep This Design"), QMessageBox::AcceptRole);
    QPushButton* drop = box->addButton(tr("Let It Go"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(keep);
    const int answer = asked(*box, {keep, drop, cancel});
    if (answer == 0) m_session.desk().keepDesign();
    if (answer == 1) m_session.desk().endRun();
    return answer != 2;
}

bool Files::mayLeave() {
    if (!settleRun()) return false;
    if (m_session.document().isClean()) return true;
    const QString name = m_session.path().isEmpty() ? tr("the new scenario") : QFileInfo(m_session.path()).fileName();
    const std::unique_ptr<QMessageBox> box(
        plainBox(m_window, QMessageBox::Warning,
                 tr("Save the changes to %1?\n\nThey are lost otherwise.").arg(oneLine(name.toStdString()))));
    QPushButton* save = box->addButton(QMessageBox::Save);
    QPushButton* discard = box->addButton(QMessageBox::Discard);
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(save);
    const int answer = asked(*box, {save, discard, cancel});
    return answer == 0 ? this->save() : answer == 1;
}

void Files::create() {
    if (!mayLeave()) return;
    m_session.create();
    Q_EMIT opened();
}

void Files::chooseAndOpen() {
    if (!mayLeave()) return;
    const QString from = m_session.path().isEmpty() ? shippedFolder() : QFileInfo(m_session.path()).path();
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open a Scenario"), from, tr("Scenarios (*.json);;All files (*)"));
    if (!path.isEmpty()) read(path);
}

void Files::open(const QString& path) {
    if (mayLeave()) read(path);
}

void Files::read(const QString& path) {
    const std::vector<InputError> problems = m_session.open(path);
    if (!problems.empty()) return tellProblems(m_window, tr("This file cannot be opened."), problems);
    m_preferences.addRecentFile(path);
    if (!m_session.notes().empty())
        Q_EMIT told(tr("%n thing(s) in the file are not known here; they are kept and saved again.", nullptr,
                       static_cast<int>(m_session.notes().size())));
    Q_EMIT opened();
}

bool Files::settleOutdated() {
    if (!m_session.isOutdated()) return true;
    const std::unique_ptr<QMessageBox> box(
        plainBox(m_window, QMessageBox::Warning,
                 tr("Another program has changed %1 since it was opened or saved here.\n\nSaving over it loses what "
                    "was written there (it stays as a backup with a ~ behind its name).")
                     .arg(oneLine(QFileInfo(m_session.path()).fileName().toStdString()))));
    QPushButton* over = box->addButton(tr("Save Over It"), QMessageBox::DestructiveRole);
    QPushButton* elsewhere = box->addButton(tr("Save As..."), QMessageBox::AcceptRole);
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(elsewhere);
    const int answer = asked(*box, {over, elsewhere, cancel});
    if (answer == 1) saveAs();
    return answer == 0;
}

bool Files::save() {
    if (m_session.path().isEmpty() || isShipped(m_session.path())) return saveAs();
    const bool isFree = settleOutdated();
    return isFree ? write(m_session.path()) : m_session.document().isClean();
}

QString Files::suggestedPath() const {
    if (!m_session.path().isEmpty() && !isShipped(m_session.path())) return m_session.path();
    const QString name =
        m_session.path().isEmpty() ? QStringLiteral("scenario.json") : QFileInfo(m_session.path()).fileName();
    return QDir(documentsFolder()).filePath(name);
}

bool Files::saveAs() {
    QFileDialog dialog(m_window, tr("Save the Scenario"), {}, tr("Scenarios (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("json"));
    dialog.selectFile(suggestedPath());
    return dialog.exec() == QDialog::Accepted && write(dialog.selectedFiles().constFirst());
}

bool Files::write(const QString& path) {
    if (auto error = m_session.save(path)) {
        tellProblems(m_window, tr("The scenario is not saved."), {*error});
        return false;
    }
    m_preferences.addRecentFile(path);
    Q_EMIT told(tr("Saved as %1").arg(oneLine(path.toStdString())));
    return true;
}

void Files::exportPicture() {
    QFileDialog dialog(m_window, tr("Export a Picture"), {}, tr("Pictures (*.png *.svg *.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("png"));
    const QString name = QFileInfo(m_session.path()).completeBaseName();
    dialog.selectFile(
        QDir(documentsFolder()).filePath((name.isEmpty() ? QStringLiteral("cloud") : name) + QStringLiteral(".png")));
    if (dialog.exec() != QDialog::Accepted) return;
    const QString path = dialog.selectedFiles().constFirst();
    if (auto error = writePicture(m_session, m_theme, path))
        return tellProblems(m_window, tr("The picture is not written."), {*error});
    Q_EMIT told(tr("The picture is written as %1").arg(oneLine(path.toStdString())));
}

void Files::saveRun() {
    QFileDialog dialog(m_window, tr("Save the Run"), {}, tr("Records of runs (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("json"));
    dialog.selectFile(QDir(documentsFolder()).filePath(QStringLiteral("run.json")));
    if (dialog.exec() != QDialog::Accepted) return;
    const QString path = dialog.selectedFiles().constFirst();
    if (auto error = m_session.saveRun(path)) return tellProblems(m_window, tr("The run is not saved."), {*error});
    Q_EMIT told(tr("The run is saved as %1").arg(oneLine(path.toStdString())));
}

}  // namespace stampede
