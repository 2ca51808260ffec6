#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "model/architecture/settings.h"
#include "tests/support/day.h"
#include "widgets/fields/field_row.h"
#include "widgets/fields/info_popup.h"
#include "widgets/fields/problem_note.h"
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
    bool tells(const QString& sentence) const {
        for (const QLabel* label : row.findChildren<QLabel*>())
            if (label->isVisibleTo(&row) && label->text().contains(sentence)) return true;
        return false;
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
    Resource gateway{.id = "igw-1", .name = {.plain = "Way out"}}, other{.id = "igw-2"};
    FieldContext context{theme, realCatalog().tables(),
                         [] {
                             return QStringList{"igw-1", "i-1"};
                         },
                         [this](std::string_view) {
                             return std::vector<const Resource*>{&gateway, &other};
                         }};
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

TEST(BooleanEditor, TellsWhatIsNotSetFromWhatIsOff) {
    FieldBench bench({.key = "public", .type = ParameterType::boolean, .unset = {"Test", "The subnet decides."}});
    auto* box = bench.field<QCheckBox>();
    EXPECT_EQ(box->checkState(), Qt::PartiallyChecked);
    EXPECT_EQ(box->text(), "not set");
    EXPECT_TRUE(bench.tells("The subnet decides."));
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_EQ(bench.value(), Value(true));
    EXPECT_FALSE(bench.tells("The subnet decides."));
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_EQ(bench.value(), Value(false));
    EXPECT_EQ(box->checkState(), Qt::Unchecked);
    QTest::mouseClick(bench.row.findChild<QToolButton*>("reset"), Qt::LeftButton);
    EXPECT_TRUE(bench.value().isNull());
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

TEST(ScriptEditor, IsTakenOverWhenItIsLeftAndGrowsWithItsLines) {
    FieldBench bench({.key = "script", .type = ParameterType::script, .fallback = ""});
    auto* page = bench.field<ScriptField>();
    const int before = page->height();
    EXPECT_GE(before, 9 * page->fontMetrics().lineSpacing());
    page->setFocus();
    for (int i = 0; i < 12; ++i) {
        QTest::keyClicks(page, "yum");
        QTest::keyClick(page, Qt::Key_Return);
    }
    EXPECT_GE(page->height(), 13 * page->fontMetrics().lineSpacing());
    EXPECT_EQ(bench.commits, 0);
    QTest::keyClick(page, Qt::Key_Tab);
    EXPECT_EQ(bench.commits, 1);
    EXPECT_EQ(bench.value().asString()->size(), 48u);
}

TEST(ScriptEditor, IsDiscardedByItsButtonAlthoughItIsTakenOverWhenItIsLeft) {
    FieldBench bench({.key = "script", .type = ParameterType::script, .fallback = "a"});
    auto* page = bench.field<ScriptField>();
    page->setFocus();
    QTest::keyClicks(page, "b");
    QApplication::processEvents();
    for (QPushButton* button : bench.row.findChildren<QPushButton*>())
        if (button->text() == "Discard") QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(page->toPlainText(), "a");
    QTest::keyClick(page, Qt::Key_Tab);
    EXPECT_EQ(bench.commits, 0);
}

TEST(ResourceEditor, ChoosesWhatIsDrawnByItsName) {
    FieldBench bench({.key = "via", .names = "gateway"});
    auto* box = bench.field<QComboBox>();
    ASSERT_NE(box, nullptr);
    ASSERT_EQ(box->count(), 3);
    EXPECT_EQ(box->itemText(1), "Way out");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(bench.value(), Value("igw-1"));
    bench.row.showValue("igw-9");
    EXPECT_EQ(box->currentText(), "igw-9 (not drawn)");
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

TEST(RecordEditor, ShowsOnlyTheFieldsThatCountWithWhatTheOthersSay) {
    FieldBench bench(
        {.key = "policy",
         .type = ParameterType::record,
         .fields = {{.key = "type", .type = ParameterType::choice, .fallback = "step", .choices = {"step", "target"}},
                    {.key = "value", .usedWith = {"type", {"target"}}}}});
    auto* value = bench.row.editor()->findChild<ParameterEditor*>("value");
    EXPECT_FALSE(value->isVisible());
    auto* type = bench.field<QComboBox>();
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Down);
    EXPECT_TRUE(value->isVisible());
}

TEST(RecordsEditor, PutsWhatACellIsOverTheCell) {
    FieldBench bench({.key = "routes",
                      .type = ParameterType::records,
                      .fallback = List{Record{{{"name", "out"}, {"to", "all"}, {"via", "igw-1"}}}},
                      .fields = {{.key = "to", .label = {"Test", "To"}}, {.key = "via", .label = {"Test", "Via"}}}});
    QApplication::processEvents();
    RecordEntry* entry = qobject_cast<RecordsEditor*>(bench.row.editor())->entry("out");
    QList<QLabel*> heads;
    for (const char* text : {"To", "Via"})
        for (QLabel* label : entry->findChildren<QLabel*>())
            if (label->text() == QLatin1String(text)) heads << label;
    ASSERT_EQ(heads.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const QWidget* cell = entry->cells()[static_cast<std::size_t>(i)];
        EXPECT_EQ(heads[i]->mapTo(entry, QPoint()).x(), cell->mapTo(entry, QPoint()).x());
        EXPECT_LE(heads[i]->mapTo(entry, heads[i]->rect().bottomLeft()).y(), cell->mapTo(entry, QPoint()).y());
        EXPECT_GE(heads[i]->mapTo(entry, QPoint()).y(),
                  entry->nameEditor()->mapTo(entry, entry->nameEditor()->rect().bottomLeft()).y());
    }
}

TEST(RecordsEditor, IsNotSaidToBeUnsetWhileItShowsARow) {
    FieldBench bench({.key = "rules",
                      .type = ParameterType::records,
                      .unset = {"Test", "Everything may go out."},
                      .fields = {{.key = "to", .required = true}}});
    EXPECT_TRUE(bench.tells("Not set: Everything may go out."));
    auto* rules = qobject_cast<RecordsEditor*>(bench.row.editor());
    rules->addNew();
    EXPECT_FALSE(bench.tells("Not set")) << "though what is begun is not taken over yet";
    QTest::mouseClick(rules->entries().front()->removeButton(), Qt::LeftButton);
    EXPECT_TRUE(bench.tells("Not set"));
}

TEST(FieldRow, MarksWhatIsRefusedAndMakesItAnAlert) {
    FieldBench bench({.key = "count", .type = ParameterType::integer, .fallback = 1, .least = 1, .most = 9});
    auto* field = bench.field<LineField>();
    FieldBench::type(field, "12");
    auto* note = bench.row.findChild<ProblemNote*>();
    ASSERT_TRUE(note->isVisibleTo(&bench.row));
    EXPECT_TRUE(note->text().startsWith("Not taken over: "));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(note)->role(), QAccessible::AlertMessage);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(note)->text(QAccessible::Name), note->text());
    EXPECT_EQ(bench.row.editor()->accessibleDescription(), note->text());
    EXPECT_EQ(bench.row.editor()->focusProxy()->property("look"), "bad");
    FieldBench::type(field, "5");
    EXPECT_FALSE(note->isVisibleTo(&bench.row));
    EXPECT_EQ(bench.row.editor()->focusProxy()->property("look"), "");
}

TEST(FieldRow, OpensItsInformationBesideItself) {
    FieldBench bench({.key = "count", .label = {"Test", "Count"}, .type = ParameterType::integer, .fallback = 1});
    bench.row.move(500, 300);
    QApplication::processEvents();
    QTest::mouseClick(bench.row.findChild<QToolButton*>(), Qt::LeftButton);
    const auto* popup = bench.row.findChild<InfoPopup*>();
    ASSERT_TRUE(popup);
    EXPECT_FALSE(popup->geometry().intersects(QRect(bench.row.mapToGlobal(QPoint()), bench.row.size())));
    EXPECT_TRUE(bench.row.screen()->availableGeometry().contains(popup->geometry()));
    delete popup;
}

TEST(RecordsEditor, IsGoneThroughByTabInTheOrderItIsSeen) {
    FieldBench bench({.key = "routes",
                      .type = ParameterType::records,
                      .fallback = List{},
                      .fields = {{.key = "to"}, {.key = "via"}}});
    auto* routes = qobject_cast<RecordsEditor*>(bench.row.editor());
    QTest::mouseClick(routes->addButton(), Qt::LeftButton);
    RecordEntry* entry = routes->entries().front();
    QWidget* last = nullptr;
    for (QWidget* next : {static_cast<QWidget*>(entry->nameEditor()->line()), entry->cells()[0]->focusProxy(),
                          entry->cells()[1]->focusProxy(), static_cast<QWidget*>(routes->addButton())}) {
        if (last) QTest::keyClick(last, Qt::Key_Tab);
        if (last == entry->nameEditor()->line()) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), next);
        last = next;
    }
}

TEST(RecordsEditor, KeepsWhatWasBegunAndWhatWasRefused) {
    const Parameter list{.key = "rules",
                         .type = ParameterType::records,
                         .fallback = List{Record{{{"name", "http"}, {"ports", "80"}}}},
                         .fields = {{.key = "ports", .type = ParameterType::ports, .required = true}}};
    Drafts drafts;
    {
        FieldBench bench(list);
        auto* rules = qobject_cast<RecordsEditor*>(bench.row.editor());
        FieldBench::type(rules->entry("http")->cells()[0]->findChild<LineField*>(), "http");
        QTest::mouseClick(rules->addButton(), Qt::LeftButton);
        FieldBench::type(rules->entries().back()->nameEditor()->line(), "dns");
        EXPECT_EQ(bench.value().asList()->size(), 1u);
        rules->keep(drafts, "rules");
    }
    FieldBench bench(list);
    auto* rules = qobject_cast<RecordsEditor*>(bench.row.editor());
    rules->bring(drafts, "rules");
    EXPECT_EQ(rules->entry("http")->cells()[0]->findChild<LineField*>()->text(), "http");
    EXPECT_TRUE(bench.tells("Not taken over"));
    ASSERT_EQ(rules->entries().size(), 2u);
    FieldBench::type(rules->entries().back()->cells()[0]->findChild<LineField*>(), "53");
    EXPECT_EQ(bench.settings.at(bench.parameters, "rules/dns/ports"), Value("53"));
}

TEST(FieldRow, TellsAListThatDiffersEntryByEntry) {
    const Parameter list{.key = "routes",
                         .type = ParameterType::records,
                         .fallback = List{Record{{{"name", "out"}, {"via", "igw-1"}}}},
                         .fields = {{.key = "via", .label = {"Test", "Via"}}}};
    FieldBench bench(list);
    bench.row.setThere(
        Value(List{Record{{{"name", "out"}, {"via", "igw-2"}}}, Record{{{"name", "in"}, {"via", "x"}}}}));
    EXPECT_TRUE(bench.tells("out: Via drawn igw-1, there igw-2"));
    EXPECT_TRUE(bench.tells("in: there, not drawn (Via x)"));
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
