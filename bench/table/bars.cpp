#include "bench/table/bars.h"

namespace bench {

namespace {

using Number = std::optional<double>;

constexpr double dayOfHours = 4.5 * 3600;

Number quotient(Number a, Number b) { return a && b ? Number(*a / *b) : Number(); }

/// Answers by workload and name.
class Numbers {
public:
    explicit Numbers(const std::vector<Contestant>& all) : m_all(all) {}

    Number nanoseconds(const char* workload, const char* name = stampede) const {
        const Contestant* found = find(m_all, workload, name);
        return found ? Number(median(found->nanoseconds)) : Number();
    }
    Number instructions(const char* workload, const char* name = stampede) const {
        const Contestant* found = find(m_all, workload, name);
        return found ? found->instructions : Number();
    }
    Number mib(const char* workload, const char* name = stampede) const {
        const Contestant* found = find(m_all, workload, name);
        return found ? Number(static_cast<double>(found->last.peakKib) / 1024) : Number();
    }
    /// How many times faster than `name` we are.
    Number faster(const char* workload, const char* name) const {
        return quotient(nanoseconds(workload, name), nanoseconds(workload));
    }
    /// How many times what `name` needs we need.
    Number slower(const char* workload, const char* name) const {
        return quotient(nanoseconds(workload), nanoseconds(workload, name));
    }
    /// 1 where a run came to the same by events.
    Number isSame(const char* workload) const {
        const Contestant *ahead = find(m_all, workload, stampede), *event = find(m_all, workload, "by event");
        if (!ahead || !event) return {};
        const Measured &a = ahead->last, &b = event->last;
        return a.requests == b.requests && a.mean == b.mean && a.p99 == b.p99 && a.late == b.late ? 1 : 0;
    }
    Number growth(const char* few, const char* fewName, const char* many, const char* manyName) const {
        const Number before = mib(few, fewName), after = mib(many, manyName);
        return before && after ? Number(*after - *before) : Number();
    }

private:
    const std::vector<Contestant>& m_all;
};

Number seconds(Number nanoseconds, double requests) {
    return nanoseconds ? Number(*nanoseconds * requests / 1e9) : Number();
}

}  // namespace

std::vector<Bar> barsOf(const std::vector<Contestant>& all, const Whole& whole) {
    const Numbers of(all);
    const auto least = [](std::string what, double limit, Number value, const char* unit = "x") {
        return Bar{std::move(what), unit, limit, true, value};
    };
    const auto most = [](std::string what, double limit, Number value, const char* unit = "x") {
        return Bar{std::move(what), unit, limit, false, value};
    };
    const Number launchDay = whole.launchDay.empty() ? Number() : Number(median(whole.launchDay));
    return {
        least("W1 faster than the floor's event list", 1.3, of.faster("w1", "floor, event list")),
        least("W2 faster than the floor's event list", 2.4, of.faster("w2", "floor, event list")),
        least("W1 faster than SimPy", 200, of.faster("w1", "SimPy")),
        least("W2 faster than SimPy", 600, of.faster("w2", "SimPy")),
        least("W1 faster than ns-3", 11, of.faster("w1", "ns-3")),
        least("W1 faster than SimGrid", 55, of.faster("w1", "SimGrid")),
        most("W4 slower than the floor", 2.0, of.slower("w4", "floor, event-reduced")),
        most("W4 instructions of the floor's", 2.2,
             quotient(of.instructions("w4"), of.instructions("w4", "floor, event-reduced"))),
        most("processor sharing slower than the floor", 1.6, of.slower("ps", "floor")),
        most("4.5 h of W4 at 1e5 requests/s", 150, seconds(of.nanoseconds("w4"), 1e5 * dayOfHours), "s"),
        most("4.5 h of W4 at 1e3 requests/s", 1.5, seconds(of.nanoseconds("w4-1e3"), 1e3 * dayOfHours), "s"),
        most("memory, W2: 2e8 requests less 2e6", 1, of.growth("w2", "2e6 requests", "w2-hastened", "2e8 requests"),
             "MiB"),
        most("memory, W3: 2e7 requests less 2e5", 1, of.growth("w3", "2e5 requests", "w3-hastened", "2e7 requests"),
             "MiB"),
        most("memory with 10,000 machines", 64, of.mib("fleet-10000"), "MiB"),
        most("W4 a request at 1e6/s against 1e3/s", 1.6, quotient(of.nanoseconds("w4-1e6"), of.nanoseconds("w4-1e3"))),
        most("a request with 10,000 machines against 10", 1.6,
             quotient(of.nanoseconds("fleet-10000"), of.nanoseconds("fleet-10"))),
        most("a fault every second against none", 1.3, quotient(of.nanoseconds("faults"), of.nanoseconds("calm"))),
        least("with faults, the same results by events", 1, of.isSame("faults"), ""),
        least("with edits, the same results by events", 1, of.isSame("edits"), ""),
        least("two replications on two threads", 1.7, gainOfThreads(whole)),
        least("the same by what they cost", 1.7, gainByCost(whole)),
        most("launch day, whole process", 0.5, launchDay, "s"),
    };
}

}  // namespace bench
