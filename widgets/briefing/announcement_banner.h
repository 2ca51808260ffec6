#pragma once

#include <QFrame>
#include <QTimer>
#include <chrono>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace stampede {

class Desk;
class Theme;
struct Notice;

/// What the day announces, above the canvas: the newest for some seconds, the older ones on request. It hides itself,
/// and stays while it is pointed at or its list is open. Lies over its parent's top; does not take part in a layout.
class AnnouncementBanner : public QFrame {
    Q_OBJECT

public:
    /// All of them are borrowed; `parent` is what it lies over.
    AnnouncementBanner(Desk& desk, Theme& theme, QWidget* parent);

    /// Shows the newest again with all older ones, e.g. from a menu; nothing where there is none.
    void showAll();
    void setStay(std::chrono::milliseconds stay) { m_hide.setInterval(stay); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void look();
    void refresh();
    void fillOlder();
    void place();
    void showList(bool open);

    Desk& m_desk;
    Theme& m_theme;
    QLabel* m_picture;
    QLabel* m_when;
    QLabel* m_title;
    QLabel* m_text;
    QToolButton* m_more;
    QToolButton* m_close;
    QWidget* m_list;
    QVBoxLayout* m_older;
    QTimer m_hide;
    std::size_t m_seen = 0;
};

}  // namespace stampede
