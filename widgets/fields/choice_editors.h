#pragma once

#include <QCheckBox>
#include <QComboBox>

#include "widgets/fields/parameter_editor.h"

namespace stampede {

/// On or off.
class BooleanEditor : public ParameterEditor {
    Q_OBJECT
public:
    BooleanEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent);
    void showValue(const Value& value) override;
    void setLocked(const QString& reason) override { m_box->setEnabled(reason.isEmpty()); }
    QCheckBox* box() const { return m_box; }

private:
    QCheckBox* m_box;
    Value m_value;
};

/// A combo box that the wheel scrolls past, and no wider than it must be.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// One of the words that the parameter names.
class ChoiceEditor : public ParameterEditor {
    Q_OBJECT
public:
    ChoiceEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent);
    void showValue(const Value& value) override;
    void setLocked(const QString& reason) override { m_box->setEnabled(reason.isEmpty()); }
    /// Long words would be cut beside a label.
    bool isWide() const override;
    QComboBox* box() const { return m_box; }

private:
    int indexOf(const Value& value) const;

    ChoiceBox* m_box;
    Value m_value;
    bool m_hasNone = false;  ///< the first entry is "not set"
};

/// A resource that is drawn, chosen by its name; the value is its id.
class ResourceEditor : public ParameterEditor {
    Q_OBJECT
public:
    ResourceEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent);
    void showValue(const Value& value) override;
    void setLocked(const QString& reason) override { m_box->setEnabled(reason.isEmpty()); }
    QComboBox* box() const { return m_box; }

private:
    void fill();

    std::function<std::vector<const Resource*>(std::string_view trait)> m_having;
    ChoiceBox* m_box;
    Value m_value;
    std::vector<ResourceId> m_ids;  ///< of the entries; empty for "not set"
};

}  // namespace stampede
