#pragma once

#include "widgets/fields/script_field.h"
#include "widgets/fields/typed_editors.h"

class QLabel;
class QToolButton;

namespace stampede {

/// A boot script, taken over as a whole.
class ScriptEditor : public TypedEditor {
    Q_OBJECT
public:
    ScriptEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent);
    void showValue(const Value& value) override;
    void setLocked(const QString& reason) override;
    bool isWide() const override { return true; }
    ScriptField* page() const { return m_field; }
    QToolButton* exampleButton() const { return m_examples; }

protected:
    QString typed() const override { return m_field->toPlainText(); }
    void setTyped(const QString& text) override;
    QString textOf(const Value& value) const override;
    Value valueOf(const QString& text) const override { return text.toStdString(); }
    QWidget* field() const override { return m_field; }

private:
    void prepareExamples();
    void prepareState();
    void tellState();
    void fillExamples();
    void insert(const std::string& script);

    const FieldContext& m_context;
    ScriptField* m_field;
    QToolButton* m_examples;
    QLabel* m_complaint;
    QWidget* m_state;  ///< that it is not taken over yet, and the two ways on
};

}  // namespace stampede
