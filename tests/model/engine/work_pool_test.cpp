#include "model/engine/work_pool.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "model/base/exponential.h"

namespace stampede {

namespace {

/// Drives a pool as its owner does, and keeps when each job was done.
class Pool {
public:
    explicit Pool(WorkPool::Rules rules) : m_pool(rules) {}

    Pool& add(SimTime at, SimTime demand) {
        runUntil(at);
        m_pool.add(at, {.number = m_number++, .demand = demand});
        m_done.resize(m_number, never);
        return *this;
    }
    Pool& setSpeed(SimTime at, double speed) {
        runUntil(at);
        m_pool.setSpeed(at, speed);
        return *this;
    }
    void runUntil(SimTime until) {
        while (m_pool.nextDone() <= until) {
            const SimTime at = m_pool.nextDone();
            while (const auto job = m_pool.takeDone(at)) {
                m_done[job->number] = at;
                m_order.push_back(job->number);
            }
        }
    }
    std::vector<SimTime> finish() {
        runUntil(seconds(1'000'000));
        return m_done;
    }
    WorkPool& pool() { return m_pool; }
    const std::vector<std::uint64_t>& order() const { return m_order; }

private:
    WorkPool m_pool;
    std::uint64_t m_number = 0;
    std::vector<SimTime> m_done;
    std::vector<std::uint64_t> m_order;
};

/// A random stream of arrivals and exponential demands at the given load of `workers`.
struct Stream {
    std::vector<SimTime> arrivals;
    std::vector<SimTime> demands;
};

Stream stream(int jobs, double load, int workers) {
    Stream made;
    SimTime at = {};
    for (int i = 0; i < jobs; ++i) {
        const Luck luck = LuckStream(7, 1)(static_cast<std::uint64_t>(i));
        at += secondsOf(standardExponential(draw(luck, Purpose::gap)) / (load * workers));
        made.arrivals.push_back(at);
        made.demands.push_back(secondsOf(standardExponential(draw(luck, Purpose::demand))));
    }
    return made;
}

}  // namespace

TEST(WorkPool, IsDoneExactlyTheDemandAfterTheStart) {
    Pool pool({.workers = 1});
    pool.add(nanoseconds(7), nanoseconds(4'000'000'001)).add(nanoseconds(8), nanoseconds(3));
    EXPECT_EQ(pool.finish(), (std::vector{nanoseconds(4'000'000'008), nanoseconds(4'000'000'011)}));
}

TEST(WorkPool, AgreesToTheNanosecondWithTheRecursionOverItsWorkersFreeTimes) {
    for (const int workers : {1, 2, 5}) {
        const Stream jobs = stream(5000, 0.9, workers);
        Pool pool({.workers = workers});
        std::vector<SimTime> freeAt(static_cast<std::size_t>(workers));
        std::vector<SimTime> expected;
        for (std::size_t i = 0; i < jobs.arrivals.size(); ++i) {
            pool.add(jobs.arrivals[i], jobs.demands[i]);
            const auto first = std::min_element(freeAt.begin(), freeAt.end());
            *first = std::max(*first, jobs.arrivals[i]) + jobs.demands[i];
            expected.push_back(*first);
        }
        EXPECT_EQ(pool.finish(), expected) << workers << " workers";
    }
}

TEST(WorkPool, HasTheMeanTimeOfAnMM1QueueInBothDisciplines) {
    const Stream jobs = stream(200'000, 0.5, 1);
    for (const bool sharing : {false, true}) {
        Pool pool({.workers = 1, .processorSharing = sharing});
        for (std::size_t i = 0; i < jobs.arrivals.size(); ++i) pool.add(jobs.arrivals[i], jobs.demands[i]);
        const std::vector<SimTime> done = pool.finish();
        double sum = 0;
        for (std::size_t i = 0; i < done.size(); ++i) sum += (done[i] - jobs.arrivals[i]).inSeconds();
        EXPECT_NEAR(sum / static_cast<double>(done.size()), 2.0, 0.05);  // 1 / (1 - load)
    }
}

TEST(WorkPool, SharesItsWorkersEquallyUnderProcessorSharing) {
    Pool pool({.workers = 1, .processorSharing = true});
    pool.add(seconds(0), seconds(10)).add(seconds(4), seconds(2));
    // From 4 s both get half: the second is done at 8 s, the first has 4 s left then.
    EXPECT_EQ(pool.finish(), (std::vector{seconds(12), seconds(8)}));
}

TEST(WorkPool, SlowsNobodyUnderProcessorSharingWhileThereAreWorkersEnough) {
    Pool pool({.workers = 2, .processorSharing = true});
    pool.add(seconds(0), seconds(10)).add(seconds(4), seconds(2));
    EXPECT_EQ(pool.finish(), (std::vector{seconds(10), seconds(6)}));
}

TEST(WorkPool, GoesOnFromWhatIsDoneWhenTheSpeedChanges) {
    Pool pool({.workers = 1});
    pool.add(seconds(0), seconds(4)).setSpeed(seconds(1), 0.5).setSpeed(seconds(3), 0.1).setSpeed(seconds(8), 1);
    // 1 s + 1 s + 0.5 s of work by 8 s, 1.5 s left.
    EXPECT_EQ(pool.finish().front(), milliseconds(9500));
}

TEST(WorkPool, StandsStillAtSpeedZero) {
    Pool pool({.workers = 1});
    pool.add(seconds(0), seconds(2)).setSpeed(seconds(1), 0);
    EXPECT_EQ(pool.pool().nextDone(), never);
    pool.setSpeed(seconds(11), 1);
    EXPECT_EQ(pool.finish().front(), seconds(12));
}

TEST(WorkPool, AdmitsUpToTheLimitOfItsQueue) {
    Pool pool({.workers = 2, .queueLimit = 1});
    pool.add(seconds(0), seconds(1)).add(seconds(0), seconds(1));
    EXPECT_TRUE(pool.pool().hasRoom());
    pool.add(seconds(0), seconds(1));
    EXPECT_FALSE(pool.pool().hasRoom());
    EXPECT_EQ(pool.pool().waiting(), 1u);
    pool.runUntil(seconds(1));
    EXPECT_TRUE(pool.pool().hasRoom());
}

TEST(WorkPool, LetsEqualCompletionsLeaveInTheOrderOfNumbers) {
    Pool pool({.workers = 3});
    pool.add(seconds(0), seconds(2)).add(seconds(1), seconds(1)).add(seconds(1), seconds(1));
    pool.finish();
    EXPECT_EQ(pool.order(), (std::vector<std::uint64_t>{0, 1, 2}));
}

TEST(WorkPool, AsksHowMuchWorkAJobIsWhenItGetsItsWorker) {
    struct EachLonger : WorkPool::Watcher {
        void begins(WorkPool::Job& job) override { job.demand = seconds(++begun); }
        int begun = 0;
    } longer;
    WorkPool pool({.workers = 1}, &longer);
    pool.add(seconds(0), {.number = 1});
    pool.add(seconds(0), {.number = 2});
    EXPECT_EQ(longer.begun, 1);
    EXPECT_EQ(pool.takeDone(seconds(1))->number, 1u);
    EXPECT_EQ(longer.begun, 2);
    EXPECT_EQ(pool.nextDone(), seconds(3));
}

TEST(WorkPool, HandsOutEverythingItHolds) {
    Pool pool({.workers = 1});
    pool.add(seconds(0), seconds(2)).add(seconds(1), seconds(1));
    EXPECT_EQ(pool.pool().takeAll(seconds(1)).size(), 2u);
    EXPECT_EQ(pool.pool().size(), 0u);
    EXPECT_EQ(pool.pool().nextDone(), never);
    pool.add(seconds(5), seconds(1));
    EXPECT_EQ(pool.finish().back(), seconds(6));
}

namespace {

/// Keeps the worker of every job that is done.
struct Keeper : WorkPool::Watcher {
    void begins(WorkPool::Job&) override {}
    bool ends(const WorkPool::Job&) override { return true; }
};

WorkPool::Job secondOf(std::uint64_t number) { return {.number = number, .demand = seconds(1)}; }

}  // namespace

TEST(WorkPool, GivesAWorkerThatIsKeptToNobodyUntilItIsReleased) {
    Keeper keeper;
    WorkPool pool({.workers = 1, .queueLimit = 1}, &keeper);
    pool.add(seconds(0), secondOf(1));
    EXPECT_EQ(pool.takeDone(seconds(1))->number, 1u);
    EXPECT_EQ(pool.held(), 1u);
    EXPECT_EQ(pool.busyWorkers(), 0u);
    pool.add(seconds(2), secondOf(2));
    EXPECT_EQ(pool.waiting(), 1u);
    EXPECT_EQ(pool.size(), 2u);
    EXPECT_FALSE(pool.hasRoom());
    EXPECT_EQ(pool.nextDone(), never);
    pool.release(seconds(5));
    EXPECT_EQ(pool.held(), 0u);
    EXPECT_EQ(pool.nextDone(), seconds(6)) << "the next one begins when the worker is free";
    EXPECT_TRUE(pool.hasRoom());
}

TEST(WorkPool, LetsTheOthersGoOnBesideAWorkerThatIsKept) {
    Keeper keeper;
    WorkPool pool({.workers = 2}, &keeper);
    pool.add(seconds(0), {.number = 1, .demand = seconds(1)});
    pool.add(seconds(0), {.number = 2, .demand = seconds(4)});
    pool.add(seconds(0), secondOf(3));
    pool.setSpeed(seconds(0), 0.5);
    EXPECT_EQ(pool.takeDone(seconds(2))->number, 1u);
    EXPECT_EQ(pool.nextDone(), seconds(8));
    pool.release(seconds(3));
    EXPECT_EQ(pool.nextDone(), seconds(5));
    EXPECT_EQ(pool.takeDone(seconds(5))->number, 3u);
    EXPECT_EQ(pool.nextDone(), seconds(8));
}

TEST(WorkPool, KeepsOnlyThePlaceWhereAllShareTheWorkers) {
    Keeper keeper;
    WorkPool pool({.workers = 1, .queueLimit = 1, .processorSharing = true}, &keeper);
    pool.add(seconds(0), secondOf(1));
    EXPECT_TRUE(pool.takeDone(seconds(1)));
    pool.add(seconds(1), secondOf(2));
    EXPECT_EQ(pool.nextDone(), seconds(2)) << "it has the worker for itself";
    EXPECT_FALSE(pool.hasRoom());
    pool.release(seconds(1));
    EXPECT_TRUE(pool.hasRoom());
}

TEST(WorkPool, KeepsNoWorkerAnyMoreWhenEverythingIsTakenOut) {
    Keeper keeper;
    WorkPool pool({.workers = 1}, &keeper);
    pool.add(seconds(0), secondOf(1));
    EXPECT_TRUE(pool.takeDone(seconds(1)));
    EXPECT_TRUE(pool.takeAll(seconds(1)).empty());
    EXPECT_EQ(pool.held(), 0u);
    pool.add(seconds(1), secondOf(2));
    EXPECT_EQ(pool.nextDone(), seconds(2));
}

}  // namespace stampede
