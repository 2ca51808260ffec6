#pragma once

#include <QCoreApplication>
#include <QString>
#include <cstdint>

#include "model/base/money.h"
#include "model/base/sim_time.h"

namespace stampede {

/// How numbers are written, everywhere alike: groups and decimals as the user's language has them, a true minus sign,
/// units that can be translated, a no-break space between number and unit.
struct Numbers {
    Q_DECLARE_TR_FUNCTIONS(Numbers)

public:
    static QString points(Points points);       ///< "+18,420", "−410", "0"
    static QString plainPoints(Points points);  ///< without the plus: a total, a price in points
    static QString exactPoints(Points points);  ///< "+0.25": with what stands behind the point, for rules
    static QString money(Money money);          ///< "$64.20"; "$0.0042" where cents would show nothing
    static QString perHour(Money money);        ///< "$64.20 / h"
    static QString latency(SimTime time);       ///< "0.84 ms", "840 ms", "8.4 s", "2 min 5 s"
    static QString milliseconds(double ms);     ///< the same from a metric
    static QString duration(SimTime time);      ///< "42 s", "12 min", "4 h 30 min"
    static QString rate(double perSecond);      ///< "41 req/s"
    static QString clock(SimTime time);         ///< "1:47:20"
    static QString count(std::int64_t count);   ///< "1,234"
    static QString percent(double share);       ///< 0.634 is "63 %"; one decimal below 10 % and above 99 %
    static QString number(double value, int decimals = 0);
    static QString bytes(double bytes);  ///< "1.4 MB", in powers of 1000
};

}  // namespace stampede
