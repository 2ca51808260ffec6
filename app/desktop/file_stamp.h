#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace stampede {

/// What a file was like when it was read or written, so that it shows when another program has written it since.
struct FileStamp {
    qint64 bytes = 0;
    qint64 modifiedMs = 0;  ///< since 1970
    QByteArray hash = {};   ///< of its content

    /// Of the file as it is; empty where there is none that can be read.
    static std::optional<FileStamp> of(const QString& path);

    /// True where the file's content is another now. A file that is gone has none that could be lost.
    bool isOutdated(const QString& path) const;
};

}  // namespace stampede
