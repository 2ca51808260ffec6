#pragma once

#include "model/architecture/catalog.h"

namespace stampede {

/// A small made-up catalog in the shape of the real one, for tests of what is true whatever the kinds are: "clients"
/// call "balancer"s, which call "machine"s; a "field" contains "plot"s and comes with its "rules"; a "recipe" is used.
const Catalog& testCatalog();

/// A resource of that catalog.
Resource testResource(std::string_view kind, std::string_view id, std::string_view parent = {}, Record settings = {});

}  // namespace stampede
