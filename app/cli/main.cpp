#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>

#include "app/cli/program.h"

namespace {

volatile std::sig_atomic_t interruptions = 0;

}  // namespace

int main(int argc, char** argv) {
    // Ctrl+C ends a run with what it came to so far; pressed again, at once.
    std::signal(SIGINT, [](int) {
        if (interruptions != 0) std::_Exit(stampede::ExitCode::interrupted);
        interruptions = 1;
    });
    std::signal(SIGABRT, [](int) { std::_Exit(stampede::ExitCode::internal); });  // a broken promise was told before
    std::signal(SIGPIPE, SIG_IGN);  // a reader that left is a failed write: exit code 74
    std::ios::sync_with_stdio(false);
    stampede::Console console{
        .out = std::cout, .err = std::cerr, .showsProgress = isatty(STDERR_FILENO) != 0, .interrupted = [] {
            return interruptions != 0;
        }};
    return stampede::runProgram({argv + 1, argv + argc}, console);
}
