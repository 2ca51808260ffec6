#include "widgets/inspector/other_sheets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <map>

#include "widgets/bridge/renaming.h"
#include "widgets/bridge/shown.h"
#include "widgets/bridge/state_words.h"
#include "widgets/fields/field_row.h"
#include "widgets/fields/pieces.h"
#include "widgets/fields/setting_words.h"
#include "widgets/inspector/row_button.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

QLabel* title(Theme& theme, const QString& text, QWidget* parent) {
    QLabel* label = plainLabel(text, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    withType(label, theme, &Type::title);
    return label;
}

QVBoxLayout* column(QWidget* sheet) {
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

void setTextOf(QLabel& label, const QString& text) {
    if (label.text() != text) label.setText(text);
    label.setVisible(!text.isEmpty());
}

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

// ---- SeveralSheet

SeveralSheet::SeveralSheet(const InspectorContext& context, QWidget* parent)
    : InspectorSheet(parent),
      m_context(context),
      m_title(title(context.theme, {}, this)),
      m_counts(wrapped(context.theme, "dim", this)),
      m_common(wrapped(context.theme, "", this)) {
    QVBoxLayout* layout = column(this);
    for (QWidget* each : {m_title, m_counts}) layout->addWidget(each);
    layout->addWidget(caption(context.theme, tr("In common"), this));
    layout->addWidget(m_common);
    layout->addStretch(1);
    refresh();
}

void SeveralSheet::refresh() {
    const auto& ids = m_context.selection.resources();
    setTextOf(*m_title, tr("Selected: %1").arg(Numbers::count(static_cast<std::int64_t>(ids.size()))));
    std::map<const Kind*, int> counts;
    for (const ResourceId& id : ids) ++counts[m_context.kindOf(id)];
    QStringList lines;
    for (const auto& kind : m_context.desk.catalog().kinds())
        if (const auto found = counts.find(kind.get()); found != counts.end())
            lines << tr("%1 × %2").arg(Numbers::count(found->second), shown(kind->name));
    setTextOf(*m_counts, lines.join(u'\n'));
    const QString facts = commonFacts();
    setTextOf(*m_common, facts.isEmpty() ? tr("nothing but being selected") : facts);
}

QString SeveralSheet::commonFacts() const {
    const auto& ids = m_context.selection.resources();
    const Resource* first = ids.empty() ? nullptr : m_context.drawn(ids.front());
    if (!first) return {};
    bool sameParent = true, sameKind = true;
    std::vector<const Resource*> all;
    for (const ResourceId& id : ids) {
        const Resource* each = m_context.drawn(id);
        if (!each) return {};
        all.push_back(each);
        sameParent = sameParent && each->parent == first->parent;
        sameKind = sameKind && each->kind == first->kind;
    }
    QStringList facts;
    if (sameParent && !first->parent.empty()) facts << tr("stand in %1").arg(oneLine(first->parent));
    if (sameKind)
        for (const Parameter& parameter : first->kind->settings) {
            const Value value = first->setting(parameter.key);
            const bool isPlain = !value.asList() && !value.asRecord() && parameter.type != ParameterType::script;
            const bool same = std::all_of(all.begin(), all.end(),
                                          [&](const Resource* each) { return each->setting(parameter.key) == value; });
            if (isPlain && same) facts << tr("%1: %2").arg(shown(parameter.label), valueWords(parameter, value));
        }
    return facts.join(u'\n');
}

// ---- LinkSheet

LinkSheet::LinkSheet(const InspectorContext& context, Link link, QWidget* parent)
    : InspectorSheet(parent),
      m_context(context),
      m_link(std::move(link)),
      m_from(new RowButton(context.theme, {}, this)),
      m_to(new RowButton(context.theme, {}, this)),
      m_role(wrapped(context.theme, "dim", this)),
      m_flow(wrapped(context.theme, "", this)) {
    QVBoxLayout* layout = column(this);
    const bool traffic = m_link.role == role::traffic, placement = m_link.role == role::placement;
    layout->addWidget(title(context.theme,
                            traffic     ? tr("Traffic link")
                            : placement ? tr("Placement link")
                                        : tr("Use link"),
                            this));
    m_role->setText(traffic     ? tr("Requests run from the caller to the called.")
                    : placement ? tr("It is placed in that subnet.")
                                : tr("It uses what the link leads to."));
    layout->addWidget(m_role);
    layout->addWidget(caption(context.theme, tr("From"), this));
    layout->addWidget(m_from);
    layout->addWidget(caption(context.theme, tr("To"), this));
    layout->addWidget(m_to);
    layout->addWidget(m_flow);
    auto* remove = new QPushButton(tr("Take the link away"), this);
    remove->setObjectName(QStringLiteral("disconnect"));
    layout->addWidget(remove);
    layout->addStretch(1);
    connect(m_from, &QPushButton::clicked, this,
            [this] { m_context.selection.select(std::vector<ResourceId>{m_link.from}); });
    connect(m_to, &QPushButton::clicked, this,
            [this] { m_context.selection.select(std::vector<ResourceId>{m_link.to}); });
    connect(remove, &QPushButton::clicked, this, [this] { m_context.desk.perform(DisconnectAction{m_link}); });
    refresh();
}

void LinkSheet::refresh() {
    const auto now = m_context.desk.snapshot();
    for (const auto& [button, id] : {std::pair(m_from, m_link.from), std::pair(m_to, m_link.to)}) {
        const Resource* drawn = m_context.drawn(id);
        button->setName(drawn ? nameOf(*drawn) : oneLine(id));
        const ResourceSnapshot* there = now ? now->find(id) : nullptr;
        const Kind* kind = m_context.kindOf(id);
        if (there)
            button->setFact(StateWords::word(StateWords::of(*there)), StateWords::look(StateWords::of(*there)));
        else
            button->setFact(kind ? shown(kind->name) : QString());
    }
    QString text;
    if (now && m_link.role == role::traffic) {
        text = tr("No request has come back along it yet.");
        for (const Flow& flow : now->flows)
            if (flow.from == m_link.from && flow.to == m_link.to)
                text = tr("Came back: %1 right, %2 of them late, %3 wrong, %4 failed.")
                           .arg(Numbers::count(flow.ok + flow.late), Numbers::count(flow.late),
                                Numbers::count(flow.wrong), Numbers::count(flow.failed));
    }
    setTextOf(*m_flow, text);
}

// ---- ScenarioSheet

ScenarioSheet::ScenarioSheet(const InspectorContext& context, QWidget* parent)
    : InspectorSheet(parent),
      m_context(context),
      m_fields{context.theme, context.desk.catalog().tables()},
      m_title(title(context.theme, {}, this)),
      m_totalsHead(caption(context.theme, tr("So far"), this)),
      m_totals(wrapped(context.theme, "dim", this)),
      m_hint(wrapped(context.theme, "dim", this)) {
    QVBoxLayout* layout = column(this);
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
    setTextOf(*m_title, brief(scenario.name.in(languageTag())));
    m_totalsHead->setVisible(now != nullptr);
    QStringList totals;
    if (now) {
        totals << tr("%1 requests so far, %2 of them failed")
                      .arg(Numbers::count(now->requests.offered), Numbers::count(now->requests.failed));
        totals << tr("%1 so far, %2 now").arg(Numbers::money(now->cost), Numbers::perHour(now->costPerHour));
        totals << tr("%1 points").arg(Numbers::points(now->score));
        totals << tr("Seed %1").arg(QString::number(now->seed));
    }
    setTextOf(*m_totals, totals.join(u'\n'));
}

}  // namespace stampede
