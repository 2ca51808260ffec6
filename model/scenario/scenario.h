// model/scenario: a day as one value: the drawing, the load, the rules and what happens; its file format with upgrades.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/architecture/architecture.h"
#include "model/base/input_error.h"
#include "model/chaos/chaos_plan.h"
#include "model/game/announcement.h"
#include "model/game/goal.h"
#include "model/game/hint.h"
#include "model/game/lesson.h"
#include "model/game/rival.h"
#include "model/game/score_rules.h"
#include "model/scenario/default_workload.h"

namespace stampede {

/// Quotas and other tunables that differ from the tables, by name, and the instance types on offer (empty: all).
struct Limits {
    std::map<std::string, double, std::less<>> numbers = {};
    std::vector<std::string> instanceTypes = {};
    Record unknown = {};
    bool operator==(const Limits&) const = default;
};

/// Everything that a scenario file says. A value; copies share unchanged resources.
struct Scenario {
    Wording name = {};
    Wording story = {};
    SimTime duration = hours(1);
    int year = 2026;
    Limits limits = {};
    Architecture architecture = {};
    Record unknownOfArchitecture = {};
    Workload workload = defaultWorkload();
    std::vector<Announcement> announcements = {};
    std::vector<ChaosEntry> chaos = {};
    ScoreRules score = defaultScoreRules();
    std::vector<Goal> goals = {};
    std::vector<Lesson> lessons = {};
    std::vector<Hint> hints = {};
    std::vector<Rival> rivals = {};
    Record unknown = {};
    bool operator==(const Scenario&) const = default;
};

/// Something about a file that is no problem and that its author may not know of.
struct Note {
    Place place = {};
    Text sentence = {};
    bool isUnknown = false;  ///< a member that nobody here knows: it is kept and written again
};

/// What was found in a file. The scenario is whole only where there are no problems.
struct ScenarioReading {
    Scenario scenario = {};
    std::vector<InputError> problems = {};  ///< in the order of the file
    std::vector<Note> notes = {};
};

/// The version of the format that is written; older ones are upgraded while reading.
inline constexpr int newestFormatVersion = 1;

/// Reads a whole file: guard, upgrade, shape, meaning. Never throws; `file` is only the name that problems carry.
ScenarioReading readScenario(std::string_view text, const std::string& file, const Catalog& catalog);

/// The same; throws the first problem. `notes` may be null.
Scenario loadScenario(std::string_view text, const std::string& file, const Catalog& catalog,
                      std::vector<Note>* notes = nullptr);

/// Every problem that can be found in one go.
std::vector<InputError> problemsOf(std::string_view text, const std::string& file, const Catalog& catalog);

/// The canonical text: reading it and writing it again gives the same bytes.
std::string writeScenario(const Scenario& scenario);

/// The JSON Schema (2020-12) of a scenario, with the settings of every kind.
Value scenarioSchema(const Catalog& catalog);

}  // namespace stampede
