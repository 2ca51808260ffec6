#include "widgets/load/load_panel.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <algorithm>
#include <memory>

#include "model/scenario/repeated_load.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/field_row.h"
#include "widgets/fields/pieces.h"
#include "widgets/fields/record_editor.h"
#include "widgets/load/cost_rule_values.h"
#include "widgets/load/curve_table.h"
#include "widgets/load/limits_section.h"
#include "widgets/load/rate_chart.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

LoadPanel::LoadPanel(Desk& desk, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_context{theme, desk.catalog().tables()},
      m_rampParameter{.key = "ramp_s",
                      .label = STAMPEDE_TEXT("Load", "Ramp"),
                      .type = ParameterType::number,
                      .help = STAMPEDE_TEXT("Load", "How long each change of the rate takes."),
                      .fallback = 0,
                      .unit = "s",
                      .least = 0,
                      .most = 86400} {
    as(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    connect(&desk, &Desk::opened, this, [this] {
        if (!typedRows().empty() || m_table->isDirty()) build();  // what was typed in another goes with it
    });
    connect(&desk, &Desk::changed, this, [this] { refresh(); });
    connect(&desk, &Desk::stateChanged, this, [this] { refresh(); });
    connect(&desk, &Desk::settling, this, [this](QStringList& left) { settle(left); });
    build();
}

void LoadPanel::build() {
    setAccessibleName(tr("Load and rules"));
    Theme& theme = m_context.theme;
    m_rows.clear();
    m_costRows.clear();
    auto* holder = new QWidget;
    m_content = new QVBoxLayout(holder);
    m_content->setContentsMargins(12, 12, 12, 12);
    m_content->setSpacing(6);
    QScrollArea* scroll = scrolled(holder, tr("Load and rules"), this);
    const std::unique_ptr<QWidget> before(m_scroll);  // which goes last, so that there is never nothing in here
    layout()->addWidget(m_scroll = scroll);
    scroll->show();

    const auto section = [&](const QString& title) {
        m_content->addSpacing(8);
        m_content->addWidget(caption(theme, title, holder));
    };
    m_content->addWidget(m_lock = wrapped(theme, "dim", holder));
    section(tr("Requests over the day"));
    m_content->addWidget(makeCurve());
    section(tr("Who asks for what"));
    for (const LoadPart& part : workloadParts()) addRow(part);
    section(tr("What an answer is worth"));
    for (const LoadPart& part : scoreParts()) addRow(part);
    section(tr("What it costs"));
    m_content->addLayout(m_costs = new QVBoxLayout);
    section(tr("Limits that differ"));
    m_content->addWidget(m_limits = new LimitsSection(
                             m_desk, m_context,
                             [this](const std::string& path, const Value& value) { return set(path, value); }, holder));
    m_content->addStretch(1);
    refresh();
}

std::optional<Problem> LoadPanel::set(const std::string& path, const Value& value) {
    return m_desk.tryPerform({{.what = SetAction{"scenario", path, value}}});
}

QWidget* LoadPanel::makeCurve() {
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_curveBox = new QBoxLayout(curveDirection());
    m_curveBox->setSpacing(12);
    m_curveBox->addWidget(m_chart = new RateChart(m_context.theme, box), 3);
    m_curveBox->addWidget(m_table = new CurveTable(m_context.theme, box), 1, Qt::AlignTop);
    layout->addLayout(m_curveBox);
    layout->addWidget(m_curveProblem = wrapped(m_context.theme, "fail", box));
    m_curveProblem->hide();
    layout->addWidget(m_repeated = wrapped(m_context.theme, "late", box));
    QLabel* hint = wrapped(m_context.theme, "dim", box);
    hint->setText(tr("Drag a point to move it, double-click to add one, Delete to take the chosen one away."));
    layout->addWidget(hint);
    m_ramp = new FieldRow(
        m_rampParameter, m_context,
        [this](const std::string&, const Value& value) { return set("workload/rate/ramp_s", value); }, box);
    layout->addWidget(m_ramp);
    connect(m_chart, &RateChart::edited, this, [this](const RateChart::Points& points) { commitCurve(points); });
    connect(m_table, &CurveTable::edited, this, [this](const RateChart::Points& points) { commitCurve(points); });
    connect(m_table, &CurveTable::problemFound, this, [this](const QString& text) { tellCurve(text); });
    return box;
}

void LoadPanel::commitCurve(const std::vector<std::pair<SimTime, double>>& points) {
    const auto problem = set("workload/rate/requests_per_s", curveValue(points));
    tellCurve(problem ? shown(problem->sentence) : QString());
    if (problem) refresh();
}

void LoadPanel::tellCurve(const QString& sentence) {
    m_curveProblem->setText(sentence);
    m_curveProblem->setVisible(!sentence.isEmpty());
}

void LoadPanel::addRow(const LoadPart& part) {
    auto* row = new FieldRow(
        part.parameter, m_context,
        [this, &part](const std::string& path, const Value& value) -> std::optional<Problem> {
            Value whole;
            if (auto problem = changed(part, m_desk.scenario(), path, value, whole)) return problem;
            return set(part.path, whole);
        },
        this);
    m_content->addWidget(row);
    m_rows.push_back({&part, row});
}

FieldRow* LoadPanel::row(std::string_view path) const {
    for (const Row& each : m_rows)
        if (each.part->path == path) return each.row;
    return path == "workload/rate/ramp_s" ? m_ramp : nullptr;
}

void LoadPanel::refresh() {
    const bool playing = m_desk.isPlaying();
    const QString lock =
        playing ? tr("A day is being played. Load, score and limits can be edited while designing.") : QString();
    m_lock->setText(lock);
    m_lock->setVisible(playing);
    const Scenario& scenario = m_desk.scenario();
    m_chart->setLocked(playing);
    m_chart->showRate(scenario.workload.rate, scenario.duration);
    m_table->setLocked(playing);
    m_table->showPoints(scenario.workload.rate.requestsPerS);
    const QString repeated = shown(repeatedLoad(m_desk.drawing()));
    m_repeated->setText(repeated);
    m_repeated->setVisible(!repeated.isEmpty());
    m_ramp->setLocked(lock);
    m_ramp->showValue(scenario.workload.rate.ramp.inSeconds());
    for (const Row& each : m_rows) {
        each.row->setLocked(lock);
        each.row->showValue(valueOf(*each.part, scenario));
    }
    refreshCosts(lock);
    m_limits->refresh(lock);
}

std::vector<FieldRow*> LoadPanel::allRows() const {
    std::vector<FieldRow*> all{m_ramp};
    for (const Row& each : m_rows) all.push_back(each.row);
    all.insert(all.end(), m_costRows.begin(), m_costRows.end());
    for (FieldRow* row : m_limits->rows()) all.push_back(row);
    return all;
}

std::vector<FieldRow*> LoadPanel::typedRows() const {
    std::vector<FieldRow*> typed = allRows();
    typed.erase(std::remove_if(typed.begin(), typed.end(), [](FieldRow* row) { return !row->editor()->isDirty(); }),
                typed.end());
    return typed;
}

void LoadPanel::settle(QStringList& left) {
    if (m_desk.isPlaying()) return;
    m_table->finish();
    if (m_table->isDirty()) left << tr("Requests over the day");
    for (FieldRow* row : allRows()) row->editor()->finish();
    for (FieldRow* row : typedRows()) left << shown(row->editor()->parameter().label);
}

void LoadPanel::addCostRules() {
    clear(*m_costs);
    m_costRows.clear();
    for (std::size_t i = 0; i < m_desk.scenario().score.cost.rules.size(); ++i) {
        auto* row = new FieldRow(
            costRuleParameter(), m_context,
            [this, i](const std::string& path, const Value& value) -> std::optional<Problem> {
                Value whole;
                if (auto problem = changedCostRule(m_desk.scenario().score.cost, i, path, value, whole)) return problem;
                return set("score/cost/rules", whole);
            },
            this);
        m_costs->addWidget(row);
        m_costRows.push_back(row);
    }
}

void LoadPanel::refreshCosts(const QString& lock) {
    const auto& rules = m_desk.scenario().score.cost.rules;
    if (rules.size() != m_costRows.size()) addCostRules();
    for (std::size_t i = 0; i < m_costRows.size(); ++i) {
        m_costRows[i]->setLocked(lock);
        m_costRows[i]->showValue(costRuleValue(m_desk.scenario().score.cost, i));
    }
}

void LoadPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) build();
}

/// The table beside the curve, or below it where both would be wider than the panel.
QBoxLayout::Direction LoadPanel::curveDirection() const {
    return width() < Type::scaled(460) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
}

void LoadPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_curveBox->setDirection(curveDirection());
}

}  // namespace stampede
