#include "model/scenario/set_in_scenario.h"

#include "model/base/shortened.h"
#include "model/json/shape_reader.h"
#include "model/json/shape_writer.h"
#include "model/scenario/scenario_shape.h"

namespace stampede {

namespace {

std::vector<std::string> segments(std::string_view path) {
    std::vector<std::string> result(1);
    for (std::size_t i = 0; i < path.size(); ++i) {
        const bool escape = path[i] == '~' && i + 1 < path.size() && (path[i + 1] == '0' || path[i + 1] == '1');
        if (path[i] == '/')
            result.emplace_back();
        else
            result.back() += escape ? (path[++i] == '0' ? '~' : '/') : path[i];
    }
    return result;
}

JsonNode nodeOf(const Value& value);

struct NodeMaker {
    JsonNode operator()(std::monostate) const { return {}; }
    JsonNode operator()(const List& list) const {
        JsonNode::Items items;
        for (const Value& item : list) items.push_back(nodeOf(item));
        return {std::move(items)};
    }
    JsonNode operator()(const Record& record) const {
        JsonNode::Members members;
        for (const Field& field : record.fields) members.emplace_back(field.key, nodeOf(field.value));
        return {std::move(members)};
    }
    template <class Plain>
    JsonNode operator()(const Plain& plain) const {
        return {plain};
    }
};

JsonNode nodeOf(const Value& value) { return std::visit(NodeMaker{}, value.data()); }

/// The index that a segment of a path names in a list; its size where it names none.
std::size_t indexIn(const List& list, const std::string& segment) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Record* record = list[i].asRecord();
        for (const char* key : {"id", "name"})
            if (const Value* name = record ? record->find(key) : nullptr; name && name->asString())
                if (*name->asString() == segment) return i;
    }
    for (std::size_t i = 0; i < list.size(); ++i)
        if (std::to_string(i) == segment) return i;
    return list.size();
}

/// Puts `value` below `place`; false where the path leads nowhere.
bool put(Value& place, const std::vector<std::string>& path, std::size_t depth, const Value& value) {
    if (depth == path.size()) {
        place = value;
        return true;
    }
    const bool last = depth + 1 == path.size();
    if (List* list = place.asList()) {
        const std::size_t index = indexIn(*list, path[depth]);
        if (index == list->size()) return false;
        if (!last || !value.isNull()) return put((*list)[index], path, depth + 1, value);
        list->erase(list->begin() + static_cast<std::ptrdiff_t>(index));
        return true;
    }
    if (place.isNull()) place = Record{};  // a member that the file left out
    Record* record = place.asRecord();
    if (!record) return false;
    if (last && value.isNull()) {
        record->erase(path[depth]);
        return true;
    }
    if (!record->find(path[depth])) record->set(path[depth], {});
    return put(*record->find(path[depth]), path, depth + 1, value);
}

Problem unknownKey(std::string_view path) {
    return {"key", STAMPEDE_TEXT("scenario", "The scenario has no \"%1\" that could be set.").arg(shortened(path))};
}

}  // namespace

std::optional<Problem> setInScenario(Scenario& scenario, std::string_view path, const Value& value,
                                     const Catalog& catalog) {
    const auto keys = segments(path);
    if (keys[0] == "format" || keys[0] == "formatVersion" || keys[0] == "architecture") return unknownKey(path);
    ScenarioFile file = fileOf(scenario);
    file.drawing = {};  // neither changes nor need be read again
    Value document = writeShape(file);
    if (!put(document, keys, 0, value)) return unknownKey(path);

    ShapeReport report;
    const std::size_t unknownBefore = [&] {
        ShapeReport before;
        readShape<ScenarioFile>(nodeOf(writeShape(file)), "", before);
        return before.unknown.size();
    }();
    file = readShape<ScenarioFile>(nodeOf(document), "", report);
    if (!report.problems.empty()) return Problem{"value", report.problems.front().text()};
    if (report.unknown.size() > unknownBefore && !value.isNull()) return unknownKey(path);

    std::vector<Problem> problems;
    std::vector<UnknownMember> unknown;
    Scenario changed = std::move(file.scenario);
    changed.architecture = scenario.architecture;
    changed.unknownOfArchitecture = scenario.unknownOfArchitecture;
    changed.limits = limitsOf(file.limits, catalog, problems, unknown);
    if (unknown.size() > scenario.limits.unknown.fields.size()) return unknownKey(path);
    if (problems.empty()) problems = problemsOfMeaning(changed, catalog);
    if (!problems.empty()) return Problem{"value", problems.front().sentence};
    scenario = std::move(changed);
    return std::nullopt;
}

}  // namespace stampede
