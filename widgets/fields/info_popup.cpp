#include "widgets/fields/info_popup.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScreen>

#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/setting_words.h"
#include "widgets/style/beside.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

InfoPopup::InfoPopup(const Parameter& parameter, const FieldContext& context, const QString& lock, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_context(context), m_layout(new QGridLayout(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    as(this, "popup");
    setAccessibleName(shown(parameter.label));
    m_layout->setContentsMargins(16, 12, 16, 14);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(6);
    m_layout->setColumnStretch(1, 1);
    QLabel* title = plainLabel(shown(parameter.label), this);
    withType(title, context.theme, [] { return Type::strong(Type::body()); });
    m_layout->addWidget(title, 0, 0, 1, 2);
    if (!parameter.help.empty()) addSentence(shown(parameter.help));
    //: The key of a setting as files and scripts have it
    addFact(tr("Key"), plain(parameter.key));
    addFact(tr("Default"), valueWords(parameter, parameter.fallback));
    if (const QString limits = limitsOf(parameter); !limits.isEmpty()) addFact(tr("Limits"), limits);
    if (parameter.fixed) addFact(tr("Fixed"), tr("after creation: the service has no call that changes it"));
    if (!lock.isEmpty() && !parameter.fixed) addFact(tr("Locked"), lock);
    addPrices(parameter);
    addFact(tr("Source"), sourceWords(parameter.source));
    setFixedWidth(Type::scaled(320));
}

void InfoPopup::addSentence(const QString& text) {
    QLabel* label = wrapped(m_context.theme, "", this);
    label->setText(text);
    label->setContentsMargins(0, 0, 0, 4);
    m_layout->addWidget(label, m_layout->rowCount(), 0, 1, 2);
}

void InfoPopup::addFact(const QString& name, const QString& text) {
    QLabel* what = plainLabel(name, this);
    withType(what, m_context.theme, &Type::detail);
    as(what, "dim");
    QLabel* fact = wrapped(m_context.theme, "", this);
    fact->setText(text);
    const int row = m_layout->rowCount();
    m_layout->addWidget(what, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_layout->addWidget(fact, row, 1, Qt::AlignTop);
}

void InfoPopup::addPrices(const Parameter& parameter) {
    for (const std::string_view choice : parameter.choices)
        for (const auto* types :
             {&m_context.tables.instanceTypes, &m_context.tables.cacheNodeTypes, &m_context.tables.databaseTypes}) {
            const auto found = types->find(choice);
            if (found == types->end()) continue;
            const InstanceType& type = found->second;
            addFact(plain(choice), tr("%1, %2 vCPU, %3 MiB")
                                       .arg(Numbers::perHour(type.perHour), Numbers::count(type.vcpus),
                                            Numbers::count(type.memoryMib)));
        }
}

void InfoPopup::openBeside(const QWidget& row) {
    constexpr QSize gap(12, 6);  // across: and the margins of the panel that the row stands in
    for (QLabel* label : findChildren<QLabel*>()) label->ensurePolished();  // their fonts say how high they are
    m_layout->invalidate();
    setFixedHeight(m_layout->totalHeightForWidth(width()));
    const QRect screen = row.screen()->availableGeometry();
    const QRect about(row.mapToGlobal(QPoint()), row.size());
    const QPoint below(about.left(), about.bottom() + gap.height());
    const auto beside = besideOf(about, size(), screen, {Side::left, Side::right, Side::below, Side::above}, gap);
    move(beside.value_or(cornerWithin(screen, below, size())));
    show();
}

}  // namespace stampede
