#include "widgets/inspector/resource_sheet.h"

#include <QBoxLayout>

#include "widgets/inspector/commands_section.h"
#include "widgets/inspector/header_section.h"
#include "widgets/inspector/links_section.h"
#include "widgets/inspector/live_section.h"
#include "widgets/inspector/reference_section.h"
#include "widgets/inspector/trouble_box.h"

namespace stampede {

ResourceSheet::ResourceSheet(const InspectorContext& context, const ResourceId& id, Drafts& drafts, QWidget* parent)
    : InspectorSheet(parent),
      m_header(new HeaderSection(context, id, this)),
      m_trouble(new TroubleBox(context, id, this)),
      m_commands(new CommandsSection(context, id, this)),
      m_links(new LinksSection(context, id, this)),
      m_settings(new SettingsSection(context, id, drafts, this)),
      m_live(new LiveSection(context, id, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (QWidget* section :
         std::initializer_list<QWidget*>{m_header, m_trouble, m_links, m_settings, m_live, m_commands})
        layout->addWidget(section);
    if (const Kind* kind = context.kindOf(id)) layout->addWidget(new ReferenceSection(context, *kind, this));
    layout->addStretch(1);
}

void ResourceSheet::refresh() {
    m_header->refresh();
    m_trouble->refresh();
    m_commands->refresh();
    m_links->refresh();
    m_settings->refresh();
    m_live->refresh();
}

}  // namespace stampede
