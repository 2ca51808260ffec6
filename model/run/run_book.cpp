#include "model/run/run_book.h"

#include <algorithm>

#include "model/base/luck.h"
#include "model/game/incident.h"
#include "model/game/ledger.h"
#include "model/run/guarantee.h"
#include "model/run/latency_window.h"

namespace stampede {

namespace {

/// How many fell into one second, one after the other.
struct SecondRun {
    SecondRun() = default;
    explicit SecondRun(SimTime at) : from(seconds(at.wholeSeconds())) {}
    bool has(SimTime at) const {
        return static_cast<std::uint64_t>((at - from).ns) < static_cast<std::uint64_t>(seconds(1).ns);
    }

    SimTime from = {};
    std::uint32_t count = 0;
};

std::uint64_t printOf(const Finish& finish) {
    // Odd factors: another finish is another word, unless luck is 2^64 to 1.
    return mixed(finish.number * 0x9fb21c651e98df25u + static_cast<std::uint64_t>(finish.at.ns) * 0xd6e8feb86659fd93u +
                 static_cast<std::uint64_t>(finish.outcome));
}

}  // namespace

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

void RunBook::passed(std::span<const Finish> finishes) {
    if (m_warmup.ns > 0) {
        const auto isCounted = [this](const Finish& finish) { return finish.born >= m_warmup; };
        if (!std::all_of(finishes.begin(), finishes.end(), isCounted)) {
            for (const Finish& finish : finishes)
                if (isCounted(finish)) passed({&finish, 1});
            return;
        }
    }
    m_totals.offered += static_cast<std::int64_t>(finishes.size());
    SecondRun births;
    const auto bookBirths = [&] {
        if (births.count > 0) secondAt(births.from).offered += births.count;
    };
    std::size_t served = 0, other = 0;
    for (const Finish& finish : finishes) {
        if (!births.has(finish.born)) {
            bookBirths();
            births = SecondRun(finish.born);
        }
        ++births.count;
        if (finish.outcome == Outcome::ok) {
            ++served;
            continue;
        }
        countServed(finishes.subspan(other, served));
        count(finish);
        other += served + 1;
        served = 0;
    }
    countServed(finishes.subspan(other, served));
    bookBirths();
}

/// As count() of each of them, of which all were served: nearly all requests of nearly all days.
void RunBook::countServed(std::span<const Finish> finishes) {
    const SimTime lateFrom = m_ledger ? m_ledger->lateFrom() : never;
    m_totals.ok += static_cast<std::int64_t>(finishes.size());
    SecondRun ends;
    std::uint32_t late = 0;
    const auto bookEnds = [&] {
        if (ends.count == 0) return;
        SecondCounts& second = secondAt(ends.from);
        second.ok += ends.count;
        second.late += late;
        m_totals.late += late;
        if (m_incidents) m_incidents->served(ends.from, ends.count);
        late = 0;
    };
    LatencyHistogram::Adding latencies(m_latencies);
    std::uint64_t fingerprint = 0;
    for (const Finish& finish : finishes) {
        if (!ends.has(finish.at)) {
            bookEnds();
            ends = SecondRun(finish.at);
        }
        const SimTime latency = finish.at - finish.born;
        ++ends.count;
        late += latency >= lateFrom;
        latencies.add(latency);
        fingerprint += printOf(finish);
    }
    bookEnds();
    m_fingerprint += fingerprint;
    if (m_window)
        for (const Finish& finish : finishes) m_window->add(finish.at, finish.at - finish.born);
    if (m_ledger) m_ledger->served(finishes);
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
    m_fingerprint += printOf(finish);
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
