#include "widgets/inspector/scenario_sheet.h"

#include <QBoxLayout>
#include <QLabel>

#include "widgets/bridge/labels.h"
#include "widgets/bridge/renaming.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/field_row.h"
#include "widgets/inspector/sheet_parts.h"
#include "widgets/style/numbers.h"

namespace stampede {

namespace {

/// What of the scenario itself is edited here, its name first.
const std::vector<Parameter>& scenarioSettings() {
    static const std::vector<Parameter> parameters{
        {.key = "name",
         .label = STAMPEDE_TEXT("ScenarioSheet", "Name"),
         .help = STAMPEDE_TEXT("ScenarioSheet", "What the day is called."),
         .fallback = ""},
        {.key = "duration",
         .label = STAMPEDE_TEXT("ScenarioSheet", "Duration"),
         .help = STAMPEDE_TEXT("ScenarioSheet", "How long the day is, as hours:minutes:seconds."),
         .fallback = "1:00:00"},
        {.key = "year",
         .label = STAMPEDE_TEXT("ScenarioSheet", "Year"),
         .type = ParameterType::integer,
         .help = STAMPEDE_TEXT("ScenarioSheet", "What is not offered in this year is refused."),
         .fallback = 2026,
         .least = 2006,
         .most = 2100}};
    return parameters;
}

}  // namespace

ScenarioSheet::ScenarioSheet(const InspectorContext& context, QWidget* parent)
    : InspectorSheet(parent),
      m_context(context),
      m_fields{context.theme, context.desk.catalog().tables()},
      m_title(sheetTitle(context.theme, {}, this)),
      m_totalsHead(caption(context.theme, tr("So far"), this)),
      m_totals(wrapped(context.theme, "dim", this)),
      m_hint(wrapped(context.theme, "dim", this)) {
    QVBoxLayout* layout = sheetColumn(this);
    layout->addWidget(caption(context.theme, tr("The day"), this));
    layout->addWidget(m_title);
    for (const Parameter& parameter : scenarioSettings()) {
        auto* row = new FieldRow(
            parameter, m_fields,
            [this, &parameter](const std::string&, const Value& value) { return commit(parameter, value); }, this);
        layout->addWidget(row);
        m_rows.push_back(row);
    }
    layout->addSpacing(6);
    layout->addWidget(m_totalsHead);
    layout->addWidget(m_totals);
    layout->addSpacing(6);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    m_hint->setText(tr("Select something on the canvas to see its settings here. Drag from the palette to draw more."));
    refresh();
}

std::optional<Problem> ScenarioSheet::commit(const Parameter& parameter, const Value& value) {
    Value given = value;
    if (const std::string* text = value.asString(); text && &parameter == &scenarioSettings().front()) {
        const Wording name = reworded(m_context.desk.scenario().name, plain(*text));
        Record byLanguage;
        for (const auto& [tag, words] : name.byLanguage) byLanguage.set(tag, words);
        if (!byLanguage.fields.empty()) given = byLanguage;
    }
    return m_context.desk.tryPerform({{.what = SetAction{"scenario", std::string(parameter.key), given}}});
}

void ScenarioSheet::finish() {
    for (FieldRow* row : m_rows)
        if (!row->isLocked()) row->editor()->finish();
}

void ScenarioSheet::keep(Drafts& drafts) const {
    for (const FieldRow* row : m_rows) row->editor()->keep(drafts, std::string(row->editor()->parameter().key));
}

void ScenarioSheet::bring(const Drafts& drafts) {
    for (FieldRow* row : m_rows) row->editor()->bring(drafts, std::string(row->editor()->parameter().key));
}

void ScenarioSheet::refresh() {
    const Scenario& scenario = m_context.desk.scenario();
    const auto now = m_context.desk.snapshot();
    const Value values[] = {std::string(scenario.name.in(languageTag())), clockText(scenario.duration), scenario.year};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setLocked(now ? tr("The day itself is edited while designing, not while it is played") : QString());
        m_rows[i]->showValue(values[i]);
    }
    tell(*m_title, brief(scenario.name.in(languageTag())));
    m_totalsHead->setVisible(now != nullptr);
    QStringList totals;
    if (now) {
        totals << tr("%1 requests so far, %2 of them failed")
                      .arg(Numbers::count(now->requests.offered), Numbers::count(now->requests.failed));
        totals << tr("%1 so far, %2 now").arg(Numbers::money(now->cost), Numbers::perHour(now->costPerHour));
        totals << tr("%1 points").arg(Numbers::points(now->score));
        totals << tr("Seed %1").arg(QString::number(now->seed));
    }
    tell(*m_totals, totals.join(u'\n'));
}

}  // namespace stampede
