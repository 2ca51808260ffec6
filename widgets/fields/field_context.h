#pragma once

#include <QStringList>
#include <functional>
#include <vector>

#include "model/architecture/catalog.h"

namespace stampede {

class Theme;

/// A boot script to begin with.
struct ScriptExample {
    QString title = {};  ///< what it starts
    std::string script = {};
};

/// What fields are drawn with, and may look up while somebody types.
struct FieldContext {
    Theme& theme;
    const Tables& tables;
    std::function<QStringList()> ids = {};  ///< what a text may complete to: the ids of what is drawn
    /// What is drawn and has that trait.
    std::function<std::vector<const Resource*>(std::string_view trait)> having = {};
    std::function<std::vector<ScriptExample>()> examples = {};
};

}  // namespace stampede
