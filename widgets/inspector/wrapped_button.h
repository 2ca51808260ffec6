#pragma once

#include <QPushButton>

class QLabel;

namespace stampede {

class Theme;

/// A quiet button whose words wrap where it has no room for them.
class WrappedButton : public QPushButton {
    Q_OBJECT
public:
    WrappedButton(Theme& theme, const QString& title, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_words;
};

}  // namespace stampede
