#pragma once

#include "model/cloud/call.h"
#include "model/cloud/cloud_resource.h"

namespace stampede {

/// An update call that changes nothing: whoever is not the player starts from what is there (with the calls accepted
/// before), not from what is drawn, and says what should differ.
Call updateOf(const CloudResource& there, Actor actor, const Wording& by);

/// The call that sets one setting of what is there, or a problem when the setting does not exist or the value does not
/// fit.
std::optional<Problem> setOn(Call& call, const std::string& key, const Value& value);

}  // namespace stampede
