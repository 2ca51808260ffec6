#include "app/desktop/recovery_dialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/desktop/journal.h"
#include "app/desktop/messages.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/theme.h"

namespace stampede {

RecoveryDialog::RecoveryDialog(LeftBehind found, const QString& folder, const Catalog& catalog, QWidget* parent)
    : QDialog(parent), m_found(std::move(found.newest)), m_catalog(catalog), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Unsaved Work"));
    m_list->setAccessibleName(tr("Unsaved work"));
    m_recover = new QPushButton(tr("&Recover"), this);
    as(m_recover, "primary");
    m_discard = new QPushButton(tr("&Discard..."), this);
    auto* later = new QPushButton(tr("Decide &Later"), this);
    m_recover->setDefault(true);

    auto* said = plainLabel(tr("Stampede ended before this was saved. What you do not recover now stays here until you "
                               "discard it."),
                            this);
    said->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(later);
    buttons->addWidget(m_recover);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(said);
    layout->addWidget(m_list);
    if (found.more > 0) {
        auto* more = plainLabel(tr("Not listed: %1 older, in %2. They are offered once these are gone.")
                                    .arg(found.more)
                                    .arg(oneLine(folder)),
                                this);
        more->setWordWrap(true);
        layout->addWidget(more);
    }
    layout->addLayout(buttons);
    connect(m_recover, &QPushButton::clicked, this, &RecoveryDialog::choose);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &RecoveryDialog::choose);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showButtons);
    resize(520, 280);
    fill();
}

void RecoveryDialog::fill() {
    m_list->clear();
    for (const JournalFile& file : m_found) {
        const QString when = QLocale().toString(file.written(), QLocale::ShortFormat);
        QString name = tr("cannot be read");
        try {
            const Recovered state = file.peek();
            name = !state.path.isEmpty()      ? state.path
                   : state.lostFile.isEmpty() ? tr("never saved")
                                              : tr("%1, in a folder that is not known").arg(state.lostFile);
        } catch (const InputError&) {  // it is listed, so that it can be discarded by name; choosing it says why
        }
        m_list->addItem(oneLine(tr("%1 - %2").arg(when, name)));
    }
    m_list->setCurrentRow(0);
    showButtons();
}

void RecoveryDialog::showButtons() {
    m_recover->setEnabled(m_list->currentRow() >= 0);
    m_discard->setEnabled(m_list->currentRow() >= 0);
}

void RecoveryDialog::choose() {
    JournalFile& file = m_found.at(static_cast<std::size_t>(m_list->currentRow()));
    try {
        m_state = file.read(m_catalog);
        m_chosen = &file;
        accept();
    } catch (const InputError& error) {
        tellProblems(this, tr("This cannot be recovered."), {error});
    }
}

void RecoveryDialog::discard() {
    const int row = m_list->currentRow();
    const std::unique_ptr<QMessageBox> box(
        plainBox(this, QMessageBox::Warning, tr("Discard this for good?\n\n%1").arg(m_list->item(row)->text())));
    box->setStandardButtons(QMessageBox::Discard | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Cancel);
    if (box->exec() != QMessageBox::Discard) return;
    const auto at = m_found.begin() + row;
    at->remove();
    m_found.erase(at);
    fill();
    if (m_found.empty()) reject();
}

bool offerRecovery(const QString& folder, Session& session, Journal& journal, QWidget* window) {
    LeftBehind found = JournalFile::leftBehind(folder);
    if (found.newest.empty()) return false;
    RecoveryDialog dialog(std::move(found), folder, session.desk().catalog(), window);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen()) return false;
    const QString lost = dialog.state().lostFile;
    session.recover(dialog.state());
    // It goes only once this window has written it down itself.
    if (journal.flush()) dialog.chosen()->remove();
    if (!lost.isEmpty()) {
        const std::unique_ptr<QMessageBox> box(
            plainBox(window, QMessageBox::Information,
                     RecoveryDialog::tr(
                         "It is not known in which folder %1 was.\n\nWhat is recovered has no file now: saving asks "
                         "where it is to go.")
                         .arg(oneLine(lost))));
        box->exec();
    }
    return true;
}

}  // namespace stampede
