#pragma once

#include <string_view>

#include "model/base/value.h"

namespace stampede {

/// Sets the value at a JSON pointer (RFC 6901). Every step but the last must be there; the last one may name a new
/// member of an object. In a list of objects that have an `id`, a step may be that id instead of a number from 0.
/// Throws InputError(badInput) with the step that leads nowhere; `file` is only the name that it carries.
void setAt(Value& document, std::string_view pointer, Value value, std::string_view file);

}  // namespace stampede
