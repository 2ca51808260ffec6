#pragma once

#include <cstdint>

#include "model/base/text.h"

namespace stampede {

/// What may be wrong with a machine that its console log says more of: with its programs and its boot script, but not
/// with its load or its credits.
enum class ConsoleTrouble : std::uint8_t {
    programsEnded,      ///< all of them
    nothingStarted,     ///< by its boot script
    proxyAlone,         ///< no program behind it
    someProgramsEnded,  ///< %1 programs, %2 of them
    scriptWaits,        ///< %1 the line
    nothingListens,     ///< %1 the balancer that checks it, %2 the port
};

/// The sentence, still without its arguments.
Text textOf(ConsoleTrouble trouble);
/// Whether the sentence is one of those.
bool isToldByConsole(const Text& sentence);

}  // namespace stampede
