#include <CLI/Config.hpp>
#include <memory>

#include "app/cli/catalog_value.h"
#include "app/cli/command.h"
#include "app/cli/layout.h"
#include "model/architecture/common_commands.h"
#include "model/base/nearest.h"
#include "model/json/write.h"
#include "model/kinds/kinds.h"

namespace stampede {

namespace {

std::string sourceWords(const Source& source) {
    static const std::pair<char, const char*> marks[] = {
        {'R', "read"}, {'D', "derived"}, {'M', "remembered"}, {'O', "ours"}};
    std::string words;
    for (const auto& [mark, word] : marks) {
        if (mark == source.mark) words = word;
    }
    return "[" + words + (source.where.empty() ? "]" : ": " + std::string(source.where) + "]");
}

std::string plain(const Value& value) {
    if (value.asString()) return *value.asString();
    return writeJsonLine(value);
}

std::string heading(std::string_view title) { return "\n" + std::string(title) + "\n"; }

std::string parameterText(const Parameter& parameter, std::size_t indent) {
    std::string line = std::string(parameter.key) + ": " + std::string(typeWord(parameter.type));
    if (!parameter.unit.empty()) line += ", " + std::string(parameter.unit);
    if (parameter.least || parameter.most) {
        line += ", " + (parameter.least ? grouped(*parameter.least, 3) : "") + ".." +
                (parameter.most ? grouped(*parameter.most, 3) : "");
    }
    for (std::size_t i = 0; i < parameter.choices.size(); ++i) {
        line += (i == 0 ? " " : " | ") + std::string(parameter.choices[i]);
    }
    if (!parameter.fallback.isNull()) line += "; default " + plain(parameter.fallback);
    if (parameter.required) line += "; required";
    if (parameter.fixed) line += "; cannot be changed later";
    std::string text =
        wrapped(line, indent) + wrapped(english(parameter.help) + " " + sourceWords(parameter.source), indent + 4);
    for (const Parameter& field : parameter.fields) text += parameterText(field, indent + 4);
    return text;
}

std::string linksText(const Catalog& catalog, const Kind& kind) {
    std::string text;
    for (const LinkRule& rule : kind.links) {
        std::string to;
        for (const auto& other : catalog.kinds()) {
            if (!other->offersTo(rule.to)) continue;
            if (!to.empty()) to += ", ";
            to += other->key;
        }
        if (rule.most != 0) to.append(" (at most ").append(std::to_string(rule.most)).append(")");
        text += wrapped(std::string(rule.role).append(" -> ").append(to), 2) + wrapped(english(rule.help), 6);
    }
    return text;
}

std::string commandsText(const Kind& kind) {
    std::string text;
    for (const CommandRule& rule : kind.commands) {
        text += wrapped(std::string(rule.name) + ": " + english(rule.help), 2);
        for (const Parameter& arg : rule.args) text += parameterText(arg, 6);
    }
    std::string common;
    for (const CommandRule& rule : commonCommands()) common += (common.empty() ? "" : ", ") + std::string(rule.name);
    return text + "  " + common + "  as every drawn resource\n";
}

std::string timesText(const Catalog& catalog, const Kind& kind) {
    std::string text;
    const auto add = [&](const char* verb, std::string_view key) {
        if (key.empty()) return;
        const Tunable& tunable = catalog.tables().tunable(key);
        text += wrapped(std::string(verb) + " " + grouped(tunable.value, 3) + " s (" + tunable.key + ") " +
                            sourceWords({tunable.mark, tunable.source}),
                        2);
    };
    add("create", kind.leadTimes.create);
    add("update", kind.leadTimes.update);
    add("remove", kind.leadTimes.remove);
    return text;
}

std::string pricesText(const Catalog& catalog, const Kind& kind) {
    std::string text;
    std::string last;
    for (const std::string_view key : kind.prices) {
        const Price& price = catalog.tables().price(key);
        const std::string per = price.per == 1 ? "" : grouped(static_cast<double>(price.per)) + " ";
        // Rows of one table have one source: said above them.
        const std::string source = sourceWords({price.mark, price.source});
        if (source != last) text += wrapped(source, 2);
        last = source;
        text += wrapped("$" + grouped(price.price.inUsd(), 9) + " per " + per + price.unit + " (" + price.key + ")", 4);
    }
    return text;
}

std::string refusalsText(const Kind& kind) {
    std::string text;
    for (const RefusalRule& rule : kind.refusals) {
        text += wrapped(std::string(rule.code) + " of " + std::string(rule.call), 2);
        text += wrapped(english(rule.when) + " " + sourceWords(rule.source), 6);
    }
    return text;
}

std::string metricsText(const Kind& kind) {
    std::string text;
    for (const MetricRule& rule : kind.metrics) {
        text += wrapped(std::string(rule.name) + " (" + std::string(rule.unit) + "): " + english(rule.help), 2);
    }
    return text;
}

std::string kindText(const Catalog& catalog, const Kind& kind) {
    std::string text = std::string(kind.key) + " - " + english(kind.name) + "\n" + wrapped(english(kind.help), 2);
    if (!kind.parents.empty()) {
        std::string parents;
        for (const std::string_view parent : kind.parents)
            parents += (parents.empty() ? "" : ", ") + std::string(parent);
        text += "  In: " + parents + (kind.parentOptional ? " (or nowhere)\n" : "\n");
    }
    const auto add = [&](const char* title, const std::string& part) {
        if (!part.empty()) text += heading(title) + part;
    };
    std::string settings;
    for (const Parameter& parameter : kind.settings) settings += parameterText(parameter, 2);
    add("Settings", settings);
    add("Links", linksText(catalog, kind));
    add("Commands", commandsText(kind));
    add("Lead times", timesText(catalog, kind));
    add("Prices", pricesText(catalog, kind));
    add("Refusals", refusalsText(kind));
    add("Metrics", metricsText(kind));
    return text;
}

std::string overview(const Catalog& catalog) {
    std::string text = "Kinds (stampede-cli catalog KIND tells everything about one, --json everything at all)\n\n";
    for (const auto& kind : catalog.kinds()) {
        text += "  " + fitted(kind->key, 28) + english(kind->name) + "\n" + wrapped(english(kind->help), 30);
    }
    return text;
}

struct CatalogOptions {
    std::string kind = {};
    Output output = {};
};

int printCatalog(const CatalogOptions& options, Console& console) {
    const Catalog catalog = makeCatalog();
    if (options.kind.empty()) {
        options.output.print(console, options.output.json ? writeJson(catalogValue(catalog)) : overview(catalog));
        return ExitCode::ok;
    }
    const Kind* kind = catalog.find(options.kind);
    if (!kind) {
        std::vector<std::string_view> keys;
        for (const auto& each : catalog.kinds()) keys.push_back(each->key);
        throw UsageError{english(amongChoices(STAMPEDE_TEXT("cli", "There is no kind \"%1\"; perhaps %2."),
                                              STAMPEDE_TEXT("cli", "There is no kind \"%1\"; the kinds are %2."),
                                              options.kind, keys))};
    }
    options.output.print(console,
                         options.output.json ? writeJson(catalogValue(catalog, *kind)) : kindText(catalog, *kind));
    return ExitCode::ok;
}

Command::Play buildCatalog(CLI::App& app) {
    const auto options = std::make_shared<CatalogOptions>();
    app.add_option("kind", options->kind, "Only this kind")->type_name("KIND");
    options->output.add(app);
    return [options](Console& console) { return printCatalog(*options, console); };
}

}  // namespace

const Command catalogCommand = {
    .name = "catalog",
    .summary = "Print what can be drawn: settings, links, commands, prices, refusals, metrics, sources",
    .example = "catalog auto-scaling-group",
    .build = buildCatalog};

}  // namespace stampede
