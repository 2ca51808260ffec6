#include "app/desktop/recovery.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <algorithm>
#include <utility>

#include "model/json/read.h"
#include "model/json/safe_save.h"
#include "model/json/write.h"

namespace stampede {

namespace {

constexpr std::string_view formatName = "stampede/recovery";
constexpr std::int64_t formatVersion = 1;
constexpr std::size_t mostOffered = 100;         // each is a descriptor while it is offered, and one more to read
constexpr qint64 longestHead = qint64{1} << 16;  // a path, and a few numbers

/// The first line: what the texts behind it are.
Record headOf(const Recovered& state, std::size_t designedBytes, std::size_t playedBytes) {
    Record head{
        {{"format", std::string(formatName)}, {"formatVersion", formatVersion}, {"file", state.path.toStdString()}}};
    if (state.stamp)
        head.fields.push_back({"stamp", Record{{{"bytes", std::int64_t{state.stamp->bytes}},
                                                {"modified_ms", std::int64_t{state.stamp->modifiedMs}},
                                                {"hash", state.stamp->hash.toHex().toStdString()}}}});
    head.fields.push_back({"designed_bytes", static_cast<std::int64_t>(designedBytes)});
    head.fields.push_back({"played_bytes", static_cast<std::int64_t>(playedBytes)});
    return head;
}

const JsonNode* member(const JsonNode& node, std::string_view key) {
    if (const auto* members = node.asMembers())
        for (const auto& [name, value] : *members)
            if (name == key) return &value;
    return nullptr;
}

std::string text(const JsonNode& node, std::string_view key) {
    const JsonNode* found = member(node, key);
    const std::string* value = found ? found->asString() : nullptr;
    return value ? *value : std::string();
}

std::int64_t number(const JsonNode& node, std::string_view key) {
    const JsonNode* found = member(node, key);
    const std::int64_t* value = found ? found->asInteger() : nullptr;
    return value ? *value : 0;
}

std::optional<FileStamp> stampIn(const JsonNode& head) {
    const JsonNode* stamp = member(head, "stamp");
    if (!stamp) return std::nullopt;
    return FileStamp{number(*stamp, "bytes"), number(*stamp, "modified_ms"),
                     QByteArray::fromHex(QByteArray::fromStdString(text(*stamp, "hash")))};
}

/// Whose work it is, as the head says it; throws InputError where it is no head of ours.
Recovered headIn(const JsonNode& head, const std::string& name) {
    if (text(head, "format") == formatName && number(head, "formatVersion") != formatVersion)
        throw InputError(Trouble::badInput, {.file = name},
                         STAMPEDE_TEXT("Recovery", "Another version of Stampede has written this."));
    const QString file = QString::fromStdString(text(head, "file"));
    // Who writes the path as it was typed does not say in which folder; one of that name may stand in any.
    if (!QFileInfo(file).isAbsolute()) return {.lostFile = file};
    return {.path = file, .stamp = stampIn(head)};
}

bool isWhole(const JsonNode& head, std::int64_t bytesBehind) {
    const std::int64_t designed = number(head, "designed_bytes"), played = number(head, "played_bytes");
    return text(head, "format") == formatName && designed >= 0 && designed <= bytesBehind &&
           bytesBehind - designed == played;
}

[[noreturn]] void refuseAsPartial(const std::string& name) {
    throw InputError(Trouble::badInput, {.file = name},
                     STAMPEDE_TEXT("Recovery", "This is not a whole record of unsaved work."));
}

void removeFiles(const QString& stem, const QString& pattern) {
    const QFileInfo info(stem);
    QDir folder(info.path());
    for (const QString& name : folder.entryList({info.fileName() + pattern}, QDir::Files | QDir::Hidden | QDir::System))
        folder.remove(name);
}

}  // namespace

QString recoveryFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

std::optional<FileLock> FileLock::take(const QString& path) {
    const std::string name = nativePath(path);
    for (;;) {
        const int descriptor = ::open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0) return std::nullopt;
        FileLock lock(descriptor);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) return std::nullopt;
        // Who cleared it away in between left us a lock on a file that nobody else will find.
        struct stat held = {}, named = {};
        if (::fstat(descriptor, &held) == 0 && ::stat(name.c_str(), &named) == 0 && held.st_ino == named.st_ino)
            return lock;
    }
}

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

JournalFile JournalFile::create(const QString& folder) {
    QDir().mkpath(folder);
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QString stem = QStringLiteral("%1/%2-%3")
                                 .arg(folder)
                                 .arg(QCoreApplication::applicationPid())
                                 .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
        if (auto lock = FileLock::take(stem + QStringLiteral(".lock"))) return {stem, std::move(*lock)};
    }
    throw InputError(Trouble::cannotCreate, {.file = nativePath(folder)},
                     STAMPEDE_TEXT("Recovery", "Nothing can be written there."));
}

LeftBehind JournalFile::leftBehind(const QString& folder) {
    struct Candidate {
        QString stem;
        QDateTime written = {};  ///< null where it holds nothing
    };
    std::vector<Candidate> candidates;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.lock")}, QDir::Files, QDir::Name)) {
        const QFileInfo journal(dir.filePath(name.chopped(5)) + QStringLiteral(".journal"));
        candidates.push_back({dir.filePath(name.chopped(5)), journal.exists() ? journal.lastModified() : QDateTime()});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.written > b.written; });
    LeftBehind left;
    for (const Candidate& candidate : candidates) {
        auto lock = FileLock::take(candidate.stem + QStringLiteral(".lock"));
        if (!lock) continue;
        JournalFile file(candidate.stem, std::move(*lock));
        if (!QFile::exists(file.journal()))
            file.remove();
        else if (left.newest.size() < mostOffered)
            left.newest.push_back(std::move(file));
        else
            ++left.more;
    }
    return left;
}

void JournalFile::write(const Recovered& state) const {
    const std::string designed = writeScenario(state.designed);
    const std::string played = state.played ? writeScenario(*state.played) : std::string();
    safeSave(nativePath(journal()),
             writeJsonLine(headOf(state, designed.size(), played.size())) + "\n" + designed + played);
}

Recovered JournalFile::read(const Catalog& catalog) const {
    const std::string name = nativePath(journal());
    // A pipe might never end.
    if (!QFileInfo(journal()).isFile())
        throw InputError(Trouble::io, {.file = name}, STAMPEDE_TEXT("Session", "This is no plain file."));
    const std::string all = readFile(name);
    const std::size_t end = all.find('\n');
    const JsonNode head = readJson(std::string_view(all).substr(0, end), name);
    Recovered state = headIn(head, name);
    const std::string_view texts =
        end == std::string::npos ? std::string_view() : std::string_view(all).substr(end + 1);
    if (!isWhole(head, static_cast<std::int64_t>(texts.size()))) refuseAsPartial(name);
    const auto designed = static_cast<std::size_t>(number(head, "designed_bytes"));
    state.designed = loadScenario(texts.substr(0, designed), name, catalog);
    if (designed < texts.size()) state.played = loadScenario(texts.substr(designed), name, catalog);
    return state;
}

Recovered JournalFile::peek() const {
    const std::string name = nativePath(journal());
    QFile file(journal());
    if (!QFileInfo(journal()).isFile() || !file.open(QIODevice::ReadOnly)) refuseAsPartial(name);
    const QByteArray line = file.readLine(longestHead);
    const JsonNode head = readJson(line.toStdString(), name);
    Recovered state = headIn(head, name);
    if (!isWhole(head, file.size() - line.size())) refuseAsPartial(name);
    return state;
}

QDateTime JournalFile::written() const { return QFileInfo(journal()).lastModified(); }

void JournalFile::clear() const { removeFiles(m_stem, QStringLiteral(".journal*")); }

void JournalFile::remove() {
    clear();
    QFile::remove(m_stem + QStringLiteral(".lock"));
    m_lock.reset();
}

}  // namespace stampede
