#pragma once

#include <QString>
#include <string_view>

namespace stampede {

// What stands in data and not in the code: ./dev translations takes the texts from where they stand.

/// What a number of the tables is, in the language of the window, plain.
QString shownTableHelp(std::string_view help);

/// A unit as the catalog names it ("s", "LCU hour"), in the language of the window, plain.
QString shownUnit(std::string_view unit);

}  // namespace stampede
