#include "model/run/latency_window.h"

namespace stampede {

void LatencyWindow::stepOver(SimTime end) {
    const std::int64_t step = end.ns / HistoryRow::step.ns - 1;
    LatencyHistogram& tooOld = m_steps[slotOf(step - summed)];
    m_sum.add(m_steps[slotOf(step)]);
    m_sum.subtract(tooOld);
    tooOld = {};
}

}  // namespace stampede
