#pragma once

#include <string>
#include <vector>

#include "model/architecture/architecture.h"
#include "model/cloud/log.h"

namespace stampede {

enum class Verb : std::uint8_t { create, update, remove, command };

/// One call to the cloud. Player, auto-scaling, chaos and host make the same calls, so whatever protects against the
/// one protects against the other.
struct Call {
    Verb verb = Verb::update;
    ResourceId id = {};
    const Kind* kind = nullptr;
    Actor actor = Actor::player;
    Wording by = {};
    // What should be there afterwards (create, update).
    ResourceId parent = {};
    ResourceId owner = {};  ///< the group that launches it
    Settings settings = {};
    std::vector<Link> links = {};
    std::vector<std::string> keys = {};  ///< the settings that were set, by path
    // A command.
    std::string command = {};
    Record args = {};

    std::vector<ResourceId> linked(std::string_view role) const;
    Value setting(std::string_view path) const { return settings.at(kind->settings, path); }
};

class Cloud;
struct CloudResource;

/// What `admit`, `callName` and `hold` of a kind may look at.
struct CallContext {
    Cloud& cloud;
    const Call& call;
    const CloudResource* there = nullptr;  ///< null where nothing of that id exists
};

}  // namespace stampede
