#include "widgets/style/tokens.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace stampede {

namespace {

struct Named {
    const char* name;
    QColor color;
};

// What carries meaning in words or signs.
std::array<Named, 9> meaningful(const Tokens& t) {
    return {{{"text", t.text},
             {"dim", t.dim},
             {"accent", t.accent},
             {"ok", t.ok},
             {"late", t.late},
             {"wrong", t.wrong},
             {"fail", t.fail},
             {"vpc", t.vpc},
             {"subnetText", t.subnetText}}};
}

struct Cones {
    double l, m, s;
};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// Vienot, Brettel and Mollon 1999: a colour as somebody without the middle cones sees it, in linear light.
std::array<double, 3> asADeuteranopeSees(const QColor& color) {
    const double r = linear(color.redF()), g = linear(color.greenF()), b = linear(color.blueF());
    Cones c{17.8824 * r + 43.5161 * g + 4.11935 * b, 3.45565 * r + 27.1554 * g + 3.86714 * b,
            0.0299566 * r + 0.184309 * g + 1.46709 * b};
    c.m = 0.494207 * c.l + 1.24827 * c.s;
    return {0.0809444479 * c.l - 0.130504409 * c.m + 0.116721066 * c.s,
            -0.0102485335 * c.l + 0.0540193266 * c.m - 0.113614708 * c.s,
            -0.000365296938 * c.l - 0.00412161469 * c.m + 0.693511405 * c.s};
}

std::array<double, 3> labOf(const std::array<double, 3>& rgb) {
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double seenDistance(const QColor& one, const QColor& other) {
    const auto a = labOf(asADeuteranopeSees(one));
    const auto b = labOf(asADeuteranopeSees(other));
    return std::sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
}

class BothLooks : public testing::TestWithParam<const Tokens*> {};

}  // namespace

TEST_P(BothLooks, HasReadableColoursOnEveryGroundTheyStandOn) {
    const Tokens& t = *GetParam();
    for (const Named& ground : {Named{"panel", t.panel}, Named{"raised", t.raised}, Named{"canvas", t.canvas},
                                Named{"subnetFill", t.subnetFill}, Named{"zone", t.zone}}) {
        for (const Named& ink : meaningful(t)) {
            EXPECT_GE(contrast(ink.color, ground.color), 4.5) << ink.name << " on " << ground.name;
        }
    }
    EXPECT_GE(contrast(t.faint, t.panel), 3.0);
}

TEST_P(BothLooks, WritesReadablyOnItsOwnColours) {
    const Tokens& t = *GetParam();
    for (const QColor& ground : {t.accent, t.ok, t.late, t.wrong, t.fail}) {
        EXPECT_GE(contrast(t.onAccent, ground), 4.5) << ground.name().toStdString();
    }
}

TEST_P(BothLooks, KeepsOutcomesApartForWhoSeesNoGreen) {
    const Tokens& t = *GetParam();
    const std::array<Named, 4> outcomes{{{"ok", t.ok}, {"late", t.late}, {"wrong", t.wrong}, {"fail", t.fail}}};
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        for (std::size_t j = i + 1; j < outcomes.size(); ++j) {
            EXPECT_GE(seenDistance(outcomes[i].color, outcomes[j].color), 10)
                << outcomes[i].name << " and " << outcomes[j].name;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Tokens, BothLooks, testing::Values(&Tokens::light(), &Tokens::dark()),
                         [](const auto& look) { return look.index == 0 ? "light" : "dark"; });

TEST(Tokens, MixesAndFades) {
    EXPECT_EQ(mixed(Qt::black, Qt::white, 0), QColor(Qt::black));
    EXPECT_EQ(mixed(Qt::black, Qt::white, 1).name(), "#ffffff");
    EXPECT_EQ(faded(Qt::black, 0.5).alpha(), 128);
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
}

}  // namespace stampede
