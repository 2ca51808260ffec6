// widgets/fields: what edits one value, whatever it belongs to: a setting of a resource, an argument of a command, a
// number of the load. Made from a Parameter; knows no document.
#pragma once

#include <QWidget>
#include <functional>
#include <optional>
#include <string>

#include "model/architecture/parameter.h"
#include "widgets/fields/drafts.h"
#include "widgets/fields/field_context.h"

namespace stampede {

/// Takes over an edited value, at a path below the parameter ("" for all of it, "default/via" in a list of records;
/// null returns to the default or removes an entry), or says why not.
using Commit = std::function<std::optional<Problem>(const std::string& path, const Value& value)>;

/// `path` below `key`.
std::string pathBelow(std::string_view key, const std::string& path);

/// Edits one value. What was typed is taken over when the field is left, by Enter (Ctrl+Enter in several lines), and
/// before the day is played, saved or closed. What was refused stays in the field with the reason beside it, until it
/// is mended or Escape brings back what stands; showing the same value again changes nothing, so that nobody is
/// disturbed in typing.
class ParameterEditor : public QWidget {
    Q_OBJECT
public:
    ParameterEditor(const Parameter& parameter, Commit commit, QWidget* parent = nullptr);

    const Parameter& parameter() const { return m_parameter; }
    /// What stands now. Something that is being typed is left alone.
    virtual void showValue(const Value& value) = 0;
    /// Why nothing can be edited, empty where it can.
    virtual void setLocked(const QString& reason) = 0;
    /// True where it needs the whole width and stands below its label.
    virtual bool isWide() const { return false; }
    /// True where something was typed that has not been taken over.
    virtual bool isDirty() const { return false; }
    /// Takes over what was typed, if anything.
    virtual void finish() {}
    /// Notes what was typed and not taken over, below `path`, to be kept while something else is shown.
    virtual void keep(Drafts&, const std::string& path) const { (void)path; }
    /// Brings it back into the fields, with the reason why it was not taken over.
    virtual void bring(const Drafts&, const std::string& path) { (void)path; }

Q_SIGNALS:
    void problemChanged(const QString& sentence);  ///< empty: all is well

protected:
    /// False (and the problem is told) where it was refused.
    bool hand(const Value& value, const std::string& path = {});
    const Commit& commit() const { return m_commit; }
    /// The one field that it consists of.
    void fillWith(QWidget* field);
    void tell(const QString& problem);
    const QString& problem() const { return m_problem; }

private:
    const Parameter& m_parameter;
    Commit m_commit;
    QString m_problem;
};

/// The editor that fits the parameter, which must outlive it.
ParameterEditor* makeParameterEditor(const Parameter& parameter, const FieldContext& context, Commit commit,
                                     QWidget* parent = nullptr);

}  // namespace stampede
