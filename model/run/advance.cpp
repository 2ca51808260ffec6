#include "model/run/advance.h"

#include <algorithm>

namespace stampede {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 100ms;  ///< of whoever pressed Ctrl+C
constexpr SimTime shortest = milliseconds(1), longest = minutes(1);

/// How far to go at once after `last` took so long: so far that a few steps make up the patience.
SimTime stepAfter(SimTime last, std::chrono::steady_clock::duration took) {
    if (took > patience) return std::max(shortest, milliseconds(last.ns / shortest.ns / 4));
    return took < patience / 8 ? std::min(longest, last + last) : last;
}

}  // namespace

bool advanceUnless(const std::function<bool()>& stopped, Simulation& run, SimTime until,
                   const std::function<void()>& tell,
                   const std::function<std::chrono::steady_clock::time_point()>& clock) {
    const SimTime end = std::min(until, run.duration());
    SimTime step = milliseconds(100);
    while (run.now() < end) {
        if (stopped()) return false;
        auto asked = clock();
        const SimTime minuteOver = std::min(end, run.now() + minutes(1));
        while (run.now() < minuteOver) {
            const auto before = clock();
            run.advanceTo(std::min(minuteOver, run.now() + step));
            const auto now = clock();
            step = stepAfter(step, now - before);
            if (now - asked < patience || run.now() == minuteOver) continue;
            asked = now;
            tell();
            if (stopped()) return false;
        }
        tell();
    }
    return true;
}

}  // namespace stampede
