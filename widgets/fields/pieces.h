#pragma once

#include <QString>

class QBoxLayout;
class QScrollArea;
class QToolButton;
class QWidget;

namespace stampede {

class Theme;

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
