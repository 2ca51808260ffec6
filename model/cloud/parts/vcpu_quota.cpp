#include "model/cloud/parts/vcpu_quota.h"

namespace stampede {

namespace {

int vcpusOf(const Cloud& cloud, std::string_view type) {
    const auto& types = cloud.catalog().tables().instanceTypes;
    const auto found = types.find(type);
    return found == types.end() ? 0 : found->second.vcpus;
}

}  // namespace

std::optional<Refusal> beyondVcpuQuota(const Cloud& cloud, std::string_view type, const ResourceId& id) {
    const auto quota = static_cast<int>(cloud.tunable("on_demand_vcpus"));
    if (cloud.runningVcpus() + vcpusOf(cloud, type) <= quota) return {};
    return Refusal{"VcpuLimitExceeded",
                   STAMPEDE_TEXT("machine",
                                 "You have requested more vCPU capacity than your current vCPU limit of %1 allows for "
                                 "the instance bucket that the specified instance type belongs to.")
                       .arg(std::int64_t{quota}),
                   {id}};
}

}  // namespace stampede
