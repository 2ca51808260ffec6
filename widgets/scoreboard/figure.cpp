#include "widgets/scoreboard/figure.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/bridge/shown.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr double gap = 6;
constexpr double arrow = 10;

}  // namespace

Figure::Figure(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        shrink();
        update();
    });
}

void Figure::setContent(Content content) {
    if (content == m_content) return;
    const bool isTipOther = content.told != m_content.told;
    m_content = std::move(content);
    if (isTipOther) {
        setAccessibleName(m_content.caption);
        setAccessibleDescription(m_content.told);
        setToolTip(tipText(m_content.told));
    }
    const int whole = neededWidth(m_content, false), brief = neededWidth(m_content, true);
    if (whole > m_width || brief > m_briefWidth) {
        m_width = std::max(m_width, whole);
        m_briefWidth = std::max(m_briefWidth, brief);
        updateGeometry();
    }
    update();
}

void Figure::setRoom(Content widest) {
    m_widest = std::move(widest);
    shrink();
}

void Figure::shrink() {
    m_width = std::max(neededWidth(m_widest, false), neededWidth(m_content, false));
    m_briefWidth = std::max(neededWidth(m_widest, true), neededWidth(m_content, true));
    updateGeometry();
}

void Figure::setBrief(bool isBrief) {
    if (isBrief == m_isBrief) return;
    m_isBrief = isBrief;
    updateGeometry();
    update();
}

int Figure::neededWidth(const Content& content, bool isBrief) const {
    double width = Type::digitsWidth(Type::number(), content.number);
    if (!content.detail.isEmpty() && !isBrief) width += gap + Type::digitsWidth(Type::detail(), content.detail);
    if (content.trend != Trend::none) width += arrow + 4;
    const QFontMetricsF caps(Type::strong(Type::caps()));
    return static_cast<int>(std::ceil(std::max(width, caps.horizontalAdvance(content.caption.toUpper())))) + 2;
}

int Figure::widthFor(bool isBrief) const { return std::max(isBrief ? m_briefWidth : m_width, Type::scaled(40)); }

QSize Figure::sizeHint() const { return {widthFor(m_isBrief), Type::scaled(38)}; }

void Figure::paintEvent(QPaintEvent*) {
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Type::strong(Type::caps()));
    painter.setPen(tokens.dim);
    painter.drawText(QRectF(0, 0, width(), Type::scaled(14)), Qt::AlignLeft | Qt::AlignVCenter,
                     m_content.caption.toUpper());
    const double base = Type::scaled(38) - QFontMetricsF(Type::number()).descent() - 1;
    const auto onBase = [&](const QFont& font, double x) {
        const QFontMetricsF metrics(font);
        return QRectF(x, base - metrics.ascent(), width() - x, metrics.height());
    };
    painter.setFont(Type::number());
    painter.setPen(tokens.text);
    Type::paintDigits(painter, onBase(painter.font(), 0), Qt::AlignLeft | Qt::AlignTop, m_content.number);
    double x = Type::digitsWidth(Type::number(), m_content.number) + gap;
    painter.setFont(Type::detail());
    painter.setPen(tokens.*m_content.color);
    if (m_content.trend != Trend::none) {
        const double way = m_content.trend == Trend::up ? -1 : 1, middle = base - 4.5;
        painter.setBrush(tokens.*m_content.color);
        painter.drawConvexPolygon(
            QPolygonF({{x, middle - 2.5 * way}, {x + arrow / 2, middle + 3 * way}, {x + arrow, middle - 2.5 * way}}));
        painter.setBrush(Qt::NoBrush);
        x += arrow + 4;
    }
    if (!m_isBrief)
        Type::paintDigits(painter, onBase(painter.font(), x), Qt::AlignLeft | Qt::AlignTop, m_content.detail);
}

}  // namespace stampede
