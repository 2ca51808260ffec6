// What the buttons of the transport look like and say, which depends on state, width and language.
#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

#include "model/run/runner.h"
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
        case Control::toTheEnd: return m_isRushing ? QStringLiteral("stop") : QStringLiteral("end");
        case Control::keepDesign: return QStringLiteral("ok");
        case Control::saveRun: return QStringLiteral("save");
        case Control::backToDesigning: return QStringLiteral("rename");
        case Control::newSeed:
        case Control::stop:
        case Control::pace: break;
    }
    return {};
}

/// In the words of the command, but for what Play means now.
QString TransportBar::textOf(Control control) const {
    if (control == Control::play && !m_isOver) return m_isPlaying ? tr("Pause") : tr("Play");
    if (control == Control::play) return tr("Play again");
    const Control asked = control == Control::toTheEnd && m_isRushing ? Control::stop : control;
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
    for (const Control control : {Control::keepDesign, Control::saveRun, Control::backToDesigning})
        m_buttons[control]->setText(menuText(textOf(control)));
    if (const auto keep = m_actions.find(Control::keepDesign); keep != m_actions.end())
        m_buttons[Control::keepDesign]->setEnabled(keep->second->isEnabled());
    if (width() < widthWithTexts() && !m_isCompact) setCompact(true);
    updateGeometry();
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
    m_isCompact = false;
    showTexts();
    setCompact(width() < widthWithTexts());
    updateGeometry();
}

void TransportBar::setCompact(bool isCompact) {
    m_isCompact = isCompact;
    const Qt::ToolButtonStyle style = isCompact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (const Control control : {Control::keepDesign, Control::saveRun, Control::backToDesigning})
        m_buttons[control]->setToolButtonStyle(style);
    m_clock->setBrief(isCompact);
}

int TransportBar::widthWithTexts() const {
    int width = layout()->sizeHint().width() - m_clock->sizeHint().width() + m_clock->widthFor(false);
    if (!m_desk.runner()) return width;
    const QFontMetrics metrics(Type::detail());
    for (const Control control : {Control::keepDesign, Control::saveRun, Control::backToDesigning}) {
        const QToolButton* button = m_buttons.at(control);
        if (button->toolButtonStyle() == Qt::ToolButtonIconOnly) width += metrics.horizontalAdvance(button->text()) + 8;
    }
    return width;
}

QSize TransportBar::minimumSizeHint() const {
    QSize size = layout()->minimumSize();
    size.rwidth() += m_clock->widthFor(true) - m_clock->sizeHint().width();
    if (!m_desk.runner() || m_isCompact) return size;
    const QFontMetrics metrics(Type::detail());
    for (const Control control : {Control::keepDesign, Control::saveRun, Control::backToDesigning})
        size.rwidth() -= metrics.horizontalAdvance(m_buttons.at(control)->text()) + 4;
    return size;
}

void TransportBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isTight = width() < widthWithTexts();
    if (isTight != m_isCompact) setCompact(isTight);
}

void TransportBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}  // namespace stampede
