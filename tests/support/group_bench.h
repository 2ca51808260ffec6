#pragma once

#include <functional>
#include <optional>

#include "model/architecture/catalog.h"
#include "model/cloud/control_plane.h"
#include "model/cloud/parts/auto_scaler.h"
#include "model/cloud/parts/target_set.h"

namespace stampede {

/// A group "g" with its launch configuration "lc" in "subnet-a" and "subnet-b" of a VPC, called by the target group
/// "tg" of the balancer "alb". Machines start in ten seconds and do nothing; health and request counts are the test's.
class GroupBench {
public:
    struct Options {
        Record settings = {};                     ///< of the group
        std::string_view subnet = "10.0.0.0/24";  ///< block of subnet-a; subnet-b takes the one after it
        std::string_view subnetB = "10.0.1.0/24";
        std::vector<ResourceId> placement = {"subnet-a", "subnet-b"};
        std::map<std::string, double, std::less<>> limits = {};
    };

    explicit GroupBench(Options options);
    ~GroupBench();

    /// Runs to `until` (whole seconds), whole minutes included.
    void runTo(SimTime until);
    void runMinutes(int count) { runTo(cloud().now() + minutes(count)); }

    Cloud& cloud() { return *m_cloud; }
    ControlPlane& control() { return *m_control; }
    CloudResource& group() { return *m_cloud->find("g"); }
    AutoScaler& scaler() { return static_cast<AutoScaler&>(*group().running); }
    TargetSet& targets();
    const Fleet& fleet() { return scaler().fleet(); }

    /// Edits of the drawing, sent as one batch.
    void set(std::string_view key, Value value);
    void edit(const std::function<void(Architecture&)>& change, std::vector<ControlPlane::SetKey> sets = {});
    void command(const ResourceId& id, const std::string& name, Record args = {});
    Resource resource(std::string_view kind, std::string_view id, std::string_view parent = {}, Record settings = {});
    /// The last log entry for `call`, null when there is none.
    const LogEntry* last(std::string_view call) const;
    int countOf(std::string_view call) const;
    std::vector<ResourceId> ids() const;  ///< of the members that stay

    /// What the target group's RequestCountPerTarget is in a minute, for so many members in service.
    std::function<std::optional<double>(int inService)> requestsPerTarget;
    /// What the balancer's SurgeQueueLength is.
    std::function<double(int inService)> queue;
    /// What each member's CPUUtilization is.
    std::function<std::optional<double>(int inService)> cpu;

private:
    const Catalog& m_catalog;
    Engine m_engine;
    Workload m_workload;
    std::unique_ptr<TrafficBook> m_book;
    std::unique_ptr<Cloud> m_cloud;
    std::unique_ptr<ControlPlane> m_control;
    Architecture m_drawing;
};

/// A policy that follows `target` requests a minute for each target.
Record byRequests(double target, Record more = {});

}  // namespace stampede
