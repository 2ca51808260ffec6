#include "model/cloud/parts/console_trouble.h"

#include <cstring>

namespace stampede {

namespace {

constexpr std::size_t count = static_cast<std::size_t>(ConsoleTrouble::nothingListens) + 1;

}  // namespace

Text textOf(ConsoleTrouble trouble) {
    switch (trouble) {
        case ConsoleTrouble::programsEnded:
            return STAMPEDE_TEXT("machine", "None of its programs runs any more; its console says why.");
        case ConsoleTrouble::nothingStarted:
            return STAMPEDE_TEXT("machine", "Its boot script has started no program; its console says why.");
        case ConsoleTrouble::proxyAlone:
            return STAMPEDE_TEXT("machine", "Its proxy listens, but no program behind it; its console says why.");
        case ConsoleTrouble::someProgramsEnded:
            return STAMPEDE_TEXT("machine", "Of its %1 programs %2 have ended; its console says why.");
        case ConsoleTrouble::scriptWaits:
            return STAMPEDE_TEXT("machine",
                                 "Its boot script waits in line %1 for the program to end; what follows waits.");
        case ConsoleTrouble::nothingListens:
            return STAMPEDE_TEXT("run", "\"%1\" calls it unhealthy: nothing on it listens on port %2.");
    }
    return {};
}

bool isToldByConsole(const Text& sentence) {
    for (std::size_t each = 0; each < count; ++each) {
        const Text told = textOf(static_cast<ConsoleTrouble>(each));
        if (std::strcmp(told.context, sentence.context) == 0 && std::strcmp(told.source, sentence.source) == 0)
            return true;
    }
    return false;
}

}  // namespace stampede
