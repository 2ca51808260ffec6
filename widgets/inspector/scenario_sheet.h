#pragma once

#include <vector>

#include "widgets/inspector/inspector_context.h"

class QLabel;

namespace stampede {

class FieldRow;

/// Nothing is selected: the day itself.
class ScenarioSheet : public InspectorSheet {
    Q_OBJECT
public:
    ScenarioSheet(const InspectorContext& context, QWidget* parent);
    void refresh() override;
    void finish() override;
    void keep(Drafts& drafts) const override;
    void bring(const Drafts& drafts) override;

private:
    std::optional<Problem> commit(const Parameter& parameter, const Value& value);

    const InspectorContext& m_context;
    FieldContext m_fields;  ///< which complete to no ids
    std::vector<FieldRow*> m_rows;
    QLabel* m_title;
    QLabel* m_totalsHead;
    QLabel* m_totals;
    QLabel* m_hint;
};

}  // namespace stampede
