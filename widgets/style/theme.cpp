#include "widgets/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

#include "widgets/style/type.h"

namespace stampede {

namespace {

bool looksDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

}  // namespace

Theme::Theme(QObject* parent) : QObject(parent) {
    if (qApp) m_systemIsDark = looksDark(QApplication::palette());
    m_dark = m_systemIsDark;
}

Theme::~Theme() = default;

void Theme::setChoice(Choice choice) {
    if (choice == m_choice) return;
    m_choice = choice;
    if (choice == Choice::system) readSystem();
    refresh();
}

void Theme::setTextScale(double scale) {
    const double before = Type::scale();
    Type::setScale(scale);
    if (Type::scale() == before) return;
    dress();
    Q_EMIT changed();
}

void Theme::setMotion(bool motion) {
    if (motion == m_motion) return;
    m_motion = motion;
    Q_EMIT changed();
}

void Theme::apply(QApplication& application) {
    Type::loadFonts();
    m_systemIsDark = looksDark(QApplication::palette());
    m_dark = m_choice == Choice::dark || (m_choice == Choice::system && m_systemIsDark);
    m_application = &application;
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    dress();
    application.installEventFilter(this);
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    const bool ofTheSystem = event->type() == QEvent::ThemeChange ||
                             (event->type() == QEvent::ApplicationPaletteChange && watched == m_application);
    if (ofTheSystem && !m_dressing && m_choice == Choice::system) {
        // Afterwards: the palette is being handed round at this moment.
        QMetaObject::invokeMethod(
            this,
            [this] {
                readSystem();
                refresh();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

// While ours is set the system's own palette cannot be seen: for a moment it is taken off.
void Theme::readSystem() {
    if (!m_application) return;
    m_dressing = true;
    if (QApplication::palette() == m_palette) QApplication::setPalette(QPalette());
    m_systemIsDark = looksDark(QApplication::palette());
    QApplication::setPalette(m_palette);
    m_dressing = false;
}

void Theme::refresh() {
    const bool dark = m_choice == Choice::dark || (m_choice == Choice::system && m_systemIsDark);
    if (dark == m_dark) return;
    m_dark = dark;
    dress();
    Q_EMIT changed();
}

void Theme::dress() {
    if (!m_application) return;
    m_dressing = true;
    m_palette = paletteOf(tokens());
    QApplication::setFont(Type::body());
    QApplication::setPalette(m_palette);
    m_palette = QApplication::palette();
    QToolTip::setPalette(m_palette);
    QToolTip::setFont(Type::detail());
    m_application->setStyleSheet(styleSheetOf(tokens(), m_dark));
    m_dressing = false;
}

void as(QWidget* widget, const char* look) {
    widget->setProperty("look", QString::fromLatin1(look));
    widget->setAttribute(Qt::WA_StyledBackground);  // which a plain QWidget has not
    // What is not polished yet will be when it is shown; polished before, it would lose a font that is set in between.
    if (!widget->testAttribute(Qt::WA_WState_Polished)) return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QPalette paletteOf(const Tokens& t) {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& color, const QColor& disabled) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    const QColor gone = t.faint;
    const QColor edge = mixed(t.line, t.text, 0.12);
    set(QPalette::Window, t.panel, t.panel);
    set(QPalette::WindowText, t.text, gone);
    set(QPalette::Base, t.raised, t.panel);
    set(QPalette::AlternateBase, mixed(t.panel, t.canvas, 0.6), t.panel);
    set(QPalette::Text, t.text, gone);
    set(QPalette::PlaceholderText, t.faint, t.faint);
    set(QPalette::Button, t.raised, t.panel);
    set(QPalette::ButtonText, t.text, gone);
    set(QPalette::BrightText, t.fail, gone);
    set(QPalette::ToolTipBase, t.panel, t.panel);
    set(QPalette::ToolTipText, t.text, t.text);
    set(QPalette::Highlight, t.accent, mixed(t.panel, t.dim, 0.4));
    set(QPalette::HighlightedText, t.onAccent, t.panel);
    set(QPalette::Link, t.accent, gone);
    set(QPalette::LinkVisited, t.accent, gone);
    set(QPalette::Light, mixed(t.panel, t.canvas, 0.3), t.panel);
    set(QPalette::Midlight, t.line, t.line);
    set(QPalette::Mid, edge, t.line);
    set(QPalette::Dark, mixed(t.line, t.text, 0.25), t.line);
    set(QPalette::Shadow, mixed(t.line, t.text, 0.5), t.line);
    return palette;
}

void withType(QWidget* widget, Theme& theme, QFont (*font)()) {
    widget->setFont(font());
    QObject::connect(&theme, &Theme::changed, widget, [widget, font] { widget->setFont(font()); });
}

}  // namespace stampede
