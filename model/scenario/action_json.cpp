#include "model/scenario/action_json.h"

#include "model/base/nearest.h"
#include "model/json/read.h"
#include "model/json/shape_reader.h"
#include "model/json/shape_writer.h"
#include "model/json/write.h"
#include "model/scenario/action_shape.h"
#include "model/scenario/place_finder.h"

namespace stampede {

namespace {

constexpr std::size_t sorts = std::variant_size_v<Action::What>;

template <class What>
Action readAs(const JsonNode& node, ShapePath& path) {
    Timed<What> timed;
    ShapeReader reader(node, path);
    describe(reader, timed);
    reader.finish();
    return {timed.at, std::move(timed.what), std::move(timed.unknown)};
}

/// Reads as the sort of action whose word this is; false when there is none.
template <std::size_t I = 0>
bool readSort(std::string_view word, const JsonNode& node, ShapePath& path, Action& action) {
    if constexpr (I < sorts) {
        using What = std::variant_alternative_t<I, Action::What>;
        if (Action{.what = What{}}.word() != word) return readSort<I + 1>(word, node, path, action);
        action = readAs<What>(node, path);
        return true;
    } else {
        return false;
    }
}

/// Of every sort, in order.
template <std::size_t... I>
std::vector<std::string_view> wordsOf(std::index_sequence<I...>) {
    return {Action{.what = std::variant_alternative_t<I, Action::What>{}}.word()...};
}

/// What a document says at its beginning that it is, where that is a format of ours.
std::string formatOf(std::string_view text) {
    constexpr std::string_view mark = "\"stampede/";
    const std::string_view beginning = text.substr(0, 200);
    const std::size_t found = beginning.find(mark);
    if (found == std::string_view::npos) return {};
    const std::size_t word = found + mark.size();
    return std::string(beginning.substr(word, beginning.find('"', word) - word));
}

[[noreturn]] void fail(const PlaceFinder& places, std::string_view path, Text sentence) {
    throw InputError(Trouble::badInput, places.at(path), std::move(sentence));
}

}  // namespace

Place PlacedAction::place(std::string_view path) const { return PlaceFinder(node, file, pointer).at(path); }

Action readAction(const JsonNode& node, const std::string& file, const std::string& pointer) {
    const PlaceFinder places(node, file, pointer);
    if (!node.asMembers()) fail(places, "", STAMPEDE_TEXT("actions", "An action is an object."));
    const JsonNode* word = node.find("do");
    if (!word || !word->asString())
        fail(places, "do", STAMPEDE_TEXT("actions", "An action has a member \"do\" that says what it does."));
    ShapeReport report;
    ShapePath path(file, report, pointer);
    Action action;
    if (!readSort(*word->asString(), node, path, action))
        fail(places, "do",
             amongChoices(STAMPEDE_TEXT("actions", "There is no action \"%1\"; perhaps \"%2\"."),
                          STAMPEDE_TEXT("actions", "There is no action \"%1\"; the actions are %2."), *word->asString(),
                          wordsOf(std::make_index_sequence<sorts>())));
    if (!report.problems.empty()) throw report.problems.front();
    return action;
}

std::vector<PlacedAction> readActions(const JsonNode& list, const std::string& file, const std::string& pointer) {
    const JsonNode::Items* items = list.asItems();
    if (!items) fail(PlaceFinder(list, file, pointer), "", STAMPEDE_TEXT("actions", "Actions stand in a list."));
    std::vector<PlacedAction> placed;
    for (std::size_t i = 0; i < items->size(); ++i) {
        const JsonNode& node = (*items)[i];
        const std::string here = pointer + '/' + std::to_string(i);
        placed.push_back({readAction(node, file, here), node, file, here});
        if (i > 0 && placed[i].action.at < placed[i - 1].action.at)
            fail(PlaceFinder(node, file, here), "at",
                 STAMPEDE_TEXT("actions", "%1 is before %2, the time of the action above it.")
                     .arg(clockText(placed[i].action.at))
                     .arg(clockText(placed[i - 1].action.at)));
    }
    return placed;
}

std::vector<PlacedAction> readActions(std::string_view text, const std::string& file) {
    if (const std::string format = formatOf(text); !format.empty()) {
        throw InputError(Trouble::badInput, {.file = file},
                         STAMPEDE_TEXT("actions", "This is a %1, not a list of actions.").arg(format));
    }
    return readActions(readJsonList(text, file), file, "");
}

std::vector<Action> actionsOf(const std::vector<PlacedAction>& placed) {
    std::vector<Action> actions;
    actions.reserve(placed.size());
    for (const PlacedAction& each : placed) actions.push_back(each.action);
    return actions;
}

Value toValue(const Action& action) {
    return std::visit(
        [&](const auto& what) {
            return writeShape(Timed<std::remove_cvref_t<decltype(what)>>{action.at, what, action.unknown});
        },
        action.what);
}

std::string writeActions(const std::vector<Action>& actions) {
    std::string text = "[\n";
    for (const Action& action : actions)
        text += "  " + writeJsonLine(toValue(action)) + (&action == &actions.back() ? "\n" : ",\n");
    return text + "]\n";
}

}  // namespace stampede
