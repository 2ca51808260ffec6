#include "widgets/style/numbers.h"

#include <QLocale>
#include <cmath>

namespace stampede {

namespace {

// The C locale leaves out groups unless told otherwise.
QLocale locale() {
    QLocale locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale;
}

QString written(double value, int decimals) {
    QString text = locale().toString(std::abs(value), 'f', decimals);
    bool zero = true;
    for (const QChar letter : text) zero = zero && (!letter.isDigit() || letter.digitValue() == 0);
    return value < 0 && !zero ? QChar(0x2212) + text : text;
}

// Three figures are enough to compare by: 0.84, 8.4, 84, 840.
int decimalsFor(double value) {
    const double size = std::abs(value);
    return size < 1 ? 2 : size < 10 ? 1 : 0;
}

}  // namespace

QString Numbers::points(Points points) {
    const QString text = plainPoints(points);
    return std::llround(points.inPoints()) > 0 ? QLatin1Char('+') + text : text;
}

QString Numbers::plainPoints(Points points) { return written(points.inPoints(), 0); }

QString Numbers::exactPoints(Points points) {
    const std::int64_t milli = std::abs(points.milli);
    const int decimals = milli % 1000 == 0 ? 0 : milli % 100 == 0 ? 1 : milli % 10 == 0 ? 2 : 3;
    const QString text = written(points.inPoints(), decimals);
    return points.milli > 0 ? QLatin1Char('+') + text : text;
}

QString Numbers::money(Money money) {
    const double usd = std::abs(money.inUsd());
    const int decimals = usd > 0 && usd < 0.095 ? 4 : 2;
    const QString text = QLatin1Char('$') + written(usd, decimals);
    return money.nanoUsd < 0 ? QChar(0x2212) + text : text;
}

QString Numbers::perHour(Money money) { return tr("%1\u00a0/\u00a0h", "money per hour").arg(Numbers::money(money)); }

QString Numbers::latency(SimTime time) { return milliseconds(time.inMilliseconds()); }

QString Numbers::milliseconds(double ms) {
    if (ms < 999.5) return tr("%1\u00a0ms").arg(written(ms, ms == std::floor(ms) ? 0 : decimalsFor(ms)));
    if (ms < 99'950 && ms == std::floor(ms / 1e3) * 1e3) return tr("%1\u00a0s").arg(written(ms / 1e3, 0));
    if (ms < 99'950) return tr("%1\u00a0s").arg(written(ms / 1e3, ms < 9'950 ? 1 : 0));
    return duration(millisecondsOf(ms));
}

QString Numbers::duration(SimTime time) {
    const std::int64_t all = std::llround(std::abs(time.inSeconds()));
    const std::int64_t s = all % 60;
    const std::int64_t m = all / 60 % 60;
    const std::int64_t h = all / 3600;
    if (h > 0 && m == 0) return tr("%1\u00a0h").arg(count(h));
    if (h > 0) return tr("%1\u00a0h %2\u00a0min").arg(count(h)).arg(m);
    if (m > 0 && s == 0) return tr("%1\u00a0min").arg(m);
    if (m > 0) return tr("%1\u00a0min %2\u00a0s").arg(m).arg(s);
    return tr("%1\u00a0s").arg(s);
}

QString Numbers::rate(double perSecond) {
    const int decimals = perSecond == std::floor(perSecond) ? 0 : perSecond < 10 ? 1 : 0;
    return tr("%1\u00a0req/s", "requests per second").arg(written(perSecond, decimals));
}

QString Numbers::clock(SimTime time) {
    const std::int64_t all = time.wholeSeconds();
    return QStringLiteral("%1:%2:%3")
        .arg(all / 3600)
        .arg(all / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(all % 60, 2, 10, QLatin1Char('0'));
}

QString Numbers::count(std::int64_t count) {
    const QString text = locale().toString(count < 0 ? -static_cast<qlonglong>(count) : static_cast<qlonglong>(count));
    return count < 0 ? QChar(0x2212) + text : text;
}

QString Numbers::percent(double share) {
    const double value = share * 100;
    const bool fine = (value > 0 && value < 10) || (value > 99 && value < 100);
    return tr("%1\u00a0%").arg(written(value, fine ? 1 : 0));
}

QString Numbers::number(double value, int decimals) { return written(value, decimals); }

QString Numbers::bytes(double bytes) {
    if (bytes < 1e3)
        return tr("%1\u00a0"  // split: lupdate would read the B as a digit of the escape
                  "B",
                  "bytes")
            .arg(written(bytes, 0));
    if (bytes < 1e6) return tr("%1\u00a0kB").arg(written(bytes / 1e3, decimalsFor(bytes / 1e3)));
    if (bytes < 1e9) return tr("%1\u00a0MB").arg(written(bytes / 1e6, decimalsFor(bytes / 1e6)));
    return tr("%1\u00a0GB").arg(written(bytes / 1e9, decimalsFor(bytes / 1e9)));
}

}  // namespace stampede
