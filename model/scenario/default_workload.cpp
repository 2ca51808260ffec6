#include "model/scenario/default_workload.h"

namespace stampede {

RequestClass defaultClass() {
    return {.id = "page", .path = "/", .demand = {.shape = Distribution::Shape::deterministic, .mean = 100}};
}

Rate defaultRate() { return {.requestsPerS = {{SimTime{}, 1.0}}}; }

Workload defaultWorkload() { return {.classes = {defaultClass()}, .rate = defaultRate()}; }

}  // namespace stampede
