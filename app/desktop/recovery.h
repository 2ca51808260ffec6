#pragma once

#include <QDateTime>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "app/desktop/session.h"

namespace stampede {

/// Where this user's windows write down what they would lose.
QString recoveryFolder();

/// A file's lock (flock), held until this is gone: it tells what is in use from what a dead program left behind.
class FileLock {
public:
    /// Creates the file where there is none; empty where another process holds it.
    static std::optional<FileLock> take(const QString& path);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

struct LeftBehind;

/// One window's file in the folder, whole at every moment. It is held by a lock file beside it.
class JournalFile {
public:
    /// A new one. Throws InputError where the folder cannot be written.
    static JournalFile create(const QString& folder);
    /// Those in the folder that nobody holds any more and that hold something, the newest first. What is empty is
    /// cleared away.
    static LeftBehind leftBehind(const QString& folder);

    /// Throws InputError; what was written before is still there.
    void write(const Recovered& state) const;
    /// Throws InputError.
    Recovered read(const Catalog& catalog) const;
    /// Which file its work is of, from its first line alone: the path, or what is left of it. Throws InputError.
    Recovered peek() const;
    /// When it was last written.
    QDateTime written() const;
    /// Removes what was written, and keeps the place.
    void clear() const;
    /// Removes everything.
    void remove();

private:
    JournalFile(QString stem, FileLock lock) : m_stem(std::move(stem)), m_lock(std::move(lock)) {}
    QString journal() const { return m_stem + QStringLiteral(".journal"); }

    QString m_stem;  ///< the path without its ending
    std::optional<FileLock> m_lock;
};

/// What dead programs left in a folder.
struct LeftBehind {
    std::vector<JournalFile> newest = {};  ///< held from now on, so a hundred of them at most
    std::size_t more = 0;                  ///< how many older ones stay there, held by nobody
};

}  // namespace stampede
