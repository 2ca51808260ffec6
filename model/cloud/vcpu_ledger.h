#pragma once

#include <vector>

#include "model/architecture/catalog.h"
#include "model/cloud/cloud_resource.h"

namespace stampede {

/// How many vCPUs the machines have that are running or about to. Told of every change of a machine's state or type, so
/// that nobody has to add them up.
class VcpuLedger {
public:
    /// The resource is as it is now, a machine or not.
    void note(const CloudResource& resource, const Tables& tables);
    int running() const { return m_running; }

private:
    std::vector<int> m_of;  ///< by the resource's order: how many of it are counted
    int m_running = 0;
};

}  // namespace stampede
