#include "app/desktop/journal.h"
#include "model/edit/document.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace stampede {

namespace {

constexpr int mostEdits = 10;  // while these are written as many come again, and twenty are the most that may be lost
constexpr std::chrono::milliseconds longestWait{2000};
constexpr std::chrono::milliseconds lookEvery{100};

}  // namespace

Journal::Journal(Session& session, const QString& folder, QObject* parent) : QObject(parent), m_session(session) {
    try {
        m_file = JournalFile::create(folder);
    } catch (const InputError& error) {
        QTimer::singleShot(0, this, [this, error] { Q_EMIT failed(error); });
        return;
    }
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Journal::write);
    connect(&m_look, &QTimer::timeout, this, &Journal::look);
    connect(&session.desk(), &Desk::changed, this, &Journal::noteChange);
    connect(&session, &Session::fileChanged, this, &Journal::noteChange);
}

Journal::~Journal() {
    if (!m_file) return;
    collect();
    if (!isNeeded()) m_file->remove();
}

bool Journal::isNeeded() const { return !m_session.document().isClean() || m_session.runDiffers(); }

void Journal::noteChange() {
    if (!isNeeded()) return discard();
    ++m_edits;
    if (m_edits >= mostEdits)
        write();
    else if (!m_due.isActive())
        m_due.start(longestWait);
}

void Journal::write() {
    collect();
    m_due.stop();
    if (m_edits == 0) return;
    m_edits = 0;
    m_writing = std::async(std::launch::async,
                           [file = &*m_file, designed = m_session.document().share(),
                            played = m_session.runDiffers() ? std::optional(m_session.drawn()) : std::nullopt,
                            path = m_session.path(), stamp = m_session.stamp()] {
                               file->write({.designed = *designed, .played = played, .path = path, .stamp = stamp});
                           });
    m_look.start(lookEvery);
}

void Journal::look() {
    if (m_writing.valid() && m_writing.wait_for(std::chrono::seconds(0)) == std::future_status::ready) collect();
}

bool Journal::collect() {
    if (!m_writing.valid()) return !m_failed;
    m_look.stop();
    try {
        m_writing.get();
        m_failed = false;
    } catch (const InputError& error) {
        m_edits = std::max(m_edits, 1);
        m_due.start(longestWait);
        if (!std::exchange(m_failed, true)) Q_EMIT failed(error);
    }
    return !m_failed;
}

bool Journal::flush() {
    if (!m_file) return false;
    write();
    return collect();
}

void Journal::discard() {
    if (!m_file) return;
    collect();
    m_edits = 0;
    m_due.stop();
    m_file->clear();
}

}  // namespace stampede
