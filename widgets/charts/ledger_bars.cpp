#include "widgets/charts/ledger_bars.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "widgets/bridge/desk.h"
#include "widgets/bridge/log_words.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

LedgerBars::LedgerBars(const Desk& desk, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize LedgerBars::minimumSizeHint() const { return {Type::scaled(180), Type::scaled(15) * 3}; }

std::size_t LedgerBars::capacity() const {
    return static_cast<std::size_t>(std::clamp(height() / Type::scaled(15), 3, most));
}

void LedgerBars::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (capacity() == m_capacity) return;
    m_capacity = capacity();
    Q_EMIT capacityChanged();
}

void LedgerBars::take(std::vector<CauseSum> sums) {
    const auto isSame = [](const CauseSum& a, const CauseSum& b) {
        return a.row.cause == b.row.cause && a.points == b.points && a.count == b.count;
    };
    if (std::equal(sums.begin(), sums.end(), m_sums.begin(), m_sums.end(), isSame)) return;
    m_sums = std::move(sums);
    tell();
    update();
}

void LedgerBars::tell() {
    QStringList rows;
    for (const CauseSum& sum : m_sums) rows << told(sum);
    setAccessibleDescription(rows.isEmpty() ? m_empty : rows.join(QStringLiteral("; ")));
}

void LedgerBars::setEmptyText(const QString& text) {
    m_empty = text;
    tell();
    update();
}

QString LedgerBars::nameOf(const CauseSum& sum) const {
    return sum.isOthers ? tr("others") : causeName(sum.row, m_desk.catalog());
}

QString LedgerBars::told(const CauseSum& sum) const {
    if (sum.isOthers || sum.row.group == "cost")
        //: A bar of the ledger: its name and its points.
        return tr("%1: %2").arg(nameOf(sum), Numbers::points(sum.points));
    //: A bar of the ledger: its name, how often it happened, and its points.
    return tr("%1: %2 times, %3").arg(nameOf(sum), Numbers::count(sum.count), Numbers::points(sum.points));
}

double LedgerBars::rowHeight() const {
    return std::min<double>(Type::scaled(25), static_cast<double>(height()) / static_cast<double>(capacity()));
}

void LedgerBars::paintEvent(QPaintEvent*) {
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Type::detail());
    if (m_sums.empty()) {
        painter.setPen(tokens.dim);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_empty);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    double nameWidth = 0, numberWidth = 0, greatest = 1;
    for (const CauseSum& sum : m_sums) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(nameOf(sum)));
        numberWidth =
            std::max(numberWidth, Type::digitsWidth(Type::strong(Type::detail()), Numbers::points(sum.points)));
        greatest = std::max(greatest, std::abs(sum.points.inPoints()));
    }
    nameWidth = std::min(nameWidth, width() * 0.52);
    const double row = rowHeight(), bar = std::min(8.0, row - 6);
    const double left = nameWidth + 12, room = std::max(10.0, width() - left - numberWidth - 12);
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        const CauseSum& sum = m_sums[i];
        const QRectF line(0, static_cast<double>(i) * row, width(), row);
        painter.setFont(Type::detail());
        painter.setPen(tokens.text);
        painter.drawText(QRectF(0, line.top(), nameWidth + 1, row), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(nameOf(sum), Qt::ElideRight, nameWidth + 1));
        const double length = std::max(3.0, room * std::abs(sum.points.inPoints()) / greatest);
        painter.setPen(Qt::NoPen);
        painter.setBrush(causeColor(sum, m_desk.scenario().score, tokens));
        painter.drawRoundedRect(QRectF(left, line.center().y() - bar / 2, length, bar), 2, 2);
        painter.setFont(Type::strong(Type::detail()));
        painter.setPen(causeColor(sum, m_desk.scenario().score, tokens));
        Type::paintDigits(painter, line, Qt::AlignRight | Qt::AlignVCenter, Numbers::points(sum.points));
    }
}

bool LedgerBars::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto row = static_cast<std::size_t>(std::max(0.0, help->pos().y() / rowHeight()));
    if (row < m_sums.size())
        QToolTip::showText(help->globalPos(), tipText(told(m_sums[row])), this);
    else
        QToolTip::hideText();
    return true;
}

LastLines::LastLines(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize LastLines::sizeHint() const { return {Type::scaled(180), Type::scaled(16) * 2}; }

void LastLines::take(const Snapshot* snapshot) {
    const std::size_t count = snapshot ? snapshot->log.size() : 0;
    if (count == m_seen && count > 0) return;
    retell(snapshot);
}

void LastLines::retell(const Snapshot* snapshot) {
    const std::size_t count = snapshot ? snapshot->log.size() : 0;
    m_seen = count;
    m_lines.clear();
    for (std::size_t i = 0; i < std::min<std::size_t>(count, 2); ++i)
        m_lines << toldInOneLine(snapshot->log[count - 1 - i]);
    setAccessibleDescription(m_lines.join(QLatin1Char('\n')));
    update();
}

void LastLines::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(Type::detail());
    painter.setPen(m_theme.tokens().dim);
    const QFontMetricsF metrics(painter.font());
    for (int i = 0; i < m_lines.size(); ++i)
        painter.drawText(QRectF(0, i * Type::scaled(16), width(), Type::scaled(16)), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_lines[i], Qt::ElideRight, width()));
}

}  // namespace stampede
