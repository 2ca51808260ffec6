#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "model/architecture/settings.h"
#include "tests/support/day.h"
#include "widgets/fields/field_row.h"
#include "widgets/fields/record_entry.h"
#include "widgets/fields/records_editor.h"
#include "widgets/fields/script_editor.h"
#include "widgets/fields/typed_editors.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

/// One value with its row, driven by keys and mouse: what is committed is checked and shown as the inspector does it.
struct FieldBench {
    explicit FieldBench(Parameter parameter) : parameters{std::move(parameter)} {
        row.resize(300, 200);
        row.showValue(value());
        row.show();
        row.activateWindow();
        (void)QTest::qWaitForWindowActive(&row);
    }

    Value value() const { return settings.at(parameters, parameters.front().key); }
    template <class Field>
    Field* field() {
        return row.editor()->findChild<Field*>();
    }
    static void type(QWidget* field, const QString& text, Qt::Key end = Qt::Key_Return) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        if (end != Qt::Key_unknown) QTest::keyClick(field, end);
    }

    std::optional<Problem> commit(const std::string& path, const Value& given) {
        ++commits;
        if (auto problem = settings.set(parameters, pathBelow(parameters.front().key, path), given)) return problem;
        row.showValue(value());
        return {};
    }

    std::vector<Parameter> parameters;
    Settings settings;
    int commits = 0;
    Theme theme;
    FieldContext context{theme, realCatalog().tables(), [] { return QStringList{"igw-1", "i-1"}; }};
    FieldRow row{parameters.front(), context,
                 [this](const std::string& path, const Value& given) { return commit(path, given); }};
};

}  // namespace

TEST(BooleanEditor, TurnsOnAndOffByMouseAndKey) {
    FieldBench bench({.key = "on", .type = ParameterType::boolean, .fallback = false});
    auto* box = bench.field<QCheckBox>();
    QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    EXPECT_EQ(bench.value(), Value(true));
    EXPECT_EQ(box->text(), "on");
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_EQ(bench.value(), Value(false));
}

TEST(NumberEditor, StepsTakesWholeNumbersAndTellsItsLimits) {
    FieldBench bench({.key = "count", .type = ParameterType::integer, .fallback = 2, .least = 1.0, .most = 10.0});
    auto* line = bench.field<LineField>();
    line->setFocus();
    QTest::keyClick(bench.field<NumberBox>(), Qt::Key_Up);
    EXPECT_EQ(bench.value(), Value(3));
    FieldBench::type(line, "99");
    EXPECT_EQ(bench.value(), Value(3));
    EXPECT_TRUE(bench.row.problem().contains("must be at most 10"));
    EXPECT_EQ(line->text(), "99");
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(line->text(), "3");
    EXPECT_TRUE(bench.row.problem().isEmpty());
}

TEST(NumberEditor, TakesAFraction) {
    FieldBench bench({.key = "share", .type = ParameterType::number, .fallback = 0.5});
    FieldBench::type(bench.field<LineField>(), "0.25", Qt::Key_Tab);
    EXPECT_EQ(bench.value(), Value(0.25));
}

TEST(LineEditor, TakesATextAndReturnsToTheDefault) {
    FieldBench bench({.key = "path", .fallback = "/"});
    FieldBench::type(bench.field<LineField>(), "/health");
    EXPECT_EQ(bench.value(), Value("/health"));
    auto* reset = bench.row.findChild<QToolButton*>("reset");
    ASSERT_TRUE(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    EXPECT_EQ(bench.value(), Value("/"));
    EXPECT_FALSE(reset->isVisible());
}

TEST(LineEditor, KeepsAWrongBlockOfAddressesAndTakesARightOne) {
    FieldBench bench({.key = "block", .type = ParameterType::cidr, .fallback = "10.0.0.0/24"});
    FieldBench::type(bench.field<LineField>(), "10.0.0.0/99");
    EXPECT_EQ(bench.value(), Value("10.0.0.0/24"));
    EXPECT_FALSE(bench.row.problem().isEmpty());
    FieldBench::type(bench.field<LineField>(), "10.1.0.0/16");
    EXPECT_EQ(bench.value(), Value("10.1.0.0/16"));
    EXPECT_TRUE(bench.row.problem().isEmpty());
}

TEST(LineEditor, TakesPortsOnlyAsPorts) {
    FieldBench bench({.key = "ports", .type = ParameterType::ports, .fallback = "all"});
    FieldBench::type(bench.field<LineField>(), "http");
    EXPECT_EQ(bench.value(), Value("all"));
    FieldBench::type(bench.field<LineField>(), "80-90");
    EXPECT_EQ(bench.value(), Value("80-90"));
}

TEST(ChoiceEditor, ChoosesByKeysAndCanBeNotSet) {
    FieldBench bench({.key = "zone", .type = ParameterType::choice, .choices = {"a", "b"}});
    auto* box = bench.field<QComboBox>();
    EXPECT_EQ(box->count(), 3);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(bench.value(), Value("b"));
    QTest::keyClick(box, Qt::Key_Home);
    EXPECT_TRUE(bench.value().isNull());
}

TEST(ScriptEditor, IsAppliedAsAWholeAndDiscardedByEscape) {
    FieldBench bench({.key = "script", .type = ParameterType::script, .fallback = ""});
    auto* page = bench.field<ScriptField>();
    page->setFocus();
    QTest::keyClicks(page, "#!/bin/bash");
    EXPECT_EQ(bench.commits, 0);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(bench.value(), Value("#!/bin/bash"));
    QTest::keyClicks(page, "x");
    QTest::keyClick(page, Qt::Key_Escape);
    EXPECT_EQ(page->toPlainText(), "#!/bin/bash");
    EXPECT_EQ(bench.commits, 1);
}

TEST(TextsEditor, TakesATextForEachLine) {
    FieldBench bench({.key = "paths", .type = ParameterType::texts});
    auto* page = bench.field<PageField>();
    page->setFocus();
    QTest::keyClicks(page, "/a");
    QTest::keyClick(page, Qt::Key_Return);
    QTest::keyClick(page, Qt::Key_Return);
    QTest::keyClicks(page, "/b");
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(bench.value(), Value(List{Value("/a"), Value("/b")}));
}

TEST(RecordEditor, EditsOneFieldOfARecord) {
    FieldBench bench({.key = "check",
                      .type = ParameterType::record,
                      .fields = {{.key = "path", .fallback = "/"},
                                 {.key = "interval", .type = ParameterType::integer, .fallback = 30}}});
    auto* interval = bench.row.editor()->findChild<ParameterEditor*>("interval");
    FieldBench::type(interval->findChild<LineField*>(), "5");
    EXPECT_EQ(bench.settings.at(bench.parameters, "check/interval"), Value(5));
    EXPECT_EQ(bench.settings.at(bench.parameters, "check/path"), Value("/"));
}

TEST(RecordsEditor, AddsAnEntryOnceItIsWholeAndRemovesIt) {
    FieldBench bench({.key = "routes",
                      .type = ParameterType::records,
                      .fallback = List{},
                      .fields = {{.key = "via", .required = true}}});
    auto* routes = qobject_cast<RecordsEditor*>(bench.row.editor());
    QTest::mouseClick(routes->addButton(), Qt::LeftButton);
    ASSERT_EQ(routes->entries().size(), 1u);
    EXPECT_EQ(routes->entries().front()->name(), "route-1");
    FieldBench::type(routes->entries().front()->nameEditor()->line(), "out");
    EXPECT_EQ(bench.commits, 0);
    FieldBench::type(routes->entries().front()->cells().front()->findChild<LineField*>(), "igw-1");
    EXPECT_EQ(bench.settings.at(bench.parameters, "routes/out/via"), Value("igw-1"));
    QApplication::processEvents();
    QTest::mouseClick(routes->entry("out")->removeButton(), Qt::LeftButton);
    EXPECT_TRUE(bench.value().asList()->empty());
}

TEST(RecordsEditor, SuggestsANumberWhereANameMustBeOne) {
    FieldBench bench({.key = "inbound",
                      .type = ParameterType::records,
                      .fallback = List{},
                      .fields = {{.key = "name", .least = 1.0, .most = 250.0, .required = true},
                                 {.key = "action", .fallback = "allow"}}});
    auto* rules = qobject_cast<RecordsEditor*>(bench.row.editor());
    for (const char* name : {"100", "200", "1"}) {
        QTest::mouseClick(rules->addButton(), Qt::LeftButton);
        EXPECT_EQ(rules->entries().back()->name(), name);
        QTest::keyClick(rules->entries().back()->nameEditor()->line(), Qt::Key_Return);
        EXPECT_NE(rules->entry(name), nullptr);
        QApplication::processEvents();
    }
    FieldBench::type(rules->entry("1")->nameEditor()->line(), "first");
    EXPECT_EQ(rules->entry("first"), nullptr);
    FieldBench::type(rules->entry("1")->nameEditor()->line(), "7");
    EXPECT_NE(rules->entry("7"), nullptr);
}

TEST(FieldRow, CannotBeEditedWhileItIsLocked) {
    FieldBench bench({.key = "path", .fallback = "/"});
    bench.row.setLocked("The day is over");
    FieldBench::type(bench.field<LineField>(), "/other");
    EXPECT_EQ(bench.value(), Value("/"));
    bench.row.setLocked({});
    FieldBench::type(bench.field<LineField>(), "/other");
    EXPECT_EQ(bench.value(), Value("/other"));
}

TEST(FieldRow, LeavesRoomBetweenALongLabelAndItsField) {
    FieldBench bench({.key = "detailed_monitoring", .type = ParameterType::boolean, .fallback = false});
    bench.row.resize(256, 30);
    QApplication::processEvents();
    const QWidget* editor = bench.row.editor();
    const QWidget* label = editor->parentWidget()->childAt(2, editor->geometry().center().y());
    ASSERT_NE(label, nullptr);
    EXPECT_GE(editor->geometry().left() - label->geometry().right(), 8);
}

}  // namespace stampede
