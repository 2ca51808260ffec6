#include "widgets/fields/field_row.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/info_popup.h"
#include "widgets/fields/pieces.h"
#include "widgets/fields/problem_note.h"
#include "widgets/fields/records_editor.h"
#include "widgets/fields/setting_words.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

/// Its label stands as a heading over it.
bool isGroup(const Parameter& parameter) {
    return parameter.type == ParameterType::script || parameter.type == ParameterType::records ||
           parameter.type == ParameterType::record || parameter.type == ParameterType::texts;
}

constexpr int mostDifferences = 4;  // what is more is told while the pointer rests

}  // namespace

FieldRow::FieldRow(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent)
    : QWidget(parent),
      m_parameter(parameter),
      m_context(context),
      m_commit(commit),
      m_editor(makeParameterEditor(parameter, context, std::move(commit), this)),
      m_label(nullptr),
      m_info(nullptr),
      m_reset(nullptr),
      m_unset(wrapped(context.theme, "dim", this)),
      m_problem(new ProblemNote(context.theme, this)),
      m_note(new QWidget(this)),
      m_there(wrapped(context.theme, "late", m_note)) {
    auto* again = new QPushButton(tr("Send again"), m_note);
    withType(again, context.theme, &Type::detail);
    as(again, "quiet");
    again->setToolTip(tipText(tr("Calls once more with what is drawn")));
    auto* note = new QHBoxLayout(m_note);
    note->setContentsMargins(0, 0, 0, 0);
    note->addWidget(m_there, 1);
    note->addWidget(again);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeHead());
    auto* records = qobject_cast<RecordsEditor*>(m_editor);
    if (records) layout->addWidget(m_unset);  // it is what the list says as long as it has no entries
    if (m_editor->isWide()) layout->addWidget(m_editor);
    if (!records) layout->addWidget(m_unset);
    for (QWidget* each : {static_cast<QWidget*>(m_problem), m_note}) layout->addWidget(each);
    if (records) connect(records, &RecordsEditor::entriesChanged, this, [this] { tellUnset(); });
    m_unset->hide();
    m_note->hide();
    connect(m_editor, &ParameterEditor::problemChanged, this, [this](const QString& text) { tellProblem(text); });
    connect(again, &QPushButton::clicked, this, [this] { m_commit({}, m_value); });
}

QWidget* FieldRow::makeHead() {
    auto* head = new QWidget(this);
    const QString label = shown(m_parameter.label);
    const QString unit = unitOf(m_parameter);
    //: A setting and its unit
    const QString whole = unit.isEmpty() ? label : tr("%1, %2").arg(label, unit);
    m_label = isGroup(m_parameter) ? caption(m_context.theme, whole, head)
                                   : fieldLabel(m_context.theme, whole, &Type::body, head);
    m_label->setToolTip(tipText(shown(m_parameter.help)));
    m_info = iconButton(m_context.theme, QStringLiteral("info"), tr("About %1").arg(label), head);
    m_reset = iconButton(m_context.theme, QStringLiteral("undo"), tr("Back to the default"), head);
    m_reset->setObjectName(QStringLiteral("reset"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    if (m_editor->isWide()) {
        row->addWidget(m_label, 1);
        row->addWidget(m_reset);
        row->addWidget(m_info);
    } else {
        row->addWidget(m_label, 1);
        row->addSpacing(6);
        row->addWidget(m_reset);
        row->addWidget(m_editor, 1);
        row->addWidget(m_info);
        m_editor->setMinimumWidth(84);
        m_editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_reset->hide();
    m_editor->setAccessibleDescription(shown(m_parameter.help));
    connect(m_info, &QToolButton::clicked, this, [this] { openInfo(); });
    connect(m_reset, &QToolButton::clicked, this, [this] { m_commit({}, Value{}); });
    return head;
}

bool FieldRow::canReset() const {
    if (m_value == m_parameter.fallback || !m_lock.isEmpty() || m_parameter.required) return false;
    if (m_parameter.type == ParameterType::record) return false;
    // Of a list of records only an empty one: what it lists goes away entry by entry.
    return m_parameter.type != ParameterType::records || (m_value.asList() && m_value.asList()->empty());
}

void FieldRow::showValue(const Value& value) {
    m_value = value;
    m_editor->showValue(value);
    const bool resets = canReset();
    if (m_reset->isVisibleTo(this) != resets) m_reset->setVisible(resets);
    if (resets)
        m_reset->setToolTip(tipText(tr("Back to the default: %1").arg(valueWords(m_parameter, m_parameter.fallback))));
    tellUnset();
}

void FieldRow::tellUnset() {
    const List* list = m_value.asList();
    const auto* records = qobject_cast<const RecordsEditor*>(m_editor);
    QString text;
    if (records && !records->entries().empty())
        text.clear();
    else if (!m_parameter.unset.empty() && m_value.isNull())
        text = m_parameter.type == ParameterType::records ? tr("Not set: %1").arg(shown(m_parameter.unset))
                                                          : shown(m_parameter.unset);
    else if (!m_parameter.unset.empty() && list && list->empty())
        text = tr("An empty list, which is not the same as not set");
    if (m_unset->text() != text) m_unset->setText(text);
    if (m_unset->isVisibleTo(this) == text.isEmpty()) m_unset->setVisible(!text.isEmpty());
}

void FieldRow::setLocked(const QString& reason) {
    if (reason == m_lock) return;
    m_lock = reason;
    m_editor->setLocked(reason);
    m_editor->setToolTip(reason.isEmpty() ? QString() : tipText(reason));
    setIcon(m_info, m_context.theme, reason.isEmpty() ? QStringLiteral("info") : QStringLiteral("lock"),
            reason.isEmpty() ? tr("About %1").arg(shown(m_parameter.label)) : reason);
    showValue(m_value);
}

void FieldRow::setThere(const std::optional<Value>& there) {
    if (m_note->isVisibleTo(this) != there.has_value()) m_note->setVisible(there.has_value());
    if (!there) return;
    const QStringList all = differenceWords(m_parameter, m_value, *there);
    QStringList lines = all.mid(0, mostDifferences);
    if (all.size() > lines.size()) lines << tr("and %n more", nullptr, static_cast<int>(all.size() - lines.size()));
    const QString sentence = lines.join(u'\n');
    if (m_there->text() == sentence) return;
    m_there->setText(sentence);
    m_there->setToolTip(tipText(all.join(u'\n')));
}

void FieldRow::tellProblem(const QString& sentence) {
    m_problem->tell(sentence.isEmpty() ? QString() : tr("Not taken over: %1").arg(sentence));
    const QString help = shown(m_parameter.help);
    m_editor->setAccessibleDescription(sentence.isEmpty() ? help : m_problem->text());
}

QString FieldRow::problem() const { return m_problem->isVisibleTo(this) ? m_problem->text() : QString(); }

void FieldRow::openInfo() {
    auto* popup = new InfoPopup(m_parameter, m_context, m_lock, this);
    popup->openBeside(*this);
}

}  // namespace stampede
