#pragma once

#include <QString>

class QWidget;

namespace stampede {

/// Makes `widget` an alert for who cannot see it, with that sentence, and says so at once. For what has just been
/// refused or gone wrong; empty: nothing is wrong any more.
void announce(QWidget& widget, const QString& sentence);

}  // namespace stampede
