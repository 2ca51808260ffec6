#include "widgets/fields/pieces.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QToolButton>

#include "widgets/bridge/shown.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

namespace stampede {

void setIcon(QToolButton* button, Theme& theme, const QString& name, const QString& title) {
    button->setProperty("icon-name", name);
    button->setIcon(icon(name, theme.tokens().dim, 14));
    button->setAccessibleName(title);
    button->setToolTip(tipText(title));
}

QToolButton* iconButton(Theme& theme, const QString& name, const QString& title, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIconSize({14, 14});
    button->setFixedSize(24, 24);
    setIcon(button, theme, name, title);
    QObject::connect(&theme, &Theme::changed, button, [button, &theme] {
        button->setIcon(icon(button->property("icon-name").toString(), theme.tokens().dim, 14));
    });
    return button;
}

QScrollArea* scrolled(QWidget* content, const QString& name, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    content->setProperty("look", "scrolled");
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(name);
    return area;
}

namespace {

void addTabStops(const QLayout& layout, QWidgetList& stops) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (const QLayout* inner = item->layout()) addTabStops(*inner, stops);
        QWidget* widget = item->widget();
        if (!widget) continue;
        if (widget->focusPolicy() & Qt::TabFocus)
            stops << widget;
        else if (widget->layout())
            addTabStops(*widget->layout(), stops);
    }
}

}  // namespace

void chainTabStops(QWidget& widget) {
    QWidgetList stops;
    if (widget.layout()) addTabStops(*widget.layout(), stops);
    QWidget* before = widget.previousInFocusChain();
    while (before != &widget && widget.isAncestorOf(before)) before = before->previousInFocusChain();
    if (before->window() != widget.window()) return;
    QWidget::setTabOrder(before, &widget);
    before = &widget;
    for (QWidget* stop : stops) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

void clear(QBoxLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}  // namespace stampede
