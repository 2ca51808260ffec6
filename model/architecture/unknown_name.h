#pragma once

#include "model/architecture/catalog.h"

namespace stampede {

/// Sentences about a name that is not known: the nearest that is, or all.
Text unknownKind(const Catalog& catalog, std::string_view key);
Text unknownSetting(const std::vector<Parameter>& parameters, std::string_view key);

}  // namespace stampede
