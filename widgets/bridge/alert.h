#pragma once

#include <QString>

class QWidget;

namespace stampede {

/// Makes `widget` an alert for who cannot see it, with that sentence, and says so at once. For what has just
/// been refused, gone wrong or come in; empty: there is nothing any more.
void alert(QWidget& widget, const QString& sentence);

}  // namespace stampede
