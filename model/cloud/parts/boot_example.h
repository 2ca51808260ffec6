#pragma once

#include <cstdint>
#include <string>

#include "model/traffic/workload.h"

namespace stampede {

/// A boot script that downloads the application, and starts it on that port; in the commands that a machine knows.
std::string bootExample(const Application& application, std::uint16_t port = 80);

}  // namespace stampede
