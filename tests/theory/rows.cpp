#include "tests/theory/rows.h"

#include <algorithm>

namespace stampede::theory {

namespace {

constexpr double service = 1;  // milliseconds, in every scenario here

constexpr const char* mmc = "Erlang C; Gross and Harris, 2.3";
constexpr const char* mg1 = "Pollaczek and Khinchine; Kleinrock I, 5.6";
constexpr const char* sharing = "insensitivity of processor sharing; Kleinrock II, 4.4";
constexpr const char* gm1 = "the root of sigma = A*(mu - mu sigma); Kleinrock I, 6.4";
constexpr const char* loss = "birth and death with a limit; Kleinrock I, 3.5 to 3.8";

std::string percent(double load) { return std::to_string(static_cast<int>(load * 100 + 0.5)); }

using Settings = std::vector<std::pair<std::string, Value>>;

std::pair<std::string, Value> workers(int count) { return {"/workload/applications/0/workers", count}; }
std::pair<std::string, Value> places(int count) { return {"/workload/applications/0/queue_limit", count}; }
std::pair<std::string, Value> shared() { return {"/workload/applications/0/discipline", "processor-sharing"}; }

/// A load, and how many million requests make half the interval 1 % wide (measured; twenty replications in all).
struct Load {
    double rho, millions;
};

struct Table {
    std::vector<Row> rows;

    /// `millions` of requests at `rate`, and what more the row needs to be played at that rate.
    void add(double rate, double millions, Row row) {
        row.rate = rate;
        if (millions > 25) row.warmup = 5;  // the heavier the load, the longer it takes to settle
        row.seconds = millions * 1e6 / 20 / rate;
        row.settings.push_back({"/workload/rate/requests_per_s/0/1", rate});
        rows.push_back(std::move(row));
    }

    void oneAndManyWorkers() {
        const std::pair<int, std::vector<Load>> servers[] = {
            {1, {{0.1, 0.5}, {0.3, 0.7}, {0.5, 2.5}, {0.7, 8}, {0.8, 20}, {0.9, 55}}},
            {2, {{0.5, 1.2}, {0.7, 6}, {0.8, 18}}},
            {4, {{0.5, 1.2}, {0.7, 4}, {0.8, 12}}},
            {8, {{0.5, 0.7}, {0.7, 1.5}, {0.8, 5}}},
            {16, {{0.5, 0.3}, {0.7, 0.8}, {0.8, 2}, {0.9, 20}}},
            {50, {{0.5, 0.5}, {0.7, 0.5}, {0.8, 0.7}, {0.9, 4}}}};
        for (const auto& [c, loads] : servers)
            for (const auto& [rho, millions] : loads)
                add(1000 * c * rho, millions,
                    {.name = "m_m_" + std::to_string(c) + "_mean_" + percent(rho),
                     .settings = {workers(c)},
                     .value = meanOfMMc(c, c * rho, service),
                     .source = mmc});
        const std::pair<int, Load> tails[] = {{1, {0.5, 12}}, {4, {0.8, 32}}, {8, {0.8, 16}}, {16, {0.8, 3}}};
        for (const auto& [c, load] : tails)
            add(1000 * c * load.rho, load.millions,
                {.name = "m_m_" + std::to_string(c) + "_p99_" + percent(load.rho),
                 .settings = {workers(c)},
                 .measure = Measure::p99,
                 .value = quantileOfMMc(c, load.rho * c, service, 0.99),
                 .least = 12,  // the quantile of a short run lies low
                 .source = mmc});
        for (const auto& [rho, millions] : {Load{0.5, 2}, Load{0.7, 8}})
            add(1000 * rho, millions,
                {.name = "m_m_1_p50_" + percent(rho),
                 .measure = Measure::p50,
                 .value = quantileOfMMc(1, rho, service, 0.5),
                 .source = mmc});
    }

    void jobsOfAnySize() {
        for (const auto& [rho, millions] : {Load{0.1, 0.2}, Load{0.3, 0.3}, Load{0.5, 0.8}, Load{0.7, 2.5},
                                            Load{0.8, 7}, Load{0.9, 30}, Load{0.95, 75}})
            add(1000 * rho, millions,
                {.name = "m_d_1_" + percent(rho),
                 .settings = {demand("deterministic")},
                 .value = meanOfMG1(rho, service, 0),
                 .source = mg1});
        struct Size {
            const char* distribution;
            double cv2;
            std::vector<Load> loads;
        };
        const Size sizes[] = {{"hyperexponential", 2, {{0.3, 2.5}, {0.5, 5}, {0.7, 17}}},
                              {"hyperexponential", 4, {{0.3, 3}, {0.5, 12}, {0.7, 30}}},
                              {"lognormal", 1, {{0.3, 2}, {0.5, 4}, {0.7, 12}}},
                              {"lognormal", 2, {{0.3, 7}}}};
        for (const auto& [distribution, cv2, loads] : sizes)
            for (const auto& [rho, millions] : loads)
                add(1000 * rho, millions,
                    {.name = std::string("m_") + distribution + percent(cv2 / 100) + "_1_" + percent(rho),
                     .settings = {demand(distribution, cv2)},
                     .value = meanOfMG1(rho, service, cv2),
                     .source = mg1});
        const Record pareto{{{"distribution", "pareto"}, {"mean", 1}, {"alpha", 2.5}, {"max", 100}}};
        for (const auto& [rho, millions] : {Load{0.3, 4}, Load{0.6, 11}})
            add(1000 * rho, millions,
                {.name = "m_pareto_1_" + percent(rho),
                 .settings = {{"/workload/classes/0/demand_ms", pareto}},
                 .value = meanOfMG1(rho, service, cv2OfBoundedPareto(2.5, 100)),
                 .source = mg1});
    }

    void limitedQueues() {
        struct Limited {
            int c, most;
            double rho, millionsTurnedAway, millions;
        };
        const Limited queues[] = {{1, 10, 0.8, 54, 3},   {1, 10, 1, 16, 5},   {1, 10, 1.2, 10, 2},
                                  {4, 4, 0.5, 8, 0.4},   {4, 4, 0.8, 2, 0.4}, {4, 4, 1.5, 0.5, 0.4},
                                  {16, 16, 0.8, 9, 0.4}, {16, 16, 1, 4, 0.4}, {2, 8, 0.9, 18, 1.5},
                                  {8, 24, 1.1, 23, 4}};
        for (const auto& [c, most, rho, millionsTurnedAway, millions] : queues) {
            const Loss known = lossOf(c, most, c * rho, service);
            const std::string name = "m_m_" + std::to_string(c) + "_" + std::to_string(most) + "_" + percent(rho);
            const Settings settings = {workers(c), places(most - c)};
            add(1000 * c * rho, millionsTurnedAway,
                {.name = name + "_turned_away",
                 .settings = settings,
                 .measure = Measure::failed,
                 .value = known.blocked,
                 .source = loss});
            add(1000 * c * rho, millions,
                {.name = name + "_mean", .settings = settings, .value = known.mean, .source = loss});
        }
    }

    void takenInTurn() {
        const std::pair<int, std::vector<Load>> fleets[] = {{2, {{0.5, 2}, {0.8, 14}}},
                                                            {4, {{0.5, 2}, {0.8, 14}}},
                                                            {8, {{0.5, 2}, {0.8, 17}}},
                                                            {16, {{0.5, 1}, {0.8, 16}}}};
        for (const auto& [k, loads] : fleets)
            for (const auto& [rho, millions] : loads)
                add(1000 * k * rho, millions,
                    {.name = "in_turn_" + std::to_string(k) + "_" + percent(rho),
                     .scenario = "fleet",
                     .settings = {{"/architecture/resources/fleet/settings/desired", k}},
                     .value = meanOfTurns(k, rho, service),
                     .source = gm1});
        for (const auto& [rho, millions] : {Load{0.3, 0.4}, Load{0.5, 1.5}, Load{0.7, 5}, Load{0.8, 10}})
            add(1000 * rho, millions,
                {.name = "d_m_1_" + percent(rho),
                 .settings = {{"/workload/arrivals", "deterministic"}},
                 .value = meanOfDM1(rho, service),
                 .source = gm1});
    }

    void sharedProcessors() {
        struct Size {
            const char* distribution;
            double cv2;
            std::vector<Load> loads;
            double millionsOfFour;
        };
        const Size sizes[] = {{"exponential", 1, {{0.3, 0.8}, {0.5, 3}, {0.7, 9}, {0.8, 17}}, 12},
                              {"deterministic", 0, {{0.3, 0.4}, {0.5, 1.5}, {0.7, 4}, {0.8, 9}, {0.9, 46}}, 5},
                              {"hyperexponential", 4, {{0.3, 3}, {0.5, 10}, {0.7, 17}}, 20}};
        for (const auto& [distribution, cv2, loads, millionsOfFour] : sizes) {
            for (const auto& [rho, millions] : loads)
                add(1000 * rho, millions,
                    {.name = std::string("shared_") + distribution + "_" + percent(rho),
                     .settings = {shared(), demand(distribution, cv2)},
                     .value = meanOfSharing(rho, service),
                     .source = sharing});
            add(3200, millionsOfFour,
                {.name = std::string("shared_by_4_") + distribution,
                 .settings = {shared(), workers(4), demand(distribution, cv2)},
                 .value = meanOfMMc(4, 3.2, service),
                 .source = sharing});
        }
    }

    void tandems() {
        struct Tandem {
            int c;
            double rho, query, millions;
        };
        // The database has two vCPUs.
        const auto queries = [](double mean) { return Record{{{"distribution", "exponential"}, {"mean", mean}}}; };
        for (const auto& [c, rho, query, millions] :
             {Tandem{1, 0.5, 1, 2}, Tandem{1, 0.7, 2, 8}, Tandem{4, 0.7, 0.5, 3}, Tandem{16, 0.5, 0.2, 2}}) {
            const double load = c * rho;
            add(1000 * load, millions,
                {.name = "tandem_" + std::to_string(c) + "_" + percent(rho),
                 .scenario = "tandem",
                 .settings = {workers(c), {"/workload/applications/0/query_ms", queries(query)}},
                 .value = meanOfMMc(c, load, service) + meanOfMMc(2, load * query, query),
                 .source = "Burke 1956, Jackson 1957: what leaves M/M/c is Poisson; Kleinrock I, 4.8"});
        }
        // Who waits for the database keeps no one else from being worked on where there are workers enough.
        for (const auto& [rho, millions] : {Load{0.5, 1.5}, Load{0.7, 4}})
            add(2000 * rho, millions,
                {.name = "held_by_plenty_" + percent(rho),
                 .scenario = "tandem",
                 .settings = {workers(10'000), {"/workload/applications/0/holds_worker", true}},
                 .value = service + meanOfMMc(2, 2 * rho, service),
                 .source = "Burke 1956, Mirasol 1963: what leaves M/G/inf is Poisson"});
    }

    void burstsAndRetries() {
        const Record bursts{{{"low_factor", 0.5}, {"high_factor", 1.5}, {"low_s", 0.05}, {"high_s", 0.05}}};
        for (const auto& [rho, millions] : {Load{0.4, 7}, Load{0.6, 28}})
            add(1000 * rho, millions,
                {.name = "mmpp_m_1_" + percent(rho),
                 .settings = {{"/workload/arrivals", "mmpp"}, {"/workload/bursts", bursts}},
                 .value = meanOfMMPP1(0.5 * rho, 1.5 * rho, 50, 50, service),
                 .source = "matrix-geometric solution; Neuts 1981, ch. 3"});
        const std::pair<int, double> tries[] = {{0, 1}, {1, 5}, {2, 20}};
        for (const auto& [retries, millions] : tries)
            add(300, millions,
                {.name = "tried_" + std::to_string(retries + 1) + "_times",
                 .settings = {{"/workload/applications/0/error_rate", 0.2}, {"/workload/classes/0/retries", retries}},
                 .measure = Measure::failed,
                 .value = std::pow(0.2, retries + 1),
                 .source = "every attempt fails by itself: p^(retries + 1)"});
    }

    void caches() {
        for (const int held : {300, 1000, 3000})
            for (const double exponent : {0.6, 0.8, 1.0})
                add(1000, 1.5,
                    {.name = "lru_" + std::to_string(held) + "_zipf_" + percent(exponent),
                     .scenario = "edge",
                     .settings = {{"/limits/edge_objects", held}, {"/workload/classes/0/keys/zipf", exponent}},
                     .measure = Measure::misses,
                     .value = missesOfLru(10'000, exponent, held),
                     .warmup = 20,
                     .source = "Che, Tung and Wang 2002",
                     .off = 0.003});
        // Kept for a second: popular keys are fetched again all together, so that it takes many such seconds.
        for (const double exponent : {0.6, 0.8, 1.0})
            add(1000, 4,
                {.name = "ttl_zipf_" + percent(exponent),
                 .scenario = "edge",
                 .settings = {{"/workload/applications/0/max_age_s", 1}, {"/workload/classes/0/keys/zipf", exponent}},
                 .measure = Measure::misses,
                 .value = missesOfTtl(10'000, exponent, 1000, 1),
                 .warmup = 20,
                 .least = 20,
                 .source = "renewal between fetches: 1 / (1 + p rate TTL)"});
    }
};

}  // namespace

std::pair<std::string, Value> demand(const char* distribution, double cv2) {
    Record record{{{"distribution", distribution}, {"mean", service}}};
    if (cv2 > 1) record.set("cv2", cv2);
    return {"/workload/classes/0/demand_ms", std::move(record)};
}

const std::vector<Row>& allRows() {
    static const std::vector<Row> rows = [] {
        Table table;
        table.oneAndManyWorkers();
        table.jobsOfAnySize();
        table.limitedQueues();
        table.takenInTurn();
        table.sharedProcessors();
        table.tandems();
        table.burstsAndRetries();
        table.caches();
        return table.rows;
    }();
    return rows;
}

}  // namespace stampede::theory
