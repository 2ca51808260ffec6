#include "widgets/bridge/alert.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace stampede {

namespace {

constexpr char mark[] = "alert";

QAccessibleInterface* alertFor(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget || !widget->property(mark).toBool()) return nullptr;
    return new QAccessibleWidget(widget, QAccessible::AlertMessage);
}

}  // namespace

void alert(QWidget& widget, const QString& sentence) {
    static const bool installed = [] {
        QAccessible::installFactory(alertFor);
        return true;
    }();
    (void)installed;
    if (!widget.property(mark).toBool()) {
        widget.setProperty(mark, true);
        if (QAccessibleInterface* before = QAccessible::queryAccessibleInterface(&widget);
            before && before->role() != QAccessible::AlertMessage)  // it was known as something else until now
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
    }
    widget.setAccessibleName(sentence);
    if (sentence.isEmpty()) return;
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace stampede
