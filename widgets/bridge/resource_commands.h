#pragma once

#include <QCoreApplication>
#include <QString>
#include <string>
#include <vector>

#include "model/architecture/kind.h"

namespace stampede {

class Desk;

/// A command that a resource understands, and whether it can be given now.
struct ResourceCommand {
    std::string name = {};  ///< as CommandAction has it
    QString title = {};
    QString help = {};
    bool enabled = false;
    QString whyNot = {};  ///< where it is not
    const CommandRule* rule = nullptr;
};

/// The commands of its kind, then `retry` and `restore` of what is drawn; empty for what is neither drawn nor there.
std::vector<ResourceCommand> commandsFor(const Desk& desk, const ResourceId& id);

}  // namespace stampede
