#include "model/base/student_t.h"

#include <array>
#include <cassert>

namespace stampede {

namespace {

/// By degrees of freedom, from 1 (Abramowitz and Stegun, table 26.10, with more digits by the incomplete beta
/// function).
constexpr std::array table{12.7062047362, 4.3026527297, 3.1824463053, 2.7764451052, 2.5705818366, 2.4469118511,
                           2.3646242516,  2.3060041352, 2.2621571628, 2.2281388520, 2.2009851601, 2.1788128297,
                           2.1603686565,  2.1447866879, 2.1314495456, 2.1199052992, 2.1098155778, 2.1009220402,
                           2.0930240544,  2.0859634473, 2.0796138447, 2.0738730679, 2.0686576104, 2.0638985616,
                           2.0595385528,  2.0555294386, 2.0518305165, 2.0484071418, 2.0452296421, 2.0422724563};
constexpr double z = 1.9599639845;  // of the normal distribution

}  // namespace

double studentT975(std::int64_t degrees) {
    assert(degrees >= 1);
    if (degrees <= static_cast<std::int64_t>(table.size())) return table[static_cast<std::size_t>(degrees - 1)];
    // Cornish-Fisher expansion (Abramowitz and Stegun 26.7.5).
    const double n = static_cast<double>(degrees);
    const double z2 = z * z;
    const double first = z * (z2 + 1) / 4;
    const double second = z * ((5 * z2 + 16) * z2 + 3) / 96;
    const double third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
    return z + (first + (second + third / n) / n) / n;
}

}  // namespace stampede
