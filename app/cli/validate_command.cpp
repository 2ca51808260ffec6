#include <CLI/Config.hpp>
#include <algorithm>
#include <iterator>
#include <memory>
#include <ostream>

#include "app/cli/command.h"
#include "app/cli/layout.h"
#include "model/json/read.h"
#include "model/json/write.h"
#include "model/kinds/kinds.h"
#include "model/scenario/scenario.h"

namespace stampede {

namespace {

struct ValidateOptions {
    std::vector<std::string> files = {};
    bool strict = false;
    Output output = {};
};

/// What was found in one file; a file that cannot be read has one problem.
std::vector<InputError> problemsIn(const std::string& path, const Catalog& catalog, std::vector<Note>& notes) {
    try {
        ScenarioReading reading = readScenario(readFile(path), path, catalog);
        notes = std::move(reading.notes);
        return std::move(reading.problems);
    } catch (const InputError& error) {
        return {error};
    }
}

Record placed(const Place& place, const std::string& sentence) {
    return {{{"line", place.line}, {"column", place.column}, {"pointer", place.pointer}, {"sentence", sentence}}};
}

/// What --strict makes of a member that is kept though nobody here knows it.
InputError refusal(const Note& note) {
    Text sentence = note.sentence.args.size() < 2
                        ? STAMPEDE_TEXT("scenario", "\"%1\" is not known here.")
                        : STAMPEDE_TEXT("scenario", "\"%1\" is not known here. Did you mean \"%2\"?");
    sentence.args = note.sentence.args;
    return {Trouble::badInput, note.place, sentence};
}

std::string validWord(std::size_t unknown) {
    if (unknown == 0) return "valid";
    const std::string members = unknown == 1 ? "1 member that is" : std::to_string(unknown) + " members that are";
    return "valid, with " + members + " not known here";
}

int validate(const ValidateOptions& options, Console& console) {
    if (std::count(options.files.begin(), options.files.end(), "-") > 1)
        throw UsageError{"Standard input (-) can be read once."};
    options.output.check();
    const Catalog catalog = makeCatalog();
    int code = ExitCode::ok;
    List files;
    std::string text;
    for (const std::string& path : options.files) {
        std::vector<Note> notes;
        std::vector<InputError> problems = problemsIn(path, catalog, notes);
        const auto known =
            std::stable_partition(notes.begin(), notes.end(), [](const Note& note) { return note.isUnknown; });
        std::size_t unknown = static_cast<std::size_t>(known - notes.begin());
        if (options.strict) {
            std::transform(notes.begin(), known, std::back_inserter(problems), refusal);
            notes.erase(notes.begin(), known);
            unknown = 0;
        }
        List problemList, noteList;
        for (const InputError& problem : problems) {
            if (code == ExitCode::ok) code = static_cast<int>(problem.trouble());
            problemList.push_back(placed(problem.place(), problem.sentence()));
            text += std::string(problem.what()) + "\n";
        }
        for (const Note& note : notes) {
            noteList.push_back(placed(note.place, english(note.sentence)));
            text += note.place.text() + ": note: " + english(note.sentence) + "\n";
        }
        if (problems.empty()) text += path + ": " + validWord(unknown) + "\n";
        files.push_back(Record{{{"file", path},
                                {"valid", problems.empty()},
                                {"problems", std::move(problemList)},
                                {"notes", std::move(noteList)}}});
    }
    const Record document{{{"format", "stampede/validation"}, {"formatVersion", 1}, {"files", std::move(files)}}};
    options.output.print(console, options.output.json ? writeJson(document) : forTerminal(text));
    return code;
}

Command::Play buildValidate(CLI::App& app) {
    const auto options = std::make_shared<ValidateOptions>();
    app.add_option("files", options->files, "Scenario files; - for standard input")->type_name("FILE")->required();
    app.add_flag("--strict", options->strict, "Members that are not known are problems too");
    options->output.add(app);
    return [options](Console& console) { return validate(*options, console); };
}

}  // namespace

const Command validateCommand = {.name = "validate",
                                 .summary = "Find every problem of scenario files, with line, column and JSON pointer",
                                 .example = "validate scenarios/*.json",
                                 .build = buildValidate};

}  // namespace stampede
