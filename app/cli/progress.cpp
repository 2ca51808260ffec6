#include "app/cli/progress.h"

#include <algorithm>
#include <ostream>

#include "app/cli/layout.h"
#include "model/run/advance.h"

namespace stampede {

Progress::~Progress() {
    if (m_shown >= 0) m_console.err << "\r" << std::string(79, ' ') << "\r" << std::flush;
}

void Progress::show(SimTime now, SimTime end) {
    constexpr int width = 30;
    if (!m_console.showsProgress || end.ns <= 0) return;
    const int percent = static_cast<int>(100.0 * now.inSeconds() / end.inSeconds());
    if (percent == m_shown) return;
    m_shown = percent;
    const auto done = static_cast<std::size_t>(percent * width / 100);
    m_console.err << "\r" << fitted(m_what, 24) << " [" << std::string(done, '#')
                  << std::string(static_cast<std::size_t>(width) - done, ' ') << "] "
                  << rightAligned(clockText(now), 10) << std::flush;
}

bool advance(Simulation& run, SimTime until, Console& console, const std::string& what) {
    const SimTime end = std::min(until, run.duration());
    Progress progress(console, what);
    advanceUnless([&] { return console.interrupted(); }, run, end, [&] { progress.show(run.now(), end); });
    run.advanceTo(std::min(end, run.now()));
    return run.now() >= end;
}

}  // namespace stampede
