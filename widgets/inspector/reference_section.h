#pragma once

#include "widgets/inspector/inspector_context.h"

namespace stampede {

/// What the catalog knows of a kind beyond its settings: list prices, lead times, and when the service says no. Each
/// with its source.
class ReferenceSection : public QWidget {
    Q_OBJECT
public:
    ReferenceSection(const InspectorContext& context, const Kind& kind, QWidget* parent);

private:
    void addPrices(const Kind& kind);
    void addLeadTimes(const Kind& kind);
    void addRefusals(const Kind& kind);

    const InspectorContext& m_context;
};

}  // namespace stampede
