#include <CLI/Config.hpp>
#include <algorithm>
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
        const std::vector<InputError> problems = problemsIn(path, catalog, notes);
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
        if (problems.empty()) text += path + ": valid\n";
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
    options->output.add(app);
    return [options](Console& console) { return validate(*options, console); };
}

}  // namespace

const Command validateCommand = {.name = "validate",
                                 .summary = "Find every problem of scenario files, with line, column and JSON pointer",
                                 .example = "validate scenarios/*.json",
                                 .build = buildValidate};

}  // namespace stampede
