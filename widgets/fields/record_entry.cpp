#include "widgets/fields/record_entry.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/pieces.h"
#include "widgets/fields/problem_note.h"
#include "widgets/fields/record_editor.h"
#include "widgets/fields/setting_words.h"
#include "widgets/fields/typed_editors.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

bool isPlain(const Parameter& field) {
    return field.type != ParameterType::record && field.type != ParameterType::records &&
           field.type != ParameterType::script && field.type != ParameterType::texts;
}

}  // namespace

bool RecordEntry::hasCells(const Parameter& list) {
    const auto others = std::count_if(list.fields.begin(), list.fields.end(),
                                      [](const Parameter& field) { return field.key != nameKey; });
    return others <= 3 && std::all_of(list.fields.begin(), list.fields.end(), isPlain);
}

RecordEntry::RecordEntry(const Parameter& list, const FieldContext& context, Commit commit, QWidget* parent)
    : QFrame(parent),
      m_list(list),
      m_context(context),
      m_commit(std::move(commit)),
      m_problem(new ProblemNote(context.theme, this)),
      m_layout(new QVBoxLayout(this)) {
    as(this, "raised");
    m_layout->setContentsMargins(4, 4, 4, 4);
    m_layout->setSpacing(3);
    m_layout->addWidget(makeHead());
    if (hasCells(list)) {
        makeCells();
    } else {
        m_summary = wrapped(context.theme, "dim", this);
        m_layout->addWidget(m_summary);
    }
    m_layout->addWidget(m_problem);
}

QWidget* RecordEntry::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    if (!hasCells(m_list)) {
        m_open = iconButton(m_context.theme, QStringLiteral("chevron-right"), tr("Show its settings"), head);
        row->addWidget(m_open);
        connect(m_open, &QToolButton::clicked, this, [this] { setOpen(!m_rows || !m_rows->isVisibleTo(this)); });
    }
    m_nameEditor = new LineEditor(
        *m_list.field(nameKey), FieldContext{m_context.theme, m_context.tables},
        [this](const std::string&, const Value& value) { return handName(value); }, head);
    m_nameEditor->setToolTip(tipText(shown(m_nameEditor->parameter().help)));
    m_remove = iconButton(m_context.theme, QStringLiteral("close"), tr("Remove this entry"), head);
    row->addWidget(m_nameEditor, 1);
    row->addWidget(m_remove);
    connect(m_nameEditor, &ParameterEditor::problemChanged, this, [this](const QString& text) { tellOf(text); });
    connect(m_nameEditor->line(), &LineField::left, this, [this] {
        if (m_isNew && !m_nameEditor->isDirty()) handNew();
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (m_isNew)
            Q_EMIT discarded();
        else if (const auto problem = m_commit(pathSegment(m_name), Value{}))
            tell(shown(problem->sentence));
    });
    return head;
}

Commit RecordEntry::below(std::string_view key) {
    return [this, key](const std::string& path, const Value& value) { return handField(pathBelow(key, path), value); };
}

/// A small table of its own: what each cell is stands above it.
void RecordEntry::makeCells() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3);
    grid->setVerticalSpacing(1);
    int column = 0;
    for (const Parameter& field : m_list.fields) {
        if (field.key == nameKey) continue;
        const QString label = shown(field.label), unit = unitOf(field);
        QLabel* head =
            fieldLabel(m_context.theme, unit.isEmpty() ? label : tr("%1, %2").arg(label, unit), &Type::detail, this);
        head->setToolTip(tipText(shown(field.help)));
        ParameterEditor* cell = makeParameterEditor(field, m_context, below(field.key), this);
        cell->setToolTip(tipText(tr("%1: %2").arg(label, shown(field.help))));
        cell->setMinimumWidth(30);
        if (auto* line = cell->findChild<QLineEdit*>(); line && line->placeholderText() == shown(Value{}))
            line->setPlaceholderText(QStringLiteral("–"));  // its words have no room
        cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(cell, &ParameterEditor::problemChanged, this, [this](const QString& text) { tellOf(text); });
        grid->addWidget(head, 0, column);
        head->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        grid->addWidget(cell, 1, column);
        grid->setColumnStretch(column++, 1);
        m_cells.push_back(cell);
    }
    m_layout->addLayout(grid);
}

void RecordEntry::makeRows() {
    m_rows = new RecordEditor(
        m_list, m_context, [this](const std::string& path, const Value& value) { return handField(path, value); }, this,
        nameKey);
    m_rows->showValue(m_isNew ? draftRecord() : m_record);
    m_rows->setLocked(m_lock);
    m_layout->insertWidget(m_layout->indexOf(m_problem), m_rows);
    Q_EMIT opened();
}

void RecordEntry::setOpen(bool open) {
    if (!m_open) return;
    if (open && !m_rows) makeRows();
    if (m_rows) m_rows->setVisible(open);
    m_summary->setVisible(!open);
    setIcon(m_open, m_context.theme, open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
            open ? tr("Hide its settings") : tr("Show its settings"));
}

void RecordEntry::focusName() {
    m_nameEditor->line()->setFocus(Qt::OtherFocusReason);
    m_nameEditor->line()->selectAll();
}

void RecordEntry::tell(const QString& problem, bool isHint) {
    if (problem.isEmpty())
        m_problem->tell({});
    else if (isHint)
        m_problem->hint(tr("Not added yet: %1").arg(problem));
    else
        m_problem->tell(tr("Not taken over: %1").arg(problem));
}

/// A field of a new one is right by itself, but what is missing stays told.
void RecordEntry::tellOf(const QString& problem) {
    if (!problem.isEmpty() || !m_isNew) tell(problem);
}

void RecordEntry::showRecord(const Record& record) {
    m_record = record;
    m_name = nameOf(record);
    m_nameEditor->showValue(m_name);
    for (ParameterEditor* cell : m_cells) cell->showValue(fieldOf(record, cell->parameter()));
    if (m_rows) m_rows->showValue(record);
    if (m_summary) summarise(record);
    m_remove->setAccessibleName(tr("Remove %1").arg(oneLine(m_name)));
}

/// What is not as usual.
void RecordEntry::summarise(const Record& record) {
    QStringList parts;
    for (const Parameter& field : m_list.fields)
        if (field.key != nameKey && isPlain(field) && isUsed(field, m_list.fields, record))
            if (const Value value = fieldOf(record, field); !value.isNull() && !(value == field.fallback))
                parts << (value.asString() ? valueWords(field, value)
                                           : tr("%1 %2").arg(shown(field.label), valueWords(field, value)));
    m_summary->setText(parts.join(tr(", ")));
}

void RecordEntry::setLocked(const QString& reason) {
    m_lock = reason;
    m_nameEditor->setLocked(reason);
    m_remove->setVisible(reason.isEmpty());
    for (ParameterEditor* cell : m_cells) cell->setLocked(reason);
    if (m_rows) m_rows->setLocked(reason);
}

bool RecordEntry::isDirty() const {
    const auto dirty = [](ParameterEditor* cell) { return cell->isDirty(); };
    return m_isNew || m_nameEditor->isDirty() || std::any_of(m_cells.begin(), m_cells.end(), dirty) ||
           (m_rows && m_rows->isDirty());
}

void RecordEntry::finish() {
    m_nameEditor->finish();
    for (ParameterEditor* cell : m_cells) cell->finish();
    if (m_rows) m_rows->finish();
}

void RecordEntry::keep(Drafts& drafts, const std::string& path) const {
    if (m_isNew) drafts.begun[path] = draftRecord();
    m_nameEditor->keep(drafts, path + '/' + std::string(nameKey));
    for (const ParameterEditor* cell : m_cells) cell->keep(drafts, path + '/' + pathSegment(cell->parameter().key));
    if (m_rows) m_rows->keep(drafts, path);
}

void RecordEntry::bring(const Drafts& drafts, const std::string& path) {
    m_nameEditor->bring(drafts, path + '/' + std::string(nameKey));
    for (ParameterEditor* cell : m_cells) cell->bring(drafts, path + '/' + pathSegment(cell->parameter().key));
    const auto first = drafts.typed.lower_bound(path + '/');
    if (m_open && first != drafts.typed.end() && first->first.starts_with(path + '/')) setOpen(true);
    if (m_rows) m_rows->bring(drafts, path);
}

}  // namespace stampede
