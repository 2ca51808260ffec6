#include "tests/support/classic/compare.h"

#include <algorithm>
#include <map>
#include <sstream>

#include "tests/support/classic/engine.h"
#include "tests/support/day.h"

namespace stampede::classic {

namespace {

/// What is compared of either engine.
struct Books {
    std::int64_t offered = 0, ok = 0, wrong = 0, failed = 0;
    std::map<std::string, std::int64_t> causes = {};
    LatencyHistogram latencies = {};
    std::uint64_t fingerprint = 0;
};

Books booksOf(const RunBook& book) {
    const RequestTotals& totals = book.totals();
    Books books{.offered = totals.offered,
                .ok = totals.ok,
                .wrong = totals.wrong,
                .failed = totals.failed,
                .latencies = book.latencies(),
                .fingerprint = book.fingerprint()};
    for (int i = 0; i < static_cast<int>(Cause::count); ++i)
        if (const auto cause = static_cast<Cause>(i); book.failed(cause) > 0)
            books.causes[std::string(causeWord(cause))] = book.failed(cause);
    return books;
}

Books booksOf(const Clients& clients) {
    Books books{.offered = clients.offered()};
    for (const End& end : clients.ends()) {
        ++(end.outcome == Outcome::ok ? books.ok : end.outcome == Outcome::wrong ? books.wrong : books.failed);
        if (end.outcome == Outcome::failed)
            ++books.causes[std::string(causeWord(end.cause))];
        else
            books.latencies.add(end.at - end.born);
        books.fingerprint +=
            mixed(end.number * 0x9fb21c651e98df25u + static_cast<std::uint64_t>(end.at.ns) * 0xd6e8feb86659fd93u +
                  static_cast<std::uint64_t>(end.outcome));
    }
    return books;
}

std::string countsOf(const Books& books) {
    std::ostringstream out;
    out << books.offered << " offered, " << books.ok << " ok, " << books.wrong << " wrong, " << books.failed
        << " failed";
    for (const auto& [cause, count] : books.causes) out << ", " << count << " " << cause;
    return out.str();
}

/// The end of the bucket of a histogram as its documentation gives it: whole nanoseconds to 255, then 128 to a
/// doubling.
std::int64_t bucketEnd(std::int64_t latency) {
    std::int64_t width = 1;
    while (latency / width >= 256) width *= 2;
    return (latency / width + 1) * width;
}

/// The first bucket up to whose end the fast engine counts another number than there are latencies.
std::string bucketDifference(const LatencyHistogram& counted, const Clients& clients) {
    std::map<std::int64_t, std::uint64_t> ends;
    for (const End& end : clients.ends())
        if (end.outcome != Outcome::failed) ++ends[bucketEnd((end.at - end.born).ns)];
    std::uint64_t below = 0;
    for (const auto& [end, count] : ends) {
        below += count;
        if (const std::uint64_t found = counted.countBelow({end}); found != below)
            return std::to_string(found) + " latencies below " + std::to_string(end) + " ns and not " +
                   std::to_string(below);
    }
    return {};
}

std::string difference(const Books& fast, const Books& classic, const Clients& clients) {
    if (countsOf(fast) != countsOf(classic)) return countsOf(fast) + "\nand not\n" + countsOf(classic);
    if (std::string found = bucketDifference(fast.latencies, clients); !found.empty()) return found;
    if (!(fast.latencies == classic.latencies)) return "another sum of latencies, or another longest one";
    return fast.fingerprint == classic.fingerprint ? std::string() : "other requests with the same latencies";
}

/// Both engines, playing the same.
class Pair {
public:
    Pair(const Case& drawn, Solving solving)
        : m_fast(drawn.scenario, realCatalog(), drawn.seed, solving),
          m_classic(drawn.scenario, realCatalog(), drawn.seed) {
        m_fast.schedule(drawn.actions);
        for (const Action& action : drawn.actions) m_classic.plan(action);
    }

    std::string differenceAt(SimTime moment) {
        m_fast.advanceTo(moment);
        m_classic.runUntil(std::min(moment, m_fast.duration()));
        return difference(booksOf(m_fast.book()), booksOf(m_classic.clients()), m_classic.clients());
    }
    const Clients& classicClients() const { return m_classic.clients(); }

private:
    Simulation m_fast;
    Engine m_classic;
};

/// How they differ first between two moments: in which millisecond, and what the classic engine ends around then.
std::string firstDifference(const Case& drawn, Solving solving, SimTime same, SimTime different) {
    while (different - same > milliseconds(1)) {
        const SimTime middle = same + SimTime{(different - same).ns / 2};
        (Pair(drawn, solving).differenceAt(middle).empty() ? same : different) = middle;
    }
    Pair pair(drawn, solving);
    std::ostringstream out;
    out << "first by " << clockText(different) << ":\n" << pair.differenceAt(different) << "\nby the classic engine:\n";
    for (const End& end : pair.classicClients().ends())
        if (end.at > different - milliseconds(5))
            out << "  request " << end.number << " born at " << end.born.ns << " ns ends at " << end.at.ns
                << " ns: " << (end.outcome == Outcome::ok ? "ok" : causeWord(end.cause)) << "\n";
    return out.str();
}

}  // namespace

std::string differenceOf(const Case& drawn, const std::vector<SimTime>& moments, Solving solving) {
    Pair pair(drawn, solving);
    SimTime same = {};
    for (const SimTime moment : moments) {
        if (const std::string found = pair.differenceAt(moment); !found.empty())
            return "at " + clockText(moment) + ":\n" + found + "\n" + firstDifference(drawn, solving, same, moment);
        same = moment;
    }
    return {};
}

}  // namespace stampede::classic
