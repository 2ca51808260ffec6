#include "model/run/run_book.h"

#include "model/base/luck.h"
#include "model/game/incident.h"
#include "model/game/ledger.h"
#include "model/run/guarantee.h"
#include "model/run/latency_window.h"

namespace stampede {

namespace {

constexpr int blockBits = 20;  // a block of flags covers about a million requests

}  // namespace

SecondCounts& RunBook::secondAt(SimTime at) {
    const auto index = static_cast<std::size_t>(at.wholeSeconds());
    if (index >= m_seconds.size()) m_seconds.resize(index + 1);
    return m_seconds[index];
}

SecondCounts RunBook::second(std::int64_t n) const {
    return n >= 0 && n < static_cast<std::int64_t>(m_seconds.size()) ? m_seconds[static_cast<std::size_t>(n)]
                                                                     : SecondCounts{};
}

std::vector<bool>& RunBook::flagsOf(std::uint64_t number) {
    const std::uint64_t block = number >> blockBits;
    for (auto known = m_underWay.rbegin(); known != m_underWay.rend(); ++known) {
        if (known->first == block) return known->second;
    }
    m_underWay.emplace_back(block, std::vector<bool>(std::size_t{1} << blockBits));
    return m_underWay.back().second;
}

void RunBook::offered(std::uint64_t number, std::uint16_t /*requestClass*/, SimTime at) {
    if (at < m_warmup) return;
    auto flag = flagsOf(number)[number & ((1u << blockBits) - 1)];
    STAMPEDE_GUARANTEE(!flag, "A request was offered twice.");
    flag = true;
    ++m_totals.offered;
    ++m_totals.inFlight;
    ++secondAt(at).offered;
}

void RunBook::finished(const Finish& finish) {
    if (finish.born < m_warmup) return;
    auto flag = flagsOf(finish.number)[finish.number & ((1u << blockBits) - 1)];
    STAMPEDE_GUARANTEE(flag, "A request ended that was not under way.");
    flag = false;
    --m_totals.inFlight;
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
    m_ledger->finished(finish);
    m_incidents->finished(finish, m_ledger->worth(finish));
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
