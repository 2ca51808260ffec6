#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include "model/edit/document.h"
#include "tests/support/day.h"
#include "widgets/fields/field_row.h"
#include "widgets/fields/record_entry.h"
#include "widgets/fields/records_editor.h"
#include "widgets/fields/script_editor.h"
#include "widgets/fields/typed_editors.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/inspector/resource_sheet.h"
#include "widgets/style/theme.h"

namespace stampede {

/// The inspector over a shipped scenario, driven by keys and mouse.
class InspectorBench {
public:
    explicit InspectorBench(const char* file = "01_launch_day.json")
        : document(loadScenario(shippedFile(file), file, realCatalog()), realCatalog()) {
        panel.resize(288, 900);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }

    void select(const ResourceId& id) {
        selection.select(std::vector<ResourceId>{id});
        QApplication::processEvents();
    }
    ResourceSheet& sheet() { return *qobject_cast<ResourceSheet*>(panel.sheet()); }
    FieldRow* row(std::string_view key) { return sheet().settings()->row(key); }
    RecordsEditor* records(std::string_view key) { return qobject_cast<RecordsEditor*>(row(key)->editor()); }
    LineField* line(std::string_view key) { return row(key)->editor()->findChild<LineField*>(); }
    Value drawn(const ResourceId& id, std::string_view path) const { return desk.drawing().find(id)->setting(path); }

    /// Writes it over what the field has, as somebody would.
    static void type(QWidget* field, const QString& text, Qt::Key end = Qt::Key_Return) {
        QApplication::processEvents();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        if (end != Qt::Key_unknown) QTest::keyClick(field, end);
    }
    static void click(QWidget* what) {
        QApplication::processEvents();
        QTest::mouseClick(what, Qt::LeftButton);
    }

    Document document;
    Desk desk{document};
    Selection selection;
    Theme theme;
    InspectorPanel panel{desk, selection, theme};
};

}  // namespace stampede
