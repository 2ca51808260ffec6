#include <algorithm>

#include "model/cloud/parts/auto_scaler.h"

// What a group shows of itself: its metrics and its sentences.

namespace stampede {

void AutoScaler::minuteOver(int minute) {
    m_minute = minute;
    const auto record = [&](std::string_view metric, int value) { m_cloud.record(m_group, metric, minute, value); };
    record("GroupMinSize", least());
    record("GroupMaxSize", most());
    record("GroupDesiredCapacity", m_desired);
    record("GroupInServiceInstances", m_fleet.inService());
    record("GroupPendingInstances", m_fleet.pending());
    record("GroupTerminatingInstances", m_fleet.leaving());
    record("GroupTotalInstances", static_cast<int>(m_fleet.members().size()));
}

PolicyWatch::Bounds AutoScaler::bounds(const PolicyWatch& policy) const {
    return {.desired = m_desired,
            .least = least(),
            .most = most(),
            .warming = m_fleet.warming(policy.warmup()),
            .cooling = isCooling()};
}

Text AutoScaler::whyNotScaling() const {
    if (m_policies.empty()) return STAMPEDE_TEXT("group", "no policy");
    const PolicyWatch* telling = nullptr;
    for (const PolicyWatch& each : m_policies)
        if (!telling && each.isAlarm()) telling = &each;
    for (const PolicyWatch& each : m_policies)
        if (!telling && !each.hasData()) telling = &each;
    if (!telling) telling = &m_policies.front();
    return telling->why(bounds(*telling));
}

Text AutoScaler::trouble() const {
    if (m_failure && m_fleet.staying() < m_desired) return m_failure->reason;
    const bool wants =
        std::any_of(m_policies.begin(), m_policies.end(), [](const PolicyWatch& each) { return each.isUnsatisfied(); });
    return wants ? whyNotScaling() : Text{};
}

Text AutoScaler::status() const {
    const int staying = m_fleet.staying();
    if (m_failure && staying < m_desired)
        return STAMPEDE_TEXT("group", "%1 of %2 members · %3 · next try %4")
            .arg(std::int64_t{staying})
            .arg(std::int64_t{m_desired})
            .arg(m_failure->code)
            .arg(clockText(m_retryAt));
    if (m_refresh)
        return STAMPEDE_TEXT("group", "refresh · %1 of %2 ready")
            .arg(std::int64_t{m_refresh->ready})
            .arg(std::int64_t{m_desired});
    if (m_policies.empty())
        return STAMPEDE_TEXT("group", "%1 of %2 in service · no policy")
            .arg(std::int64_t{m_fleet.inService()})
            .arg(std::int64_t{m_desired});
    return whyNotScaling();
}

}  // namespace stampede
