#include <algorithm>

#include "model/cloud/parts/auto_scaler.h"
#include "model/cloud/parts/member_choice.h"

// An instance refresh: every member that was there at its start is replaced, a few at a time.

namespace stampede {

std::optional<Refusal> AutoScaler::startRefresh(const Record& args) {
    if (m_refresh)
        return Refusal{"InstanceRefreshInProgress",
                       STAMPEDE_TEXT("group", "An instance refresh of %1 is already in progress.").arg(m_group.id),
                       {m_group.id}};
    const Value* percent = args.find("min_healthy_percent");
    const Value* warmup = args.find("warmup_s");
    // Default: the group's warm-up, else its health check grace period (StartInstanceRefresh, InstanceWarmup).
    const double otherwise = m_group.number("default_warmup_s", m_group.number("health_grace_s", 300));
    m_refresh = Refresh{.minHealthyPercent = percent ? static_cast<int>(percent->number(90)) : 90,
                        .warmup = secondsOf(warmup ? warmup->number(otherwise) : otherwise),
                        .progressed = m_cloud.now()};
    for (GroupMember& member : m_fleet.list()) member.toReplace = true;
    return {};
}

void AutoScaler::followRefresh() {
    if (!m_refresh) return;
    int ready = 0;
    int old = 0;
    const std::vector<const TargetSet*> sets = m_fleet.registries();
    for (const GroupMember& member : m_fleet.members()) {
        if (member.leaving) continue;
        if (member.toReplace) ++old;
        if (member.isServing() && (member.toReplace || (member.isWarm(m_cloud.now(), m_refresh->warmup) &&
                                                        Fleet::isHealthy(member, true, sets))))
            ++ready;
    }
    if (ready != m_refresh->ready) m_refresh->progressed = m_cloud.now();
    m_refresh->ready = ready;
    if (old == 0 && ready >= m_desired) return endRefresh(true);
    if (m_cloud.now() - m_refresh->progressed >= m_cloud.tunableTime("refresh_timeout_s")) return endRefresh(false);
    const int may = std::min(old, mayReplace(m_desired, ready, m_refresh->minHealthyPercent));
    m_fleet.letGo(may, [](const GroupMember& member) { return member.toReplace; });
}

void AutoScaler::endRefresh(bool done) {
    m_refresh.reset();
    for (GroupMember& member : m_fleet.list()) member.toReplace = false;
    if (done)
        m_cloud.note("InstanceRefresh", {m_group.id}, STAMPEDE_TEXT("group", "The instance refresh is complete."),
                     CallOutcome::ok, {}, Actor::autoScaling);
    else
        m_cloud.note("InstanceRefresh", {m_group.id},
                     STAMPEDE_TEXT("group", "The instance refresh has failed: new members did not become healthy."),
                     CallOutcome::failed, "instance-refresh-failed", Actor::autoScaling);
}

}  // namespace stampede
