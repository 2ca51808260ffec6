#include "widgets/picture/picture.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QImage>
#include <QXmlStreamReader>
#include <set>

#include "model/edit/document.h"
#include "model/kinds/kinds.h"
#include "model/scenario/scenario.h"
#include "tests/support/day.h"
#include "widgets/bridge/desk.h"
#include "widgets/style/resources.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

struct PictureBench {
    PictureBench() {
        loadResources();
        theme.setChoice(Theme::Choice::light);
        theme.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    }
    void rename(const char* id, const std::string& name) {
        EXPECT_FALSE(desk.perform(RenameAction{id, {.plain = name}})) << name;
    }

    Theme theme;
    Document document{loadScenario(shippedFile("01_launch_day.json"), "01_launch_day.json", realCatalog()),
                      realCatalog()};
    Desk desk{document};
};

}  // namespace

TEST(Picture, IsChosenByTheEndingOfTheName) {
    EXPECT_EQ(pictureFormat("a.png"), PictureFormat::png);
    EXPECT_EQ(pictureFormat("a.b/C.SVG"), PictureFormat::svg);
    EXPECT_EQ(pictureFormat("x.pdf"), PictureFormat::pdf);
    for (const char* name : {"", "png", "a.svg.txt", "a"}) EXPECT_FALSE(pictureFormat(name)) << name;
}

TEST(Picture, HasTwoPixelsForEachOfTheCanvas) {
    PictureBench bench;
    const QImage image = QImage::fromData(picture(bench.desk, bench.theme, PictureFormat::png).bytes, "PNG");
    ASSERT_FALSE(image.isNull());
    EXPECT_GT(image.width(), 1200);
    EXPECT_EQ(image.pixelColor(2, 2), bench.theme.tokens().canvas);
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7)
        for (int x = 0; x < image.width(); x += 7) colours.insert(image.pixel(x, y));
    EXPECT_GT(colours.size(), 10U);
}

TEST(Picture, IsDrawnSmallerWhereItWouldHaveTooManyPixels) {
    PictureBench bench;
    EXPECT_EQ(picture(bench.desk, bench.theme, PictureFormat::png).scale, 1);
    const auto drawnAt = [&bench](Point clients) {
        EXPECT_FALSE(bench.desk.perform(MoveAction{.id = "clients", .position = clients}));
        const Picture drawn = picture(bench.desk, bench.theme, PictureFormat::png);
        EXPECT_LT(drawn.scale, 0.2);
        return QImage::fromData(drawn.bytes, "PNG").size();
    };
    const QSize wide = drawnAt({-30000, -90000});
    EXPECT_NEAR(1.0 * wide.width() * wide.height(), 32e6, 1e5);
    EXPECT_EQ(drawnAt({0, -90000}).height(), 32767);
    EXPECT_EQ(picture(bench.desk, bench.theme, PictureFormat::svg).scale, 1);
}

TEST(Picture, HasItsGroundUpToItsEdges) {
    PictureBench bench;
    const QImage image = QImage::fromData(picture(bench.desk, bench.theme, PictureFormat::png).bytes, "PNG");
    const QRgb ground = bench.theme.tokens().canvas.rgb();
    for (int x = 0; x < image.width(); ++x) {
        ASSERT_EQ(image.pixel(x, 0), ground) << x;
        ASSERT_EQ(image.pixel(x, image.height() - 1), ground) << x;
    }
    for (int y = 0; y < image.height(); ++y) {
        ASSERT_EQ(image.pixel(0, y), ground) << y;
        ASSERT_EQ(image.pixel(image.width() - 1, y), ground) << y;
    }
}

TEST(Picture, IsOnePageOfThePicturesSize) {
    PictureBench bench;
    const QByteArray bytes = picture(bench.desk, bench.theme, PictureFormat::pdf).bytes;
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_EQ(bytes.count("/MediaBox"), 1);
}

TEST(Picture, KeepsTextAsTextAndWhateverItSaysInert) {
    PictureBench bench;
    const std::vector<std::string> hostile = {"<script>alert(1)</script>", "</text><image href='x'/>",
                                              "R&D &amp; \"you\"", "]]><!--", "항구 Ж"};
    const char* const ids[] = {"clients", "vpc-1", "i-1", "i-2", "clb-1"};
    for (std::size_t i = 0; i < hostile.size(); ++i) bench.rename(ids[i], hostile[i]);
    const QByteArray bytes = picture(bench.desk, bench.theme, PictureFormat::svg).bytes;

    const std::set<QString> allowed = {"svg",  "title",  "desc",    "defs",     "g",       "path",
                                       "rect", "circle", "ellipse", "polyline", "polygon", "text"};
    QXmlStreamReader reader(bytes);
    QString texts;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::Characters) texts += reader.text();
        if (token != QXmlStreamReader::StartElement) continue;
        EXPECT_TRUE(allowed.count(reader.name().toString())) << reader.name().toString().toStdString();
        for (const QXmlStreamAttribute& attribute : reader.attributes())
            EXPECT_FALSE(attribute.name().startsWith(QLatin1String("on")) || attribute.name() == QLatin1String("href"));
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    for (const char* shown : {"<script>", "</text>", "R&D", "]]>", "항구"})
        EXPECT_TRUE(texts.contains(QString::fromUtf8(shown))) << shown;
    EXPECT_TRUE(bytes.contains("<rect")) << "a viewer without a background of its own shows ours";
}

}  // namespace stampede
