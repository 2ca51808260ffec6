#pragma once

#include <QCoreApplication>
#include <QString>
#include <vector>

#include "model/actions/action.h"

namespace stampede {

class Desk;

/// Something that can be done about a refusal or a difference, as one step.
struct WayOut {
    Q_DECLARE_TR_FUNCTIONS(WayOut)

public:
    QString title = {};
    QString help = {};
    std::vector<Action> batch = {};
};

/// What would help the resource as it stands, best first; every one is an action that the desk accepts now.
std::vector<WayOut> waysOut(const Desk& desk, const ResourceId& id);

}  // namespace stampede
