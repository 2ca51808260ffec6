#pragma once

#include <string>

#include "model/base/value.h"

namespace stampede {

/// The canonical text of a document: two-space indent, LF, one member or item a line, a new line at the end; doubles as
/// the shortest digits that read back the same. Reading it and writing it again gives the same bytes. Numbers are
/// finite.
std::string writeJson(const Value& value);

/// The same on one line without a new line at the end: {"at": "0:08:00", "do": "add"}.
std::string writeJsonLine(const Value& value);

}  // namespace stampede
