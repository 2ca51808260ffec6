#include "model/run/record.h"

#include "model/json/read.h"
#include "model/json/shape_reader.h"
#include "model/json/shape_writer.h"
#include "model/json/write.h"
#include "model/run/engine_version.h"
#include "model/scenario/action_json.h"

namespace stampede {

namespace {

/// A record as it stands in a file.
struct RecordFile {
    std::int64_t engine = 0;
    std::string seed = {};
    SimTime simulated = {};
    std::string trajectory = {}, results = {};
    Value scenario = {};
    Value actions = {};
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

}  // namespace

RunRecord recordOf(const Simulation& run, const Result& result) {
    return {.scenario = run.scenario(),
            .seed = result.seed,
            .actions = run.actions(),
            .simulated = result.simulated,
            .engine = engineVersion,
            .trajectory = result.trajectory,
            .results = resultsFingerprint(result)};
}

std::string writeRecord(const RunRecord& record) {
    List actions;
    for (const Action& action : record.actions) actions.push_back(toValue(action));
    return writeJson(writeShape(RecordFile{.engine = record.engine,
                                           .seed = std::to_string(record.seed),
                                           .simulated = record.simulated,
                                           .trajectory = fingerprintText(record.trajectory),
                                           .results = fingerprintText(record.results),
                                           .scenario = toValue(readJson(writeScenario(record.scenario), "scenario")),
                                           .actions = std::move(actions)}));
}

RunRecord readRecord(std::string_view text, const std::string& file, const Catalog& catalog) {
    const JsonNode node = readJson(text, file);
    const auto held = readShape<RecordFile>(node, file);
    RunRecord record;
    record.scenario = loadScenario(writeJson(held.scenario), file + "#/scenario", catalog);
    record.actions = actionsOf(readActions(member(node, "actions"), file, "/actions"));
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
    return run.result();
}

}  // namespace stampede
