#pragma once

#include <QStringList>
#include <functional>

#include "model/architecture/catalog.h"

namespace stampede {

class Theme;

/// What fields are drawn with, and may look up while somebody types.
struct FieldContext {
    Theme& theme;
    const Tables& tables;
    std::function<QStringList()> ids = {};  ///< what a text may complete to: the ids of what is drawn
};

}  // namespace stampede
