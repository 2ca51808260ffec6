#include "model/engine/splitter.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <vector>

namespace stampede {
namespace {

struct Server {
    bool takes = true;
    std::int64_t load = 0;
    std::uint32_t weight = 1;
    std::uint64_t name = 0;
};

struct Servers {
    std::vector<Server> all;
    std::uint32_t most = 1;

    explicit Servers(std::size_t count) : all(count) {
        for (std::size_t place = 0; place < count; ++place) all[place].name = 100 + place;
    }
    bool takes(std::size_t place) const { return all[place].takes; }
    std::int64_t load(std::size_t place) const { return all[place].load; }
    std::uint32_t weight(std::size_t place) const { return all[place].weight; }
    std::uint32_t heaviest() const { return most; }
    std::uint64_t name(std::size_t place) const { return all[place].name; }
};

std::uint64_t word(std::uint64_t number) { return LuckStream(7, 1)(number).word; }

std::string order(Splitter& splitter, Servers& servers, int count) {
    std::string result;
    for (int i = 0; i < count; ++i) {
        const std::size_t place = splitter.choose(servers.all.size(), servers, word(static_cast<std::uint64_t>(i)));
        result += place == Splitter::none ? '-' : static_cast<char>('0' + place);
    }
    return result;
}

/// How often each is chosen; nothing is answered meanwhile.
std::vector<int> counts(Algorithm algorithm, const Servers& servers, int draws) {
    Splitter splitter(algorithm);
    std::vector<int> result(servers.all.size());
    for (int i = 0; i < draws; ++i)
        ++result[splitter.choose(servers.all.size(), servers, word(static_cast<std::uint64_t>(i)))];
    return result;
}

/// The chi-square statistic of what was counted against shares that need not sum to 1.
double chiSquare(const std::vector<int>& counted, const std::vector<double>& shares) {
    const double draws = std::accumulate(counted.begin(), counted.end(), 0.0);
    const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
    double sum = 0;
    for (std::size_t i = 0; i < counted.size(); ++i) {
        const double expected = draws * shares[i] / whole;
        if (expected == 0)
            EXPECT_EQ(counted[i], 0) << i;
        else
            sum += (counted[i] - expected) * (counted[i] - expected) / expected;
    }
    return sum;
}

/// Five standard deviations above the mean of chi-square.
double most(std::size_t servers) {
    const auto freedom = static_cast<double>(servers - 1);
    return freedom + 5 * std::sqrt(2 * freedom);
}

TEST(Splitter, GoesRoundFromItsTurn) {
    Servers servers(4);
    Splitter splitter;
    EXPECT_EQ(order(splitter, servers, 6), "012301");
    servers.all[2].takes = false;
    EXPECT_EQ(order(splitter, servers, 3), "301");
    splitter.setTurn(9);
    EXPECT_EQ(order(splitter, servers, 2), "13") << "the turn of one that is gone is that of who stands there";
    EXPECT_EQ(splitter.turn(), 4u);
}

TEST(Splitter, FindsNobodyWhereNobodyTakes) {
    for (const Algorithm algorithm : {Algorithm::roundRobin, Algorithm::leastOutstanding, Algorithm::leastOfTwo,
                                      Algorithm::weighted, Algorithm::flowHash}) {
        Splitter splitter(algorithm);
        Servers none(0), refusing(3);
        for (Server& each : refusing.all) each.takes = false;
        EXPECT_EQ(order(splitter, none, 1), "-");
        EXPECT_EQ(order(splitter, refusing, 1), "-");
        refusing.all[1].takes = true;
        EXPECT_EQ(order(splitter, refusing, 3), "111") << "one of them always";
    }
}

TEST(Splitter, FindsTheLeastLoadedExactlyAndInTurnAmongEquals) {
    Servers servers(100);
    Splitter splitter(Algorithm::leastOutstanding);
    for (std::size_t place = 0; place < 100; ++place) servers.all[place].load = 5;
    servers.all[93].load = 4;
    EXPECT_EQ(splitter.choose(100, servers, 0), 93u);
    servers.all[93].load = 5;
    EXPECT_EQ(splitter.choose(100, servers, 0), 94u);
    servers.all[95].takes = false;
    EXPECT_EQ(splitter.choose(100, servers, 0), 96u);
    servers.all[3].load = 0;
    servers.all[4].load = 0;
    EXPECT_EQ(splitter.choose(100, servers, 0), 3u);
    EXPECT_EQ(splitter.choose(100, servers, 0), 4u);
}

TEST(Splitter, DrawsInProportionToTheWeights) {
    Servers servers(8);
    servers.most = 50;
    std::vector<double> shares;
    for (std::size_t place = 0; place < 8; ++place) {
        servers.all[place].weight = static_cast<std::uint32_t>(place * place);
        servers.all[place].takes = place != 5;
        shares.push_back(place == 5 ? 0 : static_cast<double>(place * place));
    }
    EXPECT_LT(chiSquare(counts(Algorithm::weighted, servers, 200'000), shares), most(6));
    for (Server& each : servers.all) each.weight = 3;  // of up to 50: most are found by adding up
    EXPECT_LT(chiSquare(counts(Algorithm::weighted, servers, 200'000), {1, 1, 1, 1, 1, 0, 1, 1}), most(7));
    Servers many(1000);  // and here nearly all
    std::vector<double> two(1000);
    for (std::size_t place = 0; place < 1000; ++place) many.all[place].takes = place == 17 || place == 900;
    two[17] = two[900] = 1;
    EXPECT_LT(chiSquare(counts(Algorithm::weighted, many, 20'000), two), most(2));
}

TEST(Splitter, TakesTheLessLoadedOfTwoDrawnAtRandom) {
    // Of n with loads 0 to n - 1 the k-th is taken where the other of the two is one of the n - 1 - k heavier ones.
    Servers servers(10);
    std::vector<double> shares;
    for (std::size_t place = 0; place < 10; ++place) {
        servers.all[place].load = static_cast<std::int64_t>(place);
        shares.push_back(9 - static_cast<double>(place));
    }
    EXPECT_LT(chiSquare(counts(Algorithm::leastOfTwo, servers, 200'000), shares), most(9));
    for (Server& each : servers.all) each.load = 2;
    EXPECT_LT(chiSquare(counts(Algorithm::leastOfTwo, servers, 200'000), std::vector<double>(10, 1)), most(10));
}

TEST(Splitter, KeepsQueuesShortByTwoChoices) {
    // n balls into n bins: the fullest has about ln n / ln ln n by one choice, ln ln n / ln 2 by two (Azar, Broder,
    // Karlin and Upfal, SIAM J. Comput. 29(1), 1999).
    const auto fullest = [](Algorithm algorithm) {
        Servers servers(10'000);
        Splitter splitter(algorithm);
        std::int64_t full = 0;
        for (std::uint64_t i = 0; i < 10'000; ++i)
            full = std::max(full, ++servers.all[splitter.choose(10'000, servers, word(i))].load);
        return full;
    };
    EXPECT_GE(fullest(Algorithm::weighted), 6);
    EXPECT_LE(fullest(Algorithm::leastOfTwo), 4);
}

TEST(Splitter, SendsAFlowWhereItWentAndMovesOnlyTheFlowsOfOneThatLeaves) {
    Servers servers(12);
    Splitter splitter(Algorithm::flowHash);
    const auto places = [&](const Servers& row) {
        std::vector<std::uint64_t> names;
        for (std::uint64_t flow = 0; flow < 24'000; ++flow)
            names.push_back(row.name(splitter.choose(row.all.size(), row, word(flow))));
        return names;
    };
    const auto before = places(servers);
    std::vector<int> counted(12);
    for (const std::uint64_t name : before) ++counted[name - 100];
    EXPECT_LT(chiSquare(counted, std::vector<double>(12, 1)), most(12));
    EXPECT_EQ(places(servers), before);
    servers.all[4].takes = false;
    const auto without = places(servers);
    for (std::size_t flow = 0; flow < before.size(); ++flow) {
        if (before[flow] == 104)
            EXPECT_NE(without[flow], 104u);
        else
            EXPECT_EQ(without[flow], before[flow]);
    }
    servers.all.erase(servers.all.begin() + 4);  // those behind move up
    EXPECT_EQ(places(servers), without);
}

}  // namespace
}  // namespace stampede
