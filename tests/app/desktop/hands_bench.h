#pragma once

#include <QFile>
#include <QPushButton>

#include "model/edit/document.h"
#include "model/scenario/scenario.h"
#include "tests/app/desktop/window_bench.h"
#include "tests/support/qt/hands.h"
#include "widgets/fields/field_row.h"
#include "widgets/fields/record_entry.h"
#include "widgets/fields/records_editor.h"
#include "widgets/fields/script_editor.h"
#include "widgets/fields/typed_editors.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/inspector/resource_sheet.h"
#include "widgets/transport/transport_bar.h"

namespace stampede {

/// The window with somebody at it: reads what is drawn and played, and does nothing but by hand.
struct HandsBench : WindowBench {
    explicit HandsBench(QSize size = {1600, 1000}) : WindowBench({}, size) {}

    Workbench& workbench() { return window.stage().workbench(); }
    Desk& desk() { return session.desk(); }
    const Resource& drawn(std::string_view id) { return *desk().drawing().find(id); }
    std::string bytes() const { return writeScenario(session.document().scenario()); }
    SimTime now() { return desk().snapshot()->now; }
    State state(std::string_view id) {
        const ResourceSnapshot* there = desk().snapshot()->find(id);
        return there ? there->state : State::drawn;
    }
    const Facts& facts(std::string_view id) { return *workbench().scene().facts(id); }

    ResourceSheet& sheet() {
        auto* panel = window.findChild<InspectorPanel*>();
        auto* sheet = panel ? qobject_cast<ResourceSheet*>(panel->sheet()) : nullptr;
        if (!sheet) throw std::runtime_error("the inspector shows no resource");
        return *sheet;
    }
    ParameterEditor& editor(std::string_view key) { return *sheet().settings()->row(key)->editor(); }

    /// Opens a file as a person does, and goes on to the workbench.
    void open(const QString& path) {
        chooseNextFile(path);
        hands.press(Qt::Key_O, Qt::ControlModifier);
        EXPECT_EQ(session.path(), path);
        hands.press(Qt::Key_F3);
        EXPECT_EQ(window.stage().page(), Stage::Page::workbench);
        fit();
    }
    void fit() {
        QCoreApplication::processEvents();
        hands.press(Qt::Key_9, Qt::ControlModifier);
    }
    void clickTransport(TransportBar::Control control) { hands.click(window.transport().button(control)); }
    /// Steps, ten seconds with each press of the key, until `clock` is reached.
    void stepTo(std::string_view clock) {
        const SimTime to = parseClock(clock).value();
        for (SimTime at = now(); at < to; at = at + seconds(10)) hands.press(Qt::Key_F6);
        EXPECT_TRUE(QTest::qWaitFor([&] { return now() >= to && !desk().isMoving(); }, 30000)) << clock;
    }
    /// Waits until the run itself says so.
    void await(const std::function<bool()>& holds, const char* what) {
        EXPECT_TRUE(QTest::qWaitFor(holds, 30000)) << what;
    }
    std::string script(std::string_view id) { return *drawn(id).setting("user_data").asString(); }
    /// A launch configuration is selected: its program shall listen on port 80, written in the inspector's page. Where
    /// it is there already that makes another one, which is selected then.
    ResourceId mendBootScript() {
        auto* script = qobject_cast<ScriptEditor*>(&editor("user_data"));
        hands.click(script->page());
        hands.press(Qt::Key_End, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i) hands.press(Qt::Key_Backspace);  // the line's end and "80" of "8080"
        const ResourceId before = session.selection().single();
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        if (desk().isPlaying()) await([&] { return session.selection().single() != before; }, "another one");
        const ResourceId mended = session.selection().single();
        EXPECT_TRUE(this->script(mended).ends_with("-port 80")) << this->script(mended);
        return mended;
    }

    Hands hands{window, [this]() -> CanvasView& { return workbench().view(); },
                [this]() -> CanvasScene& { return workbench().scene(); }, session.desk()};
};

}  // namespace stampede
