#pragma once

#include "model/architecture/architecture.h"

namespace stampede {

class Catalog;

// A drawing made step by step; a step that is not legal fails the test.
void draw(Architecture& drawing, const Catalog& catalog, std::string_view kind, std::string_view id,
          std::string_view parent = {}, Record settings = {});
void link(Architecture& drawing, std::string_view from, std::string_view to, std::string_view role);

}  // namespace stampede
