#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "model/architecture/parameter.h"
#include "model/architecture/resource.h"
#include "model/base/sim_time.h"

namespace stampede {

class Cloud;           // model/cloud: what is really there
class Running;         // model/cloud: what a resource does while it is there
struct CloudResource;  // model/cloud
struct CallContext;    // model/cloud: one call and everything it may look at
struct Usage;          // model/cloud: what a resource consumed
struct BillLine;       // model/cloud

/// Why the service says no: its own code (CamelCase) or ours (lower-case), the sentence, and who is concerned.
struct Refusal {
    std::string code = {};
    Text reason = {};
    std::vector<ResourceId> resources = {};
};

enum class Section { traffic, network, balance, compute, delivery, data };
/// How the canvas draws it: a card of its own (spanning the subnets that it is placed in, where it may be placed), a
/// container of others, a frame around what it launches in the subnets that it is placed in, or a chip on its user.
enum class Shape { card, container, frame, chip };

/// What a kind may be linked to: a link is legal where the caller's `to` is among the called kind's offers.
struct LinkRule {
    std::string_view role = {};
    std::string_view to = {};  ///< an offer, e.g. "target"
    int most = 0;              ///< how many at the most, 0 for any number
    Text help = {};
    Text without = {};  ///< what holds where there is no such link: "No route table of its own: ..."
};

struct CommandRule {
    std::string_view name = {};
    Text title = {};  ///< what the window calls it: "Set desired capacity"
    Text help = {};
    std::vector<Parameter> args = {};
    std::string_view call = {};  ///< the service's name for it, as the log shows it
    bool removes = false;        ///< it is the call that removes the resource, while its drawing stays
};

/// A resource that comes and goes with its owner: "VPC/main-route-table".
struct PartRule {
    std::string_view suffix = {};
    std::string_view kind = {};
};

inline ResourceId partId(const ResourceId& owner, const PartRule& rule) {
    return owner + '/' + std::string(rule.suffix);
}

enum class Statistic { sum, mean, maximum };

/// A metric under its CloudWatch name, recorded once a minute.
struct MetricRule {
    std::string_view name = {};
    std::string_view unit = {};
    Statistic statistic = Statistic::mean;
    bool onlyWithTraffic = false;  ///< no datapoint in a minute without requests
    Text help = {};
};

/// One refusal a call on this kind can meet, for the catalog.
struct RefusalRule {
    std::string_view call = {};
    std::string_view code = {};
    Text when = {};
    Source source = {};
};

/// The service's names for the calls that a difference makes.
struct CallNames {
    std::string_view create = {};
    std::string_view update = {};
    std::string_view remove = {};
};

/// Lead times by the name of their tunable, in seconds; empty for at once.
struct LeadTimes {
    std::string_view create = {};
    std::string_view update = {};
    std::string_view remove = {};
};

/// One constant object that says everything about a sort of resource. Palette, inspector, canvas, file format, schema,
/// undo, price, help and simulation follow from it.
struct Kind {
    std::string_view key = {};   ///< the service's own term, e.g. "auto-scaling-group"
    std::string_view stem = {};  ///< what the id of a new one begins with, e.g. "asg"
    Text name = {};
    Text help = {};
    std::string_view icon = {};
    Section section = Section::network;
    Shape shape = Shape::card;
    bool foundation = false;                     ///< what others stand on: sent first
    std::vector<std::string_view> parents = {};  ///< kinds that may contain it; empty: stands by itself
    std::vector<Text> parentNames = {};          ///< of these, filled in by the Catalog
    bool parentOptional = false;                 ///< may also stand alone (a detached internet gateway)
    std::vector<Parameter> settings = {};
    std::vector<std::string_view> offers = {};
    std::vector<LinkRule> links = {};
    std::vector<CommandRule> commands = {};
    std::vector<std::string_view> traits = {};
    std::vector<PartRule> parts = {};
    std::vector<MetricRule> metrics = {};
    std::vector<RefusalRule> refusals = {};
    std::vector<std::string_view> prices = {};  ///< keys of the price table that its bill is made of
    CallNames calls = {};
    LeadTimes leadTimes = {};
    bool servesUntilGone =
        false;  ///< carries traffic until a removal is over (a distribution), not only until the call

    // How it behaves where it is there. All optional; model/cloud defines the types and says when each is called.
    std::string_view (*callName)(const CallContext&) = nullptr;  ///< where `calls` is too coarse (SetSubnets ...)
    std::optional<Refusal> (*admit)(const CallContext&) = nullptr;
    void (*hold)(const CallContext&, CloudResource&) = nullptr;  ///< takes the addresses it needs
    /// Where a lead time is not one tunable (a machine's boot).
    SimTime (*leadTime)(const CallContext&, std::uint32_t log) = nullptr;
    std::unique_ptr<Running> (*run)(Cloud&, CloudResource&) = nullptr;
    std::vector<BillLine> (*bill)(const Cloud&, const CloudResource&, const Usage&) = nullptr;

    Text displayName() const;  ///< its key where it has none
    const Parameter* setting(std::string_view settingKey) const;
    bool has(std::string_view trait) const;
    bool offersTo(std::string_view offer) const;
    const CommandRule* command(std::string_view commandName) const;
    int metric(std::string_view metricName) const;  ///< index into metrics, -1 when it has none of that name
};

}  // namespace stampede
