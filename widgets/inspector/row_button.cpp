#include "widgets/inspector/row_button.h"

#include <QBoxLayout>
#include <algorithm>

#include "widgets/fields/pieces.h"
#include "widgets/style/theme.h"

namespace stampede {

RowButton::RowButton(Theme& theme, const QString& name, QWidget* parent)
    : QPushButton(parent), m_name(new ElidedLabel(theme, this)), m_fact(new ElidedLabel(theme, this)) {
    as(this, "row");
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(9, 2, 9, 2);
    row->setSpacing(6);
    row->addWidget(m_name);
    row->addWidget(m_fact, 1);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_fact->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (ElidedLabel* label : {m_name, m_fact}) label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setName(name);
}

QSize RowButton::sizeHint() const { return {160, std::max(26, m_name->sizeHint().height() + 8)}; }

void RowButton::setName(const QString& name) {
    m_name->setText(name);
    tell();
}

void RowButton::setFact(const QString& fact, const char* look) {
    m_fact->setText(fact);
    m_fact->setLook(look);
    m_fact->setMinimumWidth(std::min(m_fact->sizeHint().width(), 96));  // of the two the name is worth more
    tell();
}

void RowButton::tell() {
    const QString all = m_fact->text().isEmpty() ? m_name->text() : tr("%1, %2").arg(m_name->text(), m_fact->text());
    if (accessibleName() != all) setAccessibleName(all);
}

}  // namespace stampede
