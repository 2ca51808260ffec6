#include "app/cli/program.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <ostream>
#include <sstream>

#include "app/cli/command.h"
#include "app/cli/layout.h"
#include "model/base/input_error.h"
#include "model/base/nearest.h"
#include "model/json/write.h"
#include "model/run/engine_version.h"

namespace stampede {

namespace {

constexpr const Command* commands[] = {
#define STAMPEDE_COMMAND(name) &(name),
#include "app/cli/commands.def"
#undef STAMPEDE_COMMAND
};

std::string versionText(bool asJson) {
    if (!asJson) return "stampede-cli " STAMPEDE_VERSION "\n";
    return writeJson(
        Record{{{"program", "stampede-cli"},
                {"version", STAMPEDE_VERSION},
                {"engine", engineVersion},
                {"formats", Record{{{"stampede/scenario", 1}, {"stampede/result", 1}, {"stampede/record", 1}}}}}});
}

/// The command line as CLI11 reads it, and what each command does once it has been read.
struct CommandLine {
    CLI::App app{"Plays clouds that were drawn with Stampede, without a window.", "stampede-cli"};
    std::vector<std::pair<CLI::App*, Command::Play>> plays = {};
    bool version = false, json = false;

    CommandLine() {
        app.require_subcommand(0, 1);
        app.add_flag("--version", version, "Print the version (with --json: readable by programs)");
        app.add_flag("--json", json, "Print JSON");
        app.footer(
            "Example:\n  stampede-cli run scenarios/01_launch_day.json --seed 7\n\n"
            "Exit codes: 0 ok, 1 a stated objective failed, 2 usage, 65 bad input,\n"
            "66 missing, 70 internal, 73 cannot create, 74 input or output, 130 interrupted.");
        for (const Command* command : commands) {
            CLI::App* sub = app.add_subcommand(command->name, command->summary);
            sub->footer(std::string("Example:\n  stampede-cli ") + command->example);
            plays.emplace_back(sub, command->build(*sub));
        }
    }

    const CLI::App& asked() const {
        const auto chosen = app.get_subcommands();
        return chosen.empty() ? app : *chosen.front();
    }

    int play(Console& console) {
        if (version) {
            deliver(console, "", versionText(json));
            return ExitCode::ok;
        }
        for (auto& [sub, play] : plays) {
            if (sub->parsed()) return play(console);
        }
        throw UsageError{"A command is needed."};
    }
};

/// Help in lines of at most 80 columns: what an option does goes on below its beginning.
std::string helpText(const CLI::App& app) {
    constexpr std::size_t width = 80;
    const std::size_t column = app.get_formatter()->get_column_width();
    std::string text;
    std::istringstream help(app.help());
    for (std::string line; std::getline(help, line);) {
        if (columns(line) <= width) {
            text += line + "\n";
        } else if (line.starts_with("  ")) {
            text += line.substr(0, column) + wrapped(line.substr(column), column).substr(column);
        } else {
            text += wrapped(line, 0);
        }
    }
    return text;
}

/// The words as CLI11 is to meet them: what `--json` says before the command is said behind it. The first word that is
/// no option names the command, and is known before any option, `--help` included, is looked at.
std::vector<std::string> inOrder(std::vector<std::string> words, const CommandLine& line) {
    const auto command =
        std::find_if(words.begin(), words.end(), [](const std::string& word) { return !word.starts_with('-'); });
    if (command == words.end()) return words;
    std::vector<std::string_view> names;
    for (const auto& [sub, play] : line.plays) names.push_back(sub->get_name());
    if (std::find(names.begin(), names.end(), *command) == names.end()) {
        throw UsageError{english(amongChoices(STAMPEDE_TEXT("cli", "There is no command \"%1\"; perhaps %2."),
                                              STAMPEDE_TEXT("cli", "There is no command \"%1\"; the commands are %2."),
                                              *command, names))};
    }
    if (std::all_of(words.begin(), command, [](const std::string& word) { return word == "--json"; })) {
        std::rotate(words.begin(), command, command + 1);
    }
    return words;
}

int tellUsage(Console& console, const CLI::App& app, const std::string& sentence) {
    std::string name = "stampede-cli";
    if (app.get_parent()) name += " " + app.get_name();
    console.err << name << ": " << forTerminal(sentence) << "\n"
                << "Try: " << name << " --help\n";
    return ExitCode::usage;
}

int playWords(CommandLine& line, std::vector<std::string> words, Console& console) {
    try {
        words = inOrder(std::move(words), line);
        std::reverse(words.begin(), words.end());  // as CLI11 wants a vector
        line.app.parse(words);
        return line.play(console);
    } catch (const CLI::CallForHelp&) {
        deliver(console, "", helpText(line.app));
        return ExitCode::ok;
    } catch (const CLI::ParseError& error) {
        return tellUsage(console, line.asked(), error.what());
    } catch (const UsageError& error) {
        return tellUsage(console, line.asked(), error.sentence);
    }
}

}  // namespace

std::span<const Command* const> allCommands() { return commands; }

void Output::add(CLI::App& app) {
    app.add_flag("--json", json, "Print JSON");
    app.add_option("--out", out, "Write the result here and not to standard output")->type_name("FILE");
}

int runProgram(const std::vector<std::string>& words, Console& console) {
    try {
        CommandLine line;
        return playWords(line, words, console);
    } catch (const InputError& error) {
        console.err << forTerminal(error.what()) << "\n";
        return static_cast<int>(error.trouble());
    } catch (const ReaderLeft&) {
        return static_cast<int>(Trouble::io);
    } catch (const std::exception& error) {
        console.err << "stampede-cli: something is wrong inside: " << error.what() << "\n";
        return ExitCode::internal;
    }
}

}  // namespace stampede
