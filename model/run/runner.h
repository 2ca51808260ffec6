#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include "model/run/record.h"
#include "model/run/rivals.h"
#include "model/run/snapshot.h"

namespace stampede {

/// Plays a Simulation in a thread of its own, at a pace. Orders go in, whole Snapshots come out. All of it may be
/// called from any thread, and nothing but record() and result() waits for the run.
class Runner {
public:
    /// Settles the scenario (in its thread) and stands at 0:00. The catalog outlives it.
    Runner(std::shared_ptr<const Scenario> scenario, const Catalog& catalog, std::uint64_t seed);
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    /// Simulated seconds for each second of the clock on the wall, 1 to 600.
    void setSpeed(double factor);
    void play();
    void pause();
    /// Stands still after `by` more.
    void step(SimTime by);
    /// As fast as it goes until the day is over or pause() is called.
    void toTheEnd();

    /// One batch of the player's, which must be legal in the drawing as all batches before it leave it. It gets a
    /// moment of its own, the next whole millisecond that neither is simulated nor has a batch, and a run that stands
    /// still goes on to that moment, so that the answer to it shows. Nothing happens once the day is over.
    void order(std::vector<Action> batch);
    /// The resource that a closer look is taken at; empty for none.
    void watch(ResourceId id);
    /// Plays these, one after the other, once the day is over.
    void setRivals(std::vector<RivalScript> rivals);

    bool isPlaying() const;
    /// The newest one, never null and never changed again.
    std::shared_ptr<const Snapshot> snapshot() const;

    /// What the run came to until now, with the rivals that were played.
    Result result();
    RunRecord record();

private:
    using Clock = std::chrono::steady_clock;
    enum class Mode : std::uint8_t { standing, pacing, rushing };

    void live(std::shared_ptr<const Scenario> scenario, std::uint64_t seed);
    void setMode(Mode mode);
    void takeOrders(Simulation& run);
    void advance(Simulation& run);
    void playRivals(const Simulation& run, std::uint64_t seed);
    void publish(const Simulation& run);
    void answerQuestions(const Simulation& run);
    bool hasNews() const;

    const Catalog& m_catalog;
    mutable std::mutex m_mutex;  ///< guards all that follows, up to the thread
    std::condition_variable m_news;
    std::condition_variable m_answered;
    std::vector<std::vector<Action>> m_orders;
    ResourceId m_watched;
    bool m_watchChanged = false;
    Mode m_mode = Mode::standing;
    double m_speed = 60;
    bool m_paceChanged = false;
    SimTime m_stepBy = {};
    std::vector<RivalScript> m_rivals;
    bool m_quit = false;
    bool m_asked = false;
    std::optional<RunRecord> m_record;
    std::optional<Result> m_result;
    std::shared_ptr<const Snapshot> m_snapshot;

    // Of the thread alone.
    SimTime m_lastBatch = {};
    SimTime m_stepTo = {};
    Clock::time_point m_anchor = {};
    SimTime m_anchorTime = {};
    Clock::time_point m_published = {};
    std::vector<ResultRival> m_played;
    std::size_t m_rivalsTried = 0;

    std::jthread m_thread;  ///< last: it starts when all else stands
};

}  // namespace stampede
