#include "model/cloud/parts/auto_scaler.h"

#include <algorithm>
#include <cassert>

#include "model/cloud/parts/member_choice.h"

namespace stampede {

namespace {

SimTime nextSecond(SimTime now) { return seconds(now.wholeSeconds() + 1); }

}  // namespace

AutoScaler::AutoScaler(Cloud& cloud, CloudResource& group) : m_cloud(cloud), m_group(group), m_fleet(cloud, group) {}

void AutoScaler::begin(bool settled) {
    m_station = m_cloud.engine().add(*this);
    m_cloud.engine().wake(m_station, nextSecond(m_cloud.now()), EventClass::control, 0);
    m_desired = std::clamp(static_cast<int>(m_group.number("desired", least())), least(), std::max(least(), most()));
    putPolicies({"policies"});
    launchMissing();
    m_fleet.notice(settled);
}

void AutoScaler::end(std::uint32_t /*because*/) {
    m_cloud.engine().remove(m_station);
    m_fleet.terminateAll();
}

void AutoScaler::updated(const Call& call) {
    for (const std::string& path : call.keys)
        if (path == "desired") m_desired = static_cast<int>(m_group.number("desired", least()));
    // UpdateAutoScalingGroup: a new minimum or maximum moves the desired capacity along.
    m_desired = std::clamp(m_desired, least(), std::max(least(), most()));
    putPolicies(call.keys);
    m_retryAt = m_cloud.now();
    m_retryAfter = {};
}

/// Puts the policies that `keys` name; the others keep their alarms and labels. Drops those that are there no longer.
void AutoScaler::putPolicies(const std::vector<std::string>& keys) {
    std::vector<PolicyWatch> kept;
    for (ScalingPolicy& policy : readPolicies(m_group.setting("policies"))) {
        const std::string path = "policies/" + pathSegment(policy.name);
        const bool put = std::any_of(keys.begin(), keys.end(), [&](const std::string& set) {
            return set == "policies" || set == path || set.starts_with(path + '/');
        });
        const auto known = std::find_if(m_policies.begin(), m_policies.end(),
                                        [&](const PolicyWatch& each) { return each.policy().name == policy.name; });
        if (put || known == m_policies.end())
            kept.emplace_back(m_cloud, m_group, std::move(policy));
        else
            kept.push_back(std::move(*known));
    }
    m_policies.swap(kept);
}

bool AutoScaler::differs() const {
    return std::any_of(m_policies.begin(), m_policies.end(), [](const PolicyWatch& each) { return each.isStale(); });
}

void AutoScaler::wake(std::uint64_t /*token*/) {
    m_cloud.engine().wake(m_station, nextSecond(m_cloud.now()), EventClass::control, 0);
    m_fleet.notice(false);
    if (m_cooling && m_fleet.pending() + m_fleet.leaving() > 0) m_cooling = m_cloud.now();
    const std::int64_t check = std::max<std::int64_t>(1, m_cloud.tunableTime("group_health_check_s").wholeSeconds());
    if (m_cloud.now().wholeSeconds() % check == 0) checkHealth();
    followRefresh();
    if (m_minute) followPolicies();
    adjust();
}

void AutoScaler::checkHealth() {
    if (m_group.text("health_type") != "elb") return;
    const SimTime grace = secondsOf(m_group.number("health_grace_s", 300));
    const std::vector<const TargetSet*> sets = m_fleet.registries();
    std::vector<GroupMember*> unhealthy;
    for (GroupMember& member : m_fleet.list()) {
        const bool overGrace = member.isServing() && (member.settled || m_cloud.now() - member.inService >= grace);
        if (overGrace && !Fleet::isHealthy(member, false, sets)) unhealthy.push_back(&member);
    }
    const int may = mayTerminateUnhealthy(m_desired, m_fleet.inService(), static_cast<int>(unhealthy.size()));
    for (int i = 0; i < may; ++i) {
        GroupMember& member = *unhealthy[static_cast<std::size_t>(i)];
        m_cloud.note("ReplaceUnhealthy", {m_group.id, member.machine->id},
                     STAMPEDE_TEXT("group", "%1 was taken out of service: its balancer's health check failed.")
                         .arg(member.machine->id),
                     CallOutcome::ok, {}, Actor::autoScaling);
        m_fleet.letGo(member);
    }
}

void AutoScaler::adjust() {
    const int staying = m_fleet.staying();
    if (staying > m_desired) {
        m_fleet.letGo(staying - m_desired, [](const GroupMember&) { return true; });
    } else if (staying < m_desired && m_cloud.now() >= m_retryAt) {
        launchMissing();
    }
}

void AutoScaler::launchMissing() {
    while (m_fleet.staying() < m_desired) {
        m_failure = m_fleet.launch();
        if (!m_failure) {
            m_retryAfter = {};
            continue;
        }
        std::vector<ResourceId> concerned{m_group.id};
        concerned.insert(concerned.end(), m_failure->resources.begin(), m_failure->resources.end());
        m_cloud.note("LaunchInstances", std::move(concerned), m_failure->reason, CallOutcome::failed, m_failure->code,
                     Actor::autoScaling);
        // The service does not publish its back-off.
        const SimTime first = m_cloud.tunableTime("launch_retry_s");
        m_retryAfter = m_retryAfter == SimTime{} ? first : m_retryAfter + m_retryAfter;
        m_retryAfter = std::min(m_retryAfter, m_cloud.tunableTime("launch_retry_most_s"));
        m_retryAt = m_cloud.now() + m_retryAfter;
        return;
    }
    m_failure.reset();
}

bool AutoScaler::isCooling() const { return m_cooling && m_cloud.now() < *m_cooling + m_coolFor; }

SimTime AutoScaler::longestWarmup() const {
    SimTime longest;
    for (const PolicyWatch& each : m_policies) longest = std::max(longest, each.warmup());
    return longest;
}

void AutoScaler::followPolicies() {
    const int minute = *m_minute;
    m_minute.reset();
    if (m_policies.empty()) return;
    std::vector<Wish> wishes;
    for (PolicyWatch& each : m_policies) {
        each.look(m_fleet, minute);
        wishes.push_back(each.wish(m_fleet, m_desired, isCooling()));
    }
    const bool mayShrink = m_fleet.warming(longestWarmup()) == 0;
    const int size = agreedSize(wishes, m_desired, least(), most(), mayShrink);
    if (size == m_desired) return;
    const Wish::Way way = size > m_desired ? Wish::Way::out : Wish::Way::in;
    std::string names;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (wishes[i].way != way) continue;
        names += (names.empty() ? "" : ", ") + m_policies[i].policy().name;
        if (m_policies[i].policy().type != PolicyType::simple) continue;
        m_cooling = m_cloud.now();
        m_coolFor = m_policies[i].cooldown();
    }
    m_cloud.note("ExecutePolicy", {m_group.id},
                 STAMPEDE_TEXT("group", "The policy %1 changes the desired capacity from %2 to %3.")
                     .arg(names)
                     .arg(std::int64_t{m_desired})
                     .arg(std::int64_t{size}),
                 CallOutcome::ok, {}, Actor::autoScaling);
    m_desired = size;
}

std::optional<Refusal> AutoScaler::command(std::string_view name, const Record& args, std::uint32_t /*log*/) {
    if (name == "refresh") return startRefresh(args);
    const Value* value = args.find("value");
    assert(name == "set-desired" && value);
    return setDesired(static_cast<int>(value->number()));
}

std::optional<Refusal> AutoScaler::setDesired(int value) {
    if (value < least() || value > most())
        return Refusal{"ValidationError",
                       STAMPEDE_TEXT("group",
                                     "New SetDesiredCapacity value %1 is not between the minimum %2 and the "
                                     "maximum %3 of the group.")
                           .arg(std::int64_t{value})
                           .arg(std::int64_t{least()})
                           .arg(std::int64_t{most()}),
                       {m_group.id}};
    m_desired = value;
    m_retryAt = m_cloud.now();
    return {};
}

}  // namespace stampede
