#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "model/base/input_error.h"
#include "model/json/read.h"

namespace stampede {

namespace {

/// Closes what it opened; standard input stays open.
class Descriptor {
public:
    explicit Descriptor(const std::string& path)
        : m_number(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)) {}
    ~Descriptor() {
        if (m_number > STDIN_FILENO) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

[[noreturn]] void fail(Trouble trouble, const std::string& path, const Text& sentence) {
    throw InputError(trouble, {.file = path}, sentence);
}

std::string reason(int error) { return std::generic_category().message(error); }

}  // namespace

std::string readFile(const std::string& path) {
    const Descriptor file(path);
    if (file.number() < 0) {
        const int error = errno;
        if (error == ENOENT || error == ENOTDIR) {
            fail(Trouble::missing, path, STAMPEDE_TEXT("json", "There is no such file."));
        }
        fail(Trouble::io, path, STAMPEDE_TEXT("json", "The file cannot be opened: %1.").arg(reason(error)));
    }
    struct stat status = {};
    if (::fstat(file.number(), &status) == 0 && S_ISDIR(status.st_mode)) {
        fail(Trouble::io, path, STAMPEDE_TEXT("json", "This is a folder, not a file."));
    }
    std::string bytes;
    char buffer[1 << 16];
    for (;;) {
        const ssize_t count = ::read(file.number(), buffer, sizeof buffer);
        if (count == 0) return bytes;
        if (count < 0) {
            if (errno == EINTR) continue;
            fail(Trouble::io, path, STAMPEDE_TEXT("json", "The file cannot be read: %1.").arg(reason(errno)));
        }
        bytes.append(buffer, static_cast<std::size_t>(count));
        // What never ends (a device, a pipe) is left as soon as it is too much.
        if (bytes.size() > JsonLimits::bytes) {
            fail(Trouble::badInput, path, STAMPEDE_TEXT("json", "The file is larger than 64 MiB."));
        }
    }
}

}  // namespace stampede
