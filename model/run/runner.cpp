#include "model/run/runner.h"

#include <algorithm>
#include <utility>

namespace stampede {

namespace {

constexpr auto publishEvery = std::chrono::milliseconds(33);  // what a window reads at
constexpr auto breath = std::chrono::milliseconds(8);         // how long a run in step with the wall clock rests
constexpr auto mostBehind = std::chrono::milliseconds(250);   // a run that cannot keep up does not pile up debt
constexpr SimTime slice = HistoryRow::step;                   // simulated between two looks at the orders

SimTime nextMillisecond(SimTime time) { return milliseconds(time.ns / 1'000'000 + 1); }

SimTime simulated(std::chrono::steady_clock::duration passed, double speed) {
    return secondsOf(std::chrono::duration<double>(passed).count() * speed);
}

}  // namespace

Runner::Runner(std::shared_ptr<const Scenario> scenario, const Catalog& catalog, std::uint64_t seed)
    : m_scenario(std::move(scenario)), m_catalog(catalog), m_thread([this, seed] { live(seed); }) {
    std::unique_lock lock(m_mutex);
    m_answered.wait(lock, [this] { return m_snapshot != nullptr; });
}

Runner::~Runner() {
    const std::lock_guard lock(m_mutex);
    m_quit = true;
    m_news.notify_all();
}

void Runner::setSpeed(double factor) {
    const std::lock_guard lock(m_mutex);
    m_speed = std::clamp(factor, 1.0, 600.0);
    m_speedChanged = true;
    m_news.notify_all();
}

void Runner::play() { setMode(Mode::pacing); }
void Runner::pause() { setMode(Mode::standing); }
void Runner::toTheEnd() { setMode(Mode::rushing); }

void Runner::setMode(Mode mode) {
    const std::lock_guard lock(m_mutex);
    m_mode = mode;
    m_modeChanged = true;
    m_stepBy = {};
    m_news.notify_all();
}

void Runner::step(SimTime by) {
    const std::lock_guard lock(m_mutex);
    const SimTime whole = m_scenario->duration;
    if (std::exchange(m_mode, Mode::standing) != Mode::standing) m_modeChanged = true;
    m_stepBy = std::min(whole, m_stepBy + std::clamp(by, SimTime{}, whole));
    m_news.notify_all();
}

void Runner::order(std::vector<Action> batch) {
    if (batch.empty()) return;
    const std::lock_guard lock(m_mutex);
    m_orders.push_back(std::move(batch));
    m_news.notify_all();
}

void Runner::watch(ResourceId id) {
    const std::lock_guard lock(m_mutex);
    m_watched = std::move(id);
    m_watchChanged = true;
    m_news.notify_all();
}

void Runner::setRivals(std::vector<RivalScript> rivals) {
    const std::lock_guard lock(m_mutex);
    m_rivals = std::move(rivals);
    m_rivalsChanged = true;
    m_news.notify_all();
}

bool Runner::isPlaying() const {
    const std::lock_guard lock(m_mutex);
    return m_mode != Mode::standing;
}

std::shared_ptr<const Snapshot> Runner::snapshot() const {
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

std::shared_ptr<const Runner::Balance> Runner::balance() {
    std::unique_lock lock(m_mutex);
    const std::uint64_t question = ++m_questions;
    m_news.notify_all();
    m_answered.wait(lock, [&] { return m_answers >= question; });
    return m_balance;
}

Result Runner::result() { return balance()->result; }
RunRecord Runner::record() { return balance()->record; }

bool Runner::hasNews() const {
    return m_quit || m_answers < m_questions || m_watchChanged || m_modeChanged || m_speedChanged || m_rivalsChanged ||
           !m_orders.empty() || m_stepBy > SimTime{};
}

void Runner::live(std::uint64_t seed) {
    Simulation run(m_scenario, m_catalog, seed);
    run.keepHistory();
    run.advanceTo({});
    publish(run);
    m_answered.notify_all();
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            const auto isDue = [&] {
                return hasNews() || m_isBehind || m_stepTo > run.now() ||
                       (run.isOver() && m_rivalsTried < m_toPlay.size());
            };
            if (m_mode == Mode::pacing)
                m_news.wait_for(lock, breath, isDue);
            else
                m_news.wait(lock, isDue);
            if (m_quit) return;
        }
        takeOrders(run);
        advance(run);
        answerQuestions(run);
        if (run.isOver() && m_rivalsTried < m_toPlay.size()) playRival(run, seed);
    }
}

void Runner::takeOrders(Simulation& run) {
    std::vector<std::vector<Action>> orders;
    SimTime stepBy;
    bool watchChanged = false, modeChanged = false, speedChanged = false;
    {
        const std::lock_guard lock(m_mutex);
        orders = std::exchange(m_orders, {});
        stepBy = std::exchange(m_stepBy, SimTime{});
        watchChanged = std::exchange(m_watchChanged, false);
        modeChanged = std::exchange(m_modeChanged, false);
        speedChanged = std::exchange(m_speedChanged, false);
        if (std::exchange(m_rivalsChanged, false)) {
            m_toPlay = m_rivals;
            m_played.clear();
            m_rivalsTried = 0;
            ++m_round;
            watchChanged = true;
        }
    }
    if (modeChanged || speedChanged) {
        m_anchor = Clock::now();
        m_anchorTime = run.now();
    }
    if (modeChanged) m_stepTo = m_lastBatch;  // a step that is not over is given up
    if (stepBy > SimTime{}) m_stepTo = std::min(std::max(run.now(), m_stepTo) + stepBy, run.duration());
    for (std::vector<Action>& batch : orders) plan(run, std::move(batch));
    if (watchChanged || modeChanged) publish(run);
}

void Runner::plan(Simulation& run, std::vector<Action> batch) {
    const SimTime at = nextMillisecond(std::max(run.now(), m_lastBatch));
    if (run.isOver() || at > run.duration()) return;
    m_lastBatch = at;
    for (Action& action : batch) action.at = at;
    run.schedule(batch);
    m_stepTo = std::max(m_stepTo, at);
}

/// How far the run should have come by now.
SimTime Runner::target(const Simulation& run, Mode mode, double speed) {
    if (mode == Mode::rushing) return run.duration();
    if (mode == Mode::standing) return m_stepTo;
    const Clock::time_point now = Clock::now();
    SimTime pace = m_anchorTime + simulated(now - m_anchor, speed);
    const SimTime farthest = run.now() + simulated(mostBehind, speed);
    if (pace > farthest) {
        pace = farthest;
        m_anchor = now;
        m_anchorTime = pace;
    }
    return std::max(pace, m_stepTo);
}

void Runner::advance(Simulation& run) {
    const SimTime before = run.now();
    Mode mode = Mode::standing;
    double speed = 1;
    {
        const std::lock_guard lock(m_mutex);
        if (run.isOver()) m_mode = Mode::standing;
        mode = m_mode;
        speed = m_speed;
    }
    const SimTime until = std::min(target(run, mode, speed), run.duration());
    if (until > before) run.advanceTo(std::min(until, before + slice));
    m_isBehind = run.now() < until;
    if (run.isOver() && mode != Mode::standing) {
        const std::lock_guard lock(m_mutex);
        m_mode = Mode::standing;
    }
    const bool stands = run.isOver() || (mode == Mode::standing && run.now() >= m_stepTo);
    if (run.now() != before && (stands || Clock::now() - m_published >= publishEvery)) publish(run);
}

/// Looks up for orders and questions as often as the run itself does.
void Runner::playRival(Simulation& run, std::uint64_t seed) {
    const RivalScript next = m_toPlay[m_rivalsTried++];
    const std::uint64_t round = m_round;
    const auto isAsked = [this] {
        const std::lock_guard lock(m_mutex);
        return hasNews();
    };
    const auto toTheSameMoment = [&](Simulation& rival) {
        while (rival.now() < run.now()) {
            rival.advanceTo(std::min(rival.now() + slice, run.now()));
            if (!isAsked()) continue;
            takeOrders(run);
            advance(run);
            answerQuestions(run);
            const std::lock_guard lock(m_mutex);
            if (m_quit || m_round != round) return false;
        }
        return true;
    };
    if (const auto played = stampede::playRival(next, m_scenario, m_catalog, seed, toTheSameMoment)) {
        m_played.push_back(*played);
        publish(run);
    }
}

void Runner::publish(const Simulation& run) {
    ResourceId watched;
    {
        const std::lock_guard lock(m_mutex);
        watched = m_watched;
    }
    auto snapshot = std::make_shared<Snapshot>(run.snapshot());
    snapshot->rivals = m_played;
    if (!watched.empty()) snapshot->watched = run.detail(watched);
    m_published = Clock::now();
    const std::lock_guard lock(m_mutex);
    m_snapshot = std::move(snapshot);
}

void Runner::answerQuestions(const Simulation& run) {
    std::uint64_t asked = 0;
    {
        const std::lock_guard lock(m_mutex);
        asked = m_questions;
        // A batch that was given before the question belongs to the answer.
        if (m_answers == asked || !m_orders.empty() || run.now() < m_lastBatch) return;
    }
    auto balance = std::make_shared<Balance>();
    balance->result = run.result(m_played);
    balance->record = recordOf(run, balance->result);
    const std::lock_guard lock(m_mutex);
    m_balance = std::move(balance);
    m_answers = asked;
    m_answered.notify_all();
}

}  // namespace stampede
