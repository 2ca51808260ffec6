#include <algorithm>

#include "model/base/shortened.h"
#include "model/json/read.h"
#include "model/json/shape_reader.h"
#include "model/scenario/place_finder.h"
#include "model/scenario/repeated_load.h"
#include "model/scenario/scenario_shape.h"

namespace stampede {

namespace {

/// Collects what is wrong with one file, once each and in its order.
class Complaints {
public:
    Complaints(const JsonNode& root, const std::string& file, std::vector<InputError>& problems)
        : m_places(root, file), m_problems(problems) {}

    Place place(std::string_view path) const { return m_places.at(path); }

    /// Takes down what the shape's report does not tell already of the same place or of what it stands in.
    void add(std::string_view path, const Problem& problem) {
        constexpr std::size_t enough = 1000;  // nobody reads more, and each is compared with all of the shape's
        if (m_problems.size() + m_found.size() >= enough) return;
        Place place = m_places.at(std::string(path) + (path.empty() || problem.path.empty() ? "" : "/") + problem.path);
        for (const InputError& known : m_problems)
            if (covers(known.place().pointer, place.pointer)) return;
        m_found.emplace_back(Trouble::badInput, std::move(place), problem.sentence);
    }

    void add(std::string_view path, const std::vector<Problem>& problems) {
        for (const Problem& problem : problems) add(path, problem);
    }

    void finish() {
        m_problems.insert(m_problems.end(), m_found.begin(), m_found.end());
        std::stable_sort(m_problems.begin(), m_problems.end(), [](const InputError& a, const InputError& b) {
            return std::pair(a.place().line, a.place().column) < std::pair(b.place().line, b.place().column);
        });
    }

private:
    static bool covers(const std::string& outer, const std::string& inner) {
        return inner.compare(0, outer.size(), outer) == 0 &&
               (inner.size() == outer.size() || inner[outer.size()] == '/');
    }

    PlaceFinder m_places;
    std::vector<InputError>& m_problems;  ///< of the shape
    std::vector<InputError> m_found;
};

/// Throws where this is no scenario, or one of a later version than we read.
void checkVersion(const JsonNode& root, const std::string& file) {
    const PlaceFinder places(root, file);
    const auto fail = [&](const char* path, Text sentence) {
        throw InputError(Trouble::badInput, places.at(path), std::move(sentence));
    };
    const JsonNode* format = root.find("format");
    if (const JsonNode::Items* items = root.asItems(); items && !items->empty() && items->front().find("do"))
        fail("", STAMPEDE_TEXT("scenario", "This is a list of actions, not a scenario."));
    if (!format || !format->asString() || *format->asString() != "stampede/scenario")
        fail("format",
             STAMPEDE_TEXT("scenario", "This is no scenario: its member \"format\" is not \"stampede/scenario\"."));
    const JsonNode* version = root.find("formatVersion");
    if (!version || !version->asInteger() || *version->asInteger() < 1)
        fail("formatVersion", STAMPEDE_TEXT("scenario", "\"formatVersion\" must be a whole number from 1 on."));
    if (*version->asInteger() > newestFormatVersion)
        fail("formatVersion", STAMPEDE_TEXT("scenario",
                                            "This file has formatVersion %1; a Stampede that reads version %1 "
                                            "is needed, this one reads up to %2.")
                                  .arg(*version->asInteger())
                                  .arg(std::int64_t{newestFormatVersion}));
}

Note keptNote(Place place, const std::string& near) {
    const std::string key = shortened(place.pointer.substr(place.pointer.rfind('/') + 1));
    const Text sentence = near.empty()
                              ? STAMPEDE_TEXT("scenario", "\"%1\" is not known here; it is kept.").arg(key)
                              : STAMPEDE_TEXT("scenario", "\"%1\" is not known here; it is kept. Did you mean \"%2\"?")
                                    .arg(key)
                                    .arg(near);
    return {std::move(place), sentence, true};
}

/// Says at the first of the further clients of a file that each of them sends the load again.
void noteRepeatedLoad(ScenarioReading& reading, const Drawing& drawing, const Complaints& complaints) {
    const std::vector<ResourceId> further = furtherClients(reading.scenario.architecture);
    for (std::size_t i = 0; i < drawing.resources.size() && !further.empty(); ++i)
        if (drawing.resources[i].id == further.front()) {
            Place place = complaints.place("architecture/resources/" + std::to_string(i));
            reading.notes.push_back({std::move(place), repeatedLoad(reading.scenario.architecture)});
            return;
        }
}

void readInto(ScenarioReading& reading, const JsonNode& root, const std::string& file, const Catalog& catalog) {
    ShapeReport report;
    ScenarioFile read = readShape<ScenarioFile>(root, file, report);
    reading.problems = std::move(report.problems);
    for (auto& [place, near] : report.unknown) reading.notes.push_back(keptNote(std::move(place), near));

    Complaints complaints(root, file, reading.problems);
    std::vector<Problem> problems;
    std::vector<UnknownMember> unknown;
    reading.scenario = std::move(read.scenario);
    reading.scenario.unknownOfArchitecture = read.drawing.unknown;
    reading.scenario.architecture = architectureOf(read.drawing, catalog, problems, unknown);
    complaints.add("architecture", problems);
    for (const auto& [path, near] : unknown)
        reading.notes.push_back(keptNote(complaints.place("architecture/" + path), near));
    problems.clear();
    unknown.clear();
    reading.scenario.limits = limitsOf(read.limits, catalog, problems, unknown);
    complaints.add("limits", problems);
    for (const auto& [path, near] : unknown)
        reading.notes.push_back(keptNote(complaints.place("limits/" + path), near));
    complaints.add("", problemsOfMeaning(reading.scenario, catalog));
    complaints.finish();
    noteRepeatedLoad(reading, read.drawing, complaints);
}

}  // namespace

ScenarioReading readScenario(std::string_view text, const std::string& file, const Catalog& catalog) {
    ScenarioReading reading;
    try {
        const JsonNode root = readJson(text, file);
        checkVersion(root, file);
        readInto(reading, root, file, catalog);
    } catch (const InputError& error) {
        reading.problems.push_back(error);
    }
    return reading;
}

Scenario loadScenario(std::string_view text, const std::string& file, const Catalog& catalog,
                      std::vector<Note>* notes) {
    ScenarioReading reading = readScenario(text, file, catalog);
    if (!reading.problems.empty()) throw reading.problems.front();
    if (notes) *notes = std::move(reading.notes);
    return std::move(reading.scenario);
}

std::vector<InputError> problemsOf(std::string_view text, const std::string& file, const Catalog& catalog) {
    return readScenario(text, file, catalog).problems;
}

}  // namespace stampede
