#include "tests/support/legal_drawing.h"

#include <gtest/gtest.h>

#include "model/architecture/catalog.h"

namespace stampede {

void draw(Architecture& drawing, const Catalog& catalog, std::string_view kind, std::string_view id,
          std::string_view parent, Record settings) {
    Resource resource;
    resource.id = id;
    resource.kind = catalog.find(kind);
    resource.parent = parent;
    resource.settings = Settings(std::move(settings), resource.kind->settings);
    const auto problem = drawing.add(std::move(resource), catalog);
    EXPECT_FALSE(problem) << english(problem->sentence);
}

void link(Architecture& drawing, std::string_view from, std::string_view to, std::string_view role) {
    const auto problem = drawing.connect({.from = ResourceId(from), .to = ResourceId(to), .role = std::string(role)});
    EXPECT_FALSE(problem) << english(problem->sentence);
}

}  // namespace stampede
