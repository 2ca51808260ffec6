#pragma once

#include <QPointer>

#include "widgets/fields/parameter_editor.h"

class QLabel;
class QPushButton;
class QToolButton;
class QBoxLayout;

namespace stampede {

class ProblemNote;

/// One value with all that belongs to it: label, editor, what it is about, the way back to its default, why it was
/// refused, and what is there where that differs.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    FieldRow(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent = nullptr);

    ParameterEditor* editor() const { return m_editor; }
    void showValue(const Value& value);
    /// Why it cannot be edited; empty: it can.
    void setLocked(const QString& reason);
    /// What is really there, where that is not what is drawn.
    void setThere(const std::optional<Value>& there);
    bool isLocked() const { return !m_lock.isEmpty(); }
    QString problem() const;

private:
    QWidget* makeHead();
    void tellProblem(const QString& sentence);
    void openInfo();
    bool canReset() const;
    void tellUnset();

    const Parameter& m_parameter;
    const FieldContext& m_context;
    Commit m_commit;
    ParameterEditor* m_editor;
    QLabel* m_label;
    QToolButton* m_info;
    QToolButton* m_reset;
    QLabel* m_unset;  ///< what holds while nothing is set
    ProblemNote* m_problem;
    QWidget* m_note;
    QLabel* m_there;
    Value m_value;
    QString m_lock;
};

}  // namespace stampede
