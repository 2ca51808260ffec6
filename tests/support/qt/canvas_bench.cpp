#include "tests/support/qt/canvas_bench.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QThread>

#include "tests/support/day.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

Scenario shipped(const std::string& scenario) {
    return loadScenario(shippedFile(scenario + ".json"), scenario, realCatalog());
}

}  // namespace

CanvasBench::CanvasBench(const std::string& scenario)
    : m_document(std::make_unique<Document>(shipped(scenario), realCatalog())),
      m_desk(std::make_unique<Desk>(*m_document)) {
    Type::loadFonts();
    m_theme.setMotion(false);
    m_scene = std::make_unique<CanvasScene>(*m_desk, m_selection, m_theme);
}

void CanvasBench::act(Action::What what) {
    const auto problem = m_desk->perform(std::move(what));
    EXPECT_FALSE(problem) << english(problem->sentence);
}

void CanvasBench::add(std::string_view kind, const ResourceId& id, const ResourceId& parent, Record settings) {
    act(AddAction{.kind = std::string(kind), .id = id, .parent = parent, .settings = std::move(settings)});
}

void CanvasBench::link(const ResourceId& from, const ResourceId& to, std::string_view role) {
    act(ConnectAction{{.from = from, .to = to, .role = std::string(role)}});
}

void CanvasBench::until(std::string_view clock) {
    if (!m_desk->isPlaying()) m_desk->startRun(1);
    const SimTime to = parseClock(clock).value();
    const SimTime now = m_desk->snapshot()->now;
    if (now < to) m_desk->step(to - now);
    while (m_desk->snapshot()->now < to || m_desk->isMoving()) {
        QCoreApplication::processEvents();
        QThread::msleep(2);
    }
    for (int i = 0; i < 30; ++i) {  // the feed looks thirty times a second
        QCoreApplication::processEvents();
        QThread::msleep(2);
    }
}

const Facts& CanvasBench::facts(std::string_view id) {
    static const Facts none;
    const Facts* facts = m_scene->facts(id);
    EXPECT_TRUE(facts) << id << " is not on the canvas";
    return facts ? *facts : none;
}

}  // namespace stampede
