#pragma once

#include "widgets/inspector/inspector_context.h"

class QLabel;

namespace stampede {

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

}  // namespace stampede
