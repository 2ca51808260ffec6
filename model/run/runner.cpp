#include "model/run/runner.h"

#include <algorithm>
#include <utility>

namespace stampede {

namespace {

constexpr auto publishEvery = std::chrono::milliseconds(33);  // what a window reads at
constexpr auto breath = std::chrono::milliseconds(8);         // how long a run in step with the wall clock rests
constexpr auto mostBehind = std::chrono::milliseconds(250);   // a run that cannot keep up does not pile up debt
constexpr SimTime slice = seconds(20);                        // simulated between two looks at the orders

SimTime nextMillisecond(SimTime time) { return milliseconds(time.ns / 1'000'000 + 1); }

}  // namespace

Runner::Runner(std::shared_ptr<const Scenario> scenario, const Catalog& catalog, std::uint64_t seed)
    : m_catalog(catalog), m_thread([this, scenario = std::move(scenario), seed] { live(scenario, seed); }) {
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
    m_paceChanged = true;
    m_news.notify_all();
}

void Runner::play() { setMode(Mode::pacing); }
void Runner::pause() { setMode(Mode::standing); }
void Runner::toTheEnd() { setMode(Mode::rushing); }

void Runner::setMode(Mode mode) {
    const std::lock_guard lock(m_mutex);
    m_mode = mode;
    m_stepBy = {};
    m_paceChanged = true;
    m_news.notify_all();
}

void Runner::step(SimTime by) {
    const std::lock_guard lock(m_mutex);
    m_mode = Mode::standing;
    m_stepBy += by;
    m_news.notify_all();
}

void Runner::order(std::vector<Action> batch) {
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

Result Runner::result() {
    std::unique_lock lock(m_mutex);
    m_asked = true;
    m_news.notify_all();
    m_answered.wait(lock, [this] { return m_result.has_value(); });
    m_record.reset();
    return *std::exchange(m_result, std::nullopt);
}

RunRecord Runner::record() {
    std::unique_lock lock(m_mutex);
    m_asked = true;
    m_news.notify_all();
    m_answered.wait(lock, [this] { return m_record.has_value(); });
    m_result.reset();
    return *std::exchange(m_record, std::nullopt);
}

bool Runner::hasNews() const {
    return m_quit || m_asked || m_watchChanged || m_paceChanged || !m_orders.empty() || m_stepBy > SimTime{};
}

void Runner::live(std::shared_ptr<const Scenario> scenario, std::uint64_t seed) {
    Simulation run(std::move(scenario), m_catalog, seed);
    run.keepHistory();
    run.advanceTo({});
    publish(run);
    m_answered.notify_all();
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            const auto due = [&] {
                return hasNews() || m_mode == Mode::rushing || m_stepTo > run.now() ||
                       (run.isOver() && m_rivalsTried < m_rivals.size());
            };
            if (m_mode == Mode::pacing)
                m_news.wait_for(lock, breath, due);
            else
                m_news.wait(lock, due);
            if (m_quit) return;
        }
        takeOrders(run);
        advance(run);
        if (run.isOver()) playRivals(run, seed);
        answerQuestions(run);
    }
}

void Runner::takeOrders(Simulation& run) {
    std::vector<std::vector<Action>> orders;
    bool show = false;
    {
        const std::lock_guard lock(m_mutex);
        orders = std::exchange(m_orders, {});
        show = std::exchange(m_watchChanged, false);
        if (m_stepBy > SimTime{})
            m_stepTo = std::min(std::max(run.now(), m_stepTo) + std::exchange(m_stepBy, SimTime{}), run.duration());
        if (std::exchange(m_paceChanged, false)) {
            m_anchor = Clock::now();
            m_anchorTime = run.now();
            m_stepTo = {};
            show = true;
        }
    }
    for (std::vector<Action>& batch : orders) {
        m_lastBatch = std::max(nextMillisecond(run.now()), nextMillisecond(m_lastBatch));
        if (run.isOver() || m_lastBatch > run.duration()) break;
        for (Action& action : batch) action.at = m_lastBatch;
        run.schedule(batch);
        m_stepTo = std::max(m_stepTo, m_lastBatch);
    }
    if (show) publish(run);
}

void Runner::advance(Simulation& run) {
    const SimTime before = run.now();
    Mode mode = Mode::standing;
    double speed = 1;
    {
        const std::lock_guard lock(m_mutex);
        mode = m_mode;
        speed = m_speed;
    }
    SimTime target = m_stepTo;
    if (mode == Mode::rushing) target = run.duration();
    if (mode == Mode::pacing) {
        const auto passed = Clock::now() - m_anchor;
        target = std::max(target, m_anchorTime + secondsOf(std::chrono::duration<double>(passed).count() * speed));
    }
    if (target > run.now()) run.advanceTo(std::min({target, run.now() + slice, run.duration()}));
    if (mode == Mode::pacing &&
        target > run.now() + secondsOf(std::chrono::duration<double>(mostBehind).count() * speed)) {
        m_anchor = Clock::now();
        m_anchorTime = run.now();
    }
    if (run.isOver() && mode != Mode::standing) {
        const std::lock_guard lock(m_mutex);
        m_mode = Mode::standing;
    }
    const bool stands = run.isOver() || (mode == Mode::standing && run.now() >= m_stepTo);
    if (run.now() != before && (stands || Clock::now() - m_published >= publishEvery)) publish(run);
}

void Runner::playRivals(const Simulation& run, std::uint64_t seed) {
    RivalScript next;
    {
        const std::lock_guard lock(m_mutex);
        if (m_rivalsTried >= m_rivals.size()) return;
        next = m_rivals[m_rivalsTried++];
    }
    const auto toTheSameMoment = [&](Simulation& rival) {
        while (rival.now() < run.now()) {
            rival.advanceTo(std::min(rival.now() + slice, run.now()));
            const std::lock_guard lock(m_mutex);
            if (m_quit) return false;
        }
        return true;
    };
    const auto scenario = std::make_shared<const Scenario>(run.scenario());
    if (const auto played = playRival(next, scenario, m_catalog, seed, toTheSameMoment)) m_played.push_back(*played);
    publish(run);
}

void Runner::publish(const Simulation& run) {
    auto snapshot = std::make_shared<Snapshot>(run.snapshot());
    snapshot->rivals = m_played;
    m_published = Clock::now();
    const std::lock_guard lock(m_mutex);
    m_snapshot = std::move(snapshot);
}

void Runner::answerQuestions(const Simulation& run) {
    {
        const std::lock_guard lock(m_mutex);
        if (!m_asked) return;
    }
    Result result = run.result(m_played);
    RunRecord record = recordOf(run, result);
    const std::lock_guard lock(m_mutex);
    m_asked = false;
    m_result = std::move(result);
    m_record = std::move(record);
    m_answered.notify_all();
}

}  // namespace stampede
