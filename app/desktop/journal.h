#pragma once

#include <QObject>
#include <QTimer>
#include <future>
#include <optional>

#include "app/desktop/recovery.h"
#include "app/desktop/session.h"

namespace stampede {

/// Writes down what this window would lose, at most two seconds after a change and at the latest with the tenth edit;
/// what is saved or discarded is taken back. The writing itself is done in another thread, on values that nobody
/// changes.
class Journal : public QObject {
    Q_OBJECT
public:
    /// The session is borrowed.
    Journal(Session& session, const QString& folder, QObject* parent = nullptr);
    ~Journal() override;

    /// Writes what is not written yet, and waits for it. False where it could not be.
    bool flush();
    /// Nothing here is to be kept: the user said so.
    void discard();

Q_SIGNALS:
    /// What is drawn is not written down: once for each row of failures.
    void failed(const stampede::InputError& error);

private:
    void noteChange();
    bool isNeeded() const;
    void write();
    void look();
    bool collect();

    Session& m_session;
    std::optional<JournalFile> m_file;
    int m_edits = 0;
    bool m_failed = false;
    QTimer m_due;
    QTimer m_look;
    std::future<void> m_writing;
};

}  // namespace stampede
