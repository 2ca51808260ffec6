#include "widgets/bridge/labels.h"

#include <QPainter>
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

QLabel* word(const QString& text, const QFont& font, const char* look, QWidget* parent) {
    QLabel* label = plainLabel(text, parent);
    label->setFont(font);
    if (look) as(label, look);
    return label;
}

QLabel* passage(const QString& text, const QFont& font, const char* look) {
    QLabel* label = word(text, font, look);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QLabel* pictogram(const QString& icon, const QColor& color, int size, const QString& meaning) {
    QLabel* label = plainLabel({});
    label->setPixmap(iconPixmap(icon, color, Type::scaled(size), label->devicePixelRatioF()));
    label->setAccessibleName(meaning);
    label->setFixedSize(Type::scaled(size), Type::scaled(size));
    return label;
}

QLabel* caption(Theme& theme, const QString& text, QWidget* parent) {
    QLabel* label = word(text, Type::caps(), "faint", parent);
    withType(label, theme, &Type::caps);
    label->setMinimumWidth(1);
    return label;
}

QLabel* wrapped(Theme& theme, const char* look, QWidget* parent) {
    QLabel* label = word({}, Type::detail(), look, parent);
    withType(label, theme, &Type::detail);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

QLabel* fieldLabel(Theme& theme, const QString& text, QFont (*font)(), QWidget* parent) {
    QLabel* label = word(text, font(), "dim", parent);
    withType(label, theme, font);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

}  // namespace stampede
