#include "widgets/fields/records_editor.h"

#include <QBoxLayout>
#include <QPushButton>
#include <algorithm>

#include "widgets/bridge/shown.h"
#include "widgets/fields/pieces.h"
#include "widgets/fields/record_entry.h"
#include "widgets/fields/setting_words.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

RecordsEditor::RecordsEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent)
    : ParameterEditor(parameter, std::move(commit), parent),
      m_context(context),
      m_list(new QVBoxLayout),
      m_add(new QPushButton(tr("Add"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_list->setSpacing(4);
    layout->addLayout(m_list);
    withType(m_add, context.theme, &Type::detail);
    as(m_add, "quiet-left");
    m_add->setAccessibleName(tr("Add to %1").arg(shown(parameter.label)));
    m_add->setIcon(icon(QStringLiteral("plus"), context.theme.tokens().accent, 14));
    connect(&context.theme, &Theme::changed, m_add,
            [this] { m_add->setIcon(icon(QStringLiteral("plus"), m_context.theme.tokens().accent, 14)); });
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { addNew(); });
}

RecordEntry* RecordsEditor::entry(std::string_view name) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const RecordEntry* each) { return !each->isNew() && each->name() == name; });
    return found == m_entries.end() ? nullptr : *found;
}

RecordEntry* RecordsEditor::makeEntry() {
    auto* made = new RecordEntry(parameter(), m_context, commit(), this);
    made->setLocked(m_lock);
    connect(made, &RecordEntry::discarded, this, [this, made] { drop(made); });
    connect(made, &RecordEntry::opened, this, [this] { chainTabs(); });
    return made;
}

void RecordsEditor::drop(RecordEntry* entry) {
    m_entries.erase(std::remove(m_entries.begin(), m_entries.end(), entry), m_entries.end());
    m_list->removeWidget(entry);
    entry->hide();
    entry->deleteLater();
    Q_EMIT entriesChanged();
}

void RecordsEditor::showValue(const Value& value) {
    static const List none;
    const List& list = value.asList() ? *value.asList() : none;
    std::vector<RecordEntry*> next;
    for (const Value& item : list) {
        const Record* record = item.asRecord();
        if (!record) continue;
        RecordEntry* shownAs = entry(nameOf(*record));
        if (!shownAs) shownAs = makeEntry();
        shownAs->showRecord(*record);
        next.push_back(shownAs);
    }
    const std::vector<RecordEntry*> before = m_entries;
    for (RecordEntry* each : before) {
        if (std::find(next.begin(), next.end(), each) != next.end()) continue;
        if (each->isNew())
            next.push_back(each);
        else
            drop(each);
    }
    m_entries = next;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const int place = static_cast<int>(i);
        if (m_list->indexOf(m_entries[i]) == place) continue;
        m_list->insertWidget(place, m_entries[i]);
        m_entries[i]->show();
    }
    if (m_entries == before) return;
    chainTabs();
    Q_EMIT entriesChanged();
}

void RecordsEditor::setLocked(const QString& reason) {
    m_lock = reason;
    m_add->setVisible(reason.isEmpty());
    for (RecordEntry* each : m_entries) each->setLocked(reason);
}

bool RecordsEditor::isDirty() const {
    return std::any_of(m_entries.begin(), m_entries.end(), [](const RecordEntry* each) { return each->isDirty(); });
}

void RecordsEditor::finish() {
    const std::vector<RecordEntry*> all = m_entries;
    for (RecordEntry* each : all) each->finish();
}

/// "route-1" for an entry of "routes"; where a name must be a number, the next hundred, or the first that is free.
std::string RecordsEditor::freshName() const {
    const auto isTaken = [this](const std::string& name) {
        return std::any_of(m_entries.begin(), m_entries.end(), [&](RecordEntry* each) { return each->name() == name; });
    };
    const Parameter& named = *parameter().field(recordName().key);
    if (named.least && named.most) {
        long highest = 0;
        for (const RecordEntry* each : m_entries)
            highest = std::max(highest, QString::fromStdString(each->name()).toLong());
        long number = (highest / 100 + 1) * 100;
        if (static_cast<double>(number) > *named.most)
            for (number = static_cast<long>(*named.least); isTaken(std::to_string(number));) ++number;
        return std::to_string(number);
    }
    std::string stem(parameter().key);
    if (stem.ends_with("ies"))
        stem.replace(stem.size() - 3, 3, "y");
    else if (stem.ends_with("s"))
        stem.pop_back();
    for (int number = 1;; ++number)
        if (std::string name = stem + '-' + std::to_string(number); !isTaken(name)) return name;
}

RecordEntry* RecordsEditor::begin(const Record& record) {
    RecordEntry* made = makeEntry();
    made->begin(record, [this](const std::string& name) { return entry(name) != nullptr; });
    m_entries.push_back(made);
    m_list->addWidget(made);
    made->show();
    chainTabs();
    Q_EMIT entriesChanged();
    return made;
}

void RecordsEditor::addNew() { begin({{{std::string(recordName().key), freshName()}}})->focusName(); }

/// What is made later would be reached after everything else in the window.
void RecordsEditor::chainTabs() { chainTabStops(*this); }

void RecordsEditor::keep(Drafts& drafts, const std::string& path) const {
    for (const RecordEntry* each : m_entries) each->keep(drafts, path + '/' + pathSegment(each->name()));
}

void RecordsEditor::bring(const Drafts& drafts, const std::string& path) {
    for (const auto& [place, record] : drafts.begun)
        if (place == path + '/' + pathSegment(nameOf(record))) begin(record);
    for (RecordEntry* each : m_entries) each->bring(drafts, path + '/' + pathSegment(each->name()));
}

}  // namespace stampede
