#pragma once

#include <QDialog>
#include <vector>

#include "app/desktop/recovery.h"

class QListWidget;
class QPushButton;

namespace stampede {

class Journal;

/// Offers what earlier sessions left behind when they died: recover one, discard by name, or decide later. What is not
/// discarded stays.
class RecoveryDialog : public QDialog {
    Q_OBJECT
public:
    /// `folder` is where they were found.
    RecoveryDialog(LeftBehind found, const QString& folder, const Catalog& catalog, QWidget* parent);

    /// Which one is to be recovered; null for none.
    JournalFile* chosen() { return m_chosen; }
    const Recovered& state() const { return m_state; }

private:
    void fill();
    void showButtons();
    void choose();
    void discard();

    std::vector<JournalFile> m_found;
    const Catalog& m_catalog;
    JournalFile* m_chosen = nullptr;
    Recovered m_state;
    QListWidget* m_list;
    QPushButton* m_recover;
    QPushButton* m_discard;
};

/// Looks into the folder and asks. True where the session holds what was recovered.
bool offerRecovery(const QString& folder, Session& session, Journal& journal, QWidget* window);

}  // namespace stampede
