#include "model/cloud/vcpu_ledger.h"

#include <utility>

#include "model/architecture/traits.h"

namespace stampede {

namespace {

bool runs(const CloudResource& machine) {
    return machine.state == State::provisioning || (machine.isUp() && machine.state != State::deleting);
}

}  // namespace

void VcpuLedger::note(const CloudResource& resource, const Tables& tables) {
    if (!resource.kind->has(trait::machine)) return;
    int vcpus = 0;
    if (runs(resource)) {
        const auto type = tables.instanceTypes.find(resource.text("type"));
        if (type != tables.instanceTypes.end()) vcpus = type->second.vcpus;
    }
    if (resource.order >= m_of.size()) m_of.resize(resource.order + std::size_t{1});
    m_running += vcpus - std::exchange(m_of[resource.order], vcpus);
}

}  // namespace stampede
