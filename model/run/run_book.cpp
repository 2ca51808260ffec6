#include "model/run/run_book.h"

#include <algorithm>

#include "model/base/luck.h"
#include "model/game/incident.h"
#include "model/game/ledger.h"
#include "model/run/guarantee.h"
#include "model/run/latency_window.h"

namespace stampede {

SecondCounts RunBook::second(std::int64_t n) const {
    return n >= 0 && n < static_cast<std::int64_t>(m_seconds.size()) ? m_seconds[static_cast<std::size_t>(n)]
                                                                     : SecondCounts{};
}

RunBook::Block& RunBook::blockOf(std::uint64_t number) {
    const std::uint64_t first = number >> blockBits;
    for (auto known = m_underWay.rbegin(); known != m_underWay.rend(); ++known)
        if (known->first == first) return *known;
    // Blocks of which everything has ended give their room to the new one.
    const auto free =
        std::find_if(m_underWay.begin(), m_underWay.end(), [](const Block& block) { return block.underWay == 0; });
    if (free != m_underWay.end()) {
        free->first = first;
        return *free;
    }
    m_underWay.push_back({.first = first});
    return m_underWay.back();
}

void RunBook::offered(std::uint64_t number, std::uint16_t /*requestClass*/, SimTime at) {
    if (at < m_warmup) return;
    Block& block = blockOf(number);
    auto flag = block.flags[number & ((1u << blockBits) - 1)];
    STAMPEDE_GUARANTEE(!flag, "A request was offered twice.");
    flag = true;
    ++block.underWay;
    ++m_totals.offered;
    ++m_totals.inFlight;
    ++secondAt(at).offered;
}

void RunBook::finished(const Finish& finish) {
    if (finish.born < m_warmup) return;
    Block& block = blockOf(finish.number);
    auto flag = block.flags[finish.number & ((1u << blockBits) - 1)];
    STAMPEDE_GUARANTEE(flag, "A request ended that was not under way.");
    flag = false;
    --block.underWay;
    --m_totals.inFlight;
    count(finish);
}

void RunBook::passed(const Finish& finish) {
    if (finish.born < m_warmup) return;
    ++m_totals.offered;
    ++secondAt(finish.born).offered;
    count(finish);
}

void RunBook::count(const Finish& finish) {
    SecondCounts& second = secondAt(finish.at);
    const SimTime latency = finish.at - finish.born;
    switch (finish.outcome) {
        case Outcome::ok:
            ++m_totals.ok, ++second.ok;
            if (m_ledger && m_ledger->isLate(latency)) ++m_totals.late, ++second.late;
            break;
        case Outcome::wrong: ++m_totals.wrong, ++second.wrong; break;
        case Outcome::failed:
            ++m_totals.failed, ++second.failed;
            ++m_failed[static_cast<std::size_t>(finish.cause)];
            break;
    }
    if (finish.outcome != Outcome::failed) {
        m_latencies.add(latency);
        if (m_window) m_window->add(finish.at, latency);
    }
    const auto outcome = static_cast<std::uint64_t>(finish.outcome);
    m_fingerprint += mixed(mixed(mixed(finish.number) ^ outcome) ^ static_cast<std::uint64_t>(finish.at.ns));
    if (!m_ledger) return;
    m_incidents->finished(finish, m_ledger->finished(finish));
}

void RunBook::guaranteeConservation() const {
    std::int64_t ended = 0, causes = 0;
    for (const SecondCounts& second : m_seconds) ended += second.ok + second.wrong + second.failed;
    for (const std::int64_t count : m_failed) causes += count;
    STAMPEDE_GUARANTEE(m_totals.offered == ended + m_totals.inFlight,
                       "Requests were lost: offered is not ok + wrong + failed + in flight.");
    STAMPEDE_GUARANTEE(m_totals.failed == causes && failed(Cause::none) == 0, "A request failed without a cause.");
    STAMPEDE_GUARANTEE(static_cast<std::int64_t>(m_latencies.count()) == m_totals.answered(),
                       "A latency is missing, or belongs to no answer.");
}

}  // namespace stampede
