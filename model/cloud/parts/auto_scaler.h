#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "model/cloud/parts/policy_watch.h"

namespace stampede {

/// What an Auto Scaling group does while it is there: a control loop that each whole second looks at its members,
/// replaces those that are lost, and follows its policies, `set-desired` and `refresh`. `desired` is what the group
/// starts with; what becomes of it is kept here.
class AutoScaler : public Running, private Station {
public:
    AutoScaler(Cloud& cloud, CloudResource& group);

    void begin(bool settled) override;
    void updated(const Call& call) override;
    bool differs() const override;
    void end(std::uint32_t because) override;
    void minuteOver(int minute) override;
    std::optional<Refusal> command(std::string_view name, const Record& args, std::uint32_t log) override;
    Text status() const override;
    Text trouble() const override;

    int desired() const { return m_desired; }
    const Fleet& fleet() const { return m_fleet; }
    const std::vector<PolicyWatch>& policies() const { return m_policies; }
    /// One sentence: why the policies change nothing now.
    Text whyNotScaling() const;

private:
    struct Refresh {
        int minHealthyPercent = 90;
        SimTime warmup = {};
        SimTime progressed = {};  ///< when it last got further
        int ready = 0;
    };

    void arrive(RequestRef request) override { m_cloud.engine().answer(request, {}); }
    void answered(RequestRef, const Answer&) override {}
    void wake(std::uint64_t token) override;

    int least() const { return static_cast<int>(m_group.number("min")); }
    int most() const { return static_cast<int>(m_group.number("max")); }
    void putPolicies(const std::vector<std::string>& keys);
    bool isCooling() const;
    SimTime longestWarmup() const;
    PolicyWatch::Bounds bounds(const PolicyWatch& policy) const;

    void followPolicies();
    void checkHealth();
    void followRefresh();
    void endRefresh(bool done);
    void adjust();
    void launchMissing();

    std::optional<Refusal> setDesired(int value);
    std::optional<Refusal> startRefresh(const Record& args);

    Cloud& m_cloud;
    CloudResource& m_group;
    Fleet m_fleet;
    StationIndex m_station = noStation;
    int m_desired = 0;
    std::vector<PolicyWatch> m_policies;
    std::optional<int> m_minute = {};       ///< a minute that is over and not yet looked at
    std::optional<SimTime> m_cooling = {};  ///< since when a simple policy's activity is over
    SimTime m_coolFor = {};
    std::optional<Refresh> m_refresh = {};
    std::optional<Refusal> m_failure = {};  ///< of the last launch
    SimTime m_retryAt = {};
    SimTime m_retryAfter = {};
};

}  // namespace stampede
