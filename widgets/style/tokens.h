// widgets/style: what everything on screen has in common: colours, fonts, icons and how numbers are written.
// It knows the small values of the model and no resource, no document and no run.
#pragma once

#include <QColor>

namespace stampede {

/// Every colour there is, by what it is for. A state has one colour everywhere, and never colour alone.
struct Tokens {
    QColor canvas;  ///< behind everything
    QColor panel;   ///< docks and cards
    QColor raised;  ///< fields
    QColor line;    ///< borders
    QColor text;
    QColor dim;     ///< what explains
    QColor faint;   ///< captions; never carries meaning alone
    QColor accent;  ///< selection, the player, the first action
    QColor ok;
    QColor late;
    QColor wrong;
    QColor fail;
    QColor vpc;
    QColor subnet;  ///< its border; names in it are written in subnetText
    QColor subnetText;
    QColor subnetFill;
    QColor zone;
    QColor grid;
    QColor onAccent;  ///< text and icons on accent, ok, late, wrong and fail
    QColor shadow;

    bool operator==(const Tokens&) const = default;

    static const Tokens& light();
    static const Tokens& dark();
};

/// `over` laid on `under` at `share` (0 to 1): hover and selection shades without transparency.
QColor mixed(const QColor& under, const QColor& over, double share);
/// `color` at `alpha` (0 to 1).
QColor faded(QColor color, double alpha);
/// The contrast ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor& one, const QColor& other);

}  // namespace stampede
