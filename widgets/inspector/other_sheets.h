#pragma once

#include <array>

#include "widgets/inspector/inspector_context.h"

class QLabel;
class QVBoxLayout;

namespace stampede {

class FieldRow;
class RowButton;

/// Several resources at once: how many of what, and what they have in common.
class SeveralSheet : public InspectorSheet {
    Q_OBJECT
public:
    SeveralSheet(const InspectorContext& context, QWidget* parent);
    void refresh() override;

private:
    QString commonFacts() const;

    const InspectorContext& m_context;
    QLabel* m_title;
    QLabel* m_counts;
    QLabel* m_common;
};

/// One link: its ends, its role, what runs along it.
class LinkSheet : public InspectorSheet {
    Q_OBJECT
public:
    LinkSheet(const InspectorContext& context, Link link, QWidget* parent);
    void refresh() override;

private:
    const InspectorContext& m_context;
    Link m_link;
    RowButton* m_from;
    RowButton* m_to;
    QLabel* m_role;
    QLabel* m_flow;
};

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
