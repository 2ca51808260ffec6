// W4.
#include "bench/limit/chain.h"

#include <array>
#include <vector>

#include "bench/limit/bucket_wheel.h"
#include "bench/limit/histogram.h"
#include "bench/limit/limit.h"
#include "bench/limit/popularity.h"
#include "bench/limit/recently_used.h"
#include "model/engine/ring.h"

namespace limit {

namespace {

using stampede::Ring;

/// What came of the requests so far.
struct Book {
    Histogram latencies = {};
    double sum = 0;
    std::uint64_t done = 0, late = 0;

    void add(double latency) {
        latencies.add(latency);
        sum += latency;
        late += latency > Chain::patience ? 1 : 0;
        ++done;
    }
    Outcome outcome() const { return {done, sum / static_cast<double>(done), latencies.quantile(0.99), late}; }
};

/// Requests by slot, which are used again.
class Slots {
public:
    std::uint32_t take(double born) {
        if (m_free.empty()) {
            m_born.push_back(born);
            return static_cast<std::uint32_t>(m_born.size() - 1);
        }
        const std::uint32_t slot = m_free.back();
        m_free.pop_back();
        m_born[slot] = born;
        return slot;
    }
    void give(std::uint32_t slot) { m_free.push_back(slot); }
    double born(std::uint32_t slot) const { return m_born[slot]; }

private:
    std::vector<double> m_born;
    std::vector<std::uint32_t> m_free;
};

/// What both ways begin with.
struct Begun {
    explicit Begun(double rate) : chain(rate) {}

    const Chain chain;
    const Popularity popularity{100'000, 0.9};
    RecentlyUsed cache{100'000, 10'000};
    BucketWheel events = {};
    Random gaps{1}, works{2}, choices{3}, queries{4}, coins{5};
    Book book = {};
    Slots slots = {};
    std::size_t turn = 0;
};

/// A machine whose queue is solved when a request arrives.
struct Machine {
    alignas(32) std::array<double, Chain::workers> freeAt = {};
};

/// Workers of the database, those that are free soonest first: a binary heap of when.
class Database {
public:
    explicit Database(std::size_t workers) : m_freeAt(workers, 0.0) {}
    /// When the query that arrives is answered.
    double answer(double arrives, double takes) {
        const double over = std::max(arrives, m_freeAt.front()) + takes;
        std::size_t hole = 0;
        for (std::size_t child = 1; child < m_freeAt.size(); child = 2 * hole + 1) {
            if (child + 1 < m_freeAt.size() && m_freeAt[child + 1] < m_freeAt[child]) ++child;
            if (over <= m_freeAt[child]) break;
            m_freeAt[hole] = m_freeAt[child];
            hole = child;
        }
        m_freeAt[hole] = over;
        return over;
    }

private:
    std::vector<double> m_freeAt;
};

}  // namespace

/// Each hop and the end of each work is an event; constant delays too.
Outcome w4List(std::uint64_t requests, double rate) {
    enum Hop : std::uint64_t { arrives, atBalancer, worked, atDatabase, queried, heard };
    struct Working {
        Ring<std::uint32_t> waiting = {};
        std::size_t busy = 0;
    };
    Begun begun(rate);
    auto& [chain, popularity, cache, events, gaps, works, choices, queries, coins, book, slots, turn] = begun;
    std::vector<Working> fleet(chain.machines);
    std::vector<std::uint32_t> machineOf;
    Ring<std::uint32_t> waiting;
    std::size_t querying = 0;
    const auto plan = [&](double at, Hop hop, std::uint32_t slot) { events.push(at, hop << 32 | slot); };
    plan(exponential(gaps) / rate, arrives, 0);
    while (book.done < requests) {
        const auto [now, id] = events.pop();
        auto slot = static_cast<std::uint32_t>(id);
        const auto work = [&, now = now](std::uint32_t what) {
            plan(now + exponential(works) * Chain::workTakes, worked, what);
        };
        const auto query = [&, now = now](std::uint32_t what) {
            plan(now + exponential(queries) * chain.queryTakes, queried, what);
        };
        switch (static_cast<Hop>(id >> 32)) {
            case arrives: {
                plan(now + exponential(gaps) / rate, arrives, 0);
                slot = slots.take(now);
                const bool hit = cache.use(popularity(choices));
                plan(now + (hit ? Chain::hitTakes : Chain::linkTakes), hit ? heard : atBalancer, slot);
                break;
            }
            case atBalancer: {
                if (machineOf.size() <= slot) machineOf.resize(slot + 1);
                machineOf[slot] = static_cast<std::uint32_t>(turn);
                Working& machine = fleet[turn];
                turn = turn + 1 == fleet.size() ? 0 : turn + 1;
                if (machine.busy < Chain::workers) {
                    ++machine.busy;
                    work(slot);
                } else if (machine.waiting.size() < Chain::mayWait) {
                    machine.waiting.push(slot);
                } else {
                    slots.give(slot);
                }
                break;
            }
            case worked: {
                Working& machine = fleet[machineOf[slot]];
                if (machine.waiting.empty()) {
                    --machine.busy;
                } else {
                    work(machine.waiting.front());
                    machine.waiting.pop();
                }
                plan(now + Chain::linkTakes, coins.bits() >> 63 ? atDatabase : heard, slot);
                break;
            }
            case atDatabase:
                if (querying < chain.queries) {
                    ++querying;
                    query(slot);
                } else {
                    waiting.push(slot);
                }
                break;
            case queried:
                if (waiting.empty()) {
                    --querying;
                } else {
                    query(waiting.front());
                    waiting.pop();
                }
                plan(now + Chain::linkTakes, heard, slot);
                break;
            case heard:
                book.add(now - slots.born(slot));
                slots.give(slot);
                break;
        }
    }
    return book.outcome();
}

/// What is first come, first served is known at the arrival; only the way to the database, on which requests overtake
/// each other, goes through the list of events.
Outcome w4Reduced(std::uint64_t requests, double rate) {
    constexpr std::uint64_t together = 16;  // arrivals, before the database is looked at
    Begun begun(rate);
    auto& [chain, popularity, cache, events, gaps, works, choices, queries, coins, book, slots, turn] = begun;
    std::vector<Machine> fleet(chain.machines);
    std::vector<Ring<double>> begins(chain.machines);  // when those that wait will be worked on
    Database database(chain.queries);
    double now = 0;
    const auto waits = [&](std::size_t machine, double at) {
        Ring<double>& ring = begins[machine];
        while (!ring.empty() && ring.front() <= at) ring.pop();
        return ring.size();
    };
    for (std::uint64_t i = 0; book.done < requests; ++i) {
        now += exponential(gaps) / rate;
        if (cache.use(popularity(choices))) {
            book.add(Chain::hitTakes);
            continue;
        }
        const double arrives = now + Chain::linkTakes;
        const std::size_t machine = turn;
        turn = turn + 1 == fleet.size() ? 0 : turn + 1;
        auto& freeAt = fleet[machine].freeAt;
        const std::size_t left = freeAt[1] < freeAt[0] ? 1 : 0, right = freeAt[3] < freeAt[2] ? 3 : 2;
        double& worker = freeAt[freeAt[right] < freeAt[left] ? right : left];
        const double start = std::max(arrives, worker);
        if (start > arrives) {
            if (waits(machine, arrives) >= Chain::mayWait) continue;
            begins[machine].push(start);
        }
        worker = start + exponential(works) * Chain::workTakes;
        if (coins.bits() >> 63)
            events.push(worker + Chain::linkTakes, slots.take(now));
        else
            book.add(worker + Chain::linkTakes - now);
        if (i % together != 0) continue;
        while (!events.empty() && events.first().at <= now) {
            const auto [at, slot] = events.pop();
            const double over = database.answer(at, exponential(queries) * chain.queryTakes);
            book.add(over + Chain::linkTakes - slots.born(static_cast<std::uint32_t>(slot)));
            slots.give(static_cast<std::uint32_t>(slot));
        }
    }
    return book.outcome();
}

}  // namespace limit
