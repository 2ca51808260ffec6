#pragma once

#include <CLI/App.hpp>
#include <functional>
#include <span>

#include "app/cli/console.h"

namespace stampede {

/// One command of the program: a constant in a file of its own, with its line in commands.def.
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
    void check() const { checkDelivery(out); }
    void print(Console& console, const std::string& text) const { deliver(console, out, text); }
};

#define STAMPEDE_COMMAND(name) extern const Command name;
#include "app/cli/commands.def"
#undef STAMPEDE_COMMAND

/// Every command of commands.def: what the program knows, and what `--help` lists.
std::span<const Command* const> allCommands();

}  // namespace stampede
