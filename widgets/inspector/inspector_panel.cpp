#include "widgets/inspector/inspector_panel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include "model/run/runner.h"
#include "widgets/bridge/shown.h"
#include "widgets/inspector/other_sheets.h"
#include "widgets/inspector/resource_sheet.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

QStringList idsOf(const Desk& desk) {
    QStringList ids;
    for (const auto& resource : desk.drawing().resources()) ids << oneLine(resource->id);
    return ids;
}

}  // namespace

InspectorPanel::InspectorPanel(Desk& desk, Selection& selection, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_context{desk, selection, theme, {theme, desk.catalog().tables(), [&desk] { return idsOf(desk); }}},
      m_scroll(new QScrollArea(this)),
      m_holder(new QWidget) {
    setAccessibleName(tr("Inspector"));
    as(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    m_holder->setProperty("look", "scrolled");
    auto* inner = new QVBoxLayout(m_holder);
    inner->setContentsMargins(12, 12, 12, 12);
    m_scroll->setWidget(m_holder);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(&desk, &Desk::changed, this, [this] { follow(); });
    connect(&desk, &Desk::arrived, this, [this] { follow(); });
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
    if (subject() == m_subject)
        m_sheet->refresh();
    else
        rebuild();
}

void InspectorPanel::rebuild() {
    if (m_sheet) {
        // What was typed is taken over, by the focus that leaves, before its field goes.
        if (QWidget* focused = m_sheet->focusWidget(); focused && focused->hasFocus()) focused->clearFocus();
        m_sheet->leave();
        m_holder->layout()->removeWidget(m_sheet);
        m_sheet->hide();
        m_sheet->deleteLater();
    }
    m_subject = subject();
    const bool watches = m_subject.kind && m_context.desk.isPlaying();
    if (Runner* runner = m_context.desk.runner()) runner->watch(watches ? m_subject.resources.front() : ResourceId{});
    m_sheet = makeSheet();
    m_holder->layout()->addWidget(m_sheet);
    m_sheet->show();
    m_scroll->verticalScrollBar()->setValue(0);
}

InspectorSheet* InspectorPanel::makeSheet() {
    if (m_subject.kind) return new ResourceSheet(m_context, m_subject.resources.front(), m_drafts, m_holder);
    if (m_subject.link) return new LinkSheet(m_context, *m_subject.link, m_holder);
    if (m_subject.resources.size() > 1) return new SeveralSheet(m_context, m_holder);
    return new ScenarioSheet(m_context, m_holder);
}

void InspectorPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    setAccessibleName(tr("Inspector"));
    if (m_sheet) rebuild();
}

}  // namespace stampede
