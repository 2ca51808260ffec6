#include "widgets/briefing/page.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <utility>

#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr double columnsNeed = 760;
constexpr double widest = 1120;

/// `inner` in the middle, as wide as there is room up to the widest.
QHBoxLayout* centred(QWidget* inner) {
    inner->setMaximumWidth(Type::scaled(widest));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(inner, 1000);
    row->addStretch(1);
    return row;
}

void discard(QWidget* widget) {
    if (!widget) return;
    widget->hide();
    widget->deleteLater();
}

/// By what the same one is found again when a page was filled anew.
QString calledBy(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && !button->text().isEmpty() ? button->text() : widget.accessibleName();
}

/// Gives the focus back to the one that had it.
void focus(const QWidget& among, const QString& called) {
    for (QWidget* each : among.findChildren<QWidget*>())
        if (each->focusPolicy() != Qt::NoFocus && calledBy(*each) == called) return each->setFocus();
}

}  // namespace

Page::Page(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_scroll(new QScrollArea(this)), m_foot(nullptr) {
    setAttribute(Qt::WA_StyledBackground);
    as(this, "canvas");
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Page::arrange);
    connect(&theme, &Theme::changed, this, &Page::refresh);
}

void Page::refresh() {
    m_refreshing = true;
    const QWidget* focused = focusWidget();
    const QString called = focused && focused->hasFocus() ? calledBy(*focused) : QString();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    refill();
    if (!called.isEmpty()) {
        focus(*m_scroll->widget(), called);
        focus(*m_foot, called);
    }
    m_refreshing = false;
    if (scrolled == 0) return;
    // When the new content has its height.
    QMetaObject::invokeMethod(
        this, [this, scrolled] { m_scroll->verticalScrollBar()->setValue(scrolled); }, Qt::QueuedConnection);
}

void Page::refill() {
    auto* content = new QWidget;
    auto* foot = new QFrame(this);
    as(foot, "foot");
    auto* inner = new QWidget(content);
    auto* buttons = new QWidget(foot);
    const Parts parts = partsOf(*inner, *buttons);
    content->setLayout(centred(inner));
    foot->setLayout(centred(buttons));
    for (QWidget* each : {content, static_cast<QWidget*>(foot)}) each->layout()->setContentsMargins(0, 0, 0, 0);
    fill(parts);
    parts.left.addStretch(1);
    parts.right.addStretch(1);
    foot->setVisible(parts.foot.count() > 0);
    // Who asked for it may be a button of the old content: it goes when the call is over.
    discard(m_scroll->takeWidget());
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    discard(std::exchange(m_foot, foot));
    layout()->addWidget(foot);
    arrange();
}

/// The empty places of a page in what is to hold them.
Page::Parts Page::partsOf(QWidget& inner, QWidget& buttons) {
    auto* stack = new QVBoxLayout(&inner);
    stack->setContentsMargins(24, 24, 24, 24);
    stack->setSpacing(16);
    auto* head = new QVBoxLayout;
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {head, left, right}) column->setSpacing(16);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    stack->addLayout(head);
    stack->addLayout(m_columns);
    stack->addStretch(1);
    auto* foot = new QHBoxLayout(&buttons);
    foot->setContentsMargins(24, 12, 24, 12);
    foot->setSpacing(8);
    return {*head, *left, *right, *foot};
}

void Page::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_columns && !m_refreshing) refresh();
}

void Page::keyPressEvent(QKeyEvent* event) {
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return button->click();
    QWidget::keyPressEvent(event);
}

void Page::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void Page::arrange() {
    if (m_columns) {
        m_columns->setDirection(width() >= Type::scaled(columnsNeed) ? QBoxLayout::LeftToRight
                                                                     : QBoxLayout::TopToBottom);
    }
    // In line with what scrolls, which is narrower by its scroll bar.
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    if (m_foot) m_foot->setContentsMargins(0, 0, bar->maximum() > 0 ? bar->sizeHint().width() : 0, 0);
}

}  // namespace stampede
