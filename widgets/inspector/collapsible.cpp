#include "widgets/inspector/collapsible.h"

#include <QBoxLayout>
#include <QToolButton>

#include "widgets/bridge/shown.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

Collapsible::Collapsible(Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_button(new QToolButton(this)),
      m_body(new QWidget(this)),
      m_content(new QVBoxLayout(m_body)) {
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setText(menuText(title));
    m_button->setCheckable(true);
    as(m_button, "fold");
    m_button->setIconSize({12, 12});
    m_button->setAccessibleName(title);
    withType(m_button, theme, &Type::caps);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    connect(m_button, &QToolButton::toggled, this, [this](bool open) { setOpen(open); });
    connect(&theme, &Theme::changed, this, [this] { setOpen(isOpen()); });
    setOpen(false);
}

bool Collapsible::isOpen() const { return m_button->isChecked(); }

void Collapsible::setOpen(bool open) {
    m_button->setChecked(open);
    m_button->setIcon(
        icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), m_theme.tokens().dim, 12));
    m_body->setVisible(open);
}

}  // namespace stampede
