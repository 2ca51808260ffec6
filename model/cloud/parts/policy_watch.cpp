#include "model/cloud/parts/policy_watch.h"

#include <algorithm>
#include <cmath>

#include "model/architecture/traits.h"

namespace stampede {

namespace {

/// Predefined metrics of target tracking that average one metric of the members (EC2 Auto Scaling user guide).
std::string memberMetric(const std::string& metric) {
    if (metric == "ASGAverageCPUUtilization") return "CPUUtilization";
    if (metric == "ASGAverageNetworkIn") return "NetworkIn";
    if (metric == "ASGAverageNetworkOut") return "NetworkOut";
    return {};
}

const CloudResource* balancerOf(const Cloud& cloud, const CloudResource& target) {
    for (const CloudResource* caller : cloud.callers(target.id, role::traffic))
        if (caller->kind->has(trait::balancer)) return caller;
    return nullptr;
}

/// "20", or "20.5".
std::string decimal(double value, bool always = false) {
    const auto tenths = static_cast<std::int64_t>(std::llround(std::clamp(value, -1e15, 1e15) * 10));
    const std::string sign = tenths < 0 ? "-" : "";
    const std::int64_t size = tenths < 0 ? -tenths : tenths;
    const std::string whole = sign + std::to_string(size / 10);
    return size % 10 == 0 && !always ? whole : whole + '.' + std::to_string(size % 10);
}

}  // namespace

PolicyWatch::PolicyWatch(Cloud& cloud, const CloudResource& group, ScalingPolicy policy)
    : m_cloud(cloud), m_group(group), m_policy(std::move(policy)) {
    m_memberMetric = memberMetric(m_policy.metric);
    m_perTarget = m_policy.metric == "ALBRequestCountPerTarget";
    if (tracks()) {
        m_high.rule = highAlarm(m_policy.targetValue);
        m_low.rule = lowAlarm(m_policy.targetValue);
    } else {
        m_high.rule = {.comparison = m_policy.comparison,
                       .threshold = m_policy.threshold,
                       .periods = m_policy.periods,
                       .datapoints = m_policy.periods};
    }
    takeLabel();
}

SimTime PolicyWatch::warmup() const {
    if (m_policy.warmupS) return secondsOf(*m_policy.warmupS);
    return secondsOf(m_group.number("default_warmup_s", m_group.number("cooldown_s", 300)));
}

SimTime PolicyWatch::cooldown() const {
    return secondsOf(m_policy.cooldownS.value_or(m_group.number("cooldown_s", 300)));
}

void PolicyWatch::takeLabel() {
    const CloudResource* targetGroup = m_perTarget ? m_cloud.there(m_policy.targetGroup) : nullptr;
    const CloudResource* balancer = targetGroup ? balancerOf(m_cloud, *targetGroup) : nullptr;
    if (balancer) m_label = Label{targetGroup->id, targetGroup->incarnation(), balancer->id, balancer->incarnation()};
}

bool PolicyWatch::isStale() const {
    if (!m_label) return false;
    const CloudResource* targetGroup = m_cloud.find(m_label->targetGroup);
    const CloudResource* balancer = m_cloud.find(m_label->balancer);
    return !targetGroup || targetGroup->incarnation() != m_label->targetGroupLife || !balancer ||
           balancer->incarnation() != m_label->balancerLife;
}

const CloudResource* PolicyWatch::source() const {
    if (m_perTarget) return m_label && !isStale() ? m_cloud.there(m_label->targetGroup) : nullptr;
    if (!m_memberMetric.empty()) return nullptr;
    for (const CloudResource* caller : m_cloud.callers(m_group.id, role::traffic)) {
        if (caller->kind->metric(m_policy.metric) >= 0) return caller;
        const CloudResource* balancer = balancerOf(m_cloud, *caller);
        if (balancer && balancer->kind->metric(m_policy.metric) >= 0) return balancer;
    }
    return nullptr;
}

std::optional<double> PolicyWatch::average(const Fleet& fleet, int minute) const {
    double sum = 0;
    int count = 0;
    for (const GroupMember& member : fleet.members()) {
        const int index = member.machine->kind->metric(m_memberMetric);
        if (index < 0 || !member.isWarm(minutes(minute + 1), warmup())) continue;
        if (const auto each = member.machine->metrics[static_cast<std::size_t>(index)].at(minute)) {
            sum += *each;
            ++count;
        }
    }
    return count == 0 ? std::nullopt : std::optional<double>(sum / count);
}

std::optional<double> PolicyWatch::value(const Fleet& fleet, const CloudResource* source, int minute) const {
    if (minute < 0) return {};
    if (!m_memberMetric.empty()) return average(fleet, minute);
    if (!source) return {};
    const int index = source->kind->metric(m_perTarget ? "RequestCountPerTarget" : std::string_view(m_policy.metric));
    return index < 0 ? std::nullopt : source->metrics[static_cast<std::size_t>(index)].at(minute);
}

/// `count` periods of `width` minutes up to the one that ends with the minute `newest`, oldest first.
Datapoints PolicyWatch::points(const Fleet& fleet, int newest, int count, int width) const {
    const CloudResource* from = source();
    Datapoints range;
    for (int period = count - 1; period >= 0; --period) {
        double sum = 0;
        int found = 0;
        for (int minute = 0; minute < width; ++minute) {
            const auto each = value(fleet, from, newest - period * width - minute);
            if (each) sum += *each, ++found;
        }
        range.push_back(found == 0 ? std::nullopt : std::optional<double>(sum / found));
    }
    return range;
}

void PolicyWatch::look(const Fleet& fleet, int minute) {
    if (!m_label) takeLabel();  // the group was made before its balancer: the policy waits for it
    const auto warm = [&](const GroupMember& member) { return member.isWarm(minutes(minute + 1), warmup()); };
    const auto& members = fleet.members();
    m_counting.record(minute, static_cast<double>(std::count_if(members.begin(), members.end(), warm)));

    // Basic monitoring says something only every five minutes: the alarms then need 15 minutes for three datapoints
    // (EC2 user guide, basic and detailed monitoring).
    const bool basic = !m_memberMetric.empty() &&
                       std::any_of(members.begin(), members.end(), [](const auto& member) { return !member.detailed; });
    const int width = basic ? 5 : 1;
    const SimTime delay = m_cloud.tunableTime("metric_delay_s");
    int newest = static_cast<int>((minutes(minute + 1) - delay).ns / minutes(1).ns) - 1;
    if (basic) newest = (newest + 1) / width * width - 1;
    if (tracks()) m_low.rule.periods = m_low.rule.datapoints = basic ? 3 : lowAlarm(m_policy.targetValue).periods;

    const Datapoints range = points(fleet, newest, std::max(m_high.rule.range(), m_low.rule.range()), width);
    const auto tail = [&](int count) { return Datapoints(range.end() - count, range.end()); };
    m_high.look(tail(m_high.rule.range()));
    if (tracks()) m_low.look(tail(m_low.rule.range()));
    m_newest = {};
    for (const auto& each : tail(m_high.rule.range()))
        if (each) m_newest = each;
    m_measured = static_cast<int>(m_counting.at(newest).value_or(m_counting.at(minute).value_or(0)));
}

Wish PolicyWatch::trackingWish(int desired) const {
    if (!isAlarm() || !m_newest) return {Wish::Way::hold, 0};
    const int size = trackedSize(m_measured, *m_newest, m_policy.targetValue);
    if (m_high.state == AlarmState::alarm && size > desired) return {Wish::Way::out, size};
    if (m_low.state == AlarmState::alarm && size < desired) return {Wish::Way::in, size};
    return {Wish::Way::hold, 0};
}

Wish PolicyWatch::wish(const Fleet& fleet, int desired, bool cooling) const {
    if (tracks()) return trackingWish(desired);
    if (!isAlarm() || !m_newest) return {};
    if (m_policy.type == PolicyType::simple) {
        const int size = adjusted(desired, m_policy.adjustmentType, m_policy.adjustment);
        if (cooling || size == desired) return {};
        return {size > desired ? Wish::Way::out : Wish::Way::in, size};
    }
    const ScalingStep* step = stepFor(m_policy, *m_newest);
    if (!step) return {};
    // Members that still warm up were added for this very breach, those that leave were removed for it: neither is
    // added or removed twice (EC2 Auto Scaling user guide, step scaling).
    const int grown = adjusted(desired - fleet.warming(warmup()), m_policy.adjustmentType, step->adjustment);
    if (grown > desired) return {Wish::Way::out, grown};
    const int shrunk = adjusted(desired + fleet.leaving(), m_policy.adjustmentType, step->adjustment);
    if (shrunk < desired) return {Wish::Way::in, shrunk};
    return {};
}

Text PolicyWatch::why(const Bounds& bounds) const {
    if (isStale()) return STAMPEDE_TEXT("group", "no data: the label names a balancer that is gone");
    if (!m_newest) return STAMPEDE_TEXT("group", "no data for %1").arg(m_policy.metric);
    return tracks() ? whyTracking(bounds) : whyStepping(bounds);
}

Text PolicyWatch::whyTracking(const Bounds& bounds) const {
    const auto filled = [&](const Text& text) {
        return text.arg(m_policy.metric).arg(decimal(*m_newest, true)).arg(decimal(m_policy.targetValue));
    };
    if (m_high.state == AlarmState::alarm) {
        if (bounds.desired >= bounds.most)
            return STAMPEDE_TEXT("group", "at the maximum of %1").arg(std::int64_t{bounds.most});
        if (bounds.warming > 0)
            return filled(
                STAMPEDE_TEXT("group", "%1 %2 is above the target %3, members that warm up do not count yet"));
        return filled(STAMPEDE_TEXT("group", "%1 %2 is above the target %3, scaling out"));
    }
    if (m_high.inARow > 0) {
        const int missing = m_high.rule.datapoints - m_high.inARow;
        Text text = filled(
            missing == 1
                ? STAMPEDE_TEXT("group", "%1 %2 is above the target %3, waiting for %4 more datapoint (%5 of %6)")
                : STAMPEDE_TEXT("group", "%1 %2 is above the target %3, waiting for %4 more datapoints (%5 of %6)"));
        return text.arg(std::int64_t{missing})
            .arg(std::int64_t{m_high.inARow})
            .arg(std::int64_t{m_high.rule.datapoints});
    }
    if (m_low.state == AlarmState::alarm) {
        if (bounds.desired <= bounds.least)
            return STAMPEDE_TEXT("group", "at the minimum of %1").arg(std::int64_t{bounds.least});
        if (bounds.warming > 0) return STAMPEDE_TEXT("group", "scale-in waits until every member is warm");
        return filled(STAMPEDE_TEXT("group", "%1 %2 is below the target %3, but one member fewer would be too few"));
    }
    if (m_low.inARow > 0)
        return STAMPEDE_TEXT("group", "scale-in waits for %1 datapoints (%2 of %1)")
            .arg(std::int64_t{m_low.rule.datapoints})
            .arg(std::int64_t{m_low.inARow});
    return filled(STAMPEDE_TEXT("group", "%1 %2 is on its target %3"));
}

Text PolicyWatch::whyStepping(const Bounds& bounds) const {
    const auto filled = [&](const Text& text) {
        return text.arg(m_policy.metric).arg(decimal(*m_newest, true)).arg(decimal(m_policy.threshold));
    };
    if (!isAlarm())
        return filled(STAMPEDE_TEXT("group", "%1 %2 against the threshold %3: %4 of %5 datapoints beyond it"))
            .arg(std::int64_t{m_high.inARow})
            .arg(std::int64_t{m_high.rule.datapoints});
    if (m_policy.type == PolicyType::simple && bounds.cooling)
        return STAMPEDE_TEXT("group", "the policy %1 waits for its cooldown").arg(m_policy.name);
    if (bounds.desired >= bounds.most)
        return STAMPEDE_TEXT("group", "at the maximum of %1").arg(std::int64_t{bounds.most});
    if (bounds.desired <= bounds.least)
        return STAMPEDE_TEXT("group", "at the minimum of %1").arg(std::int64_t{bounds.least});
    return filled(STAMPEDE_TEXT("group", "%1 %2 is beyond the threshold %3, members that come or go are awaited"));
}

}  // namespace stampede
