#include "widgets/inspector/resource_sheet.h"

#include <QBoxLayout>

#include "widgets/inspector/commands_section.h"
#include "widgets/inspector/header_section.h"
#include "widgets/inspector/links_section.h"
#include "widgets/inspector/live_section.h"
#include "widgets/inspector/reference_section.h"
#include "widgets/inspector/trouble_box.h"
#include "widgets/inspector/wrapped_button.h"

namespace stampede {

ResourceSheet::ResourceSheet(const InspectorContext& context, const ResourceId& id, QWidget* parent)
    : InspectorSheet(parent),
      m_header(new HeaderSection(context, id, this)),
      m_toConsole(new WrappedButton(context.theme, tr("Show its console log"), this)),
      m_trouble(new TroubleBox(context, id, this)),
      m_commands(new CommandsSection(context, id, this)),
      m_links(new LinksSection(context, id, this)),
      m_settings(new SettingsSection(context, id, this)),
      m_live(new LiveSection(context, id, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (QWidget* section :
         std::initializer_list<QWidget*>{m_header, m_toConsole, m_trouble, m_links, m_settings, m_live, m_commands})
        layout->addWidget(section);
    if (const Kind* kind = context.kindOf(id)) layout->addWidget(new ReferenceSection(context, *kind, this));
    layout->addStretch(1);
    m_toConsole->setObjectName(QStringLiteral("toConsole"));
    connect(m_toConsole, &QPushButton::clicked, this, [this] { m_live->revealConsole(); });
    showWayToConsole();
}

/// What a machine has printed may say why it is not well, and stands far below.
void ResourceSheet::showWayToConsole() {
    m_toConsole->setVisible(m_header->tellsTroubleOfConsole() && m_live->hasConsole());
}

void ResourceSheet::refresh() {
    m_header->refresh();
    m_trouble->refresh();
    m_commands->refresh();
    m_links->refresh();
    m_settings->refresh();
    m_live->refresh();
    showWayToConsole();
}

void ResourceSheet::finish() {
    m_header->finish();
    m_settings->finish();
}

void ResourceSheet::keep(Drafts& drafts) const {
    m_header->keep(drafts);
    m_settings->keep(drafts);
}

void ResourceSheet::bring(const Drafts& drafts) {
    m_header->bring(drafts);
    m_settings->bring(drafts);
}

}  // namespace stampede
