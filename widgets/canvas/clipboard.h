#pragma once

#include <QString>
#include <vector>

#include "model/actions/action.h"

namespace stampede {

class Desk;
class Selection;

/// Puts what is selected on the clipboard, as the text of an actions file.
void copyToClipboard(const Desk& desk, const Selection& selection);

/// Draws what the clipboard holds, shifted by `step` offsets, and selects it. Returns why not in one sentence, empty
/// when it was drawn.
QString pasteFromClipboard(Desk& desk, Selection& selection, int step);

}  // namespace stampede
