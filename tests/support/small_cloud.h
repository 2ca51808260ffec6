#pragma once

#include "model/cloud/control_plane.h"

namespace stampede {

/// Kinds with the traits of the real ones and next to nothing behind them: "visitors" call a "front" (which can be
/// `protected` from removal) or a "box"; a "box" stands in a "lane" of a "yard", can be
/// told to `knock` and use fences; a lane uses "paths" and a "fence". How many requests a front or a box saw in the
/// last minute is its setting `requests`. A box costs $0.01 an hour.
const Catalog& smallCatalog();

/// A cloud of those kinds, without traffic: what is drawn before settle() is there at 0:00.
class SmallCloud {
public:
    explicit SmallCloud(std::uint64_t seed = 1, Workload work = {});

    SmallCloud& add(std::string_view kind, std::string_view id, std::string_view parent = {}, Record settings = {});
    SmallCloud& connect(std::string_view from, std::string_view to, std::string_view role);
    SmallCloud& settle();
    /// One call, now.
    std::uint32_t call(Verb verb, std::string_view id, Actor actor = Actor::player);
    void runUntil(SimTime until) { engine.runUntil(until); }
    const Chunks<LogEntry>& log() const { return cloud.log().entries(); }
    bool isThere(std::string_view id) const { return cloud.there(id) != nullptr; }

    Engine engine;
    Workload workload;

private:
    struct Nobody : TrafficBook {
        void offered(std::uint64_t, std::uint16_t, SimTime) override {}
        void finished(const Finish&) override {}
    };
    Nobody m_book;

public:
    Cloud cloud;
    ControlPlane plane;
    Architecture drawing;
};

}  // namespace stampede
