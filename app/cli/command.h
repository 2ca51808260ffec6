#pragma once

#include <CLI/App.hpp>
#include <functional>

#include "app/cli/console.h"

namespace stampede {

/// One command of the program.
struct Command {
    using Play = std::function<int(Console&)>;

    const char* name = "";
    const char* summary = "";
    const char* example = "";
    /// Gives `app` the command's options and returns what is to be done once they are read, as an exit code.
    Play (*build)(CLI::App& app) = nullptr;
};

/// What every command understands: `--json`, and `--out` for where the result goes.
struct Output {
    bool json = false;
    std::string out = {};

    void add(CLI::App& app);
    void print(Console& console, const std::string& text) const { deliver(console, out, text); }
};

// In the order of `--help`.
Command validateCommand();
Command schemaCommand();
Command catalogCommand();
Command runCommand();
Command replayCommand();

}  // namespace stampede
