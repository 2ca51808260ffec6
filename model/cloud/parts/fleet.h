#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/cloud/cloud.h"

namespace stampede {

class TargetSet;

/// One machine that a group has launched, until it is gone.
struct GroupMember {
    CloudResource* machine = nullptr;
    std::string zone = {};
    std::uint32_t recipe = 0;   ///< order of creation of what it was launched from
    bool detailed = true;       ///< its metrics come every minute, not every five
    bool settled = false;       ///< there since the day began: warm
    SimTime inService = never;  ///< since when; never: pending
    bool leaving = false;       ///< deregistered or terminated: counts no more
    bool toReplace = false;     ///< an instance refresh will replace it

    bool isPending() const { return !leaving && inService == never; }
    bool isServing() const { return !leaving && inService != never; }
    /// Counts in the group's metrics: in service for longer than the warm-up.
    bool isWarm(SimTime at, SimTime warmup) const { return isServing() && (settled || at - inService >= warmup); }
};

/// The members of one group and what can be done with them: launch, deregister and drain, terminate. Decides nothing.
class Fleet {
public:
    Fleet(Cloud& cloud, CloudResource& group) : m_cloud(cloud), m_group(group) {}

    const std::vector<GroupMember>& members() const { return m_members; }
    std::vector<GroupMember>& list() { return m_members; }
    int pending() const;
    int inService() const;
    int leaving() const;
    int staying() const { return pending() + inService(); }
    /// Members that are pending or not yet warm.
    int warming(SimTime warmup) const;

    /// Brings the list in line with what has become of the machines: who is in service, who has left, who is drained.
    void notice(bool settled);
    /// Launches one member where the group's links say; the refusal when no subnet can take it.
    std::optional<Refusal> launch();
    /// Deregisters a member; it is terminated once nothing keeps it.
    void letGo(GroupMember& member);
    /// Lets `count` of the members for which `may` holds go, by the termination policy.
    void letGo(int count, bool (*may)(const GroupMember&));
    void terminateAll();

    /// Every set of targets that there is now.
    std::vector<const TargetSet*> registries() const;
    /// False while one of the `sets` that it is registered in calls it unhealthy; where `proven`, also while it is not
    /// yet found healthy.
    static bool isHealthy(const GroupMember& member, bool proven, const std::vector<const TargetSet*>& sets);

private:
    std::map<std::string, int> membersByZone() const;
    Call launchCall(const CloudResource& recipe);
    void terminate(const GroupMember& member) const;
    bool isDrained(const GroupMember& member) const;
    std::uint64_t drawn() { return draw(m_cloud.seed(), m_group.id, Purpose::choice, m_draws++); }

    Cloud& m_cloud;
    CloudResource& m_group;
    std::vector<GroupMember> m_members;
    const Kind* m_recipeKind = nullptr;  ///< of the last that it has launched from
    Settings m_recipe = {};              ///< of the same
    Settings m_launched = {};            ///< of a machine launched from that, shared by all of them
    std::int64_t m_next = 1;             ///< the number of the next member, never used twice
    std::uint64_t m_draws = 0;
};

}  // namespace stampede
