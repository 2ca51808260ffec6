#include "model/run/simulation.h"

#include <algorithm>

#include "model/architecture/traits.h"
#include "model/run/conservation.h"
#include "model/run/guarantee.h"
#include "model/run/run_history.h"

namespace stampede {

namespace {

constexpr SimTime millisecond = milliseconds(1);

// Ticks of the run come after the control ticks of resources, which are ordered by their places.
constexpr std::uint32_t minuteOrder = 0xfffffff0, scoreOrder = 0xfffffff1;

}  // namespace

Simulation::Simulation(std::shared_ptr<const Scenario> scenario, const Catalog& catalog, std::uint64_t seed,
                       Solving solving)
    : m_scenario(std::move(scenario)),
      m_catalog(catalog),
      m_seed(seed),
      m_book(m_scenario->workload.warmup),
      m_cloud(world(solving)),
      m_controlPlane(m_cloud),
      m_score(m_scenario->score, m_cloud),
      m_hints(m_scenario->hints),
      m_announcements(m_scenario->announcements, m_cloud),
      m_chaos(m_scenario->chaos, m_cloud),
      m_history(m_scenario->architecture) {
    m_book.tell(m_score.ledger(), m_incidents);
    m_controlPlane.settle(drawing());
    m_announcements.schedule();
    watchChaos();
    later(minutes(1), minuteOrder, &Simulation::minuteOver);
    later(ScoreCurve::step, scoreOrder, &Simulation::tenSecondsOver, EventAction::look);
}

Simulation::~Simulation() = default;

World Simulation::world(Solving solving) {
    return {.engine = m_engine,
            .catalog = m_catalog,
            .workload = m_scenario->workload,
            .book = m_book,
            .limits = m_scenario->limits.numbers,
            .instanceTypes = m_scenario->limits.instanceTypes,
            .year = m_scenario->year,
            .seed = m_seed,
            .duration = m_scenario->duration,
            .eventByEvent = solving == Solving::eventByEvent};
}

void Simulation::watchChaos() {
    m_chaos.onMade([this](const ChaosPlayer::Made& made) {
        if (made.broke) m_incidents.broke(made.logNumber);
        m_faults[made.entry].push_back(made.logNumber);
    });
    m_chaos.onAnnounced([this](const ChaosEntry& entry) {
        m_announcements.show({.at = now(), .from = entry.by, .text = entry.announcement});
    });
    m_chaos.schedule();
}

void Simulation::schedule(const std::vector<Action>& actions) {
    for (const Action& action : actions) plan(action);
}

void Simulation::order(Action action) {
    action.at = m_started ? SimTime{(now().ns / millisecond.ns + 1) * millisecond.ns} : SimTime{};
    plan(std::move(action));
}

void Simulation::plan(Action action) {
    const SimTime at = action.at;
    STAMPEDE_GUARANTEE(at > now() || (!m_started && at == SimTime{}), "An action was planned for the past.");
    std::vector<Action>& batch = m_planned[at];
    if (batch.empty()) m_engine.call(at, EventClass::playerCall, 0, [this, at] { play(at); });
    batch.push_back(std::move(action));
}

/// One batch: the edits change the drawing together, what differs becomes calls, then come the commands.
void Simulation::play(SimTime at) {
    const std::vector<Action> batch = std::move(m_planned[at]);
    m_planned.erase(at);
    m_played.insert(m_played.end(), batch.begin(), batch.end());
    edit(batch);
    for (const Action& action : batch) perform(action);
}

void Simulation::edit(const std::vector<Action>& batch) {
    const Architecture before = drawing();
    std::vector<ControlPlane::SetKey> sets;
    for (const Action& action : batch) {
        if (const auto problem = m_history.apply(action, m_catalog)) {
            log(action.word().data(), {}, CallOutcome::refused, "not-possible", problem->sentence);
        } else if (const auto* set = std::get_if<SetAction>(&action.what); set && action.isEdit()) {
            sets.push_back({set->id, set->key});
        } else if (std::holds_alternative<EntryAction>(action.what)) {
            for (const auto& resource : drawing().resources())
                if (resource->kind->has(trait::clients)) sets.push_back({resource->id, ControlPlane::SetKey::links});
        }
    }
    m_controlPlane.follow(before, drawing(), sets);
}

void Simulation::perform(const Action& action) {
    if (const auto* command = std::get_if<CommandAction>(&action.what)) {
        m_controlPlane.command(drawing(), command->id, command->command, command->args, Actor::player);
    } else if (const auto* note = std::get_if<NoteAction>(&action.what)) {
        m_incidents.noted(now());
        log("Note", {}, CallOutcome::ok, {}, STAMPEDE_TEXT("run", "%1").arg(note->text));
    } else if (const auto* hint = std::get_if<HintAction>(&action.what)) {
        takeHint(hint->id);
    } else if (action.editsScenario()) {
        log("set", {}, CallOutcome::refused, "only-while-designing",
            STAMPEDE_TEXT("run", "The rest of the scenario cannot be changed while it is played."));
    }
}

void Simulation::takeHint(const std::string& id) {
    const auto refusal = m_hints.open(id, now(), m_score.ledger());
    if (refusal) return log("Hint", {}, CallOutcome::refused, refusal->code, refusal->reason);
    const HintStep& step = m_hints.find(id)->steps[m_hints.opened(id) - 1];
    m_announcements.show({.at = now(), .text = step.text});
    log("Hint", {}, CallOutcome::ok, {}, STAMPEDE_TEXT("run", "%1: %2").arg(id).arg(std::string(step.text.in("en"))));
}

void Simulation::log(const char* call, std::vector<ResourceId> ids, CallOutcome outcome, std::string code,
                     Text reason) {
    m_cloud.log().add({.at = now(),
                       .actor = Actor::player,
                       .call = call,
                       .resources = std::move(ids),
                       .outcome = outcome,
                       .code = std::move(code),
                       .reason = std::move(reason)});
}

void Simulation::later(SimTime at, std::uint32_t order, void (Simulation::*what)(), EventAction action) {
    m_engine.call(
        at, EventClass::control, order, [this, what] { (this->*what)(); }, action);
}

void Simulation::minuteOver() {
    const auto minute = static_cast<int>(now().wholeSeconds() / 60) - 1;
    m_cloud.minuteOver(minute);
    guarantee();
    later(now() + minutes(1), minuteOrder, &Simulation::minuteOver);
}

void Simulation::tenSecondsOver() {
    m_score.secondOver(now());
    later(now() + ScoreCurve::step, scoreOrder, &Simulation::tenSecondsOver, EventAction::look);
}

void Simulation::advanceTo(SimTime until) {
    until = std::min(until, duration());
    if (m_started && until <= now()) return;
    m_started = true;
    while (m_kept && m_kept->nextStep() <= until) {
        m_engine.runUntil(m_kept->nextStep());
        m_kept->stepOver(m_book, m_score.read(now()), m_score.costPerHour());
    }
    m_engine.runUntil(until);
}

void Simulation::keepHistory() {
    STAMPEDE_GUARANTEE(!m_started, "A history was to be kept of a run that had begun.");
    m_kept = std::make_unique<RunHistory>(m_cloud, m_score.ledger());
    m_book.tell(m_kept->window());
    m_engine.observe(&m_kept->flows());
}

std::vector<Action> Simulation::actions() const {
    std::vector<Action> all = m_played;
    for (const auto& [at, batch] : m_planned) all.insert(all.end(), batch.begin(), batch.end());
    return all;
}

void Simulation::guarantee() const {
    m_book.guaranteeConservation();
    guaranteeAddresses(m_cloud);
    guaranteeScore(m_score.ledger(), m_score.read(now()));
}

}  // namespace stampede
