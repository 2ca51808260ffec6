#pragma once

#include "model/cloud/cloud.h"
#include "model/cloud/parts/cache_store.h"

namespace stampede {

/// A cache node while it is there. It does nothing by itself: only an application that was told its address calls it.
class CacheNode : public Running {
public:
    CacheNode(Cloud& cloud, CloudResource& resource, std::uint16_t port);

    void minuteOver(int minute) override;
    CacheStore* cacheStore() override { return &m_store; }
    std::uint64_t recentRequests() const override { return m_recentRequests; }
    Text status() const override;
    Text trouble() const override;

private:
    Cloud& m_cloud;
    CloudResource& m_resource;
    CacheStore m_store;
    std::uint64_t m_recentRequests = 0;
    bool m_isMeasured = false;  ///< a minute is over since it came to be
};

}  // namespace stampede
