// widgets/bridge: where the model and Qt meet. Boost signals become Qt signals, sentences are translated, and the text
// gate lets no text of a document reach a widget, menu, tooltip or chart as markup.
#pragma once

#include <QString>
#include <string_view>

#include "model/architecture/resource.h"
#include "model/base/text.h"
#include "model/base/value.h"

class QLabel;
class QWidget;

namespace stampede {

class Architecture;

/// UTF-8 as plain text for a widget that shows text literally (a QLabel with Qt::PlainText, an item, a text editor).
/// What would steer the display (control characters, marks of writing direction) is shown as U+FFFD; tabs and line
/// feeds stay.
QString plain(std::string_view text);
/// Plain text for one line: line feeds and tabs become spaces.
QString oneLine(std::string_view text);
/// The same for what comes from the file system or was typed.
QString oneLine(const QString& text);

/// The same where it is only read: no name, however long, takes more than a few lines of a panel. The rest is cut.
QString brief(std::string_view text);

/// A sentence of the model in the language of the window, filled, and plain.
QString shown(const Text& text);
/// The same, with the names of the resources that it speaks of in the place of their ids where the drawing has them.
QString shown(const Text& text, const Architecture& drawing);
/// A text of a scenario in the language of the window, plain.
QString shown(const Wording& wording);
/// A setting's value in words, plain: "on", "80", "3 routes".
QString shown(const Value& value);
/// Its name, or its id where it has none; brief.
QString nameOf(const Resource& resource);
/// The same for an id, which need not be drawn.
QString nameOf(const Architecture& drawing, const ResourceId& id);

/// The language of the window as a tag of scenarios: "en" or "ko".
std::string languageTag();

// Already plain text, made safe for places that read marks or markup.
QString menuText(const QString& plainText);   ///< for menus, actions, buttons and tabs: "&" stays an ampersand
QString tipText(const QString& plainText);    ///< for tooltips: never read as rich text
QString chartText(const QString& plainText);  ///< for every text of a chart, all of which are HTML

/// The text of a menu or command without the mark of its key: "Save", also of "저장(&S)".
QString withoutKeyMark(const QString& text);

/// A label that shows its text literally, whatever it holds.
QLabel* plainLabel(const QString& text, QWidget* parent = nullptr);

}  // namespace stampede
