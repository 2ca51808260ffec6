#pragma once

#include "widgets/inspector/inspector_context.h"

class QMenu;
class QVBoxLayout;

namespace stampede {

class RowButton;

/// What it stands in, is placed in, uses and calls, and who uses and calls it: each to be gone to, taken away, added
/// to.
class LinksSection : public QWidget {
    Q_OBJECT
public:
    LinksSection(const InspectorContext& context, ResourceId id, QWidget* parent);
    void refresh();
    /// What the plus of a role offers: what may be linked, and why others may not.
    void fillMenu(QMenu& menu, std::string_view role);

private:
    struct Row {
        ResourceId other = {};
        std::optional<Link> link = {};  ///< none: it stands in it
        bool operator==(const Row& with) const { return other == with.other && link == with.link; }
    };
    struct Group {
        QString caption = {};
        std::string role = {};  ///< of what can be added here, empty for nothing
        std::vector<Row> rows = {};
        QStringList defaults = {};  ///< what holds where nothing of a sort is linked
        bool operator==(const Group&) const = default;
    };
    std::vector<Group> groups() const;
    std::vector<Link> links(bool outgoing) const;
    QStringList defaultsOf(const Kind& kind, std::string_view role, const std::vector<Link>& from) const;
    void build();
    void addRow(const Row& row);
    void showFact(RowButton& button, const ResourceId& other) const;

    const InspectorContext& m_context;
    ResourceId m_id;
    std::vector<Group> m_groups;
    std::vector<std::pair<ResourceId, RowButton*>> m_buttons;
    QVBoxLayout* m_layout;
};

}  // namespace stampede
