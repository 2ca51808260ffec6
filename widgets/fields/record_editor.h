#pragma once

#include <vector>

#include "widgets/fields/parameter_editor.h"

namespace stampede {

class FieldRow;

/// The fields of a record, each a row; those that do not count with what the others say are not shown.
class RecordEditor : public ParameterEditor {
    Q_OBJECT
public:
    RecordEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent,
                 std::string_view without = {});
    void showValue(const Value& value) override;
    void setLocked(const QString& reason) override;
    bool isWide() const override { return true; }
    bool isDirty() const override;
    void finish() override;
    void keep(Drafts& drafts, const std::string& path) const override;
    void bring(const Drafts& drafts, const std::string& path) override;
    /// Where what is there differs from what is drawn, field by field.
    void setThere(const Value& drawn, const Value& there);
    const std::vector<FieldRow*>& rows() const { return m_rows; }

private:
    void showUsed(const Value& value);

    std::vector<FieldRow*> m_rows;
};

/// A field of a record as it is seen: its default where it was not given.
Value fieldOf(const Value& record, const Parameter& field);

}  // namespace stampede
