#include "model/engine/event_list.h"

#include <gtest/gtest.h>

#include <set>

#include "model/base/luck.h"

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

}  // namespace stampede
