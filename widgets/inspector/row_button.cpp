#include "widgets/inspector/row_button.h"

#include <QBoxLayout>
#include <algorithm>

#include "widgets/bridge/labels.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

constexpr int margin = 9, gap = 6;

}  // namespace

RowButton::RowButton(Theme& theme, const QString& name, QWidget* parent)
    : QPushButton(parent),
      m_row(new QHBoxLayout(this)),
      m_name(new ElidedLabel(theme, this)),
      m_fact(new ElidedLabel(theme, this)) {
    as(this, "row");
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_row->setContentsMargins(margin, 2, margin, 2);
    m_row->addWidget(m_name);
    m_row->addWidget(m_fact, 1);
    for (ElidedLabel* label : {m_name, m_fact}) label->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme, &Theme::changed, this, &RowButton::arrange);
    setName(name);
}

QSize RowButton::sizeHint() const {
    const int line = m_name->sizeHint().height();
    return {160, std::max(26, (m_row->direction() == QBoxLayout::LeftToRight ? line : 2 * line) + 8)};
}

void RowButton::setName(const QString& name) {
    m_name->setText(name);
    arrange();
    tell();
}

void RowButton::setFact(const QString& fact, const char* look) {
    m_fact->setText(fact);
    m_fact->setLook(look);
    arrange();
    tell();
}

void RowButton::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    arrange();
}

void RowButton::arrange() {
    const int needed = m_name->sizeHint().width() + m_fact->sizeHint().width() + gap + 2 * margin;
    const bool isBeside = m_fact->text().isEmpty() || needed <= width();
    m_row->setSpacing(isBeside ? gap : 0);
    m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_name->setSizePolicy(isBeside ? QSizePolicy::Maximum : QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_fact->setAlignment((isBeside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    updateGeometry();
}

void RowButton::tell() {
    const QString all = m_fact->text().isEmpty() ? m_name->text() : tr("%1, %2").arg(m_name->text(), m_fact->text());
    if (accessibleName() != all) setAccessibleName(all);
}

}  // namespace stampede
