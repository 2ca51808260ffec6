#include "app/desktop/files.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QPushButton>
#include <algorithm>
#include <memory>

#include "app/desktop/messages.h"
#include "app/desktop/picture_file.h"
#include "app/desktop/preferences.h"
#include "app/desktop/save_dialog.h"
#include "app/desktop/session.h"
#include "app/desktop/shipped.h"
#include "model/edit/document.h"
#include "widgets/bridge/shown.h"

namespace stampede {

namespace {

/// Which of the box's buttons was pressed, by its place; the last one where it was closed. Null stands for one that is
/// not offered.
int asked(QMessageBox& box, const std::vector<QAbstractButton*>& buttons) {
    box.exec();
    for (std::size_t i = 0; i < buttons.size(); ++i)
        if (buttons[i] && box.clickedButton() == buttons[i]) return static_cast<int>(i);
    return static_cast<int>(buttons.size()) - 1;
}

}  // namespace

Files::Files(Session& session, Preferences& preferences, Theme& theme, QWidget* window)
    : QObject(window), m_session(session), m_preferences(preferences), m_theme(theme), m_window(window) {}

bool Files::settleRun() {
    m_session.desk().settle();
    const bool differs = m_session.runDiffers(), isUnsaved = m_session.isRunUnsaved();
    if (!differs && !isUnsaved) return true;
    const std::unique_ptr<QMessageBox> box(plainBox(
        m_window, QMessageBox::Question,
        differs
            ? tr("The run's drawing is not the one of the scenario any more.\n\nIt goes with the run, unless you keep "
                 "it as the scenario's design.")
            : tr("What you did in this run is not saved.\n\nIt goes with the run, unless you save that as a record "
                 "that can be played again.")));
    QPushButton* keep = differs ? box->addButton(tr("Keep This Design"), QMessageBox::AcceptRole) : nullptr;
    QPushButton* save = isUnsaved ? box->addButton(tr("Save Run..."), QMessageBox::AcceptRole) : nullptr;
    QPushButton* leave = box->addButton(tr("Leave It"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(keep ? keep : save);
    const int answer = asked(*box, {keep, save, leave, cancel});
    if (answer == 0) m_session.desk().keepDesign();
    return answer == 1 ? saveRun() : answer != 3;
}

void Files::keepDesign() {
    m_session.desk().settle();
    if (m_session.isRunUnsaved()) {
        const std::unique_ptr<QMessageBox> box(plainBox(
            m_window, QMessageBox::Question,
            tr("The drawing is kept as the scenario's design, and the run ends.\n\nWhat you did in it and what "
               "it came to go with it, unless you save that as a record that can be played again.")));
        QPushButton* save = box->addButton(tr("Save Run..."), QMessageBox::AcceptRole);
        QPushButton* leave = box->addButton(tr("Leave It"), QMessageBox::DestructiveRole);
        QPushButton* cancel = box->addButton(QMessageBox::Cancel);
        box->setDefaultButton(save);
        const int answer = asked(*box, {save, leave, cancel});
        if (answer == 2 || (answer == 0 && !saveRun())) return;
    }
    m_session.desk().keepDesign();
}

/// What was typed and refused is in no scenario.
bool Files::mayForget() {
    const QStringList left = m_session.desk().settle();
    if (left.isEmpty()) return true;
    const std::unique_ptr<QMessageBox> box(
        plainBox(m_window, QMessageBox::Warning,
                 tr("Something was typed that could not be taken over:\n\n%1\n\nIt is lost otherwise.")
                     .arg(left.mid(0, 8).join(u'\n'))));
    QPushButton* forget = box->addButton(tr("Forget It"), QMessageBox::DestructiveRole);
    QPushButton* back = box->addButton(tr("Go Back"), QMessageBox::RejectRole);
    box->setDefaultButton(back);
    return asked(*box, {forget, back}) == 0;
}

bool Files::mayLeave() {
    if (!mayForget() || !settleRun()) return false;
    if (m_session.document().isClean()) return true;
    const QString name = m_session.path().isEmpty() ? tr("the new scenario") : QFileInfo(m_session.path()).fileName();
    const std::unique_ptr<QMessageBox> box(plainBox(
        m_window, QMessageBox::Warning, tr("Save the changes to %1?\n\nThey are lost otherwise.").arg(oneLine(name))));
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
    const QString path = askWhatToOpen(m_window, tr("Open a Scenario"), from, tr("Scenarios (*.json);;All files (*)"));
    if (!path.isEmpty()) read(path);
}

void Files::open(const QString& path) {
    if (mayLeave()) read(path);
}

void Files::read(const QString& path) {
    const std::vector<InputError> problems = m_session.open(path);
    if (!problems.empty()) return tellProblems(m_window, tr("This file cannot be opened."), problems);
    m_preferences.addRecentFile(m_session.path());
    const auto& notes = m_session.notes();
    const auto unknown = std::count_if(notes.begin(), notes.end(), [](const Note& note) { return note.isUnknown; });
    if (unknown > 0)
        Q_EMIT told(tr("%n thing(s) in the file are not known here; they are kept and saved again.", nullptr,
                       static_cast<int>(unknown)));
    Q_EMIT opened();
}

bool Files::settleOutdated() {
    if (!m_session.isOutdated()) return true;
    const std::unique_ptr<QMessageBox> box(
        plainBox(m_window, QMessageBox::Warning,
                 tr("Another program has changed %1 since it was opened or saved here.\n\nSaving over it loses what "
                    "was written there (it stays as a backup with a ~ behind its name).")
                     .arg(oneLine(QFileInfo(m_session.path()).fileName()))));
    QPushButton* over = box->addButton(tr("Save Over It"), QMessageBox::DestructiveRole);
    QPushButton* elsewhere = box->addButton(tr("Save As..."), QMessageBox::AcceptRole);
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(elsewhere);
    const int answer = asked(*box, {over, elsewhere, cancel});
    if (answer == 1) saveAs();
    return answer == 0;
}

bool Files::save() {
    m_session.desk().settle();
    if (m_session.path().isEmpty() || isShipped(m_session.path())) return saveAs();
    const bool isFree = settleOutdated();
    return isFree ? write(m_session.path()) : m_session.document().isClean();
}

bool Files::saveAs() {
    m_session.desk().settle();
    const QString& path = m_session.path();
    const QString name = path.isEmpty() ? QStringLiteral("scenario.json") : QFileInfo(path).fileName();
    const QString chosen =
        askWhereToSave(m_window, {.title = tr("Save the Scenario"),
                                  .filter = tr("Scenarios (*.json)"),
                                  .suffix = QStringLiteral("json"),
                                  .suggested = suggestedPath(name, isShipped(path) ? QString() : path)});
    return !chosen.isEmpty() && write(chosen);
}

bool Files::write(const QString& path) {
    if (auto error = m_session.save(path)) {
        tellProblems(m_window, tr("The scenario is not saved."), {*error});
        return false;
    }
    m_preferences.addRecentFile(m_session.path());
    Q_EMIT told(tr("Saved as %1").arg(oneLine(m_session.path())));
    return true;
}

void Files::exportPicture() {
    const QString name = QFileInfo(m_session.path()).completeBaseName();
    const QString path = askWhereToSave(
        m_window,
        {.title = tr("Export a Picture"),
         .filter = tr("Pictures (*.png *.svg *.pdf)"),
         .suffix = QStringLiteral("png"),
         .suggested = suggestedPath((name.isEmpty() ? QStringLiteral("cloud") : name) + QStringLiteral(".png"))});
    if (path.isEmpty()) return;
    const PictureWriting writing = writePicture(m_session, m_theme, path);
    if (writing.problem) return tellProblems(m_window, tr("The picture is not written."), {*writing.problem});
    if (writing.scale < 1)
        Q_EMIT told(tr("The picture is written at %1 % of its size, as it is too large for a PNG (not for an SVG): %2")
                        .arg(100 * writing.scale, 0, 'f', 1)
                        .arg(oneLine(path)));
    else
        Q_EMIT told(tr("The picture is written as %1").arg(oneLine(path)));
}

bool Files::saveRun() {
    const QString path = askWhereToSave(m_window, {.title = tr("Save the Run"),
                                                   .filter = tr("Records of runs (*.json)"),
                                                   .suffix = QStringLiteral("json"),
                                                   .suggested = suggestedPath(QStringLiteral("run.json"))});
    if (path.isEmpty()) return false;
    if (auto error = m_session.saveRun(path)) {
        tellProblems(m_window, tr("The run is not saved."), {*error});
        return false;
    }
    Q_EMIT told(tr("The run is saved as %1").arg(oneLine(path)));
    return true;
}

}  // namespace stampede
