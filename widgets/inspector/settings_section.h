#pragma once

#include <map>

#include "widgets/inspector/inspector_context.h"

class QLabel;

namespace stampede {

class FieldRow;

/// What was typed and not taken over, by resource and setting, so that a look at something else loses nothing.
using Drafts = std::map<std::pair<ResourceId, std::string>, QString>;

/// Every setting of one resource, from its kind's descriptors.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    SettingsSection(const InspectorContext& context, ResourceId id, Drafts& drafts, QWidget* parent);
    void refresh();
    /// Keeps what was typed and not taken over.
    void leave();
    FieldRow* row(std::string_view key) const;

private:
    std::optional<Problem> commit(const Parameter& parameter, const std::string& path, const Value& value);
    bool makesAnother() const;
    QString lockOf(const Parameter& parameter, const Resource* drawn, const ResourceSnapshot* there) const;

    const InspectorContext& m_context;
    ResourceId m_id;
    const Kind* m_kind;
    Drafts& m_drafts;
    QLabel* m_remade = nullptr;  ///< that a change makes another resource
    std::vector<FieldRow*> m_rows;
};

}  // namespace stampede
