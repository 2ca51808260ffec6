#include "widgets/fields/record_editor.h"

#include <QBoxLayout>
#include <algorithm>

#include "widgets/fields/field_row.h"

namespace stampede {

Value fieldOf(const Value& record, const Parameter& field) {
    const Record* fields = record.asRecord();
    const Value* found = fields ? fields->find(field.key) : nullptr;
    return found ? *found : field.fallback;
}

RecordEditor::RecordEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent,
                           std::string_view without)
    : ParameterEditor(parameter, std::move(commit), parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Parameter& field : parameter.fields) {
        if (field.key == without) continue;
        auto* row = new FieldRow(
            field, context,
            [this, &field](const std::string& path, const Value& value) {
                return this->commit()(pathBelow(field.key, path), value);
            },
            this);
        layout->addWidget(row);
        m_rows.push_back(row);
    }
}

void RecordEditor::showValue(const Value& value) {
    for (FieldRow* row : m_rows) row->showValue(fieldOf(value, row->editor()->parameter()));
    showUsed(value);
}

void RecordEditor::showUsed(const Value& value) {
    static const Record none;
    const Record& record = value.asRecord() ? *value.asRecord() : none;
    for (FieldRow* row : m_rows) {
        const bool used = isUsed(row->editor()->parameter(), parameter().fields, record);
        if (row->isVisibleTo(this) != used) row->setVisible(used);
    }
}

void RecordEditor::keep(Drafts& drafts, const std::string& path) const {
    for (const FieldRow* row : m_rows)
        row->editor()->keep(drafts, path + '/' + pathSegment(row->editor()->parameter().key));
}

void RecordEditor::bring(const Drafts& drafts, const std::string& path) {
    for (FieldRow* row : m_rows) row->editor()->bring(drafts, path + '/' + pathSegment(row->editor()->parameter().key));
}

void RecordEditor::setLocked(const QString& reason) {
    for (FieldRow* row : m_rows) row->setLocked(reason);
}

bool RecordEditor::isDirty() const {
    return std::any_of(m_rows.begin(), m_rows.end(), [](FieldRow* row) { return row->editor()->isDirty(); });
}

void RecordEditor::finish() {
    for (FieldRow* row : m_rows) row->editor()->finish();
}

void RecordEditor::setThere(const Value& drawn, const Value& there) {
    for (FieldRow* row : m_rows) {
        const Parameter& field = row->editor()->parameter();
        const Value value = fieldOf(there, field);
        row->setThere(there.isNull() || fieldOf(drawn, field) == value ? std::nullopt : std::optional(value));
    }
}

}  // namespace stampede
