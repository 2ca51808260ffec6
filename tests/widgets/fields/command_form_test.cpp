#include "widgets/fields/command_form.h"

#include <gtest/gtest.h>

#include <QTest>

#include "tests/support/day.h"
#include "widgets/fields/page_field.h"
#include "widgets/fields/typed_editors.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

/// The form of one command, in a window of its own.
struct FormBench {
    FormBench(const char* kind, const char* command) : rule(*realCatalog().find(kind)->command(command)) {
        form.resize(300, 200);
        form.show();
        form.activateWindow();
        (void)QTest::qWaitForWindowActive(&form);
    }

    template <class Field>
    Field* field(const char* key) {
        return form.findChild<ParameterEditor*>(key)->findChild<Field*>();
    }

    Theme theme;
    FieldContext context{theme, realCatalog().tables()};
    const CommandRule& rule;
    CommandForm form{rule, context};
};

}  // namespace

TEST(CommandForm, OffersTheDefaultsAndLeavesOutWhatIsNotSet) {
    FormBench bench("auto-scaling-group", "refresh");
    EXPECT_TRUE(bench.form.finish());
    EXPECT_EQ(bench.form.args(), (Record{{{"min_healthy_percent", 90}}}));
    auto* warmUp = bench.field<LineField>("warmup_s");
    warmUp->setFocus();
    QTest::keyClicks(warmUp, "45");
    EXPECT_TRUE(bench.form.finish());
    EXPECT_EQ(*bench.form.args().find("warmup_s"), Value(45));
    EXPECT_TRUE(checkAll(bench.rule.args, bench.form.args(), UnknownFields::refused).empty());
}

TEST(CommandForm, IsNotFinishedWhileAFieldHoldsWhatIsNoNumber) {
    FormBench bench("auto-scaling-group", "set-desired");
    auto* value = bench.field<LineField>("value");
    value->setFocus();
    QTest::keyClicks(value, "three");
    EXPECT_FALSE(bench.form.finish());
    EXPECT_EQ(bench.form.args(), Record{});
    QTest::keyClick(value, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(value, "3");
    EXPECT_TRUE(bench.form.finish());
    EXPECT_EQ(bench.form.args(), (Record{{{"value", 3}}}));
}

TEST(CommandForm, TakesALineForEachOfAListOfTexts) {
    FormBench bench("distribution", "invalidate");
    EXPECT_FALSE(checkAll(bench.rule.args, bench.form.args(), UnknownFields::refused).empty());
    auto* lines = bench.field<PageField>("paths");
    lines->setFocus();
    QTest::keyClicks(lines, "/mark*");
    QTest::keyClick(lines, Qt::Key_Return);
    QTest::keyClicks(lines, "/about");
    EXPECT_TRUE(bench.form.finish());
    EXPECT_EQ(*bench.form.args().find("paths"), Value(List{Value("/mark*"), Value("/about")}));
}

}  // namespace stampede
