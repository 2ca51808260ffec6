#include "widgets/style/type.h"

#include <gtest/gtest.h>

#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>

namespace stampede {

namespace {

// The scale is the application's: put back, whatever a test does.
class Scale {
public:
    explicit Scale(double scale) : m_before(Type::scale()) { Type::setScale(scale); }
    ~Scale() { Type::setScale(m_before); }
    Scale(const Scale&) = delete;
    Scale& operator=(const Scale&) = delete;

private:
    double m_before;
};

}  // namespace

TEST(Type, LoadsTheBundledFamilyInBothWeights) {
    ASSERT_TRUE(Type::loadFonts());
    for (const QFont& font : {Type::caps(), Type::detail(), Type::body(), Type::title(), Type::number()}) {
        EXPECT_EQ(QFontInfo(font).family(), Type::family());
    }
    EXPECT_NE(QFontMetricsF(Type::body()).horizontalAdvance("Stampede"),
              QFontMetricsF(Type::strong(Type::body())).horizontalAdvance("Stampede"));
}

TEST(Type, HasEverySignTheWindowWrites) {
    ASSERT_TRUE(Type::loadFonts());
    for (const QFont& font : {Type::body(), Type::title()}) {
        const QRawFont raw = QRawFont::fromFont(font);
        for (const QChar letter : QString::fromUtf16(u"Az09가힣→←↑↓×·−–—…≤≥°%$₩“”‘’/\u00a0")) {
            EXPECT_TRUE(raw.supportsCharacter(letter)) << "U+" << std::hex << int(letter.unicode());
        }
    }
}

TEST(Type, GrowsWithTheUsersScaleWithinReason) {
    const int before = Type::body().pixelSize();
    {
        const Scale twice(2);
        EXPECT_EQ(Type::body().pixelSize(), 25);
        EXPECT_EQ(Type::scaled(24), 48);
    }
    {
        const Scale far(40);
        EXPECT_EQ(Type::scale(), 2);
    }
    EXPECT_EQ(Type::body().pixelSize(), before);
}

TEST(Type, GivesEveryDigitTheSameWidth) {
    ASSERT_TRUE(Type::loadFonts());
    EXPECT_DOUBLE_EQ(Type::digitsWidth(Type::number(), "1:11:11"), Type::digitsWidth(Type::number(), "0:08:49"));
    EXPECT_GT(Type::digitsWidth(Type::number(), "+1 req/s"), Type::digitsWidth(Type::number(), "1"));
}

}  // namespace stampede
