#include "model/json/safe_save.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>
#include <string>
#include <system_error>

#include "model/base/input_error.h"

namespace stampede {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(Trouble trouble, const fs::path& path, const Text& sentence, int error) {
    throw InputError(trouble, {.file = path.string()}, sentence.arg(std::generic_category().message(error)));
}

/// Runs a system call again for as long as a signal interrupts it.
template <class Call>
auto retried(Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR) result = call();
    return result;
}

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }
    /// Some file systems report a failed write only here. EINTR leaves it closed (close(2), Linux).
    bool closed() {
        const int number = m_number;
        m_number = -1;
        return ::close(number) == 0 || errno == EINTR;
    }

private:
    int m_number;
};

/// The new file under its unique name, removed again unless it was given its place.
class Temporary {
public:
    explicit Temporary(const fs::path& target);
    ~Temporary() {
        if (!m_path.empty()) ::unlink(m_path.c_str());
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    void write(std::string_view bytes, mode_t mode);
    void compare(std::string_view bytes) const;
    void takePlace();
    /// Closes what was opened only to see whether it can be.
    void discard() { Descriptor{m_number}.closed(); }

private:
    const fs::path& m_target;
    fs::path m_path = {};
    int m_number = -1;
};

Temporary::Temporary(const fs::path& target) : m_target(target) {
    const std::string stem = target.string() + ".new-" + std::to_string(::getpid()) + "-";
    for (int attempt = 0;; ++attempt) {
        const std::string name = stem + std::to_string(attempt);
        m_number = retried([&] { return ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666); });
        if (m_number >= 0) {
            m_path = name;
            return;
        }
        if (errno != EEXIST || attempt == 1000) {
            fail(Trouble::cannotCreate, target, STAMPEDE_TEXT("json", "The file cannot be created: %1."), errno);
        }
    }
}

void Temporary::write(std::string_view bytes, mode_t mode) {
    const Text sentence = STAMPEDE_TEXT("json", "The file cannot be written, the old one is as it was: %1.");
    Descriptor file(m_number);
    while (!bytes.empty()) {
        const ssize_t count = retried([&] { return ::write(file.number(), bytes.data(), bytes.size()); });
        if (count <= 0) fail(Trouble::io, m_target, sentence, count < 0 ? errno : ENOSPC);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    if (mode != 0 && ::fchmod(file.number(), mode) != 0) fail(Trouble::io, m_target, sentence, errno);
    if (retried([&] { return ::fsync(file.number()); }) != 0) fail(Trouble::io, m_target, sentence, errno);
    if (!file.closed()) fail(Trouble::io, m_target, sentence, errno);
}

void Temporary::compare(std::string_view bytes) const {
    const Text sentence =
        STAMPEDE_TEXT("json", "The file does not read back as written, the old one is as it was: %1.");
    const Descriptor file(retried([&] { return ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC); }));
    if (file.number() < 0) fail(Trouble::io, m_target, sentence, errno);
    char buffer[1 << 16];
    for (;;) {
        const ssize_t count = retried([&] { return ::read(file.number(), buffer, sizeof buffer); });
        if (count < 0) fail(Trouble::io, m_target, sentence, errno);
        const std::string_view part(buffer, static_cast<std::size_t>(count));
        if (!bytes.starts_with(part) || (part.empty() && !bytes.empty())) fail(Trouble::io, m_target, sentence, EIO);
        if (part.empty()) return;
        bytes.remove_prefix(part.size());
    }
}

void Temporary::takePlace() {
    if (::rename(m_path.c_str(), m_target.c_str()) != 0) {
        fail(Trouble::io, m_target, STAMPEDE_TEXT("json", "The new file cannot take its place: %1."), errno);
    }
    m_path.clear();
}

/// Keeps the old file as "NAME~": a second name for the same bytes, a copy where the file system has no hard links.
/// The old backup gives way only once there is a new one.
void keepBackup(const fs::path& target) {
    const Text sentence = STAMPEDE_TEXT("json", "The backup cannot be made, so nothing was saved: %1.");
    const std::string backup = target.string() + "~";
    const std::string fresh = backup + ".new-" + std::to_string(::getpid());
    ::unlink(fresh.c_str());  // left by a program that died here
    if (::link(target.c_str(), fresh.c_str()) != 0) {
        std::error_code error;
        fs::copy_file(target, fresh, fs::copy_options::overwrite_existing, error);
        if (error) {
            ::unlink(fresh.c_str());
            fail(Trouble::io, target, sentence, error.value());
        }
    }
    if (::rename(fresh.c_str(), backup.c_str()) != 0) {
        const int error = errno;
        ::unlink(fresh.c_str());
        fail(Trouble::io, target, sentence, error);
    }
    ::unlink(fresh.c_str());  // rename leaves both where the backup already was the same file
}

void flushFolder(const fs::path& target) {
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    const Descriptor descriptor(retried([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    const bool flushed = descriptor.number() >= 0 && retried([&] { return ::fsync(descriptor.number()); }) == 0;
    // Some network file systems cannot flush a folder; they say so with EINVAL.
    if (!flushed && errno != EINVAL) {
        fail(Trouble::io, target, STAMPEDE_TEXT("json", "The file was saved, but its folder cannot be flushed: %1."),
             errno);
    }
}

/// What `path` means once symbolic links are followed, also where the last one leads to no file yet.
fs::path resolved(fs::path path) {
    constexpr int mostLinks = 40;  // as many as the kernel follows
    std::error_code error;
    for (int links = 0; fs::is_symlink(fs::symlink_status(path, error)); ++links) {
        const fs::path next = fs::read_symlink(path, error);
        if (links == mostLinks) error = std::make_error_code(std::errc::too_many_symbolic_link_levels);
        if (error) {
            fail(Trouble::cannotCreate, path, STAMPEDE_TEXT("json", "The file cannot be created: %1."), error.value());
        }
        path = next.is_absolute() ? next : path.parent_path() / next;
    }
    return path;
}

/// The mode of the plain file that is to give way; empty where there is none.
std::optional<mode_t> replacedMode(const fs::path& target) {
    struct stat old = {};
    if (::stat(target.c_str(), &old) != 0) return std::nullopt;
    if (!S_ISREG(old.st_mode)) {
        fail(Trouble::cannotCreate, target, STAMPEDE_TEXT("json", "Only a plain file can be replaced: %1."),
             S_ISDIR(old.st_mode) ? EISDIR : EINVAL);
    }
    // Giving it another file's place would go around what its owner asked for.
    if ((old.st_mode & 0222) == 0 || ::access(target.c_str(), W_OK) != 0) {
        fail(Trouble::cannotCreate, target, STAMPEDE_TEXT("json", "The file is write-protected: %1."), EACCES);
    }
    return old.st_mode & 07777;
}

}  // namespace

void checkSave(const fs::path& path) {
    const fs::path target = resolved(path);
    replacedMode(target);
    Temporary(target).discard();
}

void safeSave(const fs::path& path, std::string_view bytes, Backup backup) {
    const fs::path target = resolved(path);
    const std::optional<mode_t> old = replacedMode(target);
    Temporary fresh(target);
    fresh.write(bytes, old.value_or(0));
    fresh.compare(bytes);
    if (old && backup == Backup::kept) keepBackup(target);
    fresh.takePlace();
    flushFolder(target);
}

}  // namespace stampede
