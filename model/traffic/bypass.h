#pragma once

#include "model/traffic/arrivals.h"

namespace stampede {

/// Takes the arrivals of a source off the event list where it knows at once what will come of them.
class Bypass {
public:
    virtual ~Bypass() = default;
    /// The arrival that `arrivals` gave last is due now. True: it is taken, with as many after it as could be, and the
    /// next is planned. False: nothing has happened.
    virtual bool takeArrivals(ArrivalProcess& arrivals) = 0;
};

}  // namespace stampede
