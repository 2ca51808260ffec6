#pragma once

#include <QObject>
#include <QPalette>

#include "widgets/style/tokens.h"

class QApplication;
class QFont;
class QWidget;

namespace stampede {

/// Light or dark, by the user's choice or the system's, and the look of every standard widget. Made once by the
/// composition root and passed by reference; must not outlive the application object.
///
/// A widget that wants a look of its own from the style sheet says so with as(): see the list in style_sheet.cpp.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Choice { system, light, dark };
    Q_ENUM(Choice)

    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    const Tokens& tokens() const { return m_dark ? Tokens::dark() : Tokens::light(); }
    bool isDark() const { return m_dark; }
    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// Type::setScale, and everything shown again in it.
    void setTextScale(double scale);
    /// False when the user asked for no motion: show the end of a movement at once.
    bool motion() const { return m_motion; }
    void setMotion(bool motion);

    /// Fonts, style, palette and style sheet; from then on the application follows this theme.
    void apply(QApplication& application);

Q_SIGNALS:
    /// Colours, sizes of text or motion have changed.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readSystem();
    void refresh();
    void dress();

    Choice m_choice = Choice::system;
    bool m_systemIsDark = false;
    bool m_dark = false;
    bool m_motion = true;
    bool m_dressing = false;
    QApplication* m_application = nullptr;
    QPalette m_palette;
};

/// Gives `widget` one of the looks that style_sheet.cpp names, e.g. "primary" for a QPushButton; may change later.
void as(QWidget* widget, const char* look);

/// Sets a font of Type now and whenever the user's size of text changes.
void withType(QWidget* widget, Theme& theme, QFont (*font)());

/// The whole palette and the application's style sheet in these colours, at the user's scale of text.
QPalette paletteOf(const Tokens& tokens);
QString styleSheetOf(const Tokens& tokens, bool dark);

}  // namespace stampede
