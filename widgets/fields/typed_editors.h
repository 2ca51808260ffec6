#pragma once

#include <QAbstractSpinBox>

#include "widgets/fields/line_field.h"
#include "widgets/fields/page_field.h"
#include "widgets/fields/parameter_editor.h"

namespace stampede {

/// What the editors whose value is typed have in common: when it is taken over, kept, and brought back.
class TypedEditor : public ParameterEditor {
    Q_OBJECT
public:
    using ParameterEditor::ParameterEditor;
    ~TypedEditor() override;

    void showValue(const Value& value) override;
    bool isDirty() const override { return typed() != m_shown; }
    void finish() override;
    void keep(Drafts& drafts, const std::string& path) const override;
    void bring(const Drafts& drafts, const std::string& path) override;

protected:
    virtual QString typed() const = 0;
    virtual void setTyped(const QString& text) = 0;
    virtual QString textOf(const Value& value) const = 0;
    virtual Value valueOf(const QString& text) const = 0;
    /// The field is marked as wrong, or not any more.
    virtual QWidget* field() const = 0;

    const Value& value() const { return m_value; }
    void revert();
    /// Takes over, and brings back, as the field asks for it.
    void follow(PageField* page);

private:
    void mark(bool bad);

    Value m_value;
    QString m_shown;
    bool m_finishing = false;
};

/// Text, a CIDR block or ports: one line.
class LineEditor : public TypedEditor {
    Q_OBJECT
public:
    LineEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent);
    /// Free text would be cut beside a label.
    bool isWide() const override;
    void setLocked(const QString& reason) override { m_field->setReadOnly(!reason.isEmpty()); }
    LineField* line() const { return m_field; }

protected:
    QString typed() const override { return m_field->text(); }
    void setTyped(const QString& text) override { m_field->showText(text); }
    QString textOf(const Value& value) const override;
    Value valueOf(const QString& text) const override;
    QWidget* field() const override { return m_field; }

private:
    LineField* m_field;
};

/// A line for a number with steps up and down. It takes any text: what is no number is told, not prevented.
class NumberBox : public QAbstractSpinBox {
    Q_OBJECT
public:
    NumberBox(const Parameter& parameter, QWidget* parent);
    LineField* line() const { return m_line; }
    QValidator::State validate(QString&, int&) const override { return QValidator::Acceptable; }
    void stepBy(int steps) override;

Q_SIGNALS:
    void stepped();

protected:
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Parameter& m_parameter;
    LineField* m_line;
};

class NumberEditor : public TypedEditor {
    Q_OBJECT
public:
    NumberEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent);
    void setLocked(const QString& reason) override;
    NumberBox* box() const { return m_box; }

protected:
    QString typed() const override { return m_box->line()->text(); }
    void setTyped(const QString& text) override { m_box->line()->showText(text); }
    QString textOf(const Value& value) const override;
    Value valueOf(const QString& text) const override;
    QWidget* field() const override { return m_box; }

private:
    NumberBox* m_box;
};

/// A list of texts, one a line.
class TextsEditor : public TypedEditor {
    Q_OBJECT
public:
    TextsEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent);
    void setLocked(const QString& reason) override { m_field->setReadOnly(!reason.isEmpty()); }
    bool isWide() const override { return true; }

protected:
    QString typed() const override { return m_field->toPlainText(); }
    void setTyped(const QString& text) override;
    QString textOf(const Value& value) const override;
    Value valueOf(const QString& text) const override;
    QWidget* field() const override { return m_field; }

private:
    PageField* m_field;
};

/// `text` as the number it is, whole where it is whole, or as the text it is.
Value numberOrText(const QString& text);

}  // namespace stampede
