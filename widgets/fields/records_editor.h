#pragma once

#include <vector>

#include "widgets/fields/parameter_editor.h"

class QPushButton;
class QVBoxLayout;

namespace stampede {

class RecordEntry;

/// A list of records, each with a name of its own: a small table where its fields are few, else entries that open.
/// Every change of a cell, an addition and a removal is one edit.
class RecordsEditor : public ParameterEditor {
    Q_OBJECT
public:
    RecordsEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent);
    void showValue(const Value& value) override;
    void setLocked(const QString& reason) override;
    bool isWide() const override { return true; }
    bool isDirty() const override;
    void finish() override;
    void keep(Drafts& drafts, const std::string& path) const override;
    void bring(const Drafts& drafts, const std::string& path) override;
    /// Begins a new entry; it becomes an edit when all that it needs is given.
    void addNew();

    const std::vector<RecordEntry*>& entries() const { return m_entries; }
    RecordEntry* entry(std::string_view name) const;
    QPushButton* addButton() const { return m_add; }

Q_SIGNALS:
    void entriesChanged();  ///< another one is shown, or one less

private:
    RecordEntry* makeEntry();
    RecordEntry* begin(const Record& record);
    void chainTabs();
    void drop(RecordEntry* entry);
    std::string freshName() const;

    const FieldContext& m_context;
    std::vector<RecordEntry*> m_entries;  ///< as they are shown; new ones last
    QString m_lock;
    QVBoxLayout* m_list;
    QPushButton* m_add;
};

}  // namespace stampede
