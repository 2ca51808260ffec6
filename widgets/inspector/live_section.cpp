#include "widgets/inspector/live_section.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <algorithm>

#include "model/base/cidr.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/bridge/table_words.h"
#include "widgets/fields/setting_words.h"
#include "widgets/inspector/console_view.h"
#include "widgets/style/numbers.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

QWidget* boxed(Theme& theme, const QString& title, QWidget* content, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(caption(theme, title, box));
    layout->addWidget(content);
    return box;
}

/// Counts of something (requests, targets ...) stand without their unit: the name says it.
QString metricWords(const MetricRule& rule, double value) {
    if (rule.unit == "s") return Numbers::latency(secondsOf(value));
    if (rule.unit == "ms") return Numbers::milliseconds(value);
    if (rule.unit == "%") return Numbers::percent(value / 100);
    if (rule.unit == "bytes") return Numbers::bytes(value);
    if (rule.unit == "MiB") return Numbers::bytes(value * 1024 * 1024);
    const bool whole = value >= 100 || value == static_cast<double>(static_cast<std::int64_t>(value));
    return Numbers::number(value, whole ? 0 : 1);
}

void setTextOf(QLabel& label, const QString& text) {
    if (label.text() != text) label.setText(text);
}

}  // namespace

LiveSection::LiveSection(const InspectorContext& context, ResourceId id, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_id(std::move(id)),
      m_kind(context.kindOf(m_id)),
      m_facts(wrapped(context.theme, "dim", this)),
      m_metrics(new QWidget(this)),
      m_addresses(wrapped(context.theme, "dim", this)),
      m_console(new ConsoleView(context.theme, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_facts);
    m_consoleBox = boxed(context.theme, tr("Console log"), m_console, this);
    layout->addWidget(m_consoleBox);
    new QVBoxLayout(m_metrics);
    m_metrics->layout()->setContentsMargins(0, 4, 0, 0);
    m_metrics->layout()->setSpacing(2);
    if (m_kind && !m_kind->metrics.empty()) addMetrics(*m_kind);
    layout->addWidget(m_metrics);
    m_addressBox = boxed(context.theme, tr("Addresses"), m_addresses, this);
    layout->addWidget(m_addressBox);
    m_addresses->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_addressBox->hide();
    m_consoleBox->hide();
    m_facts->hide();
    refresh();
}

void LiveSection::addMetrics(const Kind& kind) {
    m_metrics->layout()->addWidget(caption(m_context.theme, tr("Metrics of the last minute"), m_metrics));
    for (const MetricRule& rule : kind.metrics) {
        auto* line = new QWidget(m_metrics);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* name = new ElidedLabel(m_context.theme, line);
        name->setText(plain(rule.name));
        name->setLook("dim");
        name->setFontOf(&Type::detail);
        name->setHelp(tr("%1 Unit: %2").arg(shown(rule.help), shownUnit(rule.unit)));
        auto* value = new ElidedLabel(m_context.theme, line);
        value->setFontOf(&Type::detail);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        row->addWidget(name, 1);
        row->addWidget(value);
        m_metrics->layout()->addWidget(line);
        m_values.push_back(value);
    }
}

void LiveSection::refresh() {
    const auto now = m_context.desk.snapshot();
    setVisible(now != nullptr);
    if (!now) return;
    const Detail* detail = now->watched && now->watched->id == m_id ? &*now->watched : nullptr;
    if (const ResourceSnapshot* there = now->find(m_id)) showFacts(*there, detail);
    m_metrics->setVisible(detail && !m_values.empty());
    if (!detail) return;
    showMetrics(*detail);
    QStringList addresses;
    for (const Interface& each : detail->interfaces)
        addresses << tr("%1 in %2").arg(oneLine(addressText(each.address)), oneLine(each.subnet));
    setTextOf(*m_addresses, addresses.join(u'\n'));
    m_addressBox->setVisible(!addresses.isEmpty());
    m_consoleBox->setVisible(!detail->console.empty());
    m_console->showLines(detail->console);
}

bool LiveSection::hasConsole() const { return m_consoleBox->isVisibleTo(this); }

void LiveSection::revealConsole() {
    for (QWidget* each = parentWidget(); each; each = each->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(each)) area->ensureWidgetVisible(m_consoleBox);
    m_console->setFocus(Qt::OtherFocusReason);
}

void LiveSection::showFacts(const ResourceSnapshot& there, const Detail* detail) {
    QStringList facts;
    if (detail && detail->cost > Money{}) facts << tr("%1 so far").arg(Numbers::money(detail->cost));
    if (there.addresses)
        facts << tr("%1 of %2 addresses free")
                     .arg(Numbers::count(there.addresses->free), Numbers::count(there.addresses->usable));
    if (there.load) facts << tr("%1 busy").arg(Numbers::percent(*there.load));
    if (there.queue) facts << tr("%1 waiting").arg(Numbers::count(*there.queue));
    setTextOf(*m_facts, facts.join(tr(", ")));
    m_facts->setVisible(!facts.isEmpty());
}

void LiveSection::showMetrics(const Detail& detail) {
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const MetricRule& rule = m_kind->metrics[i];
        const auto found = std::find_if(detail.metrics.begin(), detail.metrics.end(),
                                        [&](const Detail::Metric& metric) { return metric.name == rule.name; });
        const bool has = found != detail.metrics.end() && found->last;
        m_values[i]->setText(has ? metricWords(rule, *found->last) : tr("none yet"));
        m_values[i]->setLook(has ? "" : "faint");
    }
}

}  // namespace stampede
