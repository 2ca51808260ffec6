#pragma once

#include <QFrame>
#include <string_view>
#include <vector>

#include "widgets/fields/parameter_editor.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace stampede {

class ProblemNote;
class LineEditor;
class RecordEditor;

/// One record of a list: its name, and its fields as cells below (few and plain ones) or as rows that open. A new one
/// stays in here until everything that it needs is given, and then becomes one edit.
class RecordEntry : public QFrame {
    Q_OBJECT
public:
    /// `list` describes the list of records; the commit takes paths that begin with a record's name.
    RecordEntry(const Parameter& list, const FieldContext& context, Commit commit, QWidget* parent);

    const std::string& name() const { return m_name; }
    bool isNew() const { return m_isNew; }
    /// True for a new one, or one in which something was typed that has not been taken over.
    bool isDirty() const;
    void finish();
    void keep(Drafts& drafts, const std::string& path) const;
    void bring(const Drafts& drafts, const std::string& path);
    void showRecord(const Record& record);
    void setLocked(const QString& reason);
    /// Begins a new record with what is given of it; the names that are taken are asked for when it is handed on.
    void begin(const Record& record, std::function<bool(const std::string&)> isTaken);
    void setOpen(bool open);
    void focusName();
    const std::vector<ParameterEditor*>& cells() const { return m_cells; }
    LineEditor* nameEditor() const { return m_nameEditor; }
    QToolButton* removeButton() const { return m_remove; }

    /// Of the field that every record is found by.
    static constexpr std::string_view nameKey = "name";
    /// True where the fields of the list's records are shown as cells.
    static bool hasCells(const Parameter& list);

Q_SIGNALS:
    void discarded();  ///< a new one is not wanted after all
    void opened();     ///< its fields are made

private:
    QWidget* makeHead();
    void makeCells();
    void makeRows();
    void tell(const QString& problem, bool isHint = false);
    void tellOf(const QString& problem);
    void summarise(const Record& record);
    Commit below(std::string_view key);
    std::optional<Problem> handName(const Value& value);
    std::optional<Problem> handField(const std::string& path, const Value& value);
    std::optional<Problem> keep(const std::string& path, const Value& value);
    std::optional<Problem> handNew();
    Record draftRecord() const;

    const Parameter& m_list;
    const FieldContext& m_context;
    Commit m_commit;
    std::string m_name;
    bool m_isNew = false;
    Record m_draft;
    std::function<bool(const std::string&)> m_isTaken;
    QString m_lock;
    LineEditor* m_nameEditor = nullptr;
    QToolButton* m_open = nullptr;
    QToolButton* m_remove = nullptr;
    QLabel* m_summary = nullptr;
    std::vector<ParameterEditor*> m_cells;
    RecordEditor* m_rows = nullptr;
    Record m_record;
    ProblemNote* m_problem;
    QVBoxLayout* m_layout;
};

}  // namespace stampede
