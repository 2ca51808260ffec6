#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/cloud/control_plane.h"

namespace stampede {

/// The real network and client kinds with two made-up ones to send to: a "front", which has a name and stands in
/// subnets as a balancer does, and a "box" with a "public" setting, a machine in a subnet. Both answer at once with
/// status 200 for the key asked. A "front" takes "front_create_s" to make.
const Catalog& toyCatalog();

/// A cloud that follows a drawing, and the books of its clients.
class ToyCloud : public TrafficBook {
public:
    explicit ToyCloud(double requestsPerS = 1, int year = 2021);

    /// Draws; every call of one batch is made by apply() or, before the day begins, by settle().
    ToyCloud& add(std::string_view kind, const ResourceId& id, const ResourceId& parent = {}, Record settings = {});
    ToyCloud& connect(const ResourceId& from, const ResourceId& to, std::string_view role);
    ToyCloud& disconnect(const ResourceId& from, const ResourceId& to, std::string_view role);
    ToyCloud& remove(const ResourceId& id);
    ToyCloud& set(const ResourceId& id, std::string_view path, Value value);
    /// A VPC "v" with a gateway, a route to it, an open security group "sg", and the public subnet "s".
    ToyCloud& publicSubnet();
    void settle();
    void apply();
    void until(SimTime time) { engine.runUntil(time); }
    /// Chaos takes a resource away; the drawing stays.
    std::uint32_t takeAway(const ResourceId& id);
    void restore(const ResourceId& id) { plane->command(drawing, id, "restore", {}, Actor::player); }

    const LogEntry& lastLog() const { return cloud->log().entries().back(); }
    int count(Outcome outcome, Cause cause = Cause::none) const;
    /// The ends of requests born in (from, to].
    std::map<Cause, int> causes(SimTime from, SimTime to) const;

    void offered(std::uint64_t, std::uint16_t, SimTime) override { ++offeredCount; }
    void finished(const Finish& finish) override { ends.push_back(finish); }

    Engine engine;
    Workload workload;
    Architecture drawing;
    std::optional<Cloud> cloud;
    std::optional<ControlPlane> plane;
    int offeredCount = 0;
    std::vector<Finish> ends;
    int year;

private:
    Architecture m_applied;
    std::vector<ControlPlane::SetKey> m_sets;
};

}  // namespace stampede
