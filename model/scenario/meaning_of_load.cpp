#include "model/architecture/kind.h"
#include "model/architecture/traits.h"
#include "model/scenario/meaning.h"
#include "model/scenario/workload_shape.h"

namespace stampede {

namespace {

constexpr double mostPerS = 1e7;  // ours: far beyond what a day can simulate

class LoadMeaning {
public:
    LoadMeaning(const Scenario& scenario, Contradictions& found) : m_scenario(scenario), m_found(found) {}

    void check() {
        checkClasses();
        checkRate();
        checkApplications();
        checkAnnouncements();
    }

private:
    void checkClasses() {
        const auto& classes = m_scenario.workload.classes;
        m_found.noteBadIds("workload/classes", classes);
        double shares = 0, keys = 0, mostOfOne = 0;
        for (std::size_t i = 0; i < classes.size(); ++i) {
            shares += classes[i].share;
            keys += static_cast<double>(classes[i].keys.distinct);
            mostOfOne = std::max(mostOfOne, static_cast<double>(classes[i].keys.distinct));
            checkDemand(classes[i].demand, itemPath("workload/classes", i) + "/demand_ms");
        }
        if (keys > mostKeys && mostOfOne <= mostKeys)  // which is told where that one is
            m_found.note("workload/classes",
                         STAMPEDE_TEXT("scenario", "All classes together have at most %1 different keys.")
                             .arg(static_cast<std::int64_t>(mostKeys)));
        const auto& drawn = m_scenario.architecture.resources();
        const bool clients =
            std::any_of(drawn.begin(), drawn.end(), [](const auto& r) { return r->kind->has(trait::clients); });
        if (!classes.empty() && shares <= 0)
            m_found.note("workload/classes",
                         STAMPEDE_TEXT("scenario", "The shares of the classes must sum to more than 0."));
        if (classes.empty() && clients)
            m_found.note("workload/classes",
                         STAMPEDE_TEXT("scenario", "Clients are drawn, so there must be a class of requests."));
    }

    void checkDemand(const Distribution& demand, const std::string& path) {
        using Spread = Distribution::Shape;
        if (demand.shape == Spread::hyperexponential && demand.cv2 < 1)
            m_found.note(path + "/cv2",
                         STAMPEDE_TEXT("scenario", "\"cv2\" of a hyperexponential distribution is 1 or more."));
        if (demand.shape != Spread::empirical) return;
        if (demand.points.empty())
            m_found.note(path + "/points", STAMPEDE_TEXT("scenario", "An empirical distribution needs \"points\"."));
        for (std::size_t i = 0; i < demand.points.size(); ++i)
            if (demand.points[i].first < 0 || demand.points[i].second <= 0)
                m_found.note(itemPath(path + "/points", i),
                             STAMPEDE_TEXT("scenario", "A point is a value of 0 or more with a weight above 0."));
    }

    void checkRate() {
        const std::string path = "workload/rate/requests_per_s";
        const auto& points = m_scenario.workload.rate.requestsPerS;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (!(points[i].second >= 0 && points[i].second <= mostPerS))
                m_found.note(itemPath(path, i) + "/1",
                             STAMPEDE_TEXT("scenario", "A rate is from 0 to 10,000,000 requests a second."));
            if (i > 0 && points[i].first <= points[i - 1].first)
                m_found.note(itemPath(path, i) + "/0",
                             STAMPEDE_TEXT("scenario", "%1 is not after %2, the time above it.")
                                 .arg(clockText(points[i].first))
                                 .arg(clockText(points[i - 1].first)));
        }
    }

    void checkApplications() {
        const Workload& workload = m_scenario.workload;
        m_found.noteBadIds("workload/applications", workload.applications);
        std::set<std::string> artifacts;
        for (std::size_t i = 0; i < workload.applications.size(); ++i) {
            const Application& application = workload.applications[i];
            m_answers.insert(application.answers);
            if (!artifacts.insert(application.artifact).second)
                m_found.note(itemPath("workload/applications", i) + "/artifact",
                             STAMPEDE_TEXT("scenario", "Another application is fetched from \"%1\".")
                                 .arg(shortened(application.artifact)));
        }
        for (std::size_t i = 0; i < workload.released.size(); ++i)
            checkReleased(workload.released[i], itemPath("workload/released", i));
        checkAccepted(workload.acceptedAnswers, "workload/accepted_answers");
    }

    void checkReleased(const std::string& id, const std::string& path) {
        if (!holdsId(m_scenario.workload.applications, id))
            m_found.note(path, STAMPEDE_TEXT("scenario", "There is no application \"%1\".").arg(shortened(id)));
    }

    void checkAccepted(const std::vector<std::string>& answers, const std::string& path) {
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (m_answers.count(answers[i]) == 0)
                m_found.note(itemPath(path, i), STAMPEDE_TEXT("scenario", "No application gives answers called \"%1\".")
                                                    .arg(shortened(answers[i])));
    }

    void checkAnnouncements() {
        for (std::size_t i = 0; i < m_scenario.announcements.size(); ++i) {
            const auto& effects = m_scenario.announcements[i].effects;
            for (std::size_t j = 0; j < effects.size(); ++j) {
                const std::string path = itemPath(itemPath("announcements", i) + "/effects", j);
                if (!effects[j].release.empty()) checkReleased(effects[j].release, path + "/release");
                if (effects[j].accept) checkAccepted(*effects[j].accept, path + "/accept");
                if (effects[j].release.empty() && !effects[j].accept && !effects[j].set)
                    m_found.note(path, STAMPEDE_TEXT("scenario", "An effect is one of release, accept and set."));
            }
        }
    }

    const Scenario& m_scenario;
    Contradictions& m_found;
    std::set<std::string> m_answers;
};

}  // namespace

void problemsOfLoad(const Scenario& scenario, Contradictions& found) { LoadMeaning(scenario, found).check(); }

}  // namespace stampede
