#pragma once

#include "model/traffic/workload.h"

namespace stampede {

// What the load is where a scenario does not say: one request a second for one page, with 100 ms of work.

RequestClass defaultClass();
Rate defaultRate();
Workload defaultWorkload();

}  // namespace stampede
