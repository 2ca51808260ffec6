#include "model/chaos/fault.h"

namespace stampede {

namespace {

std::optional<Call> make(const Cloud&, const ChaosEntry&, Call call) {
    call.verb = Verb::remove;
    return call;
}

}  // namespace

const Fault removeFault = {.word = "remove", .make = make};

}  // namespace stampede
