#include <QHash>
#include <QString>

#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

// @name stands for a colour, @icons for our pictures of the light or dark look. Sizes are the mock's: fields have
// radius 6 and thin borders, what can be hit is at least 24 high. Fonts are not set here, so that QWidget::setFont
// works.
//
// The looks of as(): QPushButton "primary", "quiet" ("quiet-left" and "quiet-right" where its text ends flush), "row",
// "danger"; QToolButton "round" (the play button), "chip", "fold"; QLineEdit "flat" (a field only while it is edited),
// "bare" (in another field), "cell" (in a view), "bad";
// QLabel "dim", "faint", "accent", "ok", "late", "wrong", "fail"; QFrame "card", "note", "raised", "line", "panel",
// "canvas", "warning", "foot", "popup"; QWidget "panel", "canvas".
constexpr char general[] = R"(
QMainWindow, QDialog { background: @panel; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QWidget[look="panel"], QFrame[look="panel"] { background: @panel; border: none; }
QWidget[look="canvas"], QFrame[look="canvas"] { background: @canvas; border: none; }
QFrame[look="foot"] { background: @panel; border: none; border-top: 1px solid @line; }
QFrame[look="card"] { background: @panel; border: 1px solid @line; border-radius: 9px; }
QFrame[look="note"] { background: @accentWash; border: 1px solid @accent; border-radius: 6px; }
QFrame[look="raised"] { background: @raised; border: 1px solid @line; border-radius: 6px; }
QFrame[look="popup"] { background: @panel; border: 1px solid @strongEdge; }
QFrame[look="warning"] { background: @failWash; border: 1px solid @fail; border-radius: 9px; }
QFrame[look="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; border: none; }
QLabel[look="dim"] { color: @dim; }
QLabel[look="faint"] { color: @faint; }
QLabel[look="accent"] { color: @accent; }
QLabel[look="ok"] { color: @ok; }
QLabel[look="late"] { color: @late; }
QLabel[look="wrong"] { color: @wrong; }
QLabel[look="fail"] { color: @fail; }
QToolTip { background: @panel; color: @text; border: 1px solid @edge; padding: 4px 6px; }
QStatusBar { background: @panel; color: @dim; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QDockWidget { color: @dim; titlebar-close-icon: url(:/icons/sheet/close.svg); titlebar-normal-icon: url(:/icons/sheet/float.svg); }
QDockWidget::close-button, QDockWidget::float-button { border: 1px solid transparent; border-radius: 4px; background: transparent; padding: 2px; width: 18px; height: 18px; subcontrol-origin: padding; subcontrol-position: right center; right: 4px; }
QDockWidget::float-button { right: 28px; }

QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: @hover; }
QDockWidget::title { background: @panel; padding: 7px 12px 4px 12px; border-bottom: 1px solid @line; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @line; padding: 4px 8px; spacing: 4px; }
QToolBar::separator { background: @line; width: 1px; margin: 6px 4px; }
QGroupBox { border: none; margin-top: 20px; }
QGroupBox::title { subcontrol-origin: margin; color: @dim; }
QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @accent; }
)";

constexpr char buttons[] = R"(
QPushButton { background: @raised; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 3px 12px; min-height: @h20; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @accentWash; border-color: @accent; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faint; background: @panel; border-color: @line; }
QPushButton:default { border-color: @accent; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="primary"]:pressed { background: @accentPressed; }
QPushButton[look="primary"]:focus { border: 2px solid @text; padding: 2px 11px; }
QPushButton[look="primary"]:disabled { background: @line; color: @faint; border-color: @line; }
QPushButton[look^="quiet"] { background: transparent; border-color: transparent; color: @accent; }
QPushButton[look^="quiet"]:hover { background: @hover; }
QPushButton[look^="quiet"]:focus { border-color: @accent; }
QPushButton[look^="quiet"]:disabled { color: @faint; }
QPushButton[look="quiet-left"] { text-align: left; padding-left: 4px; padding-right: 6px; }
QPushButton[look="quiet-right"] { padding-left: 4px; padding-right: 0; min-height: @h16; }
QPushButton[look="row"] { padding: 0; }
QPushButton[look="danger"] { color: @fail; border-color: @fail; background: @panel; }
QPushButton[look="danger"]:hover { background: @failWash; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px; padding: 3px; min-width: @h16; min-height: @h16; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @accentWash; color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @faint; }
QToolButton[popupMode="1"], QToolButton[popupMode="2"] { padding-right: 14px; }
QToolButton::menu-button { border: none; width: 14px; }
QToolButton::menu-indicator { image: url(:/icons/sheet/down.svg); width: 8px; height: 8px; subcontrol-position: right center; subcontrol-origin: padding; right: 2px; }
QToolButton::menu-arrow { image: url(:/icons/sheet/down.svg); width: 8px; height: 8px; }
QToolButton[look="round"] { background: @accent; color: @onAccent; border: 2px solid @accent; border-radius: 17px; padding: 0; min-width: 30px; min-height: 30px; }
QToolButton[look="round"]:hover { background: @accentHover; border-color: @accentHover; }
QToolButton[look="round"]:focus { border-color: @text; }
QToolButton[look="round"]:disabled { background: @line; border-color: @line; }
QToolButton[look="chip"] { background: @raised; border: 1px solid @line; border-radius: @r12; padding: 3px 9px; color: @dim; }
QToolButton[look="chip"]:hover { background: @hover; }
QToolButton[look="chip"]:checked { background: @accent; color: @onAccent; border-color: @accent; }
QToolButton[look="chip"]:focus { border-color: @accent; }
QToolButton[look="chip"]:checked:focus { border-color: @text; }
QToolButton[look="fold"] { padding: 3px 4px 3px 0; min-width: 0; }
QToolButton[look="fold"]:checked { background: transparent; }
QCheckBox, QRadioButton { spacing: 8px; min-height: @h24; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: @faint; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @strongEdge; background: @raised; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/sheet/check-@variant.svg); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; image: url(:/icons/sheet/dash-@variant.svg); }
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/sheet/dot-@variant.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @panel; border-color: @line; }
QCheckBox::indicator:checked:disabled, QCheckBox::indicator:indeterminate:disabled, QRadioButton::indicator:checked:disabled { background: @strongEdge; border-color: @strongEdge; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
)";

constexpr char fields[] = R"(
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit, QTimeEdit { background: @raised; color: @text; border: 1px solid @edge; border-radius: 6px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QAbstractSpinBox, QComboBox { padding: 2px 8px; min-height: @h20; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: @strongEdge; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 1px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 0; }
QPlainTextEdit, QTextEdit { padding: 1px; }
QLineEdit:read-only { background: @panel; color: @dim; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: @faint; background: @panel; border-color: @line; }
QLineEdit[look="bad"], QAbstractSpinBox[look="bad"], QComboBox[look="bad"], QPlainTextEdit[look="bad"] { border: 2px solid @fail; padding-top: 1px; padding-bottom: 1px; }
QCheckBox[look="bad"]::indicator { border: 2px solid @fail; }
QLineEdit[look="flat"]:!focus { background: transparent; border-color: transparent; }
QLineEdit[look="bare"], QLineEdit[look="bare"]:focus { border: none; padding: 0; min-height: 0; background: transparent; }
QLineEdit[look="cell"], QLineEdit[look="cell"]:focus { padding: 0; margin: 0; min-height: 0; }
QAbstractSpinBox { padding-right: 20px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 20px; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; }
QAbstractSpinBox::up-arrow { image: url(:/icons/sheet/up.svg); width: 8px; height: 8px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/sheet/down.svg); width: 8px; height: 8px; }
QComboBox { padding-left: 10px; padding-right: 22px; }
QComboBox:focus { padding-left: 9px; padding-right: 21px; }
QComboBox::drop-down { border: none; width: 22px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/icons/sheet/down.svg); width: 9px; height: 9px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @edge; padding: 4px; outline: none; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @accent; }
QSlider::handle:horizontal { background: @accent; border: 2px solid @panel; width: 12px; height: 12px; margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:focus { border-color: @text; }
QSlider { min-height: 24px; }
QProgressBar { background: @line; border: none; border-radius: 2px; max-height: 4px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
)";

constexpr char views[] = R"(
QAbstractItemView { background: @panel; alternate-background-color: @alternate; color: @text; border: none; outline: none; selection-background-color: @accentWash; selection-color: @text; }
QAbstractItemView::item { min-height: @h24; padding: 0 4px; border: none; }
QAbstractItemView::item:hover { background: @hover; }
QAbstractItemView::item:selected { background: @accentWash; color: @text; }
QAbstractItemView::item:focus { border: 1px solid @accent; border-radius: 4px; }
QTreeView::branch { background: transparent; }
QTreeView::branch:closed:has-children { image: url(:/icons/sheet/branch-closed.svg); }
QTreeView::branch:open:has-children { image: url(:/icons/sheet/branch-open.svg); }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @dim; border: none; border-bottom: 1px solid @line; padding: 4px 8px; }
QHeaderView::section:hover { color: @text; }
QHeaderView::down-arrow { image: url(:/icons/sheet/down.svg); width: 8px; height: 8px; }
QHeaderView::up-arrow { image: url(:/icons/sheet/up.svg); width: 8px; height: 8px; }
QTableCornerButton::section { background: @panel; border: none; }
QTableView { gridline-color: @line; }
QScrollArea, QScrollArea > QWidget > QWidget[look="scrolled"] { background: transparent; border: none; }
QGraphicsView { border: none; background: @canvas; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: @panel; }
QTabBar::tab { background: transparent; color: @dim; border: none; border-bottom: 2px solid transparent; padding: 5px 12px; min-height: @h16; }
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QTabBar::close-button { image: url(:/icons/sheet/close.svg); width: 12px; height: 12px; }
QTabBar QToolButton { background: @panel; border: none; border-radius: 0; padding: 0; min-width: 12px; min-height: 12px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @thumb; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: @panel; }
QMenuBar { background: @panel; border: none; border-bottom: 1px solid @line; padding: 1px 4px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 6px; }
QMenuBar::item:selected { background: @hover; }
QMenuBar::item:pressed { background: @accentWash; }
QMenu { background: @panel; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; border: 1px solid transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @accentWash; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::right-arrow { image: url(:/icons/sheet/right.svg); width: 9px; height: 9px; margin-right: 6px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; }
QMenu::indicator:checked { image: url(:/icons/sheet/tick.svg); }
)";

QHash<QString, QString> valuesFor(const Tokens& t, bool dark) {
    const auto name = [](const QColor& color) { return color.name(QColor::HexRgb); };
    const auto high = [](double pixels) { return QString::number(Type::scaled(pixels)) + "px"; };
    return {
        {"canvas", name(t.canvas)},
        {"panel", name(t.panel)},
        {"raised", name(t.raised)},
        {"line", name(t.line)},
        {"text", name(t.text)},
        {"dim", name(t.dim)},
        {"faint", name(t.faint)},
        {"accent", name(t.accent)},
        {"ok", name(t.ok)},
        {"late", name(t.late)},
        {"wrong", name(t.wrong)},
        {"fail", name(t.fail)},
        {"onAccent", name(t.onAccent)},
        {"edge", name(mixed(t.line, t.text, 0.06))},
        {"strongEdge", name(mixed(t.line, t.text, 0.35))},
        {"thumb", name(mixed(t.line, t.text, 0.15))},
        {"hover", name(mixed(t.panel, t.text, dark ? 0.07 : 0.045))},
        {"alternate", name(mixed(t.panel, t.canvas, 0.6))},
        {"accentWash", name(mixed(t.panel, t.accent, dark ? 0.24 : 0.13))},
        {"accentHover", name(mixed(t.accent, t.text, 0.14))},
        {"accentPressed", name(mixed(t.accent, t.text, 0.28))},
        {"failWash", name(mixed(t.panel, t.fail, dark ? 0.1 : 0.05))},
        {"variant", dark ? "dark" : "light"},
        {"h16", high(16)},
        {"h20", high(20)},
        {"h24", high(24)},
        {"r12", high(12)},
    };
}

}  // namespace

QString styleSheetOf(const Tokens& tokens, bool dark) {
    const QHash<QString, QString> values = valuesFor(tokens, dark);
    const QString sheet =
        QString::fromLatin1(general) + QLatin1String(buttons) + QLatin1String(fields) + QLatin1String(views);
    QString result;
    result.reserve(sheet.size() * 2);
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        if (sheet[i] != u'@') {
            result += sheet[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < sheet.size() && sheet[end].isLetterOrNumber()) ++end;
        result += values.value(sheet.mid(i + 1, end - i - 1));
        i = end - 1;
    }
    return result;
}

}  // namespace stampede
