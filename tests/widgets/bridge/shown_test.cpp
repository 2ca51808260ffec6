#include "widgets/bridge/shown.h"
#include "model/edit/document.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QTextDocument>
#include <memory>

#include "tests/support/day.h"

namespace stampede {

namespace {

const char* const hostile[] = {
    "<img src=\"/dev/zero\">",
    "<b>bold</b>",
    "<script>alert(1)</script>",
    "a & b",
    "&lt;b&gt;",
    "\"'`",
    "</qt><img src=x>",
    "%1 %2 %n",
    "&File",
    "한글 <i>이름</i>",
};

/// What rich text would show to a reader.
QString read(const QString& html) {
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

}  // namespace

TEST(TextGate, ShowsEveryHostileNameLiterally) {
    for (const char* name : hostile) {
        const QString text = plain(name);
        EXPECT_EQ(text, QString::fromUtf8(name));
        EXPECT_EQ(read(tipText(text)), text) << name;
        EXPECT_EQ(read(chartText(text)), text) << name;
        const std::unique_ptr<QLabel> label(plainLabel(text));
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        EXPECT_EQ(label->text(), text);
    }
}

TEST(TextGate, KeepsAnAmpersandInAMenuFromBecomingAShortcut) { EXPECT_EQ(menuText("Fish & Chips"), "Fish && Chips"); }

TEST(TextGate, MakesWhatWouldSteerTheDisplayVisible) {
    EXPECT_EQ(plain("a\u202Eb\u2066c\u200F"), QStringLiteral("a\uFFFDb\uFFFDc\uFFFD"));
    EXPECT_EQ(plain(std::string_view("a\x1b[31m\x07", 7)), QStringLiteral("a\uFFFD[31m\uFFFD"));
    EXPECT_EQ(plain("a\tb\nc"), QStringLiteral("a\tb\nc"));
    EXPECT_EQ(oneLine(std::string_view("a\tb\nc")), QStringLiteral("a b c"));
}

TEST(TextGate, CutsWhatIsOnlyReadAndFarTooLong) {
    const std::string vast(64 * 1024, 'x');
    EXPECT_LT(brief(vast).size(), 300);
    EXPECT_LT(shown(STAMPEDE_TEXT("Test", "%1 is gone").arg(vast)).size(), 300);
    EXPECT_LT(tipText(plain(vast)).size(), 5000);
    std::string hangul;
    for (int i = 0; i < 200; ++i) hangul += "한";
    EXPECT_FALSE(brief(hangul).contains(QChar::ReplacementCharacter));
    EXPECT_EQ(plain(vast).size(), 64 * 1024) << "what is edited is whole";
}

TEST(TextGate, NamesThingsAsTheWindowDoesWithinASentence) {
    EXPECT_EQ(shown(STAMPEDE_TEXT("Test", "\"%1\" must be given.").arg("min_s", STAMPEDE_TEXT("Test", "Least"))),
              "\"Least\" must be given.");
    EXPECT_EQ(shown(STAMPEDE_TEXT("Test", "Every %1.").noun(STAMPEDE_TEXT("Test", "Subnet"))), "Every subnet.");
}

TEST(TextGate, FillsASentenceInOnePass) {
    EXPECT_EQ(shown(STAMPEDE_TEXT("Test", "%1 in %2").arg(std::string("%2")).arg(std::string("<b>"))),
              QStringLiteral("%2 in <b>"));
}

TEST(Shown, SaysAValueInWords) {
    Record route;
    route.set("name", "default");
    EXPECT_EQ(shown(Value(true)), "on");
    EXPECT_EQ(shown(Value()), "not set");
    EXPECT_EQ(shown(Value(80)), "80");
    EXPECT_EQ(shown(Value(List{Value(route)})), "default");
    EXPECT_EQ(shown(Value(List{})), "none");
}

TEST(Shown, NamesAResourceByItsIdWhereItHasNoName) {
    EXPECT_EQ(nameOf(Resource{.id = "i-1"}), "i-1");
    EXPECT_EQ(nameOf(Resource{.id = "i-1", .name = {.plain = "Press\n1"}}), "Press 1");
    EXPECT_EQ(nameOf(Resource{.id = "i-1", .name = {.byLanguage = {{"ko", "인쇄기"}, {"en", "Press"}}}}), "Press");
}

TEST(Shown, SpeaksOfAResourceByItsNameWhereTheDrawingHasOne) {
    const Scenario scenario = loadScenario(shippedFile("01_launch_day.json"), "01_launch_day", realCatalog());
    const Architecture& drawing = scenario.architecture;
    const Text told =
        STAMPEDE_TEXT("Test", "\"%1\" is lost at \"%2\", not %3.").resource("clb-1").resource("sg-none").arg("clb-1");
    EXPECT_EQ(shown(told, drawing), "\"Front desk\" is lost at \"sg-none\", not clb-1.");
    EXPECT_EQ(shown(STAMPEDE_TEXT("Test", "So: %1").arg(told), drawing),
              "So: \"Front desk\" is lost at \"sg-none\", not clb-1.");
    EXPECT_EQ(shown(told), "\"clb-1\" is lost at \"sg-none\", not clb-1.");
}

}  // namespace stampede
