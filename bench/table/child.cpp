#include "bench/table/child.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace bench {

namespace {

double inSeconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// A file without a name that a child writes and we read.
class Paper {
public:
    Paper() : m_file(std::tmpfile()) {}
    ~Paper() {
        if (m_file) std::fclose(m_file);
    }
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;

    int number() const { return m_file ? fileno(m_file) : -1; }
    std::string text() const {
        std::string text;
        if (!m_file) return text;
        std::rewind(m_file);
        char part[4096];
        for (std::size_t read = 0; (read = std::fread(part, 1, sizeof part, m_file)) > 0;) text.append(part, read);
        return text;
    }

private:
    std::FILE* m_file;
};

[[noreturn]] void become(const std::vector<std::string>& words, int out, int errors) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    dup2(out, STDOUT_FILENO);
    dup2(errors, STDERR_FILENO);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

}  // namespace

Child runChild(const std::vector<std::string>& words) {
    const Paper out, errors;
    const auto from = std::chrono::steady_clock::now();
    const pid_t pid = fork();
    if (pid == 0) become(words, out.number(), errors.number());
    int status = 0;
    rusage usage{};
    if (pid < 0 || wait4(pid, &status, 0, &usage) < 0) return {};
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - from;
    return {WIFEXITED(status) && WEXITSTATUS(status) == 0,         out.text(),   errors.text(),
            inSeconds(usage.ru_utime) + inSeconds(usage.ru_stime), wall.count(), usage.ru_maxrss};
}

std::optional<Measured> readMeasured(const std::string& output) {
    Measured read;
    char name[64] = {};
    const int fields = std::sscanf(output.c_str(), "%63s %lf %lf %lf %lf %lf %ld %lf", name, &read.requests,
                                   &read.seconds, &read.mean, &read.p99, &read.late, &read.peakKib, &read.settling);
    if (fields < 7 || read.requests <= 0) return {};
    return read;
}

std::optional<double> countInstructions(std::vector<std::string> words, Child& child) {
    words.insert(words.begin(), {"valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"});
    child = runChild(words);
    const std::size_t found = child.errors.rfind("Collected :");
    if (!child.succeeded || found == std::string::npos) return {};
    return std::strtod(child.errors.c_str() + found + 11, nullptr);
}

}  // namespace bench
