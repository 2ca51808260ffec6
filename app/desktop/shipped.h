#pragma once

#include <QString>
#include <vector>

#include "widgets/briefing/welcome_panel.h"

namespace stampede {

class Catalog;

/// Where the scenarios that come with the program stand; empty where there are none.
QString shippedFolder();
/// True of a file of that folder: the program's own, not the user's to change.
bool isShipped(const QString& path);
/// All of them, in reading order, but for the one that New begins with.
std::vector<ShippedScenario> shippedScenarios(const Catalog& catalog);

}  // namespace stampede
