#include "widgets/style/tokens.h"

#include <cmath>
#include <utility>

namespace stampede {

namespace {

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

float between(float from, float to, double share) { return from + (to - from) * static_cast<float>(share); }

}  // namespace

const Tokens& Tokens::light() {
    static const Tokens tokens{
        .canvas = 0xF4F6F9,
        .panel = 0xFFFFFF,
        .raised = 0xFAFBFC,
        .line = 0xE2E6EC,
        .text = 0x18212C,
        .dim = 0x5C6878,
        .faint = 0x8692A1,
        .accent = 0x4C5FD5,
        .ok = 0x087A5B,
        .late = 0x9A6000,
        .wrong = 0xA34D89,
        .fail = 0xB3261E,
        .vpc = 0x7C55C6,
        .subnet = 0x7DB8A5,
        .subnetText = 0x2B6B57,
        .subnetFill = 0xE9F4F0,
        .zone = 0xEEF1F6,
        .grid = 0xDDE2E9,
        .onAccent = 0xFFFFFF,
        .shadow = QColor(0, 0, 0, 0x14),
    };
    return tokens;
}

const Tokens& Tokens::dark() {
    static const Tokens tokens{
        .canvas = 0x11161D,
        .panel = 0x191F28,
        .raised = 0x1F2630,
        .line = 0x2C3542,
        .text = 0xE7ECF2,
        .dim = 0x9CA9B8,
        .faint = 0x6F7C8A,
        .accent = 0x8C9BFF,
        .ok = 0x35C79B,
        .late = 0xF0B03F,
        .wrong = 0xDB8CC4,
        .fail = 0xFF8A5C,
        .vpc = 0xA98BEA,
        .subnet = 0x3D7A67,
        .subnetText = 0x7CC0A9,
        .subnetFill = 0x15241F,
        .zone = 0x161C25,
        .grid = 0x1E2530,
        .onAccent = 0x11161D,
        .shadow = QColor(0, 0, 0, 0x55),
    };
    return tokens;
}

QColor mixed(const QColor& under, const QColor& over, double share) {
    return QColor::fromRgbF(between(under.redF(), over.redF(), share), between(under.greenF(), over.greenF(), share),
                            between(under.blueF(), over.blueF(), share));
}

QColor faded(QColor color, double alpha) {
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05);
}

}  // namespace stampede
