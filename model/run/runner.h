#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>
#include <vector>

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
    /// Stands still after `by` more; what is asked for before it has got there adds up.
    void step(SimTime by);
    /// As fast as it goes until the day is over or pause() is called.
    void toTheEnd();

    /// One batch of the player's, which must be legal in the drawing as all batches before it leave it. It gets a
    /// moment of its own, the next whole millisecond that neither is simulated nor has a batch, and a run that stands
    /// still goes on to that moment, so that the answer to it shows. Nothing happens once the day is over.
    void order(std::vector<Action> batch);
    /// The resource that a closer look is taken at; empty for none.
    void watch(ResourceId id);
    /// Plays these, one after the other, once the day is over; whoever was played before is forgotten.
    void setRivals(std::vector<RivalScript> rivals);

    bool isPlaying() const;
    /// True on the way that toTheEnd() began.
    bool isRushing() const;
    /// How many seconds of the day it played in the last second, where that is less than the speed asked for.
    std::optional<double> attainedSpeed() const;
    /// The newest one, never null and never changed again.
    std::shared_ptr<const Snapshot> snapshot() const;

    /// What the run came to until now, with every order that was given before and the rivals that were played.
    Result result();
    RunRecord record();

private:
    using Clock = std::chrono::steady_clock;
    enum class Mode : std::uint8_t { standing, pacing, rushing };
    /// What the run came to at a moment.
    struct Balance {
        Result result = {};
        RunRecord record = {};
    };

    // What is asked of the run; it is taken in the order in which it was asked.
    struct Batch {
        std::vector<Action> actions = {};
    };
    struct Watch {
        ResourceId id = {};
    };
    struct Speed {
        double factor = 1;
    };
    struct Step {
        SimTime by = {};
    };
    struct Rivals {
        std::vector<RivalScript> scripts = {};
    };
    using Request = std::variant<Batch, Watch, Mode, Speed, Step, Rivals>;

    void live(std::uint64_t seed);
    void ask(Request request);
    void setMode(Mode mode);
    void takeRequests(Simulation& run);
    void take(Simulation& run, Batch batch);
    void take(Simulation& run, Watch watch);
    void take(Simulation& run, Mode mode);
    void take(Simulation& run, Speed speed);
    void take(Simulation& run, Step step);
    void take(Simulation& run, Rivals rivals);
    void anchor(const Simulation& run);
    void advance(Simulation& run);
    SimTime target(const Simulation& run);
    void measurePace(const Simulation& run);
    void stand();
    void playRival(Simulation& run, std::uint64_t seed);
    void publish(const Simulation& run);
    void answerQuestions(const Simulation& run);
    std::shared_ptr<const Balance> balance();
    bool hasNews() const;

    const std::shared_ptr<const Scenario> m_scenario;
    const Catalog& m_catalog;
    mutable std::mutex m_mutex;  ///< guards all that follows, up to the thread's own
    std::condition_variable m_news;
    std::condition_variable m_answered;
    std::vector<Request> m_requests;
    Mode m_asked = Mode::standing;  ///< as last asked for, or standing once the day is over
    std::optional<double> m_attained;
    bool m_quit = false;
    std::uint64_t m_questions = 0;  ///< asked so far
    std::uint64_t m_answers = 0;    ///< how many of them m_balance answers
    std::shared_ptr<const Balance> m_balance;
    std::shared_ptr<const Snapshot> m_snapshot;

    // Of the thread alone.
    Mode m_mode = Mode::standing;
    double m_speed = 60;
    ResourceId m_watched;
    bool m_isNews = false;  ///< something was taken that a snapshot shows at once
    SimTime m_lastBatch = {};
    SimTime m_stepTo = {};
    bool m_isBehind = false;  ///< it should have come farther by now
    Clock::time_point m_anchor = {};
    SimTime m_anchorTime = {};
    Clock::time_point m_measured = {};  ///< since when the pace that is come to is measured
    SimTime m_measuredTime = {};
    bool m_isLate = false;  ///< since then it was so far behind that time was let go
    Clock::time_point m_published = {};
    std::vector<RivalScript> m_toPlay;
    std::vector<ResultRival> m_played;
    std::size_t m_rivalsTried = 0;
    std::uint64_t m_round = 0;  ///< counts the lists of rivals

    std::thread m_thread;  ///< last: it starts when all else stands; libc++ 14 has no std::jthread
};

}  // namespace stampede
