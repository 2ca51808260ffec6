#include "widgets/fields/command_form.h"

#include <QBoxLayout>
#include <algorithm>

#include "model/architecture/settings.h"
#include "widgets/fields/field_row.h"
#include "widgets/fields/record_editor.h"

namespace stampede {

CommandForm::CommandForm(const CommandRule& rule, const FieldContext& context, QWidget* parent)
    : QWidget(parent), m_rule(rule) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Parameter& parameter : rule.args) {
        auto* row = new FieldRow(
            parameter, context,
            [this, key = parameter.key](const std::string& path, const Value& value) {
                return take(pathBelow(key, path), value);
            },
            this);
        row->showValue(parameter.fallback);
        layout->addWidget(row);
        m_rows.push_back(row);
    }
}

std::optional<Problem> CommandForm::take(const std::string& path, const Value& value) {
    Settings settings(m_given, m_rule.args);
    if (auto problem = settings.set(m_rule.args, path, value)) return problem;
    m_given = settings.explicitly();
    for (FieldRow* row : m_rows) row->showValue(fieldOf(m_given, row->editor()->parameter()));
    return {};
}

bool CommandForm::finish() {
    for (FieldRow* row : m_rows) row->editor()->finish();
    return std::none_of(m_rows.begin(), m_rows.end(), [](const FieldRow* row) { return row->editor()->isDirty(); });
}

Record CommandForm::args() const {
    Record args;
    for (const Parameter& parameter : m_rule.args)
        if (Value value = fieldOf(m_given, parameter); !value.isNull()) args.set(parameter.key, std::move(value));
    return args;
}

}  // namespace stampede
