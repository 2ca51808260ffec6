#pragma once

#include <optional>

#include "model/cloud/parts/fleet.h"
#include "model/cloud/parts/scaling_policy.h"

namespace stampede {

/// One scaling policy of a group as it stands: its metric, its alarms, what it asks for. Reads datapoints a delay after
/// their minute is over.
class PolicyWatch {
public:
    /// Made when the policy is put, which is also when the metric's label is taken.
    PolicyWatch(Cloud& cloud, const CloudResource& group, ScalingPolicy policy);

    const ScalingPolicy& policy() const { return m_policy; }
    /// The policy's own warm-up, else the group's, else its cooldown (EC2 Auto Scaling user guide).
    SimTime warmup() const;
    SimTime cooldown() const;
    /// True when the label names a balancer that has been made anew since: there is no data, and nothing says so.
    bool isStale() const;

    /// Evaluates the alarms at a whole minute, after `minute` is over.
    void look(const Fleet& fleet, int minute);
    /// What it asks for now, a group of `desired` members given. Simple policies ask for nothing while `cooling`.
    Wish wish(const Fleet& fleet, int desired, bool cooling) const;
    bool isAlarm() const { return m_high.state == AlarmState::alarm || m_low.state == AlarmState::alarm; }
    bool hasData() const { return m_newest.has_value(); }
    /// It measures nothing, or what it measures is higher than it should be.
    bool isUnsatisfied() const { return isStale() || !hasData() || m_high.inARow > 0; }

    struct Bounds {
        int desired = 0, least = 0, most = 0, warming = 0;
        bool cooling = false;
    };
    /// Why it does not scale now, in one sentence.
    Text why(const Bounds& bounds) const;

private:
    /// The target group and the balancer that a request count was put for.
    struct Label {
        ResourceId targetGroup = {};
        std::uint32_t targetGroupLife = 0;
        ResourceId balancer = {};
        std::uint32_t balancerLife = 0;
    };

    void takeLabel();
    const CloudResource* source() const;
    std::optional<double> value(const Fleet& fleet, const CloudResource* source, int minute) const;
    std::optional<double> average(const Fleet& fleet, int minute) const;
    Datapoints points(const Fleet& fleet, int newest, int count, int width) const;
    Wish trackingWish(int desired) const;
    Text whyTracking(const Bounds& bounds) const;
    Text whyStepping(const Bounds& bounds) const;
    bool tracks() const { return m_policy.type == PolicyType::targetTracking; }

    Cloud& m_cloud;
    const CloudResource& m_group;
    ScalingPolicy m_policy;
    std::string m_memberMetric = {};  ///< what it averages over the members, empty where it does not
    bool m_perTarget = false;         ///< counts requests per target, by the label
    std::optional<Label> m_label = {};
    Alarm m_high = {};  ///< or the only one
    Alarm m_low = {};
    MetricSeries m_counting = {};  ///< how many members the metric was measured over, by minute
    std::optional<double> m_newest = {};
    int m_measured = 0;  ///< members that m_newest was measured over
};

}  // namespace stampede
