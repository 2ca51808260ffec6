#pragma once

#include <map>
#include <memory>
#include <vector>

#include "model/actions/drawing_history.h"
#include "model/chaos/chaos_player.h"
#include "model/game/hint_book.h"
#include "model/game/incident.h"
#include "model/game/score_keeper.h"
#include "model/run/result.h"
#include "model/run/snapshot.h"
#include "model/scenario/scenario.h"

namespace stampede {

class RunHistory;

/// How requests are solved: at once where that is possible, or each hop by an event of its own. What a run comes to is
/// the same; the second is what the first is held against.
enum class Solving : std::uint8_t { ahead, eventByEvent };

/// One run: a scenario played with a seed. Actions in, snapshots and the result out. Has no thread and no wall clock.
///
/// What is due at one moment happens in this order: the player's actions, what the host says, chaos, answers on their
/// way back, control ticks, arrivals.
class Simulation {
public:
    /// The scenario as it stands is settled: everything drawn is there at 0:00, by the services' own refusals. The
    /// catalog outlives the run.
    Simulation(std::shared_ptr<const Scenario> scenario, const Catalog& catalog, std::uint64_t seed,
               Solving solving = Solving::ahead);
    ~Simulation();
    Simulation(const Simulation&) = delete;
    Simulation& operator=(const Simulation&) = delete;

    /// Plans a script: each action at its own time, which must not be simulated yet. Actions of one moment are one
    /// batch, in the order they were given.
    void schedule(const std::vector<Action>& actions);
    /// Plans one action of the player for the next whole millisecond that is not simulated yet.
    void order(Action action);
    /// From 0:00 on, keeps what only snapshots show: history, ledger by minute, log and flows. Before the first
    /// advanceTo(). The run itself is the same with it and without.
    void keepHistory();
    /// Simulates up to and including `until`, but no further than the scenario's duration.
    void advanceTo(SimTime until);

    SimTime now() const { return m_engine.now(); }
    SimTime duration() const { return m_scenario->duration; }
    bool isOver() const { return now() >= duration(); }
    /// What is drawn in this run: the scenario's drawing and the player's edits.
    const Architecture& drawing() const { return m_history.drawing(); }
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    /// Every action that was played or is planned, in order, each at the moment it applies: what a record keeps.
    std::vector<Action> actions() const;

    const Scenario& scenario() const { return *m_scenario; }
    const Cloud& cloud() const { return m_cloud; }
    const RunBook& book() const { return m_book; }
    const ScoreCurve& curve() const { return m_score.curve(); }

    /// How it stands. History, ledger by minute, log and flows are empty unless they are kept.
    Snapshot snapshot() const;
    /// A closer look at one resource; empty for what never was there.
    std::optional<Detail> detail(std::string_view id) const;
    /// What the run came to until now. `rivals` are the others' scores, which goals about ranks need.
    Result result(std::vector<ResultRival> rivals = {}) const;

private:
    World world(Solving solving);
    void plan(Action action);
    void play(SimTime at);
    void edit(const std::vector<Action>& batch);
    void perform(const Action& action);
    void takeHint(const std::string& id);
    void later(SimTime at, std::uint32_t order, void (Simulation::*what)(), EventAction action = EventAction::call);
    void log(const char* call, std::vector<ResourceId> ids, CallOutcome outcome, std::string code, Text reason);
    void watchChaos();
    void minuteOver();
    void tenSecondsOver();
    void guarantee() const;
    std::uint64_t trajectory() const;

    const std::shared_ptr<const Scenario> m_scenario;
    const Catalog& m_catalog;
    const std::uint64_t m_seed;
    Engine m_engine;
    RunBook m_book;
    Cloud m_cloud;
    ControlPlane m_controlPlane;
    ScoreKeeper m_score;
    IncidentWatch m_incidents;
    HintBook m_hints;
    AnnouncementBoard m_announcements;
    ChaosPlayer m_chaos;
    DrawingHistory m_history;
    std::map<SimTime, std::vector<Action>> m_planned;
    std::vector<Action> m_played;
    bool m_started = false;                                      ///< the moment 0:00 is simulated
    std::map<std::string, std::vector<std::uint32_t>> m_faults;  ///< log entries of what chaos did, by its plan's entry
    std::unique_ptr<RunHistory> m_kept;                          ///< null: nobody looks
};

}  // namespace stampede
