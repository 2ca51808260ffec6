#include <CLI/Config.hpp>
#include <memory>

#include "app/cli/command.h"
#include "model/json/write.h"
#include "model/kinds/kinds.h"
#include "model/run/result.h"
#include "model/scenario/action_json.h"
#include "model/scenario/scenario.h"

namespace stampede {

namespace {

struct SchemaOptions {
    std::string of = "scenario";
    Output output = {};
};

int printSchema(const SchemaOptions& options, Console& console) {
    const Catalog catalog = makeCatalog();
    Value schema;
    if (options.of == "scenario")
        schema = scenarioSchema(catalog);
    else if (options.of == "actions")
        schema = actionsSchema(catalog);
    else if (options.of == "result")
        schema = resultSchema(catalog);
    else
        throw UsageError{"--of takes scenario, result or actions."};
    options.output.print(console, writeJson(schema));
    return ExitCode::ok;
}

Command::Play buildSchema(CLI::App& app) {
    const auto options = std::make_shared<SchemaOptions>();
    app.add_option("--of", options->of, "scenario, result or actions")->type_name("WHAT")->capture_default_str();
    options->output.add(app);
    return [options](Console& console) { return printSchema(*options, console); };
}

}  // namespace

const Command schemaCommand = {
    .name = "schema",
    .summary = "Print the JSON Schema of scenarios, results or actions, closed lists included",
    .example = "schema --of result",
    .build = buildSchema};

}  // namespace stampede
