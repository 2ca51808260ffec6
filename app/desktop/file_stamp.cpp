#include "app/desktop/file_stamp.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace stampede {

std::optional<FileStamp> FileStamp::of(const QString& path) {
    if (!QFileInfo(path).isFile()) return std::nullopt;  // a pipe might never end
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file)) return std::nullopt;
    const QFileInfo info(path);
    return FileStamp{info.size(), info.lastModified().toMSecsSinceEpoch(), hash.result()};
}

bool FileStamp::isOutdated(const QString& path) const {
    const QFileInfo info(path);
    if (!info.exists()) return false;
    if (info.size() == bytes && info.lastModified().toMSecsSinceEpoch() == modifiedMs) return false;
    const auto now = of(path);
    return !now || now->hash != hash;
}

}  // namespace stampede
