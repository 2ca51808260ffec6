#pragma once

#include <memory>
#include <vector>

#include "model/cloud/cloud.h"
#include "model/cloud/parts/edge_cache.h"
#include "model/cloud/parts/named_origin.h"

namespace stampede {

/// A distribution while it is there: one edge location with one cache. Serves what was last deployed; a change of a
/// policy it uses, or a new name of its origin, is in effect one deploy time later.
class EdgeLocation final : public Running {
public:
    EdgeLocation(Cloud& cloud, CloudResource& self);

    void begin(bool settled) override;
    void updated(const Call& call) override;
    void rewired() override;
    void end(std::uint32_t because) override;
    void minuteOver(int minute) override;
    std::optional<Refusal> command(std::string_view name, const Record& args, std::uint32_t log) override;
    StationIndex station() const override { return m_edge.station(); }
    bool join(ExpressWay& way, std::uint16_t port) override;
    std::uint64_t recentRequests() const override { return m_lastMinute.arrived; }
    Text status() const override;
    Text trouble() const override;

    const EdgeCache& edge() const { return m_edge; }

private:
    /// What a deploy brings to the edge.
    struct Deployment {
        CachePolicy cache = {};
        OriginRequestPolicy forwarded = {};
        NamedOrigin::Name origin = {};
        SimTime errorMinTtl = {};
        SimTime connectTimeout = {};
        SimTime responseTimeout = {};
        std::uint32_t attempts = 1;
        bool operator==(const Deployment&) const = default;
    };
    Deployment wanted() const;
    void deploy(const Deployment& deployment, std::uint32_t number);
    void deployLater(Deployment deployment);
    std::optional<Refusal> invalidate(const Record& args);
    /// Of what it answered in the last minute.
    std::int64_t errorPercent() const;
    /// Runs `what` after `delay`, unless this is gone by then.
    template <class What>
    void later(SimTime delay, What what);

    Cloud& m_cloud;
    CloudResource& m_self;
    NamedOrigin m_origin;
    EdgeCache m_edge;
    Deployment m_asked;            ///< of the deploy begun last
    std::uint32_t m_begun = 0;     ///< deploys are numbered as they begin
    std::uint32_t m_inEffect = 0;  ///< the number of the one that the edge follows
    EdgeCounts m_lastMinute;
    std::shared_ptr<const bool> m_here = std::make_shared<const bool>(true);
};

}  // namespace stampede
