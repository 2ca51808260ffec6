#pragma once

#include <QBoxLayout>
#include <QWidget>

#include "widgets/bridge/desk.h"
#include "widgets/fields/field_context.h"
#include "widgets/load/load_values.h"

class QLabel;

namespace stampede {

class CurveTable;
class FieldRow;
class LimitsSection;
class RateChart;

/// The rest of the day beside the drawing, edited while designing: load, score, cost, limits. Each edit is one step.
class LoadPanel : public QWidget {
    Q_OBJECT
public:
    LoadPanel(Desk& desk, Theme& theme, QWidget* parent = nullptr);

    RateChart* chart() const { return m_chart; }
    CurveTable* table() const { return m_table; }
    LimitsSection* limits() const { return m_limits; }
    /// Says that the load is sent several times, where it is.
    QLabel* repeatedLabel() const { return m_repeated; }
    /// A row for each rule of the cost, in their order.
    const std::vector<FieldRow*>& costRows() const { return m_costRows; }
    /// The row that edits what stands at that path of a scenario, null where there is none.
    FieldRow* row(std::string_view path) const;
    QSize sizeHint() const override { return {560, 640}; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        const LoadPart* part = nullptr;
        FieldRow* row = nullptr;
    };
    std::optional<Problem> set(const std::string& path, const Value& value);
    void build();
    QWidget* makeCurve();
    QBoxLayout::Direction curveDirection() const;
    void addRow(const LoadPart& part);
    void addCostRules();
    void commitCurve(const std::vector<std::pair<SimTime, double>>& points);
    void tellCurve(const QString& sentence);
    std::vector<FieldRow*> allRows() const;
    std::vector<FieldRow*> typedRows() const;  ///< in which something is typed and not taken over
    void settle(QStringList& left);
    void refresh();
    void refreshCosts(const QString& lock);

    Desk& m_desk;
    FieldContext m_context;
    Parameter m_rampParameter;
    QWidget* m_scroll = nullptr;
    QVBoxLayout* m_content = nullptr;
    QLabel* m_lock = nullptr;
    QBoxLayout* m_curveBox = nullptr;
    RateChart* m_chart = nullptr;
    CurveTable* m_table = nullptr;
    QLabel* m_curveProblem = nullptr;
    QLabel* m_repeated = nullptr;
    FieldRow* m_ramp = nullptr;
    std::vector<Row> m_rows;
    QVBoxLayout* m_costs = nullptr;
    std::vector<FieldRow*> m_costRows;
    LimitsSection* m_limits = nullptr;
};

}  // namespace stampede
