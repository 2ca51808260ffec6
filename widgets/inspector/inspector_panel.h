#pragma once

#include <map>

#include "widgets/bridge/cadence.h"
#include "widgets/inspector/inspector_context.h"
#include "widgets/inspector/settings_section.h"

class QScrollArea;

namespace stampede {

/// The panel about what is selected: one resource, several, a link, or the day itself.
class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    InspectorPanel(Desk& desk, Selection& selection, Theme& theme, QWidget* parent = nullptr);

    InspectorSheet* sheet() const { return m_sheet; }
    QSize sizeHint() const override { return {288, 600}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What a sheet is made for; another one needs another sheet.
    struct Subject {
        std::vector<ResourceId> resources = {};
        std::optional<Link> link = {};
        const Kind* kind = nullptr;
        bool isPlaying = false;
        bool operator==(const Subject&) const = default;
    };
    Subject subject() const;
    void follow();
    void rebuild();
    void leaveSheet();
    InspectorSheet* makeSheet();
    ResourceId shownId() const;
    void keepDrafts();
    void forget();
    void settle(QStringList& left);

    InspectorContext m_context;
    Subject m_subject;
    std::map<ResourceId, Drafts> m_drafts;  ///< of what is not shown now; of the day itself under no id
    bool m_isLeaving = false;
    Cadence m_cadence{[this] { follow(); }};
    QWidget* m_holder;
    QScrollArea* m_scroll;
    InspectorSheet* m_sheet = nullptr;
};

}  // namespace stampede
