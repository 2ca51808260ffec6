#pragma once

#include <QString>

namespace stampede {

/// `text` as what is typed on a keyboard: lower case, syllables of Hangul taken apart, blanks and hyphens alike. Of two
/// texts one is the beginning of the other here while it is being typed, at every key.
QString searchLetters(const QString& text);

}  // namespace stampede
