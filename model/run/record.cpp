#include "model/run/record.h"

#include "model/json/read.h"
#include "model/json/shape_reader.h"
#include "model/json/shape_writer.h"
#include "model/json/write.h"
#include "model/run/engine_version.h"
#include "model/scenario/action_json.h"

namespace stampede {

namespace {

struct RivalFile {
    std::string id = {};
    std::string name = {};
    double score = 0;
};

template <class Io>
void describe(Io& io, RivalFile& r) {
    io.required("id", r.id, "The rival's id.");
    io.optional("name", r.name, {}, "The team's name.");
    io.required("score", r.score, Range{-1e12, 1e12}, "In points.");
}

/// A record as it stands in a file.
struct RecordFile {
    std::int64_t engine = 0;
    std::string seed = {};
    SimTime simulated = {};
    std::string trajectory = {}, results = {};
    Value scenario = {};
    Value actions = {};
    std::vector<RivalFile> rivals = {};
};

template <class Io>
void describe(Io& io, RecordFile& r) {
    io.constant("format", "stampede/record", "What the file is.");
    io.constant("formatVersion", 1, "The format.");
    io.required("engine", r.engine, "The version of the engine that made it.");
    io.required("seed", r.seed, "In digits: it has up to 64 bits.");
    io.required("simulated", r.simulated, "How far it was played.");
    io.required("trajectory", r.trajectory, "Fingerprint of the log and every request.");
    io.required("results", r.results, "Fingerprint of the result.");
    io.required("scenario", r.scenario, "The whole scenario.");
    io.required("actions", r.actions, "What the player did, in order.");
    io.optional("rivals", r.rivals, {}, "What the other teams came to.");
}

const JsonNode& member(const JsonNode& node, const char* key) {
    static const JsonNode none;
    const JsonNode* found = node.find(key);
    return found ? *found : none;
}

/// All digits of `text` in `base`, which must fit 64 bits.
std::uint64_t number(const std::string& text, int base, const JsonNode& node, const std::string& file) {
    std::uint64_t value = 0;
    const auto wrong = [&] {
        return InputError(Trouble::badInput, {.file = file, .line = node.line, .column = node.column},
                          STAMPEDE_TEXT("run", "\"%1\" is no number of 64 bits.").arg(text));
    };
    if (text.empty()) throw wrong();
    for (const char c : text) {
        const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : base;
        std::uint64_t next = 0;
        const auto factor = static_cast<std::uint64_t>(base);
        if (digit >= base || __builtin_mul_overflow(value, factor, &next) ||
            __builtin_add_overflow(next, static_cast<std::uint64_t>(digit), &value)) {
            throw wrong();
        }
    }
    return value;
}

/// One sentence about what is no record at all, rather than one about the first member that it lacks.
void checkFormat(const JsonNode& node, const std::string& file) {
    const JsonNode* format = node.find("format");
    const std::string* word = format ? format->asString() : nullptr;
    if (word && *word == "stampede/record") return;
    const Place place{.file = file, .line = node.line, .column = node.column};
    constexpr std::string_view ours = "stampede/";
    if (word && word->starts_with(ours)) {
        throw InputError(Trouble::badInput, place,
                         STAMPEDE_TEXT("run", "This is a %1, not a record.").arg(word->substr(ours.size())));
    }
    throw InputError(Trouble::badInput, place,
                     STAMPEDE_TEXT("run", "This is no record: its member \"format\" is not \"stampede/record\"."));
}

/// The record's scenario; what is wrong in it is told at its place in the record.
Scenario scenarioOf(const RecordFile& held, const JsonNode& node, const std::string& file, const Catalog& catalog) {
    try {
        return loadScenario(writeJson(held.scenario), file, catalog);
    } catch (const InputError& error) {
        const JsonNode& scenario = member(node, "scenario");
        throw InputError(Trouble::badInput,
                         {.file = file,
                          .line = scenario.line,
                          .column = scenario.column,
                          .pointer = "/scenario" + error.place().pointer},
                         error.text());
    }
}

}  // namespace

RunRecord recordOf(const Simulation& run, const Result& result) {
    return {.scenario = run.scenario(),
            .seed = result.seed,
            .actions = run.actions(),
            .rivals = result.rivals,
            .simulated = result.simulated,
            .engine = engineVersion,
            .trajectory = result.trajectory,
            .results = resultsFingerprint(result)};
}

std::string writeRecord(const RunRecord& record) {
    List actions;
    for (const Action& action : record.actions) actions.push_back(toValue(action));
    std::vector<RivalFile> rivals;
    for (const ResultRival& rival : record.rivals) rivals.push_back({rival.id, rival.name, rival.score.inPoints()});
    return writeJson(writeShape(RecordFile{.engine = record.engine,
                                           .seed = std::to_string(record.seed),
                                           .simulated = record.simulated,
                                           .trajectory = fingerprintText(record.trajectory),
                                           .results = fingerprintText(record.results),
                                           .scenario = toValue(readJson(writeScenario(record.scenario), "scenario")),
                                           .actions = std::move(actions),
                                           .rivals = std::move(rivals)}));
}

RunRecord readRecord(std::string_view text, const std::string& file, const Catalog& catalog) {
    const JsonNode node = readJson(text, file);
    checkFormat(node, file);
    const auto held = readShape<RecordFile>(node, file);
    RunRecord record;
    record.scenario = scenarioOf(held, node, file, catalog);
    record.actions = actionsOf(readActions(member(node, "actions"), file, "/actions"));
    for (const RivalFile& rival : held.rivals) record.rivals.push_back({rival.id, rival.name, points(rival.score)});
    record.seed = number(held.seed, 10, member(node, "seed"), file);
    record.simulated = held.simulated;
    record.engine = held.engine;
    record.trajectory = number(held.trajectory, 16, member(node, "trajectory"), file);
    record.results = number(held.results, 16, member(node, "results"), file);
    return record;
}

Result play(const RunRecord& record, const Catalog& catalog) {
    Simulation run(std::make_shared<const Scenario>(record.scenario), catalog, record.seed);
    run.schedule(record.actions);
    run.advanceTo(record.simulated);
    return run.result(record.rivals);
}

}  // namespace stampede
