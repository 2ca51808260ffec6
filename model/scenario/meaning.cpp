#include <algorithm>
#include <cmath>
#include <set>

#include "model/architecture/catalog.h"
#include "model/architecture/traits.h"
#include "model/architecture/unknown_name.h"
#include "model/base/nearest.h"
#include "model/base/shortened.h"
#include "model/game/standings.h"
#include "model/scenario/scenario_shape.h"

namespace stampede {

namespace {

constexpr double mostPerS = 1e7;            // ours: far beyond what a day can simulate
constexpr SimTime longestDay = hours(168);  // ours

template <class Items>
bool holds(const Items& items, const std::string& id) {
    return std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
}

/// Finds contradictions, part by part.
class Meaning {
public:
    Meaning(const Scenario& scenario, const Catalog& catalog) : m_scenario(scenario), m_catalog(catalog) {}

    std::vector<Problem> problems() {
        day();
        classes();
        load();
        applications();
        announcements();
        for (std::size_t i = 0; i < m_scenario.chaos.size(); ++i) fault(m_scenario.chaos[i], at("chaos", i));
        bands();
        costs();
        game();
        return std::move(m_problems);
    }

private:
    static std::string at(const std::string& list, std::size_t index) { return list + '/' + std::to_string(index); }

    void note(std::string path, Text sentence) { m_problems.push_back({std::move(path), std::move(sentence)}); }

    template <class Items>
    void ids(const std::string& list, const Items& items) {
        std::set<std::string> seen;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (!isIdText(items[i].id))
                note(at(list, i) + "/id", STAMPEDE_TEXT("scenario",
                                                        "\"%1\" cannot be an id: use up to 100 letters, digits, "
                                                        "\".\", \"_\" and \"-\".")
                                              .arg(shortened(items[i].id)));
            else if (!seen.insert(items[i].id).second)
                note(at(list, i) + "/id", STAMPEDE_TEXT("scenario", "The id \"%1\" stands in this list already.")
                                              .arg(shortened(items[i].id)));
        }
    }

    void day() {
        if (m_scenario.duration <= SimTime{} || m_scenario.duration > longestDay)
            note("duration", STAMPEDE_TEXT("scenario", "A day lasts longer than 0:00:00 and at most 168:00:00."));
    }

    void classes() {
        const auto& classes = m_scenario.workload.classes;
        ids("workload/classes", classes);
        double shares = 0;
        for (std::size_t i = 0; i < classes.size(); ++i) {
            shares += classes[i].share;
            demand(classes[i].demand, at("workload/classes", i) + "/demand_ms");
        }
        const auto& drawn = m_scenario.architecture.resources();
        const bool clients =
            std::any_of(drawn.begin(), drawn.end(), [](const auto& r) { return r->kind->has(trait::clients); });
        if (!classes.empty() && shares <= 0)
            note("workload/classes", STAMPEDE_TEXT("scenario", "The shares of the classes must sum to more than 0."));
        if (classes.empty() && clients)
            note("workload/classes",
                 STAMPEDE_TEXT("scenario", "Clients are drawn, so there must be a class of requests."));
    }

    void demand(const Distribution& demand, const std::string& path) {
        using Spread = Distribution::Shape;
        if (demand.shape == Spread::hyperexponential && demand.cv2 < 1)
            note(path + "/cv2", STAMPEDE_TEXT("scenario", "\"cv2\" of a hyperexponential distribution is 1 or more."));
        if (demand.shape != Spread::empirical) return;
        if (demand.points.empty())
            note(path + "/points", STAMPEDE_TEXT("scenario", "An empirical distribution needs \"points\"."));
        for (std::size_t i = 0; i < demand.points.size(); ++i)
            if (demand.points[i].first < 0 || demand.points[i].second <= 0)
                note(at(path + "/points", i),
                     STAMPEDE_TEXT("scenario", "A point is a value of 0 or more with a weight above 0."));
    }

    void load() {
        const std::string path = "workload/rate/requests_per_s";
        const auto& points = m_scenario.workload.rate.requestsPerS;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (!(points[i].second >= 0 && points[i].second <= mostPerS))
                note(at(path, i) + "/1",
                     STAMPEDE_TEXT("scenario", "A rate is from 0 to 10,000,000 requests a second."));
            if (i > 0 && points[i].first <= points[i - 1].first)
                note(at(path, i) + "/0", STAMPEDE_TEXT("scenario", "%1 is not after %2, the time above it.")
                                             .arg(clockText(points[i].first))
                                             .arg(clockText(points[i - 1].first)));
        }
    }

    void applications() {
        const Workload& workload = m_scenario.workload;
        ids("workload/applications", workload.applications);
        std::set<std::string> artifacts;
        for (std::size_t i = 0; i < workload.applications.size(); ++i) {
            const Application& application = workload.applications[i];
            m_answers.insert(application.answers);
            if (!artifacts.insert(application.artifact).second)
                note(at("workload/applications", i) + "/artifact",
                     STAMPEDE_TEXT("scenario", "Another application is fetched from \"%1\".")
                         .arg(shortened(application.artifact)));
        }
        for (std::size_t i = 0; i < workload.released.size(); ++i)
            released(workload.released[i], at("workload/released", i));
        accepted(workload.acceptedAnswers, "workload/accepted_answers");
    }

    void released(const std::string& id, const std::string& path) {
        if (!holds(m_scenario.workload.applications, id))
            note(path, STAMPEDE_TEXT("scenario", "There is no application \"%1\".").arg(shortened(id)));
    }

    void accepted(const std::vector<std::string>& answers, const std::string& path) {
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (m_answers.count(answers[i]) == 0)
                note(at(path, i), STAMPEDE_TEXT("scenario", "No application gives answers called \"%1\".")
                                      .arg(shortened(answers[i])));
    }

    void announcements() {
        for (std::size_t i = 0; i < m_scenario.announcements.size(); ++i) {
            const auto& effects = m_scenario.announcements[i].effects;
            for (std::size_t j = 0; j < effects.size(); ++j) {
                const std::string path = at(at("announcements", i) + "/effects", j);
                if (!effects[j].release.empty()) released(effects[j].release, path + "/release");
                if (effects[j].accept) accepted(*effects[j].accept, path + "/accept");
                if (effects[j].release.empty() && !effects[j].accept && !effects[j].set)
                    note(path, STAMPEDE_TEXT("scenario", "An effect is one of release, accept and set."));
            }
        }
    }

    void fault(const ChaosEntry& entry, const std::string& path) {
        if (entry.at.has_value() == entry.between.has_value())
            note(path, STAMPEDE_TEXT("scenario", "A fault has either \"at\" or \"between\"."));
        if (entry.between && entry.between->second < entry.between->first)
            note(path + "/between", STAMPEDE_TEXT("scenario", "The first of two moments comes before the second."));
        if (entry.target.empty() == !entry.select.has_value())
            note(path, STAMPEDE_TEXT("scenario", "A fault has either \"target\" or \"select\"."));
        if (entry.select) selection(*entry.select, path + "/select");
        if (!entry.fault) return;
        for (const FaultMember& member : entry.fault->members)
            if (member.needed && !entry.details.find(member.name))
                note(path,
                     STAMPEDE_TEXT("scenario", "This fault needs a member \"%1\".").arg(std::string(member.name)));
        if (!entry.fault->check) return;
        for (const Kind* kind : kindsOf(entry)) {
            std::vector<Problem> problems = entry.fault->check(entry, *kind);
            for (Problem& found : problems) note(path + '/' + found.path, std::move(found.sentence));
            if (!problems.empty()) return;
        }
    }

    /// The kinds that a fault may meet whatever is drawn: a drawing may change under a plan, so its target's kind of
    /// today says nothing about the file.
    std::vector<const Kind*> kindsOf(const ChaosEntry& entry) const {
        std::vector<const Kind*> kinds;
        if (!entry.select) return kinds;
        for (const std::string& word : entry.select->kinds)
            if (const Kind* kind = m_catalog.find(word)) kinds.push_back(kind);
        return kinds;
    }

    void selection(const ChaosSelect& select, const std::string& path) {
        for (const std::string& kind : select.kinds)
            if (!m_catalog.find(kind)) note(path + "/kind", unknownKind(m_catalog, kind));
        if (select.trait.empty() || select.trait == ChaosSelect::onEntryPath) return;
        for (const auto& kind : m_catalog.kinds())
            if (kind->has(select.trait)) return;
        note(path + "/trait", STAMPEDE_TEXT("scenario", "No kind has the trait \"%1\".").arg(shortened(select.trait)));
    }

    void bands() {
        const auto& bands = m_scenario.score.bands;
        std::set<std::string> names;
        for (std::size_t i = 0; i < bands.size(); ++i) {
            const std::string path = at("score/bands", i);
            if (!names.insert(bands[i].name).second)
                note(path + "/name",
                     STAMPEDE_TEXT("scenario", "Another band is called \"%1\".").arg(shortened(bands[i].name)));
            if (bands[i].under.has_value() == (i + 1 == bands.size()))
                note(path, STAMPEDE_TEXT("scenario", "Every band but the last has \"under_ms\"."));
            if (i > 0 && bands[i].under && bands[i - 1].under && *bands[i].under <= *bands[i - 1].under)
                note(path + "/under_ms", STAMPEDE_TEXT("scenario", "Bands stand in the order of their \"under_ms\"."));
        }
    }

    void costs() {
        const auto& rules = m_scenario.score.cost.rules;
        for (std::size_t i = 0; i < rules.size(); ++i) {
            const std::string path = at("score/cost/rules", i);
            for (std::size_t j = 0; j < rules[i].kinds.size(); ++j)
                if (!isEveryKind(rules[i].kinds[j]) && !m_catalog.find(rules[i].kinds[j]))
                    note(at(path + "/kinds", j), unknownKind(m_catalog, rules[i].kinds[j]));
            const bool block = rules[i].perStarted && (rules[i].usd || !rules[i].usdByType.empty());
            if (block == rules[i].catalogPriceTimes.has_value())
                note(path, STAMPEDE_TEXT("scenario",
                                         "A cost rule has either \"per_started_s\" with \"usd\" or "
                                         "\"usd_by_type\", or \"catalog_price_times\"."));
        }
    }

    void game() {
        ids("goals", m_scenario.goals);
        ids("lessons", m_scenario.lessons);
        ids("hints", m_scenario.hints);
        ids("rivals", m_scenario.rivals);
        ids("chaos", m_scenario.chaos);
        for (std::size_t i = 0; i < m_scenario.goals.size(); ++i) {
            const Goal& goal = m_scenario.goals[i];
            if (!goal.atLeast && !goal.atMost && goal.betterThan.empty())
                note(at("goals", i),
                     STAMPEDE_TEXT("scenario", "A goal needs \"at_least\", \"at_most\" or \"better_than\"."));
            if (!isGoalMetric(goal.metric))
                note(at("goals", i) + "/metric",
                     amongChoices(STAMPEDE_TEXT("scenario", "No result has a metric \"%1\"; perhaps \"%2\"."),
                                  STAMPEDE_TEXT("scenario",
                                                "No result has a metric \"%1\"; there are %2, or "
                                                "requests.failed_by_cause.CAUSE, cost_by_resource.ID, "
                                                "resources.ID.metrics.NAME.min, mean, max, last or sum."),
                                  goal.metric, goalMetrics()));
            if (!goal.betterThan.empty() && goal.betterThan != "last" && !holds(m_scenario.rivals, goal.betterThan))
                note(at("goals", i) + "/better_than",
                     STAMPEDE_TEXT("scenario", "There is no rival \"%1\".").arg(shortened(goal.betterThan)));
        }
        for (std::size_t i = 0; i < m_scenario.lessons.size(); ++i)
            if (const auto& fault = m_scenario.lessons[i].fault; !fault.empty() && !holds(m_scenario.chaos, fault))
                note(at("lessons", i) + "/fault",
                     STAMPEDE_TEXT("scenario", "The chaos plan has no entry \"%1\".").arg(shortened(fault)));
        for (std::size_t i = 0; i < m_scenario.hints.size(); ++i)
            if (const auto& lesson = m_scenario.hints[i].lesson; !lesson.empty() && !holds(m_scenario.lessons, lesson))
                note(at("hints", i) + "/lesson",
                     STAMPEDE_TEXT("scenario", "There is no lesson \"%1\".").arg(shortened(lesson)));
        for (std::size_t i = 0; i < m_scenario.rivals.size(); ++i)
            if (!staysInFolder(m_scenario.rivals[i].actions))
                note(at("rivals", i) + "/actions",
                     STAMPEDE_TEXT("scenario", "An actions file stands in the scenario's folder or below it."));
    }

    static bool staysInFolder(const std::string& path) {
        if (path.empty() || path.front() == '/' || path.find('\\') != std::string::npos) return false;
        return ("/" + path + "/").find("/../") == std::string::npos;
    }

    const Scenario& m_scenario;
    const Catalog& m_catalog;
    std::vector<Problem> m_problems;
    std::set<std::string> m_answers;
};

}  // namespace

std::vector<Problem> problemsOfMeaning(const Scenario& scenario, const Catalog& catalog) {
    return Meaning(scenario, catalog).problems();
}

namespace {

void readInstanceTypes(const Value& value, const Catalog& catalog, std::vector<std::string>& types,
                       std::vector<Problem>& problems) {
    const std::string key = "instance_types";
    const List* list = value.asList();
    if (!list) {
        problems.push_back({key, STAMPEDE_TEXT("scenario", "The instance types on offer are a list.")});
        return;
    }
    for (std::size_t i = 0; i < list->size(); ++i) {
        const std::string* type = (*list)[i].asString();
        if (type && catalog.tables().instanceTypes.count(*type) > 0)
            types.push_back(*type);
        else
            problems.push_back(
                {key + '/' + std::to_string(i),
                 STAMPEDE_TEXT("scenario", "There is no instance type \"%1\".").arg(shortened(type ? *type : ""))});
    }
}

}  // namespace

constexpr double mostOfALimit = 1e9;

Limits limitsOf(const Record& limits, const Catalog& catalog, std::vector<Problem>& problems,
                std::vector<std::string>& unknown) {
    Limits result;
    for (const auto& [name, value] : limits.fields) {
        if (name == "instance_types") {
            readInstanceTypes(value, catalog, result.instanceTypes, problems);
        } else if (catalog.tables().tunables.count(name) == 0) {
            unknown.push_back(pathSegment(name));
            result.unknown.fields.push_back({name, value});
        } else if (value.isNumber() && value.number() >= 0 && value.number() <= mostOfALimit) {
            result.numbers[name] = value.number();
        } else {
            problems.push_back(
                {pathSegment(name), STAMPEDE_TEXT("scenario", "A limit is a number from 0 to 1,000,000,000.")});
        }
    }
    return result;
}

}  // namespace stampede
