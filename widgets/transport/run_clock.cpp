#include "widgets/transport/run_clock.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

RunClock::RunClock(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RunClock::setTimes(SimTime now, SimTime duration) {
    if (now.wholeSeconds() == m_now.wholeSeconds() && duration == m_duration && !accessibleDescription().isEmpty())
        return;
    const bool isOtherWidth = Numbers::clock(duration).size() != Numbers::clock(m_duration).size();
    m_now = now;
    m_duration = duration;
    setAccessibleDescription(text());
    setToolTip(text());
    if (isOtherWidth) updateGeometry();
    update();
}

//: The time of day and how long the day is: "1:47:20 / 4:30:00". Here only the second half.
QString RunClock::ofDay() const { return tr("/ %1").arg(Numbers::clock(m_duration)); }

QString RunClock::text() const { return Numbers::clock(m_now) + QLatin1Char(' ') + ofDay(); }

void RunClock::setBrief(bool isBrief) {
    if (isBrief == m_isBrief) return;
    m_isBrief = isBrief;
    updateGeometry();
    update();
}

int RunClock::widthFor(bool isBrief) const {
    const double width = Type::digitsWidth(Type::number(), Numbers::clock(m_duration));
    return static_cast<int>(std::ceil(isBrief ? width : width + 8 + Type::digitsWidth(Type::body(), ofDay()))) + 2;
}

QSize RunClock::sizeHint() const { return {widthFor(m_isBrief), Type::scaled(28)}; }

void RunClock::paintEvent(QPaintEvent*) {
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    const QFontMetricsF big(Type::number()), small(Type::body());
    const double base = height() / 2.0 + (big.ascent() - big.descent()) / 2;
    const double after = Type::digitsWidth(Type::number(), Numbers::clock(m_duration)) + 8;
    painter.setFont(Type::number());
    painter.setPen(tokens.text);
    Type::paintDigits(painter, QRectF(0, base - big.ascent(), after - 8, big.height()), Qt::AlignRight | Qt::AlignTop,
                      Numbers::clock(m_now));
    if (m_isBrief) return;
    painter.setFont(Type::body());
    painter.setPen(tokens.dim);
    Type::paintDigits(painter, QRectF(after, base - small.ascent(), width() - after, small.height()),
                      Qt::AlignLeft | Qt::AlignTop, ofDay());
}

StatePill::StatePill(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StatePill::setState(State state, const Words& words) {
    if (state == m_state && words.whole == m_words.whole) return;
    m_state = state;
    m_words = words;
    setAccessibleDescription(words.whole);
    setToolTip(words.told.isEmpty() ? words.whole : words.told);
    update();
}

void StatePill::setRoom(std::vector<Words> room) {
    m_room = std::move(room);
    updateGeometry();
}

void StatePill::setBrief(bool isBrief) {
    m_isBrief = isBrief;
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const {
    const QFontMetrics metrics(Type::strong(Type::detail()));
    int width = 0;
    for (const Words& words : m_room)
        width = std::max(width, metrics.horizontalAdvance(m_isBrief ? words.brief : words.whole));
    return {width + Type::scaled(34), Type::scaled(24)};
}

void StatePill::paintEvent(QPaintEvent*) {
    const Tokens& tokens = m_theme.tokens();
    const QColor color = m_state == State::designing ? tokens.dim
                         : m_state == State::playing ? tokens.accent
                                                     : tokens.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(mixed(tokens.panel, color, 0.4));
    painter.setBrush(mixed(tokens.panel, color, 0.1));
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    const QPointF mark(Type::scaled(13), height() / 2.0);
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(m_state == State::designing ? QBrush(Qt::NoBrush) : QBrush(color));
    if (m_state == State::over) {
        painter.drawRect(QRectF(mark.x() - 3, mark.y() - 3, 6, 6));
    } else if (m_state == State::paused) {
        for (const double x : {-2.5, 2.5})
            painter.drawLine(QPointF(mark.x() + x, mark.y() - 3.5), QPointF(mark.x() + x, mark.y() + 3.5));
    } else {
        painter.drawEllipse(mark, 3.5, 3.5);
    }
    painter.setFont(Type::strong(Type::detail()));
    painter.setPen(color);
    painter.drawText(rect().adjusted(Type::scaled(22), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_isBrief ? m_words.brief : m_words.whole);
}

}  // namespace stampede
