#include <gtest/gtest.h>

#include "tests/support/day.h"
#include "tests/support/legal_drawing.h"

// A web site in two zones that asks a database for every page, on days that are hard on it. Every run asserts that each
// request is counted once.

namespace stampede {

namespace {

void add(Scenario& scenario, std::string_view kind, std::string_view id, std::string_view parent, Record settings) {
    draw(scenario.architecture, realCatalog(), kind, id, parent, std::move(settings));
}

void connect(Scenario& scenario, const char* from, const char* to, std::string_view role) {
    link(scenario.architecture, from, to, role);
}

void addDatabase(Scenario& scenario) {
    add(scenario, "security-group", "sg-db", "vpc-1",
        Record{{{"inbound",
                 List{Record{{{"name", "mysql"}, {"protocol", "tcp"}, {"ports", "3306"}, {"from", "10.0.0.0/16"}}}}}}});
    add(scenario, "database", "db-1", {}, Record{{{"max_connections", 30}}});
    connect(scenario, "db-1", "subnet-a", role::placement);
    connect(scenario, "db-1", "subnet-b", role::placement);
    connect(scenario, "db-1", "sg-db", role::uses);
    const std::string script = *scenario.architecture.find("lc-1")->setting("user_data").asString();
    EXPECT_FALSE(scenario.architecture.set("lc-1", "user_data",
                                           script.substr(0, script.find_last_not_of('\n') + 1) + " -db db-1:3306\n"));
    Application& shop = scenario.workload.applications.front();
    shop.databaseClient = true;
    shop.databaseFlag = "-db";
    shop.query = {.shape = Distribution::Shape::exponential, .mean = 20};
}

/// A day of that site; `change` after the database has been added.
Day siteWith(const std::function<void(Scenario&)>& change) {
    return Day("02_two_zones", 1, [&](Scenario& scenario) {
        addDatabase(scenario);
        change(scenario);
    });
}

}  // namespace

TEST(DatabaseDay, ServesEverybodyWhileAllIsWell) {
    Day day = siteWith([](Scenario&) {});
    day.until("0:20:00");
    const Result result = day.result();
    EXPECT_GT(result.requests.ok, 30'000);
    EXPECT_EQ(result.requests.failed, 0);
    EXPECT_NEAR(day.metric("db-1", "CPUUtilization", 5, 20).mean, 30 * 0.020 / 2 * 100, 2);
}

TEST(DatabaseDay, TellsInItsIncidentsWhatWasWrongWithTheDatabase) {
    Day day = siteWith([](Scenario& scenario) { scenario.workload.classes.front().retries = 1; });
    day.play(R"([
        {"at": "0:02:00", "do": "command", "id": "db-1", "command": "reboot"},
        {"at": "0:06:00", "do": "set", "id": "sg-db", "key": "inbound", "value": []},
        {"at": "0:08:00", "do": "undo"},
        {"at": "0:10:00", "do": "set", "id": "db-1", "key": "max_connections", "value": 1},
        {"at": "0:18:00", "do": "remove", "id": "db-1"},
        {"at": "0:19:00", "do": "undo"}])");
    day.until("0:40:00");
    EXPECT_GT(day.failed(Cause::databaseUnreachable), 500);
    EXPECT_GT(day.failed(Cause::tooManyConnections), 100);
    EXPECT_EQ(day.at("db-1").lives.size(), 2u);
    std::vector<std::string> words;
    for (const ResultIncident& each : day.result().incidents) words.emplace_back(each.cause);
    // Of too few connections there are two: before it was removed, and when it had come back.
    const std::vector<std::string> known{"database-down", "rule-missing", "overload", "database-down", "overload"};
    EXPECT_EQ(words, known);
}

TEST(DatabaseDay, CountsEverybodyOnceWhoseMachineGoesOrWhoGivesUpWithAQueryUnderWay) {
    for (const bool holds : {true, false}) {
        Day day = siteWith([&](Scenario& scenario) {
            Application& shop = scenario.workload.applications.front();
            shop.holdsWorker = holds;
            shop.query.mean = 80;  // more than two vCPUs can do
            scenario.workload.classes.front().patienceS = 0.5;
            scenario.workload.classes.front().retries = 2;
            scenario.workload.rate.requestsPerS = {{SimTime{}, 40}, {minutes(20), 0}};
        });
        day.play(R"([{"at": "0:03:00", "do": "command", "id": "asg-1", "command": "set-desired", "args": {"value": 2}},
                     {"at": "0:05:00", "do": "command", "id": "db-1", "command": "reboot"},
                     {"at": "0:07:00", "do": "set", "id": "db-1", "key": "type", "value": "db.m5.xlarge"}])");
        day.until("0:40:00");
        EXPECT_GT(day.failed(Cause::clientGaveUp), 100) << holds;
        EXPECT_EQ(day.result().requests.inFlight, 0) << holds;
        EXPECT_GT(day.result().requests.ok, 1000) << holds;
    }
}

}  // namespace stampede
