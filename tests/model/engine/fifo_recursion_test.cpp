#include "model/engine/fifo_recursion.h"

#include <gtest/gtest.h>

#include "model/base/luck.h"
#include "model/engine/work_pool.h"

namespace stampede {

TEST(FifoRecursion, KnowsWhenAJobBeginsFromTheWorkerThatIsFreeFirst) {
    FifoRecursion station(2, -1);
    EXPECT_EQ(station.beginOf(seconds(1)), seconds(1));
    station.serve(seconds(1), seconds(5));
    EXPECT_EQ(station.beginOf(seconds(2)), seconds(2));
    station.serve(seconds(2), seconds(3));
    EXPECT_EQ(station.beginOf(seconds(2)), seconds(3));
    station.serve(seconds(3), seconds(10));
    EXPECT_EQ(station.beginOf(seconds(2)), seconds(5));
    EXPECT_EQ(station.beginOf(seconds(7)), seconds(7));
}

TEST(FifoRecursion, HasRoomForAsManyAsMayWait) {
    FifoRecursion none(1, 0), two(1, 2);
    for (FifoRecursion* station : {&none, &two}) {
        EXPECT_TRUE(station->hasRoom(seconds(1)));
        station->serve(seconds(1), seconds(4));
    }
    EXPECT_FALSE(none.hasRoom(seconds(4) - nanoseconds(1)));
    EXPECT_TRUE(none.hasRoom(seconds(4)));
    for (const SimTime begin : {seconds(4), seconds(6)}) {
        EXPECT_TRUE(two.hasRoom(seconds(2)));
        two.serve(begin, begin + seconds(2));
    }
    EXPECT_FALSE(two.hasRoom(seconds(2)));
    EXPECT_TRUE(two.hasRoom(seconds(4))) << "the first of them has its worker now";
}

/// The same jobs through a pool of workers that is asked moment by moment.
TEST(FifoRecursion, AgreesWithAWorkPoolWhateverTheNumberOfWorkers) {
    for (const std::int64_t workers : {1, 2, 8, 16, 17, 100}) {
        FifoRecursion station(static_cast<std::size_t>(workers), -1);
        WorkPool pool({.workers = workers});
        std::vector<SimTime> expected(3000), done(3000);
        SimTime now = {};
        const auto finish = [&](SimTime until) {
            while (pool.nextDone() <= until) {
                const SimTime at = pool.nextDone();
                while (const auto job = pool.takeDone(at)) done[job->number] = at;
            }
        };
        for (std::uint64_t i = 0; i < expected.size(); ++i) {
            const Luck luck = LuckStream(1, static_cast<std::uint64_t>(workers))(i);
            now += SimTime{static_cast<std::int64_t>(draw(luck, Purpose::gap) % 1'000'000)};
            const SimTime demand{static_cast<std::int64_t>(draw(luck, Purpose::demand) %
                                                           (1'900'000 * static_cast<std::uint64_t>(workers)))};
            finish(now);
            pool.add(now, {.number = i, .demand = demand});
            const SimTime begin = station.beginOf(now);
            station.serve(begin, begin + demand);
            expected[i] = begin + demand;
        }
        finish(never - nanoseconds(1));
        EXPECT_EQ(done, expected) << workers;
    }
}

}  // namespace stampede
