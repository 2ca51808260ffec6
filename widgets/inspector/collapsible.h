#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace stampede {

class Theme;

/// A caption that opens and closes what is below it.
class Collapsible : public QWidget {
    Q_OBJECT
public:
    Collapsible(Theme& theme, const QString& title, QWidget* parent = nullptr);
    QVBoxLayout& content() { return *m_content; }
    void setOpen(bool open);
    bool isOpen() const;

private:
    Theme& m_theme;
    QToolButton* m_button;
    QWidget* m_body;
    QVBoxLayout* m_content;
};

}  // namespace stampede
