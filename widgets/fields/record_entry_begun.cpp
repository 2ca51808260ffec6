// A new record, from its first word until it is handed on, and what is handed on of one that is there.
#include "model/architecture/settings.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/record_entry.h"
#include "widgets/fields/typed_editors.h"

namespace stampede {

namespace {

/// The fields with the name among them, whoever describes it.
std::vector<Parameter> allFields(const Parameter& list) {
    std::vector<Parameter> fields = list.fields;
    if (!findParameter(fields, RecordEntry::nameKey)) fields.insert(fields.begin(), recordName());
    return fields;
}

}  // namespace

void RecordEntry::begin(const Record& record, std::function<bool(const std::string&)> isTaken) {
    m_isNew = true;
    m_name = nameOf(record);
    m_draft = record;
    m_isTaken = std::move(isTaken);
    showRecord(draftRecord());
    setOpen(true);
}

Record RecordEntry::draftRecord() const {
    Record record{{{std::string(nameKey), m_name}}};
    for (const Field& field : m_draft.fields)
        if (field.key != nameKey) record.fields.push_back(field);
    return record;
}

std::optional<Problem> RecordEntry::handName(const Value& value) {
    const std::string before = m_name;
    const std::string* given = value.asString();
    m_name = given ? *given : std::string();
    if (m_isNew) {
        m_nameEditor->showValue(m_name);
        return handNew();
    }
    auto problem = m_commit(pathSegment(before) + "/" + std::string(nameKey), m_name);
    if (problem) m_name = before;
    return problem;
}

std::optional<Problem> RecordEntry::handField(const std::string& path, const Value& value) {
    return m_isNew ? keep(path, value) : m_commit(pathSegment(m_name) + "/" + path, value);
}

/// What is given of a new record, until all of it is.
std::optional<Problem> RecordEntry::keep(const std::string& path, const Value& value) {
    const std::vector<Parameter> fields = allFields(m_list);
    Settings draft(m_draft, fields);
    if (auto problem = draft.set(fields, path, value)) return problem;
    m_draft = draft.explicitly();
    showRecord(draftRecord());
    handNew();
    return {};
}

std::optional<Problem> RecordEntry::handNew() {
    const Record record = draftRecord();
    if (m_isTaken && m_isTaken(m_name)) {
        tell(tr("Another entry has the name %1").arg(oneLine(m_name)));
        return {};
    }
    if (const auto missing = check(m_list, Value(List{record}))) {
        tell(shown(missing->sentence), true);
        return {};
    }
    m_isNew = false;
    const auto problem = m_commit(pathSegment(m_name), record);
    m_isNew = problem.has_value();
    tell(problem ? shown(problem->sentence) : QString());
    return {};
}

}  // namespace stampede
