#pragma once

#include <QStringList>
#include <functional>
#include <vector>

#include "model/architecture/catalog.h"

namespace stampede {

class Theme;

/// What fields are drawn with, and may look up while somebody types.
struct FieldContext {
    Theme& theme;
    const Tables& tables;
    std::function<QStringList()> ids = {};  ///< what a text may complete to: the ids of what is drawn
    /// What is drawn and has that trait.
    std::function<std::vector<const Resource*>(std::string_view trait)> having = {};
};

}  // namespace stampede
