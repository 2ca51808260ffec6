#include "model/cloud/parts/vcpu_quota.h"

#include <algorithm>

#include "model/architecture/traits.h"

namespace stampede {

namespace {

int vcpusOf(const Cloud& cloud, std::string_view type) {
    const auto& types = cloud.catalog().tables().instanceTypes;
    const auto found = types.find(type);
    return found == types.end() ? 0 : found->second.vcpus;
}

/// So many that no machines that there are could have more.
double mostVcpus(const Cloud& cloud) {
    int most = 0;
    for (const auto& [key, type] : cloud.catalog().tables().instanceTypes) most = std::max(most, type.vcpus);
    return static_cast<double>(most) * static_cast<double>(cloud.resources().size());
}

}  // namespace

int runningVcpus(const Cloud& cloud) {
    int sum = 0;
    for (const auto& [id, each] : cloud.resources()) {
        const bool isRunning = each->state == State::provisioning || (each->isUp() && each->state != State::deleting);
        if (isRunning && each->kind->has(trait::machine)) sum += vcpusOf(cloud, each->text("type"));
    }
    return sum;
}

std::optional<Refusal> beyondVcpuQuota(const Cloud& cloud, std::string_view type, const ResourceId& id) {
    const auto quota = static_cast<int>(cloud.tunable("on_demand_vcpus"));
    if (mostVcpus(cloud) + vcpusOf(cloud, type) <= quota) return {};
    if (runningVcpus(cloud) + vcpusOf(cloud, type) <= quota) return {};
    return Refusal{"VcpuLimitExceeded",
                   STAMPEDE_TEXT("machine",
                                 "You have requested more vCPU capacity than your current vCPU limit of %1 allows for "
                                 "the instance bucket that the specified instance type belongs to.")
                       .arg(std::int64_t{quota}),
                   {id}};
}

}  // namespace stampede
