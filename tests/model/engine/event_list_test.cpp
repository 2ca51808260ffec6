#include "model/engine/event_list.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

#include "model/base/luck.h"
#include "tests/support/classic/four_heap.h"

namespace stampede {

namespace {

/// The order that the list promises, by a tree.
struct Before {
    bool operator()(const Event& a, const Event& b) const { return a.before(b); }
};
using Ordered = std::multiset<Event, Before>;

/// Numbers that are as good as random, the same each time.
class Dice {
public:
    std::uint64_t below(std::uint64_t end) { return mixed(m_thrown++) % end; }

private:
    std::uint64_t m_thrown = 0;
};

/// An event at `at` with all that decides ties drawn from a few values.
Event eventAt(SimTime at, Dice& dice) {
    return {.at = at,
            .request = dice.below(3),
            .token = dice.below(1'000'000),
            .station = static_cast<std::uint32_t>(dice.below(3)),
            .eventClass = static_cast<EventClass>(dice.below(6))};
}

/// Pushes and pops at once, each pop compared with the tree. `spread` gives how far ahead an event is, in nanoseconds.
template <class Spread>
void comparePops(int pops, std::size_t held, Spread spread) {
    Dice dice;
    EventList list;
    Ordered ordered;
    SimTime now = {};
    for (int i = 0; i < pops; ++i) {
        while (ordered.size() < held) {
            const bool constant = dice.below(2) == 0;
            const SimTime delay = constant ? milliseconds(static_cast<std::int64_t>(dice.below(20)))
                                           : nanoseconds(static_cast<std::int64_t>(spread(dice)));
            const Event event = eventAt(now + delay, dice);
            ordered.insert(event);
            constant ? list.pushAfter(delay, event) : list.push(event);
        }
        ASSERT_EQ(list.size(), ordered.size());
        const Event& first = list.top();
        const Event& expected = *ordered.begin();
        ASSERT_EQ(first.at, expected.at) << "pop " << i;
        ASSERT_FALSE(expected.comesBefore(first)) << "pop " << i;
        now = first.at;
        ordered.erase(ordered.begin());
        list.pop();
    }
}

}  // namespace

TEST(EventList, GivesEventsInOrderWhateverTheOrderTheyCame) {
    EventList list;
    for (std::int64_t i = 0; i < 500; ++i) list.push({.at = {i * 7919 % 500}});
    for (std::int64_t i = 0; i < 500; ++i) {
        ASSERT_EQ(list.top().at, nanoseconds(i));
        list.pop();
    }
    EXPECT_TRUE(list.empty());
}

TEST(EventList, OrdersWhatIsDueAtOneMomentByClassStationRequestAndToken) {
    EventList list;
    const SimTime delay = seconds(1);
    const Event last = {.at = delay, .station = 9, .eventClass = EventClass::arrival};
    const Event fourth = {.at = delay, .request = 2, .token = 2, .station = 1, .eventClass = EventClass::departure};
    const Event third = {.at = delay, .request = 2, .token = 1, .station = 1, .eventClass = EventClass::departure};
    const Event second = {.at = delay, .request = 1, .token = 7, .station = 1, .eventClass = EventClass::departure};
    const Event first = {.at = delay, .request = 8, .station = 0, .eventClass = EventClass::departure};
    list.pushAfter(delay, last);
    list.push(third);
    list.pushAfter(delay, fourth);
    list.pushAfter(delay, first);
    list.push(second);
    for (const Event& each : {first, second, third, fourth, last}) {
        EXPECT_EQ(list.top().station, each.station);
        EXPECT_EQ(list.top().request, each.request);
        EXPECT_EQ(list.top().token, each.token);
        list.pop();
    }
}

TEST(EventList, KeepsTheOrderWithAFewEventsAndWithMany) {
    for (const std::size_t held : {1u, 10u, 300u, 5000u})
        comparePops(20'000, held, [](Dice& dice) { return dice.below(50'000'000); });
}

TEST(EventList, KeepsTheOrderWhereTimesAreFarApartOrAllTheSame) {
    comparePops(20'000, 400, [](Dice& dice) { return std::uint64_t{1} << dice.below(50); });
    comparePops(5'000, 400, [](Dice&) { return std::uint64_t{0}; });
    comparePops(20'000, 2'000, [](Dice& dice) { return dice.below(2) * 3'600'000'000'000 + dice.below(3); });
}

TEST(EventList, TakesACrowdThatIsDueAtOnceInTheWrongOrder) {
    EventList list;
    constexpr std::uint64_t crowd = 200'000;  // by insertion one after the other this would take minutes
    for (std::uint64_t i = crowd; i > 0; --i) list.pushAfter(seconds(1), {.at = seconds(1), .token = i});
    for (std::uint64_t i = 1; i <= crowd; ++i) {
        ASSERT_EQ(list.top().token, i);
        list.pop();
    }
}

TEST(EventList, KeepsTheOrderWhenTheCrowdComesAndGoes) {
    Dice dice;
    EventList list;
    Ordered ordered;
    SimTime now = {};
    for (int phase = 0; phase < 12; ++phase) {
        const std::uint64_t apart = phase % 2 ? 1'000'000'000 : 2'000;
        for (int i = 0; i < 3'000; ++i) {
            const Event event = eventAt(now + nanoseconds(static_cast<std::int64_t>(dice.below(apart))), dice);
            list.push(event);
            ordered.insert(event);
        }
        for (int i = 0; i < 2'900; ++i) {
            ASSERT_EQ(list.top().at, ordered.begin()->at);
            now = list.top().at;
            list.pop();
            ordered.erase(ordered.begin());
        }
    }
}

namespace {

/// Some events that are put in or taken out one after the other.
struct Step {
    bool takesOut = false;
    std::uint64_t count = 0;
    std::int64_t farthest = 0;  ///< how long after now they are due at the latest
    bool isConstant = false;    ///< they are due after just that delay, which is asked for again
    std::uint64_t word = 0;     ///< what makes each of them
};

void showValue(const Step& step, std::ostream& out) {
    out << (step.takesOut ? "take out " : "put in ") << step.count;
    if (!step.takesOut) out << (step.isConstant ? " after " : " within ") << step.farthest << " ns, word " << step.word;
}

rc::Gen<Step> anyStep() {
    constexpr std::int64_t second = 1'000'000'000;
    // Few delays that come again, for which there are lanes, more of them than lanes, and times near and far.
    const auto farthest =
        rc::gen::oneOf(rc::gen::element<std::int64_t>(0, 1, 500, second, 60 * second, 3600 * second),
                       rc::gen::map(rc::gen::inRange(1, 30), [](int n) { return n * second / 1000; }));
    return rc::gen::build<Step>(rc::gen::set(&Step::takesOut), rc::gen::set(&Step::count, rc::gen::inRange(0, 300)),
                                rc::gen::set(&Step::farthest, farthest), rc::gen::set(&Step::isConstant),
                                rc::gen::set(&Step::word, rc::gen::inRange<std::uint64_t>(0, 1'000'000)));
}

struct Earlier {
    bool operator()(const Event& a, const Event& b) const { return a.before(b); }
};

/// The list beside the heap.
struct Both {
    EventList list = {};
    classic::FourHeap<Event, Earlier> heap = {};
    SimTime now = {};
    std::uint64_t made = 0;

    void putIn(const Step& step) {
        for (std::uint64_t i = 0; i < step.count; ++i) {
            const std::uint64_t word = mixed(step.word + i);
            const auto range = static_cast<std::uint64_t>(step.farthest) + 1;
            const SimTime delay =
                nanoseconds(step.isConstant ? step.farthest : static_cast<std::int64_t>(word % range));
            const Event event = {.at = now + delay,
                                 .request = word >> 20 & 3,
                                 .token = ++made,
                                 .station = static_cast<std::uint32_t>(word >> 24 & 3),
                                 .eventClass = static_cast<EventClass>(word >> 28 & 3)};
            heap.push(event);
            step.isConstant ? list.pushAfter(delay, event) : list.push(event);
        }
    }

    void takeOut() {
        const Event expected = heap.pop();
        const Event first = list.top();
        list.pop();
        RC_ASSERT(first.at == expected.at);
        RC_ASSERT(first.token == expected.token);  // no two have one
        now = first.at;
    }
};

}  // namespace

RC_GTEST_PROP(EventList, GivesEventsAsAHeapDoes, ()) {
    const auto steps = *rc::gen::container<std::vector<Step>>(anyStep());
    Both both;
    for (const Step& step : steps) {
        if (!step.takesOut) both.putIn(step);
        for (std::uint64_t i = 0; step.takesOut && i < step.count && !both.heap.empty(); ++i) both.takeOut();
        RC_ASSERT(both.list.size() == both.heap.size());
    }
    while (!both.heap.empty()) both.takeOut();
    RC_ASSERT(both.list.empty());
}

}  // namespace stampede
