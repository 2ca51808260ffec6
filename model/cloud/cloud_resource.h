#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "model/architecture/kind.h"
#include "model/base/money.h"
#include "model/cloud/running.h"
#include "model/metrics/series.h"

namespace stampede {

enum class State : std::uint8_t {
    drawn,
    provisioning,
    active,
    impaired,
    stopped,
    updating,
    refused,
    draining,
    deleting,
    gone
};
std::string_view stateWord(State state);
/// True for what is being made, there, or being removed until it is gone.
constexpr bool exists(State state) { return state != State::drawn && state != State::refused && state != State::gone; }
/// True for what exists and has come about: active, impaired, stopped, updating, draining, and deleting until it is
/// gone.
constexpr bool isThere(State state) { return exists(state) && state != State::provisioning; }

/// One network interface: an address in a subnet.
struct Interface {
    ResourceId subnet = {};
    std::uint32_t address = 0;
    bool publicAddress = false;
    std::uint16_t zone = 0;                ///< number of the subnet's zone, which never changes
    bool ownPublic = false;                ///< a public address of its own at each start, besides any Elastic IP
    std::optional<std::size_t> lent = {};  ///< place in Usage::addresses while the service lends it a public address
};

/// One life of a resource, from becoming active to being gone. A restored balancer has a new life and a new name.
struct Life {
    SimTime from = {};
    SimTime to = never;
    std::uint32_t endedBy = 0;  ///< number of the log entry
};

/// What a bill is made of: when it ran, and what it counted.
struct Usage {
    struct Span {
        SimTime from = {};
        SimTime to = never;           ///< never: still running
        std::string_view price = {};  ///< of what ran in it, where that can change
        std::int64_t storageGib = 0;  ///< that came with it
    };
    std::vector<Span> running = {};    ///< billed spans (an instance: each start to stop)
    std::vector<Span> addresses = {};  ///< of each public address the service lent; an Elastic IP has its own bill
    std::int64_t requests = 0;
    std::int64_t bytesOut = 0;  ///< to the internet
    double surplusCredits = 0;  ///< CPU credits owed by a burstable machine
    SimTime now = {};           ///< the moment of the reading

    SimTime total() const;
};

/// One line of the provider's bill.
struct BillLine {
    std::string_view price = {};  ///< key of the price table
    double quantity = 0;          ///< in the price's unit
    Money cost = {};
};

/// One resource as it is, whatever is drawn. Kept when it is gone, for its tombstone, bill and metrics.
struct CloudResource {
    ResourceId id = {};
    const Kind* kind = nullptr;
    std::uint32_t order = 0;  ///< place in the order of first creation
    State state = State::gone;
    SimTime since = {};  ///< when it came into this state
    ResourceId parent = {};
    ResourceId owner = {};   ///< the group that launched it, empty for none
    Settings settings = {};  ///< what is there, not what is drawn
    std::vector<Link> links = {};
    std::vector<Interface> interfaces = {};
    std::vector<Life> lives = {};
    std::uint32_t lastCall = 0;  ///< number of the log entry that last changed it: the `because` of what dies in it
    std::shared_ptr<const Refusal> refusal = {};          ///< of the last call, until one succeeds
    SimTime busyUntil = {};                               ///< accepted calls are in effect by then
    Settings accepted = {};                               ///< as `settings` will be then
    std::optional<std::vector<Link>> acceptedLinks = {};  ///< the same of `links`, where they are others
    std::uint32_t doing = 0;  ///< counts accepted creations and removals: what was planned before the last is void
    Usage usage = {};
    std::vector<MetricSeries> metrics = {};  ///< in the order of the kind's metrics
    std::unique_ptr<Running> running = {};   ///< while it is there, where its kind runs

    /// Its links when the accepted calls are in effect.
    const std::vector<Link>& linksToBe() const { return acceptedLinks ? *acceptedLinks : links; }
    bool exists() const { return stampede::exists(state); }
    bool isThere() const { return stampede::isThere(state); }
    /// True when it can carry traffic: active, impaired, updating, draining.
    bool isUp() const;
    /// True for what exists, unless it is being removed.
    bool stays() const { return exists() && state != State::deleting; }
    /// True where it stays, and is the same sort of thing as what is drawn under its id.
    bool staysAs(const Kind& drawn) const { return stays() && kind == &drawn; }
    std::uint32_t incarnation() const { return static_cast<std::uint32_t>(lives.size()); }
    Value setting(std::string_view path) const { return settings.at(kind->settings, path); }
    double number(std::string_view path, double otherwise = 0) const { return setting(path).number(otherwise); }
    bool flag(std::string_view path) const;
    std::string text(std::string_view path) const;
    /// The ids it is linked to by `role`, in order.
    std::vector<ResourceId> linked(std::string_view role) const;
    /// Whether the service lends one of its interfaces a public address, from now on.
    void lendAddress(Interface& interface, bool lends, SimTime now);
};

}  // namespace stampede
