#pragma once

#include <QString>
#include <map>
#include <string>

#include "model/base/value.h"

namespace stampede {

/// What was typed and could not be taken over, by the path of what it is for, so that a look at something else loses
/// nothing.
struct Drafts {
    struct Typed {
        QString text = {};
        QString problem = {};  ///< why it was not taken over
    };
    std::map<std::string, Typed> typed = {};
    std::map<std::string, Record> begun = {};  ///< entries of lists that do not have all that they need

    bool empty() const { return typed.empty() && begun.empty(); }
};

}  // namespace stampede
