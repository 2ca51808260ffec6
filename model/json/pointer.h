#pragma once

#include <string>
#include <string_view>

#include "model/base/value.h"

namespace stampede {

/// Sets the value at a JSON pointer (RFC 6901). Every step but the last must be there; the last one may name a new
/// member of an object. In a list of objects that have an `id`, a step may be that id instead of a number from 0.
/// Throws InputError(badInput) with the step that leads nowhere; `file` is only the name that it carries.
void setAt(Value& document, std::string_view pointer, Value value, std::string_view file);

/// The same pointer with every item of a list by its number, so that two pointers to one place are equal. Steps that
/// lead nowhere stay as they are.
std::string normalPointer(const Value& document, std::string_view pointer);

}  // namespace stampede
