#pragma once

#include "model/game/score_keeper.h"

namespace stampede {

// What is held in every run, release builds included, besides the requests, of which the RunBook keeps account.

/// No subnet gave away more than it has, and each address that it counts as held belongs to an interface of exactly the
/// resource that it names, and each interface to such an address.
void guaranteeAddresses(const Cloud& cloud);

/// The reported score is what each end, hint and gift earned when it came, and what the cost rows take off: the ledger
/// adds these up one by one, the report makes them of counts.
void guaranteeScore(const Ledger& ledger, const Score& reported);

}  // namespace stampede
