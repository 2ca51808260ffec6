// What the buttons of the transport look like and say, which depends on state, width and language.
#include <QEvent>
#include <QLayout>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

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
        case Control::pace: break;
    }
    return {};
}

QString TransportBar::textOf(Control control) const {
    switch (control) {
        case Control::restart: return tr("Restart with the same seed");
        case Control::play:
            if (m_isOver) return tr("Play again");
            return m_isPlaying ? tr("Pause") : tr("Play");
        case Control::step:
            return tr("Step %1 (with Shift %2)").arg(Numbers::duration(wholeStep), Numbers::duration(smallStep));
        case Control::pace: return tr("Pace");
        case Control::toTheEnd: return m_isRushing ? tr("Stop") : tr("To the end of the day");
        case Control::keepDesign: return tr("Keep this design");
        case Control::saveRun: return tr("Save run");
        case Control::backToDesigning: return tr("Back to designing");
    }
    return {};
}

void TransportBar::setShortcut(Control control, const QString& keys) {
    m_shortcuts[control] = keys;
    showTips();
}

void TransportBar::showTips() {
    for (const auto& [control, button] : m_buttons) {
        const QString text = textOf(control), keys = m_shortcuts[control];
        button->setAccessibleName(text);
        //: What a button does and the keys that do the same.
        button->setToolTip(tipText(keys.isEmpty() ? text : tr("%1 (%2)", "button and keys").arg(text, keys)));
    }
}

void TransportBar::retranslate() {
    setAccessibleName(tr("Transport"));
    m_clock->setAccessibleName(tr("Time of day"));
    m_pill->setAccessibleName(tr("State"));
    m_progress->setAccessibleName(tr("Played part of the day"));
    m_pace->setAccessibleName(tr("Pace"));
    QStringList texts, names;
    for (const double speed : speeds) {
        //: A pace, as a factor: "60×".
        texts << tr("%1×").arg(Numbers::number(speed));
        names << tr("%1 times as fast as the clock").arg(Numbers::number(speed));
    }
    m_pace->setTexts(texts, names);
    for (int i = 0; i < texts.size(); ++i) m_pace->setTip(i, names[i]);
    m_restartMenu->actions()[0]->setText(tr("Restart with the same seed"));
    m_restartMenu->actions()[1]->setText(tr("Restart with a new seed"));
    m_buttons[Control::keepDesign]->setText(menuText(tr("Keep this design")));
    m_buttons[Control::saveRun]->setText(menuText(tr("Save run")));
    m_buttons[Control::backToDesigning]->setText(menuText(tr("Back to designing")));
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
    showTips();
    m_isCompact = false;
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
