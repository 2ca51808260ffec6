// What the buttons of the transport look like and say, which depends on state, width and language.
#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "widgets/bridge/desk.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/icons.h"
#include "widgets/style/numbers.h"
#include "widgets/style/segments.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"
#include "widgets/transport/run_clock.h"
#include "widgets/transport/transport_bar.h"

namespace stampede {

QString TransportBar::iconName(Control control) const {
    switch (control) {
        case Control::restart: return QStringLiteral("restart");
        case Control::play:
            if (m_isOver) return QStringLiteral("restart");
            return m_isPlaying ? QStringLiteral("pause") : QStringLiteral("play");
        case Control::step: return QStringLiteral("step");
        case Control::toTheEnd: return m_isRushing ? QStringLiteral("pause") : QStringLiteral("end");
        case Control::keepDesign: return QStringLiteral("ok");
        case Control::saveRun: return QStringLiteral("save");
        case Control::leaveRun: return QStringLiteral("rename");
        case Control::newSeed:
        case Control::pause:
        case Control::pace: break;
    }
    return {};
}

/// In the words of the command, but for what Play means now.
QString TransportBar::textOf(Control control) const {
    if (control == Control::play && !m_isOver) return m_isPlaying ? tr("Pause") : tr("Play");
    if (control == Control::play) return tr("Play again");
    const Control asked = control == Control::toTheEnd && m_isRushing ? Control::pause : control;
    const auto action = m_actions.find(asked);
    if (action == m_actions.end()) return {};
    return withoutKeyMark(action->second->text()).remove(QStringLiteral("..."));
}

void TransportBar::showTexts() {
    for (const auto& [control, button] : m_buttons) {
        const QString text = textOf(control);
        QString told = control == Control::step
                           ? tr("%1, %2 (with Shift %3)")
                                 .arg(text, Numbers::duration(Desk::wholeStep), Numbers::duration(Desk::smallStep))
                           : text;
        const auto action = m_actions.find(control);
        const QString keys =
            action == m_actions.end() ? QString() : action->second->shortcut().toString(QKeySequence::NativeText);
        button->setAccessibleName(told);
        //: What a button does and the keys that do the same.
        button->setToolTip(tipText(keys.isEmpty() ? told : tr("%1 (%2)", "button and keys").arg(told, keys)));
    }
    if (const auto keep = m_actions.find(Control::keepDesign); keep != m_actions.end())
        m_buttons[Control::keepDesign]->setEnabled(keep->second->isEnabled());
    measure();
}

/// What is done with a run in few words, where its own are too long.
QString TransportBar::wordOf(Control control) const {
    switch (control) {
        //: A button below its picture: make the run's drawing the scenario's.
        case Control::keepDesign: return tr("Keep");
        //: A button below its picture: write the run to a file.
        case Control::saveRun: return tr("Save Run");
        //: A button below its picture: leave the run and go back to designing.
        case Control::leaveRun: return tr("Leave");
        default: return {};
    }
}

StatePill::Words TransportBar::stateWords(StatePill::State state, std::uint64_t seed) const {
    switch (state) {
        case StatePill::State::designing: return {tr("Designing"), tr("Designing")};
        case StatePill::State::playing: return {tr("Playing", "state"), tr("Playing · seed %1").arg(seed)};
        case StatePill::State::paused: return {tr("Paused", "state"), tr("Paused · seed %1").arg(seed)};
        case StatePill::State::over: return {tr("Over", "state"), tr("Over · seed %1").arg(seed)};
    }
    return {};
}

/// Rounded down: what is told as less than asked for is less in its digits too.
StatePill::Words TransportBar::lateWords(double attained, double asked) const {
    const QString come =
        attained < 10 ? Numbers::number(std::floor(attained * 10) / 10, 1) : Numbers::number(std::floor(attained));
    const QString wanted = Numbers::number(asked);
    //: The pace that a run comes to, where the computer cannot keep up: "At 42×".
    return {tr("At %1×").arg(come), tr("Playing at %1× of %2×").arg(come, wanted),
            tr("This computer plays %1 seconds of the day in a second, and not %2. No request is left out.")
                .arg(come, wanted)};
}

void TransportBar::retranslate() {
    setAccessibleName(tr("Transport"));
    m_clock->setAccessibleName(tr("Time of day"));
    m_pill->setAccessibleName(tr("State"));
    m_progress->setAccessibleName(tr("Played part of the day"));
    m_pace->setAccessibleName(tr("Pace"));
    QStringList texts, names;
    for (const double speed : Desk::speeds) {
        //: A pace, as a factor: "60×".
        texts << tr("%1×").arg(Numbers::number(speed));
        names << tr("%1 times as fast as the clock").arg(Numbers::number(speed));
    }
    makeRoom();
    m_pace->setTexts(texts, names);
    for (int i = 0; i < texts.size(); ++i) m_pace->setTip(i, names[i]);
    refresh();
    redress();
}

void TransportBar::redress() {
    const Tokens& tokens = m_theme.tokens();
    for (const auto& [control, button] : m_buttons) {
        const QColor color = control == Control::play ? tokens.onAccent : tokens.text;
        button->setIcon(icon(iconName(control), color, control == Control::play ? 20 : 18));
        const int size = Type::scaled(control == Control::play ? 20 : 18);
        button->setIconSize({size, size});
        button->setFont(Type::detail());
    }
    m_progress->setFixedWidth(m_pace->sizeHint().width());
    showTexts();
}

void TransportBar::name(Naming naming) {
    m_naming = naming;
    const Qt::ToolButtonStyle style = naming == Naming::none    ? Qt::ToolButtonIconOnly
                                      : naming == Naming::below ? Qt::ToolButtonTextUnderIcon
                                                                : Qt::ToolButtonTextBesideIcon;
    for (const Control control : {Control::keepDesign, Control::saveRun, Control::leaveRun}) {
        m_buttons[control]->setToolButtonStyle(style);
        m_buttons[control]->setText(menuText(naming == Naming::below ? wordOf(control) : textOf(control)));
    }
    const bool isBrief = naming != Naming::beside;
    m_clock->setBrief(isBrief);
    m_pill->setBrief(isBrief);
    m_pace->setSnug(isBrief);
    m_progress->setFixedWidth(m_pace->sizeHint().width());
}

/// How much room each naming takes, whatever state this is; all have the height of the tallest.
void TransportBar::measure() {
    m_height = 0;
    for (const Naming naming : {Naming::none, Naming::below, Naming::beside}) {
        name(naming);
        layout()->invalidate();
        m_widths[static_cast<std::size_t>(naming)] = layout()->sizeHint().width();
        m_height = std::max(m_height, layout()->sizeHint().height());
    }
    name(fitting(width()));
    updateGeometry();
}

TransportBar::Naming TransportBar::fitting(int width) const {
    for (const Naming naming : {Naming::beside, Naming::below})
        if (width >= widthFor(naming)) return naming;
    return Naming::none;
}

QSize TransportBar::sizeHint() const { return {widthFor(Naming::beside), m_height}; }

QSize TransportBar::minimumSizeHint() const { return {widthFor(Naming::none), m_height}; }

void TransportBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (const Naming naming = fitting(width()); naming != m_naming) name(naming);
}

void TransportBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}  // namespace stampede
