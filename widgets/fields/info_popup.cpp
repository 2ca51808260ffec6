#include "widgets/fields/info_popup.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScreen>

#include "widgets/bridge/shown.h"
#include "widgets/fields/pieces.h"
#include "widgets/fields/setting_words.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

InfoPopup::InfoPopup(const Parameter& parameter, const FieldContext& context, const QString& lock, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_context(context), m_layout(new QVBoxLayout(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    as(this, "raised");
    setAccessibleName(shown(parameter.label));
    m_layout->setContentsMargins(12, 10, 12, 12);
    m_layout->setSpacing(6);
    QLabel* title = plainLabel(shown(parameter.label), this);
    withType(title, context.theme, &Type::title);
    m_layout->addWidget(title);
    if (!parameter.help.empty()) addFact({}, shown(parameter.help));
    //: The key of a setting as files and scripts have it
    addFact(tr("Key"), plain(parameter.key));
    addFact(tr("Default"), valueWords(parameter, parameter.fallback));
    if (const QString limits = limitsOf(parameter); !limits.isEmpty()) addFact(tr("Limits"), limits);
    if (parameter.fixed) addFact(tr("Fixed"), tr("after creation: the service has no call that changes it"));
    if (!lock.isEmpty() && !parameter.fixed) addFact(tr("Locked"), lock);
    addPrices(parameter);
    addFact(tr("Source"), sourceWords(parameter.source));
    setFixedWidth(Type::scaled(280));
}

void InfoPopup::addFact(const QString& name, const QString& text) {
    QLabel* label = wrapped(m_context.theme, name.isEmpty() ? "" : "dim", this);
    label->setText(name.isEmpty() ? text : tr("%1: %2").arg(name, text));
    m_layout->addWidget(label);
}

void InfoPopup::addPrices(const Parameter& parameter) {
    for (const std::string_view choice : parameter.choices)
        for (const auto* types : {&m_context.tables.instanceTypes, &m_context.tables.cacheNodeTypes}) {
            const auto found = types->find(choice);
            if (found == types->end()) continue;
            const InstanceType& type = found->second;
            addFact(plain(choice), tr("%1, %2 vCPU, %3 MiB")
                                       .arg(Numbers::perHour(type.perHour), Numbers::count(type.vcpus),
                                            Numbers::count(type.memoryMib)));
        }
}

void InfoPopup::openBelow(const QWidget* button) {
    adjustSize();
    QPoint where = button->mapToGlobal(QPoint(button->width() - width(), button->height() + 4));
    const QRect screen = button->screen()->availableGeometry();
    where.setX(std::clamp(where.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    if (where.y() + height() > screen.bottom()) where.setY(button->mapToGlobal(QPoint(0, -height() - 4)).y());
    move(where.x(), std::max(screen.top(), where.y()));
    show();
}

}  // namespace stampede
