#pragma once

#include <QAbstractButton>
#include <QColor>
#include <QFrame>
#include <QString>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace stampede {

class Theme;

/// A card with a title; what is added to its layout stands below.
struct Card {
    QFrame* frame = nullptr;
    QVBoxLayout* body = nullptr;
};
Card addCard(QVBoxLayout& column, const Theme& theme, const QString& icon, const QString& title);

/// What it is, and how much, to the right.
void addFact(QVBoxLayout& column, const QString& name, const QString& value, const char* look = nullptr);
/// A number with its label above it, one of several side by side.
void addFigure(QBoxLayout& row, const QString& name, const QString& value, const char* look = nullptr);
/// A line with a picture before it.
void addItem(QVBoxLayout& column, QLabel* picture, const QString& text, const QString& below = {});

/// A level bar, filled by `share` from 0 to 1.
class Bar : public QWidget {
    Q_OBJECT

public:
    Bar(double share, const QColor& color, const QColor& ground, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share;
    QColor m_color, m_ground;
};

/// A card that is one button: a picture, a title and a line or two below.
class CardButton : public QAbstractButton {
    Q_OBJECT

public:
    CardButton(const Theme& theme, const QString& icon, const QString& title, const QString& below,
               QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

}  // namespace stampede
