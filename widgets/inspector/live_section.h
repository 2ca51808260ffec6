#pragma once

#include "widgets/inspector/inspector_context.h"

class QLabel;
class QVBoxLayout;

namespace stampede {

class ConsoleView;
class ElidedLabel;

/// How it does while a day is played: its metrics of the last minute, its addresses, what it has printed.
class LiveSection : public QWidget {
    Q_OBJECT
public:
    LiveSection(const InspectorContext& context, ResourceId id, QWidget* parent);
    void refresh();
    bool hasConsole() const;
    /// Scrolls to what it has printed, and gives that the keyboard.
    void revealConsole();

private:
    void addMetrics(const Kind& kind);
    void showMetrics(const Detail& detail);
    void showFacts(const ResourceSnapshot& there, const Detail* detail);

    const InspectorContext& m_context;
    ResourceId m_id;
    const Kind* m_kind;
    QLabel* m_facts;
    QWidget* m_metrics;
    std::vector<ElidedLabel*> m_values;  ///< in the order of the kind's metrics
    QWidget* m_addressBox;
    QLabel* m_addresses;
    QWidget* m_consoleBox;
    ConsoleView* m_console;
};

}  // namespace stampede
