#pragma once

#include <QString>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace stampede {

class Theme;

/// What a sheet of the inspector begins with.
QLabel* sheetTitle(Theme& theme, const QString& text, QWidget* parent);
/// Lets what a sheet holds stand one below the other.
QVBoxLayout* sheetColumn(QWidget* sheet);
/// Shows a text where it is another; nothing where it is empty.
void tell(QLabel& label, const QString& text);

}  // namespace stampede
