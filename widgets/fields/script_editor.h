#pragma once

#include "widgets/fields/parameter_editor.h"
#include "widgets/fields/script_field.h"

class QLabel;
class QPushButton;

namespace stampede {

/// A boot script, taken over as a whole by its button or Ctrl+Enter.
class ScriptEditor : public ParameterEditor {
    Q_OBJECT
public:
    ScriptEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent);
    void showValue(const Value& value) override;
    void setLocked(const QString& reason) override;
    bool isWide() const override { return true; }
    bool isDirty() const override { return m_field->toPlainText() != m_shown; }
    void finish() override;
    QString draft() const override { return isDirty() ? m_field->toPlainText() : QString(); }
    void setDraft(const QString& text) override;
    ScriptField* page() const { return m_field; }

private:
    void revert();
    void tell();

    ScriptField* m_field;
    QLabel* m_complaint;
    QWidget* m_buttons;
    QString m_shown;
};

}  // namespace stampede
