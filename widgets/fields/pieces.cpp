#include "widgets/fields/pieces.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <string_view>

#include "widgets/bridge/shown.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

QColor colourOf(const Tokens& tokens, std::string_view look) {
    if (look == "dim") return tokens.dim;
    if (look == "faint") return tokens.faint;
    if (look == "accent") return tokens.accent;
    if (look == "ok") return tokens.ok;
    if (look == "late") return tokens.late;
    if (look == "fail") return tokens.fail;
    return tokens.text;
}

}  // namespace

ElidedLabel::ElidedLabel(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_font(&Type::body) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setFont(m_font());
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_font());
        updateGeometry();
        update();
    });
}

void ElidedLabel::setText(const QString& plainText) {
    if (m_text == plainText) return;
    m_text = plainText;
    setAccessibleName(plainText);
    updateGeometry();
    tell();
    update();
}

void ElidedLabel::setLook(const char* look) {
    m_look = look;
    update();
}

void ElidedLabel::setFontOf(QFont (*type)()) {
    m_font = type;
    setFont(type());
    updateGeometry();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment) {
    m_alignment = alignment;
    update();
}

void ElidedLabel::setHelp(const QString& plainText) {
    m_help = plainText;
    tell();
}

bool ElidedLabel::isCut() const { return fontMetrics().horizontalAdvance(m_text) > width(); }

void ElidedLabel::tell() {
    QStringList lines;
    if (isCut()) lines << m_text;
    if (!m_help.isEmpty()) lines << m_help;
    setToolTip(lines.isEmpty() ? QString() : tipText(lines.join(u'\n')));
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const { return {8, fontMetrics().height() + 2}; }

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    tell();
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? colourOf(m_theme.tokens(), m_look) : m_theme.tokens().faint);
    painter.drawText(rect(), static_cast<int>(m_alignment) | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void withType(QWidget* widget, Theme& theme, QFont (*font)()) {
    widget->setFont(font());
    QObject::connect(&theme, &Theme::changed, widget, [widget, font] { widget->setFont(font()); });
}

QLabel* caption(Theme& theme, const QString& text, QWidget* parent) {
    QLabel* label = plainLabel(text, parent);
    withType(label, theme, &Type::caps);
    as(label, "faint");
    label->setMinimumWidth(1);
    return label;
}

QLabel* wrapped(Theme& theme, const char* look, QWidget* parent) {
    QLabel* label = plainLabel({}, parent);
    withType(label, theme, &Type::detail);
    as(label, look);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

QLabel* fieldLabel(Theme& theme, const QString& text, QFont (*font)(), QWidget* parent) {
    QLabel* label = wrapped(theme, "dim", parent);
    withType(label, theme, font);
    label->setText(text);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

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
