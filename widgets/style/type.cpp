#include "widgets/style/type.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>
#include <algorithm>

#include "widgets/style/resources.h"

namespace stampede {

namespace {

double textScale = 1;

QFont inPixels(double pixels, QFont::Weight weight) {
    QFont font(Type::family());
    font.setPixelSize(Type::scaled(pixels));
    font.setWeight(weight);
    // Exports and screen must break lines alike; the outlines are drawn well enough to need no fitting to pixels.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal widestDigit(const QFontMetricsF& metrics) {
    qreal widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit) {
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    }
    return widest;
}

}  // namespace

bool Type::loadFonts() {
    loadResources();
    static const bool loaded = [] {
        const bool regular = QFontDatabase::addApplicationFont(":/fonts/Pretendard-Regular.otf") >= 0;
        const bool semiBold = QFontDatabase::addApplicationFont(":/fonts/Pretendard-SemiBold.otf") >= 0;
        return regular && semiBold;
    }();
    return loaded;
}

QString Type::family() { return QStringLiteral("Pretendard"); }

void Type::setScale(double scale) { textScale = std::clamp(scale, leastScale, mostScale); }
double Type::scale() { return textScale; }
int Type::scaled(double pixels) { return qRound(pixels * textScale); }

QFont Type::caps() {
    QFont font = inPixels(9.5, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4 * textScale);
    return font;
}

QFont Type::tick() { return inPixels(10, QFont::Normal); }
QFont Type::detail() { return inPixels(11, QFont::Normal); }
QFont Type::body() { return inPixels(12.5, QFont::Normal); }
QFont Type::title() { return inPixels(15, QFont::DemiBold); }
QFont Type::number() { return inPixels(18, QFont::DemiBold); }
QFont Type::display() { return inPixels(26, QFont::DemiBold); }
QFont Type::verdict() { return inPixels(40, QFont::DemiBold); }

QFont Type::strong(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Type::mono() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies({font.family(), "DejaVu Sans Mono", "Noto Sans Mono", "Liberation Mono", family()});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPixelSize(scaled(11));
    return font;
}

void Type::paintDigits(QPainter& painter, const QRectF& where, Qt::Alignment alignment, const QString& text) {
    const QFontMetricsF metrics(painter.font());
    const qreal cell = widestDigit(metrics);
    const qreal width = digitsWidth(painter.font(), text);
    const qreal slack = where.width() - width;
    qreal x = where.left();
    if (alignment & Qt::AlignRight) x += slack;
    if (alignment & Qt::AlignHCenter) x += slack / 2;
    qreal y = where.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter) y = where.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignBottom) y = where.bottom() - metrics.descent();
    QString run;
    const auto flush = [&] {
        painter.drawText(QPointF(x, y), run);
        x += metrics.horizontalAdvance(run);
        run.clear();
    };
    for (const QChar letter : text) {
        if (letter < u'0' || letter > u'9') {
            run += letter;
            continue;
        }
        if (!run.isEmpty()) flush();
        painter.drawText(QPointF(x + (cell - metrics.horizontalAdvance(letter)) / 2, y), letter);
        x += cell;
    }
    if (!run.isEmpty()) flush();
}

qreal Type::digitsWidth(const QFont& font, const QString& text) {
    const QFontMetricsF metrics(font);
    const qreal cell = widestDigit(metrics);
    qreal width = 0;
    QString run;
    for (const QChar letter : text) {
        if (letter >= u'0' && letter <= u'9') {
            width += cell + (run.isEmpty() ? 0 : metrics.horizontalAdvance(run));
            run.clear();
        } else {
            run += letter;
        }
    }
    return width + (run.isEmpty() ? 0 : metrics.horizontalAdvance(run));
}

}  // namespace stampede
