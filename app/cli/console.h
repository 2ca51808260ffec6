// app/cli: stampede-cli. One file for each command; program.cpp reads the command line and turns every end of a command
// into its exit code. Results go to standard output or --out, everything else to standard error.
#pragma once

#include <iosfwd>
#include <string>

namespace stampede {

/// What a command talks to, so that tests can listen.
struct Console {
    std::ostream& out;
    std::ostream& err;
    bool showsProgress = false;                    ///< `err` is a terminal
    bool (*interrupted)() = [] { return false; };  ///< true once Ctrl+C was pressed
};

/// The exit codes of the promises to outsiders. Those of bad input, missing files and trouble with the disk come with
/// an InputError (base/input_error.h).
struct ExitCode {
    static constexpr int ok = 0;
    static constexpr int objectiveFailed = 1;
    static constexpr int usage = 2;
    static constexpr int internal = 70;
    static constexpr int interrupted = 130;
};

/// Who reads standard output has left: nothing is to be told, nobody listens.
struct ReaderLeft {};

/// Writes `text` to the file `path`, to `out` for "-" or an empty path. Throws InputError: cannotCreate or io;
/// ReaderLeft where a pipe is closed.
void deliver(Console& console, const std::string& path, const std::string& text);

/// Finds before the work is done that `path` will not take its result. Throws InputError: cannotCreate.
void checkDelivery(const std::string& path);

/// True of standard input or output: "-", or where a path may be left out, nothing.
inline bool isStream(const std::string& path) { return path.empty() || path == "-"; }

/// A command's words were right for the parser and wrong for the command: exit code 2.
struct UsageError {
    std::string sentence = {};
};

}  // namespace stampede
