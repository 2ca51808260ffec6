#include "widgets/inspector/wrapped_button.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStyleOptionButton>
#include <QStylePainter>

#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

constexpr int lowest = 24;

}  // namespace

WrappedButton::WrappedButton(Theme& theme, const QString& title, QWidget* parent)
    : QPushButton(menuText(title), parent), m_words(wrapped(theme, "accent", this)) {
    as(this, "quiet-left");
    m_words->setText(title);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_words);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappedButton::sizeHint() const { return layout()->sizeHint().expandedTo({0, lowest}); }

QSize WrappedButton::minimumSizeHint() const { return {1, lowest}; }

/// Its words are the label's.
void WrappedButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
}

}  // namespace stampede
