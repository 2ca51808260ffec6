#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/actions/action.h"
#include "model/base/sim_time.h"
#include "model/base/text.h"
#include "model/base/value.h"

namespace stampede {

/// One thing that an announcement brings about.
struct Effect {
    std::string release = {};                             ///< an application that can be fetched from now on
    std::optional<std::vector<std::string>> accept = {};  ///< the answers that are right from now on
    std::optional<SetAction> set = {};                    ///< a setting of a drawn resource that the host changes
    Record unknown = {};
    bool operator==(const Effect&) const = default;
};

/// Something that everybody hears at a moment of the day.
struct Announcement {
    SimTime at = {};
    Wording from = {};
    Wording title = {};
    Wording text = {};
    std::vector<Effect> effects = {};
    Record unknown = {};
    bool operator==(const Announcement&) const = default;
};

}  // namespace stampede
