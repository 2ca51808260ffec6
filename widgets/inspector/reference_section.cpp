#include "widgets/inspector/reference_section.h"

#include <QBoxLayout>
#include <QLabel>

#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/bridge/table_words.h"
#include "widgets/fields/setting_words.h"
#include "widgets/inspector/collapsible.h"
#include "widgets/style/numbers.h"

namespace stampede {

namespace {

/// A fact with its source below; facts of the same source share it.
void addFact(Collapsible& to, Theme& theme, const QString& text, const QString& source) {
    QLabel* label = wrapped(theme, "", &to);
    label->setText(text);
    label->setToolTip(tipText(source));
    label->setAccessibleDescription(source);
    const int count = to.content().count();
    auto* last = count > 0 ? qobject_cast<QLabel*>(to.content().itemAt(count - 1)->widget()) : nullptr;
    if (last && last->text() == source) {
        to.content().insertWidget(count - 1, label);
        return;
    }
    to.content().addWidget(label);
    QLabel* small = wrapped(theme, "dim", &to);
    small->setText(source);
    small->setContentsMargins(0, 0, 0, 6);
    to.content().addWidget(small);
}

/// A type keeps the service's own name.
QString priceName(const Price& price) { return price.help.empty() ? plain(price.key) : shownTableHelp(price.help); }

}  // namespace

ReferenceSection::ReferenceSection(const InspectorContext& context, const Kind& kind, QWidget* parent)
    : QWidget(parent), m_context(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (!kind.prices.empty()) addPrices(kind);
    addLeadTimes(kind);
    if (!kind.refusals.empty()) addRefusals(kind);
}

void ReferenceSection::addPrices(const Kind& kind) {
    auto* prices = new Collapsible(m_context.theme, tr("List prices"), this);
    layout()->addWidget(prices);
    for (const std::string_view key : kind.prices) {
        const Price& price = m_context.desk.catalog().tables().price(key);
        addFact(*prices, m_context.theme, tr("%1: %2").arg(priceName(price), priceWords(price)),
                sourceWords(price.mark, price.source));
    }
}

void ReferenceSection::addLeadTimes(const Kind& kind) {
    const Tables& tables = m_context.desk.catalog().tables();
    const auto& numbers = m_context.desk.scenario().limits.numbers;
    Collapsible* times = nullptr;
    const auto add = [&](std::string_view key, const QString& sentence) {
        if (key.empty()) return;
        if (!times)
            layout()->addWidget(times = new Collapsible(m_context.theme, tr("How long the service takes"), this));
        const Tunable& tunable = tables.tunable(key);
        const auto changed = numbers.find(key);
        const double seconds = changed == numbers.end() ? tunable.value : changed->second;
        addFact(*times, m_context.theme, sentence.arg(Numbers::duration(secondsOf(seconds))),
                changed == numbers.end() ? sourceWords(tunable.mark, tunable.source) : tr("Set by this scenario"));
    };
    add(kind.leadTimes.create, tr("To be made: %1"));
    add(kind.leadTimes.update, tr("To be changed: %1"));
    add(kind.leadTimes.remove, tr("To be removed: %1"));
}

void ReferenceSection::addRefusals(const Kind& kind) {
    auto* refusals = new Collapsible(m_context.theme, tr("When the service says no"), this);
    layout()->addWidget(refusals);
    for (const RefusalRule& rule : kind.refusals)
        addFact(*refusals, m_context.theme,
                tr("%1 of %2: %3").arg(plain(rule.code), plain(rule.call), shown(rule.when)), sourceWords(rule.source));
}

}  // namespace stampede
