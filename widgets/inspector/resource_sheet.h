#pragma once

#include "widgets/inspector/inspector_context.h"
#include "widgets/inspector/settings_section.h"

class QPushButton;

namespace stampede {

class CommandsSection;
class HeaderSection;
class LinksSection;
class LiveSection;
class TroubleBox;

/// All about one resource.
class ResourceSheet : public InspectorSheet {
    Q_OBJECT
public:
    ResourceSheet(const InspectorContext& context, const ResourceId& id, QWidget* parent);
    void refresh() override;
    void finish() override;
    void keep(Drafts& drafts) const override;
    void bring(const Drafts& drafts) override;

    HeaderSection* header() const { return m_header; }
    SettingsSection* settings() const { return m_settings; }
    LinksSection* links() const { return m_links; }

private:
    void showWayToConsole();

    HeaderSection* m_header;
    QPushButton* m_toConsole;
    TroubleBox* m_trouble;
    CommandsSection* m_commands;
    LinksSection* m_links;
    SettingsSection* m_settings;
    LiveSection* m_live;
};

}  // namespace stampede
