#include "widgets/inspector/inspector_panel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

#include "model/cloud/parts/boot_example.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/pieces.h"
#include "widgets/inspector/other_sheets.h"
#include "widgets/inspector/resource_sheet.h"
#include "widgets/inspector/scenario_sheet.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

QStringList idsOf(const Desk& desk) {
    QStringList ids;
    for (const auto& resource : desk.drawing().resources()) ids << oneLine(resource->id);
    return ids;
}

std::vector<const Resource*> having(const Architecture& drawing, std::string_view trait) {
    std::vector<const Resource*> result;
    for (const auto& each : drawing.resources())
        if (each->kind->has(trait)) result.push_back(each.get());
    return result;
}

/// One for each program that can be downloaded when the day begins.
std::vector<ScriptExample> bootExamples(const Scenario& scenario) {
    std::vector<ScriptExample> examples;
    const auto& released = scenario.workload.released;
    for (const Application& each : scenario.workload.applications)
        if (std::find(released.begin(), released.end(), each.id) != released.end())
            examples.push_back({InspectorPanel::tr("Start %1 on port 80").arg(oneLine(each.id)), bootExample(each)});
    return examples;
}

/// "subnet-a · CIDR block", "sg-1 · Inbound · http/ports": what a draft is for.
QString placeOf(const Resource* resource, const std::string& path) {
    const std::string key = path.substr(0, path.find('/'));
    const Parameter* setting = resource ? resource->kind->setting(key) : nullptr;
    QStringList parts;
    if (resource) parts << nameOf(*resource);
    if (!path.empty()) parts << (setting ? shown(setting->label) : oneLine(key));
    if (path.size() > key.size()) parts << oneLine(path.substr(key.size() + 1));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

InspectorPanel::InspectorPanel(Desk& desk, Selection& selection, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_context{desk,
                selection,
                theme,
                {theme, desk.catalog().tables(), [&desk] { return idsOf(desk); },
                 [&desk](std::string_view trait) { return having(desk.drawing(), trait); },
                 [&desk] { return bootExamples(desk.scenario()); }}},
      m_holder(new QWidget),
      m_scroll(scrolled(m_holder, tr("Inspector"), this)) {
    setAccessibleName(tr("Inspector"));
    as(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* inner = new QVBoxLayout(m_holder);
    inner->setContentsMargins(12, 12, 12, 12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(&desk, &Desk::opened, this, [this] { forget(); });
    connect(&desk, &Desk::changed, this, [this] { follow(); });
    connect(&desk, &Desk::arrived, this, [this] { m_cadence.ask(); });
    connect(&desk, &Desk::settling, this, [this](QStringList& left) { settle(left); });
    connect(&desk, &Desk::stateChanged, this, [this] { follow(); });
    connect(&selection, &Selection::changed, this, [this] { follow(); });
    rebuild();
}

InspectorPanel::Subject InspectorPanel::subject() const {
    Subject now{m_context.selection.resources(), m_context.selection.link(), nullptr, m_context.desk.isPlaying()};
    if (const ResourceId& id = m_context.selection.single(); !id.empty()) now.kind = m_context.kindOf(id);
    if (now.link && !m_context.desk.drawing().has(*now.link)) now.link.reset();
    return now;
}

void InspectorPanel::follow() {
    if (m_isLeaving) return;  // what is taken over meanwhile changes the drawing
    if (subject() == m_subject)
        m_sheet->refresh();
    else
        rebuild();
}

ResourceId InspectorPanel::shownId() const { return m_subject.kind ? m_subject.resources.front() : ResourceId{}; }

void InspectorPanel::keepDrafts() {
    if (!m_subject.kind && (m_subject.link || m_subject.resources.size() > 1)) return;  // nothing is typed there
    Drafts drafts;
    m_sheet->keep(drafts);
    if (drafts.empty())
        m_drafts.erase(shownId());
    else
        m_drafts[shownId()] = std::move(drafts);
}

/// What was typed in another scenario.
void InspectorPanel::forget() {
    m_drafts.clear();
    m_isLeaving = true;
    rebuild();
    m_isLeaving = false;
}

void InspectorPanel::settle(QStringList& left) {
    m_sheet->finish();
    keepDrafts();
    for (const auto& [id, drafts] : m_drafts) {
        const Resource* drawn = m_context.drawn(id);
        if (!id.empty() && !drawn) continue;  // it went with what it was for
        for (const auto& [path, typed] : drafts.typed) left << placeOf(drawn, path);
        for (const auto& [path, record] : drafts.begun) left << placeOf(drawn, path);
    }
}

/// What is being typed, and composed, is taken over before its field goes.
void InspectorPanel::leaveSheet() {
    m_isLeaving = true;
    if (QWidget* focused = m_sheet->focusWidget(); focused && focused->hasFocus()) focused->clearFocus();
    m_sheet->finish();
    m_isLeaving = false;
    keepDrafts();
}

void InspectorPanel::rebuild() {
    if (m_sheet) {
        if (!m_isLeaving) leaveSheet();
        m_holder->layout()->removeWidget(m_sheet);
        m_sheet->hide();
        m_sheet->deleteLater();
    }
    m_subject = subject();
    const bool watches = m_subject.kind && m_context.desk.isPlaying();
    m_context.desk.watch(watches ? m_subject.resources.front() : ResourceId{});
    m_sheet = makeSheet();
    if (const auto drafts = m_drafts.find(shownId()); drafts != m_drafts.end()) m_sheet->bring(drafts->second);
    m_holder->layout()->addWidget(m_sheet);
    m_sheet->show();
    m_scroll->verticalScrollBar()->setValue(0);
}

InspectorSheet* InspectorPanel::makeSheet() {
    if (m_subject.kind) return new ResourceSheet(m_context, m_subject.resources.front(), m_holder);
    if (m_subject.link) return new LinkSheet(m_context, *m_subject.link, m_holder);
    if (m_subject.resources.size() > 1) return new SeveralSheet(m_context, m_holder);
    return new ScenarioSheet(m_context, m_holder);
}

void InspectorPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    setAccessibleName(tr("Inspector"));
    m_scroll->setAccessibleName(accessibleName());
    if (m_sheet) rebuild();
}

}  // namespace stampede
