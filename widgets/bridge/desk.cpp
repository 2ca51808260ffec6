#include "widgets/bridge/desk.h"

#include <QApplication>
#include <QPointer>
#include <QRandomGenerator>
#include <QWidget>
#include <algorithm>
#include <utility>

#include "model/actions/drawing_history.h"
#include "model/architecture/catalog.h"
#include "model/edit/document.h"
#include "model/run/runner.h"
#include "model/scenario/set_in_scenario.h"
#include "widgets/bridge/action_ids.h"
#include "widgets/bridge/document_notifier.h"
#include "widgets/bridge/snapshot_feed.h"

namespace stampede {

namespace {

bool isStepBackOrOn(const Action& action) {
    return std::holds_alternative<UndoAction>(action.what) || std::holds_alternative<RedoAction>(action.what);
}

Problem whilePlaying() {
    return {"", STAMPEDE_TEXT("Desk",
                              "The load and the rules of a day can be edited while designing, not while it is played")};
}

Problem whileDesigning() { return {"", STAMPEDE_TEXT("Desk", "Nothing is running: press Play first")}; }

Problem dayOver() {
    return {"", STAMPEDE_TEXT("Desk", "The day is over; keep this design or play again to change it")};
}

}  // namespace

Desk::Desk(Document& document, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_notifier(std::make_unique<DocumentNotifier>(document)),
      m_first(document.share()),
      m_pace(paceOf(60)) {
    connect(m_notifier.get(), &DocumentNotifier::changed, this, &Desk::tellChange);
}

void Desk::tellChange() {
    const bool begins = !m_document.canUndo() && !m_document.canRedo();
    if (begins && m_document.share() != m_first) {
        m_first = m_document.share();
        Q_EMIT opened();
    }
    Q_EMIT changed();
}

Desk::~Desk() = default;

const Catalog& Desk::catalog() const { return m_document.catalog(); }

const Scenario& Desk::scenario() const { return m_played ? *m_played : m_document.scenario(); }

const Architecture& Desk::drawing() const {
    return m_history ? m_history->drawing() : m_document.scenario().architecture;
}

std::shared_ptr<const Snapshot> Desk::snapshot() const { return m_feed ? m_feed->newest() : nullptr; }

void Desk::play() {
    if (m_runner) m_runner->play();
}

void Desk::pause() {
    if (m_runner) m_runner->pause();
}

void Desk::step(SimTime by) {
    if (m_runner) m_runner->step(by);
}

void Desk::toTheEnd() {
    if (m_runner) m_runner->toTheEnd();
}

bool Desk::isMoving() const { return m_runner && m_runner->isPlaying(); }
bool Desk::isRushing() const { return m_runner && m_runner->isRushing(); }

std::optional<double> Desk::attainedSpeed() const { return m_runner ? m_runner->attainedSpeed() : std::nullopt; }

void Desk::watch(const ResourceId& id) {
    if (m_runner) m_runner->watch(id);
}

Result Desk::result() const { return m_runner->result(); }
RunRecord Desk::record() const { return m_runner->record(); }

std::optional<Problem> Desk::check(const std::vector<Action>& batch) const {
    if (isPlaying() && snapshot()->isOver()) return dayOver();
    Architecture trial = drawing();
    std::optional<Scenario> rest;  // made where something in it is edited
    for (const Action& action : batch) {
        if (action.editsScenario() && isPlaying()) return whilePlaying();
        const bool forRun = !action.isEdit() && !action.editsScenario() && !isStepBackOrOn(action);
        if (forRun && !isPlaying()) return whileDesigning();
        if (const auto* command = std::get_if<CommandAction>(&action.what); command && isPlaying()) {
            const Resource* drawn = drawing().find(command->id);
            const ResourceSnapshot* there = snapshot()->find(command->id);
            const Kind* kind = drawn ? drawn->kind : there ? there->kind : nullptr;
            if (!kind) return Problem{"id", STAMPEDE_TEXT("Desk", "There is nothing with the id %1").arg(command->id)};
            if (const CommandRule* rule = kind->command(command->command)) {
                auto problems = checkAll(rule->args, command->args, UnknownFields::refused);
                if (!problems.empty()) return problems.front();
            }
        }
        if (action.editsScenario()) {
            if (!rest) rest = scenario();
            const SetAction& set = std::get<SetAction>(action.what);
            if (auto problem = setInScenario(*rest, set.key, set.value, catalog())) return problem;
        }
        if (auto problem = apply(trial, action, catalog())) return problem;
    }
    return {};
}

std::optional<Problem> Desk::perform(std::vector<Action> batch) {
    const std::vector<ResourceId> about = idsOf(batch);
    auto problem = tryPerform(std::move(batch));
    if (problem) Q_EMIT refused(*problem, about);
    return problem;
}

std::optional<Problem> Desk::tryPerform(std::vector<Action> batch) {
    if (batch.empty()) return {};
    if (auto problem = check(batch)) return problem;
    return isPlaying() ? performInRun(std::move(batch)) : m_document.applyBatch(batch);
}

std::optional<Problem> Desk::performInRun(std::vector<Action> batch) {
    ++m_steps;
    bool draws = false;
    for (Action& action : batch) {
        action.at = milliseconds(m_steps);  // keeps the steps of the history apart
        draws = draws || action.isEdit() || isStepBackOrOn(action);
        if (auto problem = m_history->apply(action, catalog())) return problem;
    }
    m_runner->order(std::move(batch));
    if (draws) Q_EMIT changed();
    Q_EMIT stepTaken();
    return {};
}

bool Desk::canUndo() const { return m_history ? m_history->canUndo() && !snapshot()->isOver() : m_document.canUndo(); }
bool Desk::canRedo() const { return m_history ? m_history->canRedo() && !snapshot()->isOver() : m_document.canRedo(); }

void Desk::undo() {
    if (!canUndo()) return;
    if (isPlaying())
        performInRun({{.what = UndoAction{}}});
    else
        m_document.undo();
}

void Desk::redo() {
    if (!canRedo()) return;
    if (isPlaying())
        performInRun({{.what = RedoAction{}}});
    else
        m_document.redo();
}

void Desk::setPace(int index) {
    m_pace = std::clamp(index, 0, static_cast<int>(std::size(speeds)) - 1);
    if (m_runner) m_runner->setSpeed(speeds[m_pace]);
    Q_EMIT paceChanged();
}

std::uint64_t Desk::freshSeed() { return QRandomGenerator::system()->bounded(1U, 1'000'000U); }

void Desk::startRun(std::uint64_t seed) { startRun(seed, {}); }

QStringList Desk::settle() {
    QStringList left;
    const QPointer<QWidget> editing = QApplication::focusWidget();
    if (editing) editing->clearFocus();  // which takes over what is being typed, and composed, wherever it is
    Q_EMIT settling(left);
    if (editing && editing->isVisible() && !QApplication::focusWidget()) editing->setFocus(Qt::OtherFocusReason);
    return left;
}

void Desk::startRun(std::uint64_t seed, std::vector<RivalScript> rivals) {
    settle();
    m_feed.reset();
    m_runner.reset();
    m_played = m_document.share();
    m_history = std::make_unique<DrawingHistory>(m_played->architecture);
    m_steps = 0;
    m_runner = std::make_unique<Runner>(m_played, catalog(), seed);
    m_runner->setRivals(std::move(rivals));
    m_runner->setSpeed(speeds[m_pace]);
    m_feed = std::make_unique<SnapshotFeed>(*m_runner);
    connect(m_feed.get(), &SnapshotFeed::arrived, this, &Desk::arrived);
    Q_EMIT stateChanged();
    Q_EMIT changed();
    Q_EMIT arrived();
}

void Desk::endRun() {
    if (!isPlaying()) return;
    m_feed.reset();
    m_runner.reset();
    m_history.reset();
    m_played.reset();
    m_steps = 0;
    Q_EMIT stateChanged();
    Q_EMIT changed();
}

void Desk::keepDesign() {
    if (!isPlaying()) return;
    settle();
    Scenario kept = m_document.scenario();
    kept.architecture = m_history->drawing();
    endRun();
    m_document.replace(std::move(kept));
}

ResourceId Desk::freshId(const Kind& kind, const std::vector<ResourceId>& taken) const {
    const auto now = snapshot();
    for (int number = 1;; ++number) {
        ResourceId id = std::string(kind.stem) + '-' + std::to_string(number);
        const bool used =
            drawing().find(id) || (now && now->find(id)) || std::find(taken.begin(), taken.end(), id) != taken.end();
        if (!used) return id;
    }
}

}  // namespace stampede
