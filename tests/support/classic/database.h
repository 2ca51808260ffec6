#pragma once

#include "model/traffic/workload.h"
#include "tests/support/classic/pool.h"

namespace stampede::classic {

/// A database: as many queries at once as it has vCPUs, the others wait with their connections, of which there are so
/// many and no more.
class Database : public Station {
public:
    struct Rules {
        std::int64_t vcpus = 1;
        std::int64_t connections = 1;
        SimTime trip = {};                   ///< back to who asks
        const Application* asker = nullptr;  ///< says what a query is
    };

    Database(Clock& clock, int place, Rules rules);

    void arrive(const CallPtr& call) override;

private:
    void planNext();

    Rules m_rules;
    Pool m_pool;
    std::uint64_t m_plans = 0;
};

}  // namespace stampede::classic
