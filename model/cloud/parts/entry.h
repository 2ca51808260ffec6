#pragma once

#include <vector>

#include "model/cloud/cloud.h"
#include "model/cloud/reachability.h"
#include "model/traffic/destination.h"

namespace stampede {

/// Where the clients' one traffic link leads, as each client knows it: through a DNS answer of its own age, up to the
/// name's TTL. A balancer that was made again has a new name; the entry follows it there, and clients hear of it as
/// their answers run out.
class Entry : public Destination {
public:
    /// The port that clients ask.
    static constexpr std::uint16_t port = 80;

    Entry(Cloud& cloud, const CloudResource& clients);

    /// The clients have come to be, or their link or TTL has changed.
    void relink();
    /// The target may have come back under a new name.
    void rewired();

    /// Why new requests get nowhere, whoever asks; empty where they arrive.
    Text trouble() const;

    /// What every request meets from now on, whichever age its client's DNS answer has; null where they differ.
    const CloudResource* onlyHost();
    /// How long it takes to that host, one way.
    SimTime latency() const { return m_records.back().way.isEdge ? m_edgeLatency : m_latency; }

    Route route(const Request& request, SimTime now) override;
    Judgement judge(const Request& request, const Answer& answer, SimTime now) override;

private:
    /// How the target of a record is reached, worked out once for each state of the cloud.
    struct Way {
        std::uint64_t epoch = UINT64_MAX;
        const CloudResource* host = nullptr;  ///< what answers there, null for nothing
        bool isEdge = false;                  ///< it stands at the edge, with no interface of its own
        std::uint32_t because = 0;            ///< of there being nothing
        std::vector<Reach> interfaces = {};
    };
    /// What the name stands for from a moment on.
    struct NameRecord {
        SimTime from = {};
        const CloudResource* target = nullptr;  ///< null: nowhere
        bool isNamed = false;                   ///< its name stands for its addresses, a new one for each life
        std::uint32_t incarnation = 0;          ///< which of its lives; 0: it has not come to be
        std::uint32_t because = 0;              ///< the clients' call that made it so
        Way way = {};
    };

    NameRecord& recordAt(SimTime seen);
    Route routeTo(NameRecord& record, const Request& request, SimTime seen);
    Route routeToHost(NameRecord& record, const Request& request);
    void findWay(NameRecord& record);
    const CloudResource* hostOf(const CloudResource& target) const;

    Cloud& m_cloud;
    const CloudResource& m_clients;
    std::vector<NameRecord> m_records;  ///< in order of time, at least one
    SimTime m_ttl = {};
    SimTime m_latency;
    SimTime m_edgeLatency;
};

}  // namespace stampede
