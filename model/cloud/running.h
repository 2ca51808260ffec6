#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/architecture/kind.h"
#include "model/base/sim_time.h"
#include "model/cloud/parts/console_line.h"
#include "model/engine/request.h"

namespace stampede {

class TargetSet;
class CacheStore;
struct Call;
struct ExpressWay;

/// What a resource does while it is there. Made by its kind's `run` when it becomes active, destroyed when it is gone.
class Running {
public:
    virtual ~Running() = default;

    /// It has become active. `settled`: the day begins, so it is booted, healthy and warm (caches are empty).
    virtual void begin(bool /*settled*/) {}
    /// Its own settings or links, as they are there, have changed by `call` (whose `keys` name the settings set).
    virtual void updated(const Call& /*call*/) {}
    /// True where what is there differs from what was set in a way that settings do not show (a stale label).
    virtual bool differs() const { return false; }
    /// Something else in the cloud has changed: who is there, a route, a rule. Cheap where nothing concerns it.
    virtual void rewired() {}
    /// It is about to go: answers all it holds and takes its station out of the engine. `because` is the number of the
    /// log entry that ends it.
    virtual void end(std::uint32_t /*because*/) {}
    /// Minute `minute` is over: record its metrics.
    virtual void minuteOver(int /*minute*/) {}
    /// A command of the kind's list (terminate, refresh, invalidate ...); `log` is the number it will be logged under.
    virtual std::optional<Refusal> command(std::string_view /*name*/, const Record& /*args*/, std::uint32_t /*log*/) {
        return {};
    }
    /// Where requests arrive, noStation for what carries none.
    virtual StationIndex station() const { return noStation; }
    /// The registered targets of a balancer or target group.
    virtual TargetSet* targets() { return nullptr; }
    /// What a cache node keeps for applications.
    virtual CacheStore* cacheStore() { return nullptr; }
    /// What a machine's boot script and programs have printed, oldest first.
    virtual std::vector<ConsoleLine> console() const { return {}; }
    /// Adds itself to the way of requests that are sent to its `port`, where it is one that needs no events.
    virtual bool join(ExpressWay& /*way*/, std::uint16_t /*port*/) { return false; }
    /// Whether a listener of `port` could take another request now (a full backlog makes a balancer wait).
    virtual bool hasRoom(std::uint16_t /*port*/) const { return true; }
    /// Requests that arrived in the last whole minute.
    virtual std::uint64_t recentRequests() const { return 0; }
    /// Whether something in it listens on `port` now.
    virtual bool isListening(std::uint16_t /*port*/) const { return true; }
    /// How busy it is, 0 to 1; empty for what has no such measure.
    virtual std::optional<double> load() const { return {}; }
    /// Requests that wait in it; empty for what has no queue.
    virtual std::optional<std::int64_t> queue() const { return {}; }
    /// One line of live facts for its card.
    virtual Text status() const { return {}; }
    /// What is wrong with it, or why it does nothing, in one sentence; empty for nothing.
    virtual Text trouble() const { return {}; }
};

}  // namespace stampede
