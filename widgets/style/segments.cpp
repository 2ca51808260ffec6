#include "widgets/style/segments.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>

#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

/// One of them: filled where it is the chosen one.
class Segment : public QAbstractButton {
public:
    Segment(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme) {
        setCheckable(true);
        setFocusPolicy(Qt::ClickFocus);
        setAttribute(Qt::WA_Hover);
        // Tab goes to the chosen one, arrow keys to the others.
        connect(this, &QAbstractButton::toggled, this,
                [this](bool isOn) { setFocusPolicy(isOn ? Qt::StrongFocus : Qt::ClickFocus); });
    }

    QSize sizeHint() const override {
        const QFontMetrics metrics(Type::strong(Type::detail()));
        return {qMax(Type::scaled(36), metrics.horizontalAdvance(text()) + Type::scaled(20)), Type::scaled(24)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const double radius = shape.height() / 2;
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? tokens.accent : mixed(tokens.raised, tokens.text, 0.07));
            if (!isEnabled()) painter.setBrush(tokens.line);
            painter.drawRoundedRect(shape, radius, radius);
        }
        if (hasFocus()) {
            painter.setPen(QPen(isChecked() ? tokens.text : tokens.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
        painter.setFont(isChecked() ? Type::strong(Type::detail()) : Type::detail());
        painter.setPen(!isEnabled() ? tokens.faint : isChecked() ? tokens.onAccent : tokens.dim);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme& m_theme;
};

}  // namespace

Segments::Segments(const Theme& theme, int count, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this)) {
    for (int i = 0; i < count; ++i) m_group->addButton(new Segment(theme, this), i);
    if (count > 0) m_group->button(0)->setChecked(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosenByUser);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        place();
        update();
    });
}

void Segments::setTexts(const QStringList& texts, const QStringList& names) {
    for (int i = 0; i < texts.size() && m_group->button(i); ++i) {
        m_group->button(i)->setText(texts[i]);
        m_group->button(i)->setAccessibleName(names.value(i, texts[i]));
    }
    updateGeometry();
    place();
}

void Segments::setSnug(bool isSnug) {
    m_isSnug = isSnug;
    updateGeometry();
    place();
}

void Segments::setTip(int index, const QString& tip) { m_group->button(index)->setToolTip(tip); }
int Segments::chosen() const { return m_group->checkedId(); }
QAbstractButton* Segments::button(int index) const { return m_group->button(index); }

void Segments::choose(int index) {
    if (QAbstractButton* button = m_group->button(index)) button->setChecked(true);
}

QSize Segments::sizeHint() const {
    int widest = 0, all = 0, height = 0;
    for (const QAbstractButton* button : m_group->buttons()) {
        widest = qMax(widest, button->sizeHint().width());
        all += button->sizeHint().width();
        height = qMax(height, button->sizeHint().height());
    }
    return {m_isSnug ? all : widest * static_cast<int>(m_group->buttons().size()), height};
}

void Segments::place() {
    const auto buttons = m_group->buttons();
    const auto count = static_cast<int>(buttons.size());
    int all = 0, before = 0;
    const auto part = [&](const QAbstractButton* button) { return m_isSnug ? button->sizeHint().width() : 1; };
    for (const QAbstractButton* button : buttons) all += part(button);
    for (int i = 0; i < count; ++i) {
        const int left = width() * before / all, right = width() * (before + part(buttons[i])) / all;
        buttons[i]->setGeometry(left, 0, right - left, height());
        before += part(buttons[i]);
    }
}

void Segments::resizeEvent(QResizeEvent*) { place(); }

void Segments::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
    QWidget::changeEvent(event);
}

void Segments::paintEvent(QPaintEvent*) {
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.raised);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
}

}  // namespace stampede
