#include "widgets/briefing/page_parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <algorithm>

#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

Card addCard(QVBoxLayout& column, const Theme& theme, const QString& icon, const QString& title) {
    auto* frame = new QFrame;
    as(frame, "card");
    frame->setAccessibleName(title);
    auto* body = new QVBoxLayout(frame);
    body->setContentsMargins(16, 12, 16, 16);
    body->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(pictogram(icon, theme.tokens().dim, 16));
    row->addWidget(word(title, Type::strong(Type::body())), 1);
    body->addLayout(row);
    column.addWidget(frame);
    return {frame, body};
}

void addFact(QVBoxLayout& column, const QString& name, const QString& value, const char* look) {
    constexpr int longest = 44;  // what is longer wraps as well
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    const bool wraps = value.size() > longest;
    QLabel* what = wraps ? word(name, Type::body(), "dim") : passage(name, Type::body(), "dim");
    QLabel* much =
        wraps ? passage(value, Type::strong(Type::body()), look) : word(value, Type::strong(Type::body()), look);
    much->setAlignment(Qt::AlignRight | Qt::AlignTop);
    much->setAccessibleName(name + QLatin1Char(' ') + value);
    row->addWidget(what, wraps ? 0 : 1, Qt::AlignTop);
    row->addWidget(much, wraps ? 1 : 0);
    column.addLayout(row);
}

void addFigure(QBoxLayout& row, const QString& name, const QString& value, const char* look) {
    auto* stack = new QVBoxLayout;
    stack->setSpacing(2);
    stack->addWidget(word(name, Type::caps(), "dim"));
    QLabel* number = word(value, Type::number(), look);
    number->setAccessibleName(name + QLatin1Char(' ') + value);
    stack->addWidget(number);
    row.addLayout(stack);
}

void addItem(QVBoxLayout& column, QLabel* picture, const QString& text, const QString& below) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* stack = new QVBoxLayout;
    stack->setSpacing(2);
    stack->addWidget(passage(text, Type::body()));
    if (!below.isEmpty()) stack->addWidget(passage(below, Type::detail(), "dim"));
    row->addLayout(stack, 1);
    column.addLayout(row);
}

Bar::Bar(double share, const QColor& color, const QColor& ground, QWidget* parent)
    : QWidget(parent), m_share(std::clamp(share, 0.0, 1.0)), m_color(color), m_ground(ground) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Bar::sizeHint() const { return {Type::scaled(90), Type::scaled(10)}; }

void Bar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF whole(0, (height() - Type::scaled(8)) / 2.0, width(), Type::scaled(8));
    painter.setBrush(m_ground);
    painter.drawRoundedRect(whole, 3, 3);
    if (m_share <= 0) return;
    whole.setWidth(std::max(3.0, whole.width() * m_share));
    painter.setBrush(m_color);
    painter.drawRoundedRect(whole, 3, 3);
}

CardButton::CardButton(const Theme& theme, const QString& icon, const QString& title, const QString& below,
                       QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setText(menuText(title));
    setAccessibleName(title);
    setAccessibleDescription(below);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(pictogram(icon, theme.tokens().accent, 20), 0, Qt::AlignTop);
    auto* stack = new QVBoxLayout;
    stack->setSpacing(3);
    stack->addWidget(passage(title, Type::strong(Type::body())));
    if (!below.isEmpty()) stack->addWidget(passage(below, Type::detail(), "dim"));
    row->addLayout(stack, 1);
    for (QLabel* label : findChildren<QLabel*>()) label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize CardButton::sizeHint() const { return layout()->totalSizeHint(); }

void CardButton::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || hasFocus();
    painter.setBrush(isDown() ? mixed(t.panel, t.accent, 0.12) : underMouse() ? mixed(t.panel, t.text, 0.03) : t.panel);
    painter.setPen(QPen(lit ? t.accent : t.line, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
}

}  // namespace stampede
