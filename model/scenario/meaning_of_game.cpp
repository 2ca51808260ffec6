#include "model/architecture/catalog.h"
#include "model/architecture/unknown_name.h"
#include "model/base/nearest.h"
#include "model/game/standings.h"
#include "model/scenario/meaning.h"

namespace stampede {

namespace {

class GameMeaning {
public:
    GameMeaning(const Scenario& scenario, const Catalog& catalog, Contradictions& found)
        : m_scenario(scenario), m_catalog(catalog), m_found(found) {}

    void check() {
        checkBands();
        checkCosts();
        checkGame();
    }

private:
    void checkBands() {
        const auto& bands = m_scenario.score.bands;
        std::set<std::string> names;
        for (std::size_t i = 0; i < bands.size(); ++i) {
            const std::string path = itemPath("score/bands", i);
            if (!names.insert(bands[i].name).second)
                m_found.note(path + "/name",
                             STAMPEDE_TEXT("scenario", "Another band is called \"%1\".").arg(shortened(bands[i].name)));
            if (bands[i].under.has_value() == (i + 1 == bands.size()))
                m_found.note(path, STAMPEDE_TEXT("scenario", "Every band but the last has \"under_ms\"."));
            if (i > 0 && bands[i].under && bands[i - 1].under && *bands[i].under <= *bands[i - 1].under)
                m_found.note(path + "/under_ms",
                             STAMPEDE_TEXT("scenario", "Bands stand in the order of their \"under_ms\"."));
        }
    }

    void checkCosts() {
        const auto& rules = m_scenario.score.cost.rules;
        for (std::size_t i = 0; i < rules.size(); ++i) {
            const std::string path = itemPath("score/cost/rules", i);
            for (std::size_t j = 0; j < rules[i].kinds.size(); ++j)
                if (!isEveryKind(rules[i].kinds[j]) && !m_catalog.find(rules[i].kinds[j]))
                    m_found.note(itemPath(path + "/kinds", j), unknownKind(m_catalog, rules[i].kinds[j]));
            const bool block = rules[i].perStarted && (rules[i].usd || !rules[i].usdByType.empty());
            if (block == rules[i].catalogPriceTimes.has_value())
                m_found.note(path, STAMPEDE_TEXT("scenario",
                                                 "A cost rule has either \"per_started_s\" with \"usd\" or "
                                                 "\"usd_by_type\", or \"catalog_price_times\"."));
        }
    }

    void checkGame() {
        m_found.noteBadIds("goals", m_scenario.goals);
        m_found.noteBadIds("lessons", m_scenario.lessons);
        m_found.noteBadIds("hints", m_scenario.hints);
        m_found.noteBadIds("rivals", m_scenario.rivals);
        m_found.noteBadIds("chaos", m_scenario.chaos);
        for (std::size_t i = 0; i < m_scenario.goals.size(); ++i) checkGoal(m_scenario.goals[i], itemPath("goals", i));
        checkLessonsAndHints();
        for (std::size_t i = 0; i < m_scenario.rivals.size(); ++i)
            if (!staysInFolder(m_scenario.rivals[i].actions))
                m_found.note(itemPath("rivals", i) + "/actions",
                             STAMPEDE_TEXT("scenario", "An actions file stands in the scenario's folder or below it."));
    }

    void checkGoal(const Goal& goal, const std::string& path) {
        if (!goal.atLeast && !goal.atMost && goal.betterThan.empty())
            m_found.note(path, STAMPEDE_TEXT("scenario", "A goal needs \"at_least\", \"at_most\" or \"better_than\"."));
        if (!isGoalMetric(goal.metric))
            m_found.note(path + "/metric",
                         amongChoices(STAMPEDE_TEXT("scenario", "No result has a metric \"%1\"; perhaps \"%2\"."),
                                      STAMPEDE_TEXT("scenario",
                                                    "No result has a metric \"%1\"; there are %2, or "
                                                    "requests.failed_by_cause.CAUSE, cost_by_resource.ID, "
                                                    "resources.ID.metrics.NAME.min, mean, max, last or sum."),
                                      goal.metric, goalMetrics()));
        if (!goal.betterThan.empty() && goal.betterThan != "last" && !holdsId(m_scenario.rivals, goal.betterThan))
            m_found.note(path + "/better_than",
                         STAMPEDE_TEXT("scenario", "There is no rival \"%1\".").arg(shortened(goal.betterThan)));
    }

    void checkLessonsAndHints() {
        for (std::size_t i = 0; i < m_scenario.lessons.size(); ++i)
            if (const auto& fault = m_scenario.lessons[i].fault; !fault.empty() && !holdsId(m_scenario.chaos, fault))
                m_found.note(itemPath("lessons", i) + "/fault",
                             STAMPEDE_TEXT("scenario", "The chaos plan has no entry \"%1\".").arg(shortened(fault)));
        for (std::size_t i = 0; i < m_scenario.hints.size(); ++i)
            if (const auto& lesson = m_scenario.hints[i].lesson;
                !lesson.empty() && !holdsId(m_scenario.lessons, lesson))
                m_found.note(itemPath("hints", i) + "/lesson",
                             STAMPEDE_TEXT("scenario", "There is no lesson \"%1\".").arg(shortened(lesson)));
    }

    static bool staysInFolder(const std::string& path) {
        if (path.empty() || path.front() == '/' || path.find('\\') != std::string::npos) return false;
        return ("/" + path + "/").find("/../") == std::string::npos;
    }

    const Scenario& m_scenario;
    const Catalog& m_catalog;
    Contradictions& m_found;
};

}  // namespace

void problemsOfGame(const Scenario& scenario, const Catalog& catalog, Contradictions& found) {
    GameMeaning(scenario, catalog, found).check();
}

}  // namespace stampede
