#pragma once

#include <QFrame>
#include <chrono>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QTimer;
class QToolButton;

namespace stampede {

class AnnouncementPage;
class Desk;
class Theme;

/// What the day announces, as a note in two lines that lies in the free room of a bar and covers nothing else. It goes
/// by itself once there was time to read it, and stays while it is pointed at or has the keyboard; Escape or its button
/// put it away, also Escape of those that it is an event filter of. On request it opens below itself, with the whole
/// text and what was announced before.
class AnnouncementBanner : public QFrame {
    Q_OBJECT

public:
    /// All of them are borrowed; it lies over what `bar` stands in, to the right of what `bar` holds.
    AnnouncementBanner(Desk& desk, Theme& theme, QWidget& bar);

    /// Opens with the newest, e.g. from a menu; nothing where there is none.
    void showAll();
    /// Opens with that one of the snapshot's notices.
    void open(std::size_t notice);

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QHBoxLayout* makeHead();
    void look();
    void come();
    void refresh();
    QString words() const;
    void place();
    void turn(bool isOpen);
    void leaveSoon();

    Desk& m_desk;
    Theme& m_theme;
    QWidget& m_bar;
    QLabel* m_picture;
    QLabel* m_head;
    QLabel* m_line;
    QToolButton* m_more;
    QToolButton* m_close;
    AnnouncementPage* m_page;
    QScrollArea* m_scroll = nullptr;
    QTimer* m_hide;
    QString m_headText, m_lineText;
    std::size_t m_seen = 0;   ///< how many have come
    std::size_t m_index = 0;  ///< of what it shows
};

/// How long somebody wants for a text, by the clock on the wall.
std::chrono::milliseconds readingTime(const QString& text);

}  // namespace stampede
