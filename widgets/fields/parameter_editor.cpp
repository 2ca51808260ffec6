#include "widgets/fields/parameter_editor.h"

#include <QBoxLayout>

#include "widgets/bridge/shown.h"
#include "widgets/fields/choice_editors.h"
#include "widgets/fields/record_editor.h"
#include "widgets/fields/records_editor.h"
#include "widgets/fields/script_editor.h"
#include "widgets/fields/setting_words.h"
#include "widgets/fields/typed_editors.h"
#include "widgets/style/theme.h"

namespace stampede {

std::string pathBelow(std::string_view key, const std::string& path) {
    return path.empty() ? pathSegment(key) : pathSegment(key) + '/' + path;
}

ParameterEditor::ParameterEditor(const Parameter& parameter, Commit commit, QWidget* parent)
    : QWidget(parent), m_parameter(parameter), m_commit(std::move(commit)) {
    setObjectName(oneLine(parameter.key));
    setAccessibleName(shown(parameter.label));
}

bool ParameterEditor::hand(const Value& value, const std::string& path) {
    const auto problem = m_commit(path, value);
    tell(problem ? shown(problem->sentence) : QString());
    if (focusProxy()) as(focusProxy(), problem ? "bad" : "");
    return !problem;
}

void ParameterEditor::fillWith(QWidget* field) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field);
    setFocusProxy(field);
    field->setAccessibleName(accessibleName());
}

void ParameterEditor::tell(const QString& problem) {
    m_problem = problem;
    Q_EMIT problemChanged(problem);
}

ParameterEditor* makeParameterEditor(const Parameter& parameter, const FieldContext& context, Commit commit,
                                     QWidget* parent) {
    switch (parameter.type) {
        case ParameterType::boolean: return new BooleanEditor(parameter, context, std::move(commit), parent);
        case ParameterType::integer:
        case ParameterType::number: return new NumberEditor(parameter, context, std::move(commit), parent);
        case ParameterType::choice: return new ChoiceEditor(parameter, context, std::move(commit), parent);
        case ParameterType::script: return new ScriptEditor(parameter, context, std::move(commit), parent);
        case ParameterType::texts: return new TextsEditor(parameter, context, std::move(commit), parent);
        case ParameterType::record: return new RecordEditor(parameter, context, std::move(commit), parent);
        case ParameterType::records: return new RecordsEditor(parameter, context, std::move(commit), parent);
        default:
            if (!parameter.names.empty() && context.having)
                return new ResourceEditor(parameter, context, std::move(commit), parent);
            return new LineEditor(parameter, context, std::move(commit), parent);
    }
}

}  // namespace stampede
