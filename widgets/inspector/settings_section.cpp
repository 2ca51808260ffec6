#include "widgets/inspector/settings_section.h"

#include <QBoxLayout>
#include <QLabel>

#include "widgets/bridge/drift_words.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/field_row.h"
#include "widgets/fields/record_editor.h"
#include "widgets/fields/setting_words.h"
#include "widgets/inspector/remaking.h"

namespace stampede {

namespace {

bool isGroup(const Parameter& parameter) {
    return parameter.type == ParameterType::record || parameter.type == ParameterType::records ||
           parameter.type == ParameterType::script;
}

/// It has been asked for: what is fixed then cannot change any more.
bool isMade(const ResourceSnapshot* there) { return there && there->exists(); }

}  // namespace

SettingsSection::SettingsSection(const InspectorContext& context, ResourceId id, QWidget* parent)
    : QWidget(parent), m_context(context), m_id(std::move(id)), m_kind(context.kindOf(m_id)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    if (!m_kind) return;
    m_remade = wrapped(m_context.theme, "dim", this);
    m_remade->setText(
        tr("It is there, and the service has no call that changes it. A change makes another one like it, and whoever "
           "uses this one uses that."));
    layout->addWidget(m_remade);
    bool plainOnes = false;
    const auto add = [&](const Parameter& parameter) {
        auto* row = new FieldRow(
            parameter, m_context.fields,
            [this, &parameter](const std::string& path, const Value& value) { return commit(parameter, path, value); },
            this);
        layout->addWidget(row);
        m_rows.push_back(row);
    };
    for (const Parameter& parameter : m_kind->settings) {
        if (isGroup(parameter)) continue;
        if (!plainOnes) layout->addWidget(caption(m_context.theme, tr("Settings"), this));
        plainOnes = true;
        add(parameter);
    }
    for (const Parameter& parameter : m_kind->settings) {
        if (!isGroup(parameter)) continue;
        layout->addSpacing(6);
        add(parameter);
    }
    refresh();
}

void SettingsSection::finish() {
    for (FieldRow* row : m_rows)
        if (!row->isLocked()) row->editor()->finish();
}

void SettingsSection::keep(Drafts& drafts) const {
    for (const FieldRow* row : m_rows) row->editor()->keep(drafts, pathSegment(row->editor()->parameter().key));
}

void SettingsSection::bring(const Drafts& drafts) {
    for (FieldRow* row : m_rows) row->editor()->bring(drafts, pathSegment(row->editor()->parameter().key));
}

FieldRow* SettingsSection::row(std::string_view key) const {
    for (FieldRow* each : m_rows)
        if (each->editor()->parameter().key == key) return each;
    return nullptr;
}

std::optional<Problem> SettingsSection::commit(const Parameter& parameter, const std::string& path,
                                               const Value& value) {
    const std::string whole = pathBelow(parameter.key, path);
    if (!makesAnother()) return m_context.desk.tryPerform({{.what = SetAction{m_id, whole, value}}});
    Remaking remaking = remakingOf(m_context.desk, m_id, whole, value);
    if (remaking.problem) return remaking.problem;
    const ResourceId made = std::get<AddAction>(remaking.batch.front().what).id;
    if (auto problem = m_context.desk.tryPerform(std::move(remaking.batch))) return problem;
    // Selecting it ends this sheet, which is still at work.
    Selection& selection = m_context.selection;
    QMetaObject::invokeMethod(
        &selection, [&selection, made] { selection.select(std::vector{made}); }, Qt::QueuedConnection);
    return {};
}

/// True where a change means another resource, because this one is there and cannot be changed.
bool SettingsSection::makesAnother() const {
    const auto now = m_context.desk.snapshot();
    return now && m_kind && isRemade(*m_kind) && m_context.drawn(m_id) && isMade(now->find(m_id));
}

QString SettingsSection::lockOf(const Parameter& parameter, const Resource* drawn,
                                const ResourceSnapshot* there) const {
    if (!drawn && there && !there->owner.empty())
        return tr("%1 launched it; its settings are those of the launch").arg(oneLine(there->owner));
    if (!drawn) return tr("It is not drawn any more");
    const auto now = m_context.desk.snapshot();
    if (now && now->isOver()) return tr("The day is over");
    if (now && parameter.fixed && isMade(there) && !makesAnother())
        return tr("Fixed once it is there: the service has no call that changes it. Remove it and draw another.");
    return {};
}

void SettingsSection::refresh() {
    const Resource* drawn = m_context.drawn(m_id);
    const auto now = m_context.desk.snapshot();
    const ResourceSnapshot* there = now ? now->find(m_id) : nullptr;
    const Detail* detail = now && now->watched && now->watched->id == m_id ? &*now->watched : nullptr;
    if (m_remade) m_remade->setVisible(makesAnother() && !now->isOver());
    const auto difference = now ? differenceOf(*now, m_id) : std::nullopt;
    const bool compares =
        drawn && detail && (difference == Difference::settings || difference == Difference::settingsAndLinks);
    for (FieldRow* row : m_rows) {
        const Parameter& parameter = row->editor()->parameter();
        const Value isThere = detail ? detail->settings.at(m_kind->settings, parameter.key) : Value{};
        const Value value = drawn ? drawn->setting(parameter.key) : isThere;
        row->setLocked(lockOf(parameter, drawn, there));
        row->showValue(value);
        const bool differs = compares && !(value == isThere);
        if (auto* record = qobject_cast<RecordEditor*>(row->editor()))
            record->setThere(value, differs ? isThere : Value{});
        else
            row->setThere(differs ? std::optional(isThere) : std::nullopt);
    }
}

}  // namespace stampede
