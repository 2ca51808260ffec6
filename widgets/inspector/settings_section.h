#pragma once

#include "widgets/inspector/inspector_context.h"

class QLabel;

namespace stampede {

class FieldRow;

/// Every setting of one resource, from its kind's descriptors.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    SettingsSection(const InspectorContext& context, ResourceId id, QWidget* parent);
    void refresh();
    void finish();
    void keep(Drafts& drafts) const;
    void bring(const Drafts& drafts);
    FieldRow* row(std::string_view key) const;

private:
    std::optional<Problem> commit(const Parameter& parameter, const std::string& path, const Value& value);
    bool makesAnother() const;
    QString lockOf(const Parameter& parameter, const Resource* drawn, const ResourceSnapshot* there) const;

    const InspectorContext& m_context;
    ResourceId m_id;
    const Kind* m_kind;
    QLabel* m_remade = nullptr;  ///< that a change makes another resource
    std::vector<FieldRow*> m_rows;
};

}  // namespace stampede
