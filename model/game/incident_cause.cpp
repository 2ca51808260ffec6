#include <algorithm>
#include <array>
#include <cassert>

#include "model/architecture/traits.h"
#include "model/base/worded.h"
#include "model/game/incident.h"

namespace stampede {

namespace {

const auto& words() {
    static const std::array all{
        Worded{"balancer-gone", STAMPEDE_TEXT("Incident", "A balancer was gone")},
        Worded{"route-missing", STAMPEDE_TEXT("Incident", "A route was missing")},
        Worded{"acl-deny", STAMPEDE_TEXT("Incident", "A network ACL denied traffic")},
        Worded{"rule-missing", STAMPEDE_TEXT("Incident", "A security group's rule was missing")},
        Worded{"instances-not-serving", STAMPEDE_TEXT("Incident", "Instances did not serve")},
        Worded{"overload", STAMPEDE_TEXT("Incident", "Overload")},
        Worded{"no-addresses", STAMPEDE_TEXT("Incident", "Addresses had run out")},
        Worded{"wrong-answers", STAMPEDE_TEXT("Incident", "Wrong answers")},
        Worded{"credits-empty", STAMPEDE_TEXT("Incident", "CPU credits had run out")},
        Worded{"database-down", STAMPEDE_TEXT("Incident", "A database did not serve")},
    };
    static_assert(std::tuple_size_v<decltype(all)> == static_cast<std::size_t>(IncidentCause::count));
    return all;
}

/// What breaks when something with this trait is changed; the network's own parts decide the word whatever the cause.
struct TraitWord {
    std::string_view trait;
    IncidentCause cause;
};
constexpr std::array traitWords{
    TraitWord{trait::routeTable, IncidentCause::routeMissing},
    TraitWord{trait::internetGateway, IncidentCause::routeMissing},
    TraitWord{trait::subnet, IncidentCause::routeMissing},  // which table a subnet uses is set on the subnet
    TraitWord{trait::networkAcl, IncidentCause::aclDeny},
    TraitWord{trait::securityGroup, IncidentCause::ruleMissing},
};

IncidentCause byCause(Cause cause) {
    switch (cause) {
        case Cause::wrongCacheKey:
        case Cause::wrongOldVersion:
        case Cause::wrongStaleCache:
        case Cause::badRequest: return IncidentCause::wrongAnswers;
        case Cause::noEntry:
        case Cause::nameUnresolved:
        case Cause::edgeOriginUnreachable: return IncidentCause::balancerGone;
        case Cause::connectTimeout: return IncidentCause::routeMissing;
        case Cause::targetUnreachable: return IncidentCause::ruleMissing;
        case Cause::connectRefused:
        case Cause::noTargets:
        case Cause::noHealthyTarget:
        case Cause::zoneNotEnabled:
        case Cause::targetRefused:
        case Cause::targetDied:
        case Cause::drainCut:
        case Cause::edgeErrorCached: return IncidentCause::instancesNotServing;
        case Cause::databaseUnreachable: return IncidentCause::databaseDown;
        default: return IncidentCause::overload;
    }
}

bool wasEndedBy(const CloudResource& resource, std::uint32_t logNumber) {
    for (const Life& life : resource.lives) {
        if (life.endedBy == logNumber) return true;
    }
    return false;
}

/// What was never there cannot be gone.
bool everHadBalancer(const Cloud& cloud) {
    for (const auto& [id, resource] : cloud.resources()) {
        if (resource->kind->has(trait::balancer) && !resource->lives.empty()) return true;
    }
    return false;
}

IncidentCause byCause(const Cloud& cloud, Cause cause) {
    const IncidentCause word = byCause(cause);
    if (word != IncidentCause::balancerGone || everHadBalancer(cloud)) return word;
    return IncidentCause::instancesNotServing;
}

/// How long before an incident a launch may have failed for want of addresses to be its cause: a boot and a cooldown.
constexpr SimTime addressesLookBack = minutes(5);

bool lackedAddresses(const Cloud& cloud, const Incident& incident) {
    const auto& entries = cloud.log().entries();
    return std::any_of(entries.begin(), entries.end(), [&](const LogEntry& entry) {
        return entry.outcome != CallOutcome::ok && entry.code == "InsufficientFreeAddressesInSubnet" &&
               entry.at + addressesLookBack >= incident.from && entry.at <= incident.to;
    });
}

/// An unlimited machine without credits goes on at full speed and owes what it spends (R, EC2 user guide, unlimited
/// mode for burstable performance instances).
bool mayLackCredits(const Cloud& cloud, const CloudResource& machine) {
    const auto& types = cloud.catalog().tables().instanceTypes;
    const auto type = types.find(machine.text("type"));
    return type == types.end() || !type->second.credits.unlimited;
}

/// At least half of the machines that told their credits in one minute of the incident had none left and needed them.
bool lackedCredits(const Cloud& cloud, const Incident& incident, SimTime now) {
    const auto first = static_cast<int>(incident.from.wholeSeconds() / 60);
    const auto last = static_cast<int>(std::min(incident.to, now).wholeSeconds() / 60);
    for (int minute = first; minute <= last; ++minute) {
        int told = 0, dry = 0;
        for (const auto& [id, resource] : cloud.resources()) {
            const int metric = resource->kind->metric("CPUCreditBalance");
            if (metric < 0 || static_cast<std::size_t>(metric) >= resource->metrics.size()) continue;
            const std::optional<double> balance = resource->metrics[static_cast<std::size_t>(metric)].at(minute);
            if (!balance) continue;
            told += 1;
            if (*balance < 1 && mayLackCredits(cloud, *resource)) dry += 1;
        }
        if (dry > 0 && 2 * dry >= told) return true;
    }
    return false;
}

}  // namespace

std::string_view incidentWord(IncidentCause cause) { return rowAt(words(), cause).word; }

Text incidentText(std::string_view word) { return textOf(words(), word); }

IncidentCause incidentCause(const Cloud& cloud, Cause cause, std::uint32_t because) {
    if (because == 0) return byCause(cloud, cause);
    assert(because <= cloud.log().entries().size());
    for (const ResourceId& id : cloud.log().entries()[because - 1].resources) {
        const CloudResource* resource = cloud.find(id);
        if (resource == nullptr) continue;
        for (const TraitWord& word : traitWords) {
            if (resource->kind->has(word.trait)) return word.cause;
        }
        if (!wasEndedBy(*resource, because)) continue;
        if (resource->kind->has(trait::balancer)) return IncidentCause::balancerGone;
        if (resource->kind->has(trait::database)) return IncidentCause::databaseDown;
    }
    return byCause(cloud, cause);
}

IncidentCause reasonBehind(const Cloud& cloud, const Incident& incident, SimTime now) {
    const bool overloaded = incident.cause == IncidentCause::overload;
    if (!overloaded && incident.cause != IncidentCause::instancesNotServing) return incident.cause;
    if (lackedAddresses(cloud, incident)) return IncidentCause::noAddresses;
    if (overloaded && lackedCredits(cloud, incident, now)) return IncidentCause::creditsEmpty;
    return incident.cause;
}

}  // namespace stampede
