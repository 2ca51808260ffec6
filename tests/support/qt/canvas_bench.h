#pragma once

#include <memory>
#include <string>

#include "model/edit/document.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/selection.h"
#include "widgets/canvas/facts.h"
#include "widgets/canvas/scene.h"
#include "widgets/style/theme.h"

namespace stampede {

/// A scene on a desk with a scenario, for tests of the canvas.
class CanvasBench {
public:
    /// A shipped scenario, e.g. "01_launch_day"; empty for a blank one.
    explicit CanvasBench(const std::string& scenario = "00_blank");

    Desk& desk() { return *m_desk; }
    CanvasScene& scene() { return *m_scene; }
    Selection& selection() { return m_selection; }
    Theme& theme() { return m_theme; }
    const CanvasLayout& layout() const { return m_scene->layout(); }

    /// Draws one more; a test that draws what may not be fails.
    void add(std::string_view kind, const ResourceId& id, const ResourceId& parent = {}, Record settings = {});
    void link(const ResourceId& from, const ResourceId& to, std::string_view role);
    void act(Action::What what);
    /// Starts a run where there is none, and waits until it has come to `clock`.
    void until(std::string_view clock);
    /// What the canvas says of it; fails the test where it is not on the canvas.
    const Facts& facts(std::string_view id);

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Desk> m_desk;
    Selection m_selection;
    Theme m_theme;
    std::unique_ptr<CanvasScene> m_scene;
};

}  // namespace stampede
