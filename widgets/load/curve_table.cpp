#include "widgets/load/curve_table.h"

#include <QGridLayout>
#include <QToolButton>
#include <algorithm>

#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/line_field.h"
#include "widgets/fields/pieces.h"
#include "widgets/fields/typed_editors.h"
#include "widgets/fields/typed_text.h"

namespace stampede {

CurveTable::CurveTable(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(3);
    const QString heads[] = {tr("Time"), tr("Req/s")};
    for (int column = 0; column < 2; ++column) {
        auto* head = new ElidedLabel(theme, this);
        head->setText(heads[column]);
        head->setLook("dim");
        m_grid->addWidget(head, 0, column);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    addRow();
}

bool CurveTable::Row::isTyped() const { return time->text() != shownTime || rate->text() != shownRate; }

bool CurveTable::isDirty() const {
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.isTyped(); });
}

void CurveTable::finish() {
    for (std::size_t i = 0; i < m_rows.size(); ++i) finish(i);
}

void CurveTable::addRow() {
    const std::size_t index = m_rows.size();
    const int line = static_cast<int>(index) + 1;
    Row row{new LineField(this), new LineField(this), nullptr, {}, {}};
    QToolButton* remove = iconButton(m_theme, QStringLiteral("close"), tr("Remove this point"), this);
    row.remove = remove;
    row.time->setAccessibleName(tr("Time of point %1").arg(line));
    row.rate->setAccessibleName(tr("Requests a second from point %1 on").arg(line));
    row.time->setPlaceholderText(tr("h:mm:ss"));
    row.time->setMinimumWidth(80);
    row.rate->setMinimumWidth(64);
    m_grid->addWidget(row.time, line, 0);
    m_grid->addWidget(row.rate, line, 1);
    m_grid->addWidget(remove, line, 2);
    for (LineField* field : {row.time, row.rate}) {
        connect(field, &QLineEdit::textChanged, this,
                [this, field, index] { field->setEscapable(m_rows[index].isTyped()); });
        connect(field, &LineField::left, this, [this, index] { finish(index); });
        connect(field, &LineField::escaped, this, [this, index] { revert(index); });
    }
    connect(remove, &QToolButton::clicked, this, [this, index] {
        if (index >= m_points.size() || m_points.size() < 2) return;
        RateChart::Points next = m_points;
        next.erase(next.begin() + static_cast<std::ptrdiff_t>(index));
        Q_EMIT edited(next);
    });
    remove->setFocusPolicy(Qt::NoFocus);  // Tab goes from cell to cell; by keys a point is taken away in the curve
    m_rows.push_back(row);
    chainTabStops(*this);
}

void CurveTable::show(Row& row, const QString& time, const QString& rate) {
    const bool same = time == row.shownTime && rate == row.shownRate;
    const bool typing = row.isTyped();
    row.shownTime = time;
    row.shownRate = rate;
    if (typing && (same || row.time->hasFocus() || row.rate->hasFocus())) return;
    row.time->showText(time);
    row.rate->showText(rate);
}

void CurveTable::showPoints(const RateChart::Points& points) {
    m_points = points;
    while (m_rows.size() < points.size() + 1) addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isPoint = i < points.size();
        const bool isShown = isPoint || (i == points.size() && !m_locked);
        for (QWidget* each : std::initializer_list<QWidget*>{m_rows[i].time, m_rows[i].rate}) each->setVisible(isShown);
        m_rows[i].remove->setVisible(isPoint && !m_locked && points.size() > 1);
        show(m_rows[i], isPoint ? plain(clockText(points[i].first)) : QString(),
             isPoint ? plain(typedText(Value(points[i].second))) : QString());
        for (LineField* field : {m_rows[i].time, m_rows[i].rate}) field->setReadOnly(m_locked);
    }
}

void CurveTable::setLocked(bool locked) {
    m_locked = locked;
    showPoints(m_points);
}

void CurveTable::revert(std::size_t index) {
    Row& row = m_rows[index];
    row.time->showText(row.shownTime);
    row.rate->showText(row.shownRate);
    Q_EMIT problemFound({});
}

void CurveTable::finish(std::size_t index) {
    Row& row = m_rows[index];
    const QString time = row.time->text(), rate = row.rate->text();
    if (m_locked || !row.isTyped()) return;
    if (index >= m_points.size() && (time.isEmpty() || rate.isEmpty())) return;
    const auto moment = parseClock(time.trimmed().toStdString());
    const Value number = numberOrText(rate);
    if (!moment) return Q_EMIT problemFound(tr("A time is written as 1:30:00"));
    if (!number.isNumber() || number.number() < 0) return Q_EMIT problemFound(tr("A rate is a number from 0 on"));
    RateChart::Points next = m_points;
    const std::pair<SimTime, double> made{*moment, number.number()};
    if (index < next.size())
        next[index] = made;
    else
        next.push_back(made);
    std::stable_sort(next.begin(), next.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    row.shownTime = time;
    row.shownRate = rate;
    Q_EMIT problemFound({});
    Q_EMIT edited(next);
}

}  // namespace stampede
