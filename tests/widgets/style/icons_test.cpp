#include "widgets/style/icons.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "model/kinds/kinds.h"
#include "tests/support/project_root.h"

namespace stampede {

namespace {

int inked(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) count += qAlpha(image.pixel(x, y)) > 0;
    }
    return count;
}

// icon("name", ...), iconPixmap("name", ...) and paintIcon(painter, "name", ...) in what the window is made of.
std::set<std::string> namesInTheSources() {
    static const std::regex call(R"re((?:\bicon|iconPixmap|paintIcon)\((?:[A-Za-z_*]+, )?"([a-z-]+)")re");
    std::set<std::string> names;
    for (const char* folder : {"widgets", "app/desktop"}) {
        if (!std::filesystem::exists(projectRoot() / folder)) continue;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(projectRoot() / folder)) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
            std::stringstream text;
            text << std::ifstream(entry.path()).rdbuf();
            const std::string source = text.str();
            for (std::sregex_iterator it(source.begin(), source.end(), call), end; it != end; ++it) {
                names.insert((*it)[1]);
            }
        }
    }
    return names;
}

}  // namespace

TEST(Icons, ExistForEveryKind) {
    int kinds = 0;
    const Catalog catalog = makeCatalog();
    for (const auto& kind : catalog.kinds()) {
        ++kinds;
        EXPECT_TRUE(hasIcon(QString::fromUtf8(kind->icon.data(), qsizetype(kind->icon.size())))) << kind->key;
    }
    EXPECT_GE(kinds, 18);
}

TEST(Icons, ExistForEveryStateAndActor) {
    for (const char* name : {"drawn", "provisioning", "active", "impaired", "stopped", "updating", "refused",
                             "draining", "deleting", "gone", "player", "auto-scaling", "chaos", "host", "cloud"}) {
        EXPECT_TRUE(hasIcon(name)) << name;
    }
}

TEST(Icons, ExistForEveryNameInTheSources) {
    for (const std::string& name : namesInTheSources()) EXPECT_TRUE(hasIcon(QString::fromStdString(name))) << name;
}

// As a whole word in quotation marks somewhere: in a call, a table or a kind.
TEST(Icons, AreAllUsed) {
    std::string sources;
    for (const char* folder : {"widgets", "app/desktop", "model"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(projectRoot() / folder)) {
            const auto ending = entry.path().extension();
            if (ending != ".cpp" && ending != ".h" && ending != ".def") continue;
            std::stringstream text;
            text << std::ifstream(entry.path()).rdbuf();
            sources += text.str();
        }
    int icons = 0;
    for (const auto& entry : std::filesystem::directory_iterator(projectRoot() / "resources/icons")) {
        if (entry.path().extension() != ".svg") continue;
        ++icons;
        const std::string name = entry.path().stem().string();
        EXPECT_NE(sources.find('"' + name + '"'), std::string::npos) << name;
    }
    EXPECT_GE(icons, 50);
}

TEST(Icons, TakeTheColourTheyAreAskedFor) {
    const QImage image = iconPixmap("stampede", QColor(0x4C5FD5), 20).toImage();
    ASSERT_GT(inked(image), 30);
    bool found = false;
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 20; ++x) found = found || image.pixel(x, y) == qRgb(0x4C, 0x5F, 0xD5);
    }
    EXPECT_TRUE(found);
}

TEST(Icons, AreSharpOnAFineScreen) {
    const QPixmap pixmap = iconPixmap("play", Qt::black, 16, 2);
    EXPECT_EQ(pixmap.width(), 32);
    EXPECT_EQ(pixmap.deviceIndependentSize(), QSizeF(16, 16));
}

TEST(Icons, AreDrawnAsOutlinesForAnExport) {
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    QPainter painter(&svg);
    paintIcon(painter, "distribution", QRectF(0, 0, 20, 20), Qt::black);
    painter.end();
    EXPECT_TRUE(buffer.data().contains("<path"));
    EXPECT_FALSE(buffer.data().contains("<image"));
}

TEST(Icons, DrawNothingForANameThatNobodyDrew) {
    EXPECT_FALSE(hasIcon("unicorn"));
    EXPECT_EQ(inked(iconPixmap("unicorn", Qt::black, 20).toImage()), 0);
}

}  // namespace stampede
