#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRectF;

namespace stampede {

/// The sizes of text, in pixels times the user's scale, in the bundled family that covers Latin and Hangul.
struct Type {
    /// Registers the bundled fonts; false when one could not be read. Needs a QGuiApplication. Any number of times.
    static bool loadFonts();
    static QString family();

    /// What every size is multiplied with, cut to these. Whoever shows text asks again at Theme::changed.
    static constexpr double leastScale = 0.75, mostScale = 2;
    static void setScale(double scale);
    static double scale();
    /// A length in pixels at the user's scale, for what grows with its text.
    static int scaled(double pixels);

    static QFont tick();              ///< 10: numbers along a scale
    static QFont caps();              ///< 9.5: labels over groups, written in capitals
    static QFont detail();            ///< 11
    static QFont body();              ///< 12.5
    static QFont title();             ///< 15, semi-bold
    static QFont number();            ///< 18, semi-bold
    static QFont display();           ///< 26, semi-bold: what a page is about
    static QFont verdict();           ///< 40, semi-bold: what a day came to
    static QFont strong(QFont font);  ///< the same, semi-bold
    static QFont mono();              ///< of the system, for scripts and logs, in the size of detail

    /// The bundled digits are as wide as their shapes: numbers that run are drawn digit by digit in cells of one width.
    static void paintDigits(QPainter& painter, const QRectF& where, Qt::Alignment alignment, const QString& text);
    static qreal digitsWidth(const QFont& font, const QString& text);
};

}  // namespace stampede
