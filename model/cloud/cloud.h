// model/cloud: what is really there. The control plane follows the drawing by calls that take time and can be refused;
// what became active carries traffic. Knows kinds by what they say of themselves (traits, offers), never by name.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "model/architecture/catalog.h"
#include "model/cloud/address_ledger.h"
#include "model/cloud/call.h"
#include "model/cloud/cloud_resource.h"
#include "model/cloud/releases.h"
#include "model/cloud/vcpu_ledger.h"
#include "model/engine/engine.h"
#include "model/traffic/finish.h"
#include "model/traffic/workload.h"

namespace stampede {

struct BootStep;

/// What a cloud is made in: borrowed, and outliving it.
struct World {
    Engine& engine;
    const Catalog& catalog;
    const Workload& workload;
    TrafficBook& book;
    std::map<std::string, double, std::less<>> limits = {};  ///< tunables that the scenario overrides
    std::vector<std::string> instanceTypes = {};             ///< what is on offer, empty: everything
    int year = 2026;
    std::uint64_t seed = 1;
    SimTime duration = {};
    bool eventByEvent = false;  ///< nothing is solved ahead of the clock
};

/// What is really there. Owns every CloudResource that ever existed in the run; calls are made through the
/// ControlPlane, and what runs changes only itself.
class Cloud {
public:
    explicit Cloud(World world);
    ~Cloud();

    Engine& engine() const { return m_world.engine; }
    const Catalog& catalog() const { return m_world.catalog; }
    const Workload& workload() const { return m_world.workload; }
    TrafficBook& book() const { return m_world.book; }
    const World& world() const { return m_world; }
    SimTime now() const { return m_world.engine.now(); }
    std::uint64_t seed() const { return m_world.seed; }

    Log& log() { return m_log; }
    const Log& log() const { return m_log; }
    AddressLedger& addresses() { return m_addresses; }
    const AddressLedger& addresses() const { return m_addresses; }
    Releases& releases() { return m_releases; }
    const Releases& releases() const { return m_releases; }

    /// The tunable's value, as the scenario's limits override it. Asserts that the table knows it.
    double tunable(std::string_view key) const;
    SimTime tunableTime(std::string_view key) const;  ///< of a tunable in seconds or (key ends with _ms) milliseconds

    /// The resource is in that state from now on.
    void enter(CloudResource& resource, State state);
    /// As enter() does, after another change of a resource: counts its vCPUs again.
    void noteVcpus(const CloudResource& resource) { m_vcpus.note(resource, m_world.catalog.tables()); }
    /// vCPUs of all machines that are running or about to.
    int runningVcpus() const { return m_vcpus.running(); }

    /// In the order of their ids. Includes what is gone.
    const std::map<ResourceId, std::unique_ptr<CloudResource>, std::less<>>& resources() const { return m_resources; }
    /// By its place in the order of first creation.
    const CloudResource& byOrder(std::uint32_t order) const { return *m_inOrder[order]; }
    CloudResource* find(std::string_view id);
    const CloudResource* find(std::string_view id) const;
    /// As find(), but null unless it exists now.
    CloudResource* there(std::string_view id);
    const CloudResource* there(std::string_view id) const;
    /// The resource of that id, made (gone, of that kind) when there never was one.
    CloudResource& make(const ResourceId& id, const Kind& kind);

    /// What is there and linked to `id` by `role`, in the order of creation.
    std::vector<CloudResource*> callers(std::string_view id, std::string_view role) const;
    /// As callers(), with what is still being made: what stands in the way of removing `id`.
    std::vector<CloudResource*> holders(std::string_view id, std::string_view role) const;
    /// What is there and contained in `id`, in the order of creation.
    std::vector<CloudResource*> children(std::string_view id) const;
    /// True for what comes and goes with its parent, whose kind lists it in `parts`: "vpc/main-route-table".
    bool isPart(const CloudResource& resource) const;
    /// The members that the group has launched and that are there, in launch order.
    std::vector<CloudResource*> members(std::string_view group) const;

    /// Says that something that others may depend on has changed. Everything running is told (rewired) once the
    /// current event is over, in the order of creation.
    void touch();
    /// Counts the touches: what was worked out under another epoch must be worked out again.
    std::uint64_t epoch() const { return m_epoch; }

    /// Calls that auto-scaling, chaos and running things make (set by the ControlPlane). Returns the log entry's
    /// number.
    std::uint32_t issue(const Call& call) const { return m_issue(call); }
    void onIssue(std::function<std::uint32_t(const Call&)> issue) { m_issue = std::move(issue); }

    /// Logs what happens without a call (a machine ready, a name following): actor cloud unless said otherwise.
    std::uint32_t note(std::string call, std::vector<ResourceId> ids, Text reason,
                       CallOutcome outcome = CallOutcome::ok, std::string code = {}, Actor actor = Actor::cloud);

    /// Takes an address in `subnet` for the resource, and a public one lent by the service where `publicAddress`; false
    /// when there is none.
    bool addInterface(CloudResource& resource, const ResourceId& subnet, bool publicAddress);
    void dropInterfaces(CloudResource& resource);
    void dropInterfaces(CloudResource& resource, const ResourceId& subnet);

    /// Minute `minute` is over: everything running records its metrics.
    void minuteOver(int minute);
    /// The index of a path ("/mark"), the same all through a run; never 0.
    std::uint16_t path(std::string_view path);
    std::string_view pathText(std::uint16_t index) const {
        return index == 0 ? std::string_view{} : m_paths[index - 1];
    }

    /// What machines with that user data do when they boot: read once, kept all through the run.
    const std::vector<BootStep>& bootScript(const std::string& userData);
    /// One copy of a text that many have, kept all through the run.
    const std::string& kept(std::string text) { return *m_kept.insert(std::move(text)).first; }

    /// Records one datapoint of `metric` (a name of the kind's list).
    void record(CloudResource& resource, std::string_view metric, int minute, double value);

    /// Keeps what has ended until the current event is over: it may be the one that is acting.
    void bury(std::unique_ptr<Running> running) { m_buried.push_back(std::move(running)); }
    /// Tells everything running at once; touch() does so after the current event.
    void rewire();

private:
    std::uint16_t zoneNumber(const ResourceId& subnet);

    World m_world;
    Log m_log;
    AddressLedger m_addresses;
    VcpuLedger m_vcpus;
    Releases m_releases;
    std::map<ResourceId, std::unique_ptr<CloudResource>, std::less<>> m_resources;
    std::vector<CloudResource*> m_inOrder;
    std::vector<std::unique_ptr<Running>> m_buried;
    std::function<std::uint32_t(const Call&)> m_issue;
    std::vector<std::string> m_paths;
    std::map<std::string, std::vector<BootStep>> m_bootScripts;  ///< by the user data
    std::unordered_set<std::string> m_kept;
    std::vector<std::string> m_zones;  ///< in the order in which interfaces came to be in them
    std::uint64_t m_epoch = 0;
    bool m_rewirePending = false;
};

}  // namespace stampede
