#include "model/traffic/arrivals.h"

#include <gtest/gtest.h>

#include <cmath>

namespace stampede {

namespace {

std::vector<SimTime> arrivalsUntil(ArrivalProcess process, SimTime end) {
    std::vector<SimTime> times;
    for (SimTime at = process.next().at; at < end; at = process.next().at) times.push_back(at);
    return times;
}

Workload constant(double requestsPerS, Arrivals arrivals) {
    return {.arrivals = arrivals, .rate = {.requestsPerS = {{SimTime{}, requestsPerS}}}};
}

/// Variance over mean of the counts in windows of `width`.
double dispersion(const std::vector<SimTime>& times, SimTime width, SimTime end) {
    std::vector<double> counts(static_cast<std::size_t>(end.ns / width.ns));
    for (const SimTime at : times)
        if (const auto window = static_cast<std::size_t>(at.ns / width.ns); window < counts.size()) ++counts[window];
    double mean = 0, square = 0;
    for (const double count : counts) mean += count / static_cast<double>(counts.size());
    for (const double count : counts) square += (count - mean) * (count - mean) / static_cast<double>(counts.size());
    return square / mean;
}

}  // namespace

TEST(ArrivalProcess, SpacesDeterministicArrivalsEvenly) {
    ArrivalProcess process(constant(100, Arrivals::deterministic), 1, "clients", {});
    for (int n = 1; n <= 1000; ++n) EXPECT_EQ(process.next().at, milliseconds(10 * n));
}

TEST(ArrivalProcess, MakesPoissonGapsWithTheirMeanAndVariance) {
    ArrivalProcess process(constant(50, Arrivals::poisson), 1, "clients", {});
    const int count = 100'000;
    double sum = 0, squares = 0;
    SimTime last = {};
    for (int n = 0; n < count; ++n) {
        const SimTime at = process.next().at;
        ASSERT_GE(at, last);
        const double gap = (at - last).inSeconds();
        sum += gap;
        squares += gap * gap;
        last = at;
    }
    // 4 standard errors: of the mean 1/sqrt(n), of the second moment sqrt(20)/sqrt(n).
    EXPECT_NEAR(sum / count * 50, 1, 4 / std::sqrt(count));
    EXPECT_NEAR(squares / count * 2500, 2, 4 * std::sqrt(20) / std::sqrt(count));
}

TEST(ArrivalProcess, FollowsTheRateOfTheDay) {
    Workload workload{.rate = {.ramp = seconds(100), .requestsPerS = {{SimTime{}, 10.0}, {seconds(100), 110.0}}}};
    const auto times = arrivalsUntil({workload, 1, "clients", {}}, seconds(300));
    double before = 0, ramp = 0, after = 0;
    for (const SimTime at : times) ++(at < seconds(100) ? before : at < seconds(200) ? ramp : after);
    EXPECT_NEAR(before, 1000, 4 * std::sqrt(1000));
    EXPECT_NEAR(ramp, 6000, 4 * std::sqrt(6000));
    EXPECT_NEAR(after, 11000, 4 * std::sqrt(11000));
}

TEST(ArrivalProcess, IsAFunctionOfSeedAndSource) {
    const Workload workload = constant(5, Arrivals::poisson);
    const auto times = arrivalsUntil({workload, 7, "clients", {}}, minutes(5));
    EXPECT_EQ(times, arrivalsUntil({workload, 7, "clients", {}}, minutes(5)));
    EXPECT_NE(times, arrivalsUntil({workload, 8, "clients", {}}, minutes(5)));
    EXPECT_NE(times, arrivalsUntil({workload, 7, "others", {}}, minutes(5)));
}

TEST(ArrivalProcess, StartsWhenItIsAddedAndNumbersFromWhereItIsTold) {
    ArrivalProcess process(constant(2, Arrivals::deterministic), 1, "clients", minutes(3), 500);
    EXPECT_EQ(process.next().at, minutes(3) + milliseconds(500));
    EXPECT_EQ(process.last().number, 500u);
    EXPECT_EQ(process.next().number, 501u);
}

TEST(ArrivalProcess, EndsWhenTheRateHasFallenToNothing) {
    for (const Arrivals arrivals : {Arrivals::poisson, Arrivals::deterministic, Arrivals::mmpp}) {
        Workload workload = constant(10, arrivals);
        workload.rate.requestsPerS.emplace_back(seconds(60), 0.0);
        ArrivalProcess process(workload, 1, "clients", {});
        int count = 0;
        for (SimTime at = process.next().at; at != never; at = process.next().at) {
            ASSERT_LE(at, seconds(60));
            ASSERT_LT(++count, 2000);
        }
        EXPECT_GT(count, 300);
    }
}

TEST(ArrivalProcess, ModulatesToTheKnownMeanAndIndexOfDispersion) {
    // aws-facts 11.1: rates 20 and 2, switching at 0.5 both ways: mean 11, limit index of dispersion 15.727.
    Workload workload = constant(1, Arrivals::mmpp);
    workload.bursts = {.lowFactor = 2, .highFactor = 20, .lowS = 2, .highS = 2};
    const SimTime end = hours(24);
    const auto times = arrivalsUntil({workload, 1, "clients", {}}, end);
    const double n = static_cast<double>(times.size());
    EXPECT_NEAR(n / end.inSeconds(), 11, 4 * std::sqrt(15.727 * 11 / end.inSeconds()));
    // 864 windows of 100 s: the relative standard error of a variance is sqrt(2 / 864); the window is finite.
    EXPECT_NEAR(dispersion(times, seconds(100), end), 15.6, 4 * 15.7 * std::sqrt(2.0 / 864));
    EXPECT_NEAR(dispersion(arrivalsUntil({constant(11, Arrivals::poisson), 1, "c", {}}, end), seconds(100), end), 1,
                4 * std::sqrt(2.0 / 864));
}

}  // namespace stampede
