#pragma once

#include <QString>
#include <string_view>
#include <vector>

namespace stampede {

/// What a number of the tables is, in the language of the window, plain.
QString shownTableHelp(std::string_view help);

/// Every such text as resources/tables has it: the tables are data, so the translation finds their texts here.
const std::vector<const char*>& tableHelps();

}  // namespace stampede
