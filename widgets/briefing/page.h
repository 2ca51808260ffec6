// widgets/briefing: what is read and not worked in: before the day, after it, with nothing open, and what the day
// announces in between. Signals only; the application does what they ask for.
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace stampede {

class Theme;

/// A page to read: a head, two columns side by side where there is room and one below the other where not, all of it
/// scrolling, and a foot with buttons that stays. It is filled anew when colours, text size or language change.
class Page : public QWidget {
    Q_OBJECT

public:
    /// The theme is borrowed.
    Page(Theme& theme, QWidget* parent);

protected:
    struct Parts {
        QVBoxLayout& head;
        QVBoxLayout& left;
        QVBoxLayout& right;
        QHBoxLayout& foot;
    };

    Theme& theme() const { return m_theme; }
    /// Puts in everything that is to be read now.
    virtual void fill(const Parts& parts) = 0;
    /// Fills it anew, where it was scrolled to.
    void refresh();

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// Enter presses the button that has the focus, as in a dialog.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refill();
    Parts partsOf(QWidget& inner, QWidget& buttons);
    void arrange();

    Theme& m_theme;
    QScrollArea* m_scroll;
    QWidget* m_foot;
    QBoxLayout* m_columns = nullptr;
    bool m_refreshing = false;
};

}  // namespace stampede
