#include "widgets/inspector/other_sheets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <map>

#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/bridge/state_words.h"
#include "widgets/fields/setting_words.h"
#include "widgets/inspector/row_button.h"
#include "widgets/inspector/sheet_parts.h"
#include "widgets/style/numbers.h"

namespace stampede {

SeveralSheet::SeveralSheet(const InspectorContext& context, QWidget* parent)
    : InspectorSheet(parent),
      m_context(context),
      m_title(sheetTitle(context.theme, {}, this)),
      m_counts(wrapped(context.theme, "dim", this)),
      m_common(wrapped(context.theme, "", this)) {
    QVBoxLayout* layout = sheetColumn(this);
    for (QWidget* each : {m_title, m_counts}) layout->addWidget(each);
    layout->addWidget(caption(context.theme, tr("In common"), this));
    layout->addWidget(m_common);
    layout->addStretch(1);
    refresh();
}

void SeveralSheet::refresh() {
    const auto& ids = m_context.selection.resources();
    tell(*m_title, tr("Selected: %1").arg(Numbers::count(static_cast<std::int64_t>(ids.size()))));
    std::map<const Kind*, int> counts;
    for (const ResourceId& id : ids) ++counts[m_context.kindOf(id)];
    QStringList lines;
    for (const auto& kind : m_context.desk.catalog().kinds())
        if (const auto found = counts.find(kind.get()); found != counts.end())
            lines << tr("%1 × %2").arg(Numbers::count(found->second), shown(kind->name));
    tell(*m_counts, lines.join(u'\n'));
    const QString facts = commonFacts();
    tell(*m_common, facts.isEmpty() ? tr("nothing but being selected") : facts);
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

LinkSheet::LinkSheet(const InspectorContext& context, Link link, QWidget* parent)
    : InspectorSheet(parent),
      m_context(context),
      m_link(std::move(link)),
      m_from(new RowButton(context.theme, {}, this)),
      m_to(new RowButton(context.theme, {}, this)),
      m_role(wrapped(context.theme, "dim", this)),
      m_flow(wrapped(context.theme, "", this)) {
    QVBoxLayout* layout = sheetColumn(this);
    const bool traffic = m_link.role == role::traffic, placement = m_link.role == role::placement;
    layout->addWidget(sheetTitle(context.theme,
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
        const Kind* kind = m_context.kindOf(id);
        const State state = StateWords::of(now ? now->find(id) : nullptr);
        if (now)
            button->setFact(StateWords::word(state), StateWords::look(state));
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
    tell(*m_flow, text);
}

}  // namespace stampede
