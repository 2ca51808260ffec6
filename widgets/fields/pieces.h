#pragma once

#include <QLabel>
#include <QString>

class QBoxLayout;
class QFont;
class QScrollArea;
class QToolButton;

namespace stampede {

class Theme;

/// One line of text that is cut with an ellipsis where there is no room; its whole text is then its tooltip.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(Theme& theme, QWidget* parent = nullptr);
    void setText(const QString& plainText);
    QString text() const { return m_text; }
    bool isCut() const;
    /// As the looks of labels: "", "dim", "faint", "accent", "ok", "late", "fail".
    void setLook(const char* look);
    void setFontOf(QFont (*type)());
    void setAlignment(Qt::Alignment alignment);
    /// What is told besides the text while the pointer rests.
    void setHelp(const QString& plainText);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tell();

    Theme& m_theme;
    QString m_text;
    QString m_help;
    const char* m_look = "";
    QFont (*m_font)();
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// Sets a font of Type now and whenever the user's size of text changes.
void withType(QWidget* widget, Theme& theme, QFont (*font)());

/// A label over a group, in capitals.
QLabel* caption(Theme& theme, const QString& text, QWidget* parent = nullptr);

/// A sentence that wraps, shown literally, in one of the looks of labels.
QLabel* wrapped(Theme& theme, const char* look, QWidget* parent = nullptr);

/// What stands beside or above a field: wraps where it has no room, never cut.
QLabel* fieldLabel(Theme& theme, const QString& text, QFont (*font)(), QWidget* parent = nullptr);

/// A flat button with one of our icons, 24 high at least; `name` is its accessible name and tooltip.
QToolButton* iconButton(Theme& theme, const QString& icon, const QString& name, QWidget* parent = nullptr);
/// Gives it another icon, name and tooltip.
void setIcon(QToolButton* button, Theme& theme, const QString& icon, const QString& name);

/// A frameless area in which `content` is scrolled up and down, as wide as it is; `name` is its accessible name.
QScrollArea* scrolled(QWidget* content, const QString& name, QWidget* parent);

/// Lets Tab go through what can be edited in `widget` in the order of its layouts, whenever it was made.
void chainTabStops(QWidget& widget);

/// Takes out and deletes (later) everything in a layout.
void clear(QBoxLayout& layout);

}  // namespace stampede
