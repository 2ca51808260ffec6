#pragma once

#include <QLabel>
#include <QString>

class QColor;
class QFont;

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

/// Plain text of one line, no wider than it must be; `look` is one of those that style_sheet.cpp names for a QLabel, or
/// null.
QLabel* word(const QString& text, const QFont& font, const char* look = nullptr, QWidget* parent = nullptr);

/// Plain text that wraps.
QLabel* passage(const QString& text, const QFont& font, const char* look = nullptr);

/// An icon as a picture that says something.
QLabel* pictogram(const QString& icon, const QColor& color, int size, const QString& meaning = {});

// The same for panels, which are not filled anew when the size of text changes.

/// A label over a group, in capitals.
QLabel* caption(Theme& theme, const QString& text, QWidget* parent = nullptr);

/// A sentence that wraps, shown literally, in one of the looks of labels.
QLabel* wrapped(Theme& theme, const char* look, QWidget* parent = nullptr);

/// What stands beside or above a field: wraps where it has no room, never cut.
QLabel* fieldLabel(Theme& theme, const QString& text, QFont (*font)(), QWidget* parent = nullptr);

}  // namespace stampede
