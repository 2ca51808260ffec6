#include "model/run/runner.h"

#include <algorithm>
#include <utility>

namespace stampede {

namespace {

constexpr auto publishEvery = std::chrono::milliseconds(33);  // what a window reads at
constexpr auto breath = std::chrono::milliseconds(8);         // how long a run in step with the wall clock rests
constexpr auto mostBehind = std::chrono::milliseconds(250);   // a run that cannot keep up does not pile up debt
constexpr auto measureEvery = std::chrono::seconds(1);        // the pace that a run comes to
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
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
        m_news.notify_all();
    }
    m_thread.join();
}

void Runner::ask(Request request) {
    const std::lock_guard lock(m_mutex);
    m_requests.push_back(std::move(request));
    m_news.notify_all();
}

void Runner::setMode(Mode mode) {
    const std::lock_guard lock(m_mutex);
    m_asked = mode;
    m_requests.emplace_back(mode);
    m_news.notify_all();
}

void Runner::setSpeed(double factor) { ask(Speed{std::clamp(factor, 1.0, 600.0)}); }
void Runner::play() { setMode(Mode::pacing); }
void Runner::pause() { setMode(Mode::standing); }
void Runner::toTheEnd() { setMode(Mode::rushing); }

void Runner::step(SimTime by) {
    if (isPlaying()) pause();
    ask(Step{std::clamp(by, SimTime{}, m_scenario->duration)});
}

void Runner::order(std::vector<Action> batch) {
    if (!batch.empty()) ask(Batch{std::move(batch)});
}

void Runner::watch(ResourceId id) { ask(Watch{std::move(id)}); }
void Runner::setRivals(std::vector<RivalScript> rivals) { ask(Rivals{std::move(rivals)}); }

bool Runner::isPlaying() const {
    const std::lock_guard lock(m_mutex);
    return m_asked != Mode::standing;
}

bool Runner::isRushing() const {
    const std::lock_guard lock(m_mutex);
    return m_asked == Mode::rushing;
}

std::optional<double> Runner::attainedSpeed() const {
    const std::lock_guard lock(m_mutex);
    return m_attained;
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

bool Runner::hasNews() const { return m_quit || m_answers < m_questions || !m_requests.empty(); }

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
        takeRequests(run);
        advance(run);
        answerQuestions(run);
        if (run.isOver() && m_rivalsTried < m_toPlay.size()) playRival(run, seed);
    }
}

void Runner::takeRequests(Simulation& run) {
    std::vector<Request> requests;
    {
        const std::lock_guard lock(m_mutex);
        requests.swap(m_requests);
    }
    m_isNews = false;
    for (Request& request : requests) std::visit([&](auto& each) { take(run, std::move(each)); }, request);
    if (m_isNews) publish(run);
}

void Runner::take(Simulation& run, Batch batch) {
    const SimTime at = nextMillisecond(std::max(run.now(), m_lastBatch));
    if (run.isOver() || at > run.duration()) return;
    m_lastBatch = at;
    for (Action& action : batch.actions) action.at = at;
    run.schedule(batch.actions);
    m_stepTo = std::max(m_stepTo, at);
}

void Runner::take(Simulation&, Watch watch) {
    m_watched = std::move(watch.id);
    m_isNews = true;
}

void Runner::take(Simulation& run, Mode mode) {
    m_mode = mode;
    anchor(run);
    m_stepTo = m_lastBatch;  // a step that is not over is given up
    m_isNews = true;
}

void Runner::take(Simulation& run, Speed speed) {
    m_speed = speed.factor;
    anchor(run);
}

void Runner::take(Simulation& run, Step step) {
    m_stepTo = std::min(std::max(run.now(), m_stepTo) + step.by, run.duration());
}

void Runner::take(Simulation&, Rivals rivals) {
    m_toPlay = std::move(rivals.scripts);
    m_played.clear();
    m_rivalsTried = 0;
    ++m_round;
    m_isNews = true;
}

/// From here on the pace counts.
void Runner::anchor(const Simulation& run) {
    m_anchor = m_measured = Clock::now();
    m_anchorTime = m_measuredTime = run.now();
    m_isLate = false;
    const std::lock_guard lock(m_mutex);
    m_attained.reset();
}

/// The clock of the day shows only what was played; how much less that is than was asked for is told.
void Runner::measurePace(const Simulation& run) {
    const Clock::time_point now = Clock::now();
    if (m_mode != Mode::pacing || now - m_measured < measureEvery) return;
    const double passed = std::chrono::duration<double>(now - m_measured).count();
    const double speed = (run.now() - m_measuredTime).inSeconds() / passed;
    m_measured = now;
    m_measuredTime = run.now();
    const bool isLate = std::exchange(m_isLate, false);
    const std::lock_guard lock(m_mutex);
    m_attained = isLate && speed < m_speed ? std::optional(speed) : std::nullopt;
}

/// How far the run should have come by now.
SimTime Runner::target(const Simulation& run) {
    if (m_mode == Mode::rushing) return run.duration();
    if (m_mode == Mode::standing) return m_stepTo;
    const Clock::time_point now = Clock::now();
    SimTime pace = m_anchorTime + simulated(now - m_anchor, m_speed);
    const SimTime farthest = run.now() + simulated(mostBehind, m_speed);
    if (pace > farthest) {
        pace = farthest;
        m_anchor = now;
        m_anchorTime = pace;
        m_isLate = true;
    }
    return std::max(pace, m_stepTo);
}

void Runner::advance(Simulation& run) {
    const SimTime before = run.now();
    const SimTime until = std::min(target(run), run.duration());
    if (until > before) run.advanceTo(std::min(until, before + slice));
    m_isBehind = run.now() < until;
    measurePace(run);
    const bool stands = run.isOver() || (m_mode == Mode::standing && run.now() >= m_stepTo);
    if (run.isOver() && m_mode != Mode::standing) stand();
    if (run.now() != before && (stands || Clock::now() - m_published >= publishEvery)) publish(run);
}

void Runner::stand() {
    m_mode = Mode::standing;
    const std::lock_guard lock(m_mutex);
    m_asked = Mode::standing;
    m_attained.reset();
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
            takeRequests(run);
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
    auto snapshot = std::make_shared<Snapshot>(run.snapshot());
    snapshot->rivals = m_played;
    if (!m_watched.empty()) snapshot->watched = run.detail(m_watched);
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
        if (m_answers == asked || !m_requests.empty() || run.now() < m_lastBatch) return;
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
