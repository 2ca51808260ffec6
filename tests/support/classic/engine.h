// tests/support/classic: the classic engine, which the fast one is held against. One event a step, from a heap of
// events in the order of (time, turn, station, request); a station is a class with plain containers, a call between two
// of them is a function that hears the answer. Written to be seen through, from the rules in the documentation and not
// from the code of model/; it shares with it only what a run is given: the scenario, the catalog's numbers, and the
// pure functions of luck (arrivals, keys, demands), so that both meet the same requests.
//
// It knows clouds that are settled at 0:00: clients that ask a machine, a balancer or an edge before one of them;
// application balancers in turn or by the least outstanding, classic balancers with their surge queue and their zones;
// machines that stand alone or in a group of a fixed size, each with one program (workers, queue, backlog, own
// failures, CPU shared where it is short, first come first served or processor sharing); a database; edges that cache,
// collapse, remember errors and serve what is old; patience and retries; programs that are started again. It does not
// know what else happens in the course of a day: calls, boots, removals, scaling, announcements.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "model/actions/action.h"
#include "model/scenario/scenario.h"
#include "tests/support/classic/balancer.h"
#include "tests/support/classic/clients.h"
#include "tests/support/classic/machine.h"

namespace stampede::classic {

/// A scenario played by the classic engine.
class Engine {
public:
    Engine(std::shared_ptr<const Scenario> scenario, const Catalog& catalog, std::uint64_t seed);

    /// What the player does, of which it knows `restart-process`. To be planned before that moment is played.
    void plan(const Action& action);
    void runUntil(SimTime until) { m_clock.runUntil(until); }

    const Clients& clients() const { return *m_clients; }

private:
    void visit(const std::string& id);
    void make(const Resource& resource);
    void makeMachine(const std::string& id, const Resource& recipe, const std::string& zone);
    void makeGroup(const Resource& group);
    void makeBalancer(const Resource& resource);
    void makeDatabase(const Resource& resource);
    void makeEdge(const Resource& resource);
    void makeClients(const Resource& resource);
    /// What it is linked to that is of that kind.
    const Resource& used(const Resource& resource, std::string_view kind) const;
    Station& calledBy(const Resource& resource) const;
    std::string zoneOf(const std::string& subnet) const;
    std::vector<std::string> zonesOf(const Resource& resource) const;
    double tunable(const std::string& key) const;
    SimTime span(const std::string& key) const;
    int nextPlace() { return m_places++; }

    std::shared_ptr<const Scenario> m_scenario;
    const Architecture& m_drawing;
    const Catalog& m_catalog;
    std::uint64_t m_seed;
    Clock m_clock;
    int m_places = 0;
    std::set<std::string> m_visited;
    std::map<std::string, std::unique_ptr<Station>> m_stations;
    std::map<std::string, Machine*> m_machines;
    std::map<std::string, std::vector<std::string>> m_members;  ///< of each group
    std::map<std::string, std::string> m_zones;                 ///< of each machine
    std::map<Machine*, std::string> m_databases;                ///< that each machine is told of
    Clients* m_clients = nullptr;
};

}  // namespace stampede::classic
