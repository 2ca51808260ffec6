#include "widgets/transport/transport_bar.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/bridge/desk.h"
#include "widgets/style/icons.h"
#include "widgets/style/numbers.h"
#include "widgets/style/segments.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"
#include "widgets/transport/run_clock.h"

namespace stampede {

namespace {

constexpr TransportBar::Control runControls[] = {TransportBar::Control::keepDesign, TransportBar::Control::saveRun,
                                                 TransportBar::Control::leaveRun};

}  // namespace

TransportBar::TransportBar(Desk& desk, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_theme(theme),
      m_restartMenu(new QMenu(this)),
      m_pace(new Segments(theme, static_cast<int>(std::size(Desk::speeds)), this)),
      m_progress(new QProgressBar(this)),
      m_clock(new RunClock(theme, this)),
      m_pill(new StatePill(theme, this)),
      m_cadence([this] { refresh(); }) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addStretch();
    row->addWidget(addButton(Control::restart, "restart"));
    row->addWidget(addButton(Control::play, "play"));
    row->addWidget(addButton(Control::step, "step"));
    row->addSpacing(4);
    row->addWidget(m_pace);
    row->addWidget(m_progress);
    row->addWidget(addButton(Control::toTheEnd, "toTheEnd"));
    row->addWidget(m_clock);
    row->addWidget(m_pill);
    for (const auto& [control, name] :
         {std::pair(Control::keepDesign, "keepDesign"), std::pair(Control::saveRun, "saveRun"),
          std::pair(Control::leaveRun, "leaveRun")})
        row->addWidget(addButton(control, name));
    row->addStretch();
    buildRunButtons();
    connect(&desk, &Desk::arrived, this, [this] { m_cadence.ask(); });
    connect(&desk, &Desk::stateChanged, this, [this] {
        refresh();
        redress();
    });
    connect(&desk, &Desk::paceChanged, this, [this] { m_pace->choose(m_desk.pace()); });
    connect(&desk, &Desk::changed, this, &TransportBar::refresh);  // the scenario's duration
    connect(&theme, &Theme::changed, this, &TransportBar::redress);
    m_pace->choose(desk.pace());
    retranslate();
}

QToolButton* TransportBar::addButton(Control control, const char* name) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("transport.") + QLatin1String(name));
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons[control] = button;
    return button;
}

void TransportBar::buildRunButtons() {
    as(m_buttons[Control::play], "round");
    m_pace->setObjectName(QStringLiteral("transport.pace"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    auto* restart = m_buttons[Control::restart];
    restart->setMenu(m_restartMenu);
    restart->setPopupMode(QToolButton::MenuButtonPopup);
    for (const Control control : runControls) {
        QSizePolicy policy = m_buttons[control]->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        m_buttons[control]->setSizePolicy(policy);
    }
    for (const Control control :
         {Control::restart, Control::play, Control::toTheEnd, Control::keepDesign, Control::saveRun, Control::leaveRun})
        connect(m_buttons[control], &QToolButton::clicked, this, [this, control] { trigger(control); });
    connect(m_buttons[Control::step], &QToolButton::clicked, this, &TransportBar::step);
    connect(m_pace, &Segments::chosenByUser, &m_desk, &Desk::setPace);
    QList<QWidget*> order{restart, m_buttons[Control::play], m_buttons[Control::step]};
    for (int i = 0; i < static_cast<int>(std::size(Desk::speeds)); ++i) order << m_pace->button(i);
    order << m_buttons[Control::toTheEnd];
    for (const Control control : runControls) order << m_buttons[control];
    for (int i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

QAbstractButton* TransportBar::button(Control control) const {
    if (control == Control::pace) return m_pace->button(m_pace->chosen());
    return m_buttons.at(control);
}

QString TransportBar::state() const { return m_pill->text(); }
QString TransportBar::clockText() const { return m_clock->text(); }

void TransportBar::setAction(Control control, QAction* action) {
    m_actions[control] = action;
    if (control == Control::restart || control == Control::newSeed) m_restartMenu->addAction(action);
    connect(action, &QAction::changed, this, &TransportBar::showTexts);
    showTexts();
}

/// The same button starts over where the day is over, and stops on the way to its end.
void TransportBar::trigger(Control control) {
    if (control == Control::play && m_isOver) control = Control::restart;
    if (control == Control::toTheEnd && m_isRushing) control = Control::pause;
    if (const auto action = m_actions.find(control); action != m_actions.end()) action->second->trigger();
    refresh();
}

void TransportBar::step() {
    if (m_desk.isPlaying() && QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier))
        m_desk.step(Desk::smallStep);
    else
        trigger(Control::step);
    refresh();
}

void TransportBar::showState(const Snapshot* snapshot, bool isPlaying) {
    using Mark = StatePill::State;
    const Mark state = !snapshot            ? Mark::designing
                       : snapshot->isOver() ? Mark::over
                       : isPlaying          ? Mark::playing
                                            : Mark::paused;
    const auto attained = state == Mark::playing ? m_desk.attainedSpeed() : std::nullopt;
    m_pill->setState(state, attained ? lateWords(*attained, Desk::speeds[m_desk.pace()])
                                     : stateWords(state, snapshot ? snapshot->seed : 0));
}

/// Every one of the states, with a seed of as many digits as those that are drawn here.
void TransportBar::makeRoom() {
    using Mark = StatePill::State;
    constexpr std::uint64_t widestSeed = 888'888;
    std::vector<StatePill::Words> room;
    for (const Mark state : {Mark::designing, Mark::playing, Mark::paused, Mark::over})
        room.push_back(stateWords(state, widestSeed));
    room.push_back(lateWords(588, 600));
    m_pill->setRoom(std::move(room));
}

void TransportBar::refresh() {
    const auto snapshot = m_desk.snapshot();
    const bool hasRun = m_desk.isPlaying(), isOver = snapshot && snapshot->isOver();
    const bool isPlaying = m_desk.isMoving();
    const bool wasRushing = std::exchange(m_isRushing, m_desk.isRushing() && !isOver);
    m_clock->setTimes(snapshot ? snapshot->now : SimTime{}, m_desk.scenario().duration);
    showState(snapshot.get(), isPlaying);
    m_progress->setVisible(m_isRushing);  // in the place of the pace, which means nothing then
    m_pace->setVisible(!m_isRushing);
    if (m_isRushing && snapshot->duration.ns > 0)
        m_progress->setValue(static_cast<int>(1000 * snapshot->now.inSeconds() / snapshot->duration.inSeconds()));
    m_buttons[Control::restart]->setEnabled(hasRun);
    m_buttons[Control::step]->setEnabled(hasRun && !isOver);
    m_buttons[Control::toTheEnd]->setEnabled(hasRun && !isOver);
    for (const Control control : runControls) m_buttons[control]->setVisible(hasRun);
    const bool isOther = isPlaying != m_isPlaying || isOver != m_isOver || wasRushing != m_isRushing;
    m_isPlaying = isPlaying;
    m_isOver = isOver;
    if (isOther) redress();
}

}  // namespace stampede
