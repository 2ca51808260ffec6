#include "widgets/bridge/command_form.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "model/kinds/kinds.h"
#include "widgets/bridge/resource_commands.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

const CommandRule& command(const Catalog& catalog, const char* kind, const char* name) {
    return *catalog.find(kind)->command(name);
}

}  // namespace

TEST(CommandForm, AsksForEachArgumentAndLeavesOutWhatIsNotSet) {
    Theme theme;
    theme.apply(*qApp);
    const Catalog catalog = makeCatalog();
    const CommandRule& refresh = command(catalog, "auto-scaling-group", "refresh");
    CommandForm form(refresh, commandTitle(refresh.name));
    EXPECT_TRUE(checkAll(refresh.args, form.args(), UnknownFields::refused).empty());
    EXPECT_EQ(*form.args().find("min_healthy_percent"), Value(90));
    EXPECT_EQ(form.args().find("warmup_s"), nullptr);
    const auto boxes = form.findChildren<QSpinBox*>();
    ASSERT_EQ(boxes.size(), 2);
    boxes[1]->setFocus();
    boxes[1]->setValue(45);
    EXPECT_EQ(*form.args().find("warmup_s"), Value(45));
    if (const QString to = qEnvironmentVariable("STAMPEDE_PICTURES"); !to.isEmpty())
        form.grab().save(QDir(to).filePath(QStringLiteral("command-form.png")));
}

TEST(CommandForm, TakesALineForEachOfAListOfTexts) {
    const Catalog catalog = makeCatalog();
    const CommandRule& invalidate = command(catalog, "distribution", "invalidate");
    CommandForm form(invalidate, commandTitle(invalidate.name));
    auto* lines = form.findChild<QPlainTextEdit*>();
    ASSERT_TRUE(lines);
    lines->selectAll();
    QTest::keyClicks(lines, "/mark*");
    QTest::keyClick(lines, Qt::Key_Return);
    QTest::keyClicks(lines, "/about");
    EXPECT_EQ(*form.args().find("paths"), Value(List{Value("/mark*"), Value("/about")}));
    form.show();
    QTest::mouseClick(form.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    EXPECT_EQ(form.result(), QDialog::Accepted);
}

TEST(CommandForm, EveryCommandOfEveryKindCanBeGivenAsItIsOffered) {
    const Catalog catalog = makeCatalog();
    int asked = 0;
    for (const auto& kind : catalog.kinds())
        for (const CommandRule& rule : kind->commands) {
            const CommandForm form(rule, commandTitle(rule.name));
            asked += !rule.args.empty();
            EXPECT_TRUE(checkAll(rule.args, form.args(), UnknownFields::refused).empty()) << rule.name;
        }
    EXPECT_EQ(asked, 3);
}

}  // namespace stampede
