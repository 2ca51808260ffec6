#pragma once

#include <cstdint>

#include "model/base/value.h"
#include "tests/support/choices.h"

namespace stampede {

/// One of the plain scenarios of tests/theory with nearly everything changed that requests can feel.
Value drawing(Choices& choices, bool isFleet);

/// A machine that stands alone, behind the balancer and open to clients.
void addSingleMachine(Value& document);

/// Makes the balancer of a fleet a classic one, which sends to the machine with the least in flight.
void makeClassic(Value& document, bool crossZone = true);

/// A distribution before what the clients ask, which keeps little or much, for a moment or for long, or nothing.
void addEdge(Choices& choices, Value& document);

/// A database that the program queries, whose workers do not wait for it.
void addDatabase(Value& document, double queryMs, std::int64_t connections);

}  // namespace stampede
