#include "widgets/fields/script_editor.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTextCursor>
#include <QToolButton>
#include <algorithm>

#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/typed_text.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr int leastRows = 9, mostRows = 30;  // beyond which it scrolls

}  // namespace

ScriptEditor::ScriptEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent)
    : TypedEditor(parameter, std::move(commit), parent),
      m_context(context),
      m_field(new ScriptField(context.theme, this)),
      m_examples(new QToolButton(this)),
      m_complaint(wrapped(context.theme, "late", this)),
      m_state(new QWidget(this)) {
    m_field->setAccessibleName(accessibleName());
    m_field->setToolTip(tipText(tr("Taken over by Ctrl+Enter or when it is left; Escape brings back what stands")));
    setFocusProxy(m_field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_examples, 0, Qt::AlignLeft);
    layout->addWidget(m_field);
    layout->addWidget(m_complaint);
    layout->addWidget(m_state);
    prepareExamples();
    prepareState();
    follow(m_field);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] { tellState(); });
    tellState();
}

void ScriptEditor::prepareState() {
    auto* apply = new QPushButton(tr("Apply"), m_state);
    as(apply, "primary");
    auto* discard = new QPushButton(tr("Discard"), m_state);
    QLabel* state = wrapped(m_context.theme, "late", m_state);
    state->setText(tr("Not applied yet"));
    auto* row = new QHBoxLayout(m_state);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(state, 1);
    for (QPushButton* button : {discard, apply}) {
        button->setFocusPolicy(Qt::NoFocus);  // leaving the field would take it over; the keys are the field's own
        row->addWidget(button);
    }
    connect(apply, &QPushButton::clicked, this, [this] { finish(); });
    connect(discard, &QPushButton::clicked, this, [this] { revert(); });
}

void ScriptEditor::prepareExamples() {
    m_examples->setText(tr("Insert an example"));
    m_examples->setToolTip(tipText(tr("A script that installs, downloads and starts a program that this day has")));
    m_examples->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_examples->setPopupMode(QToolButton::InstantPopup);
    m_examples->setFocusPolicy(Qt::TabFocus);
    withType(m_examples, m_context.theme, &Type::detail);
    m_examples->setMenu(new QMenu(m_examples));
    m_examples->setVisible(static_cast<bool>(m_context.examples));
    connect(m_examples->menu(), &QMenu::aboutToShow, this, [this] { fillExamples(); });
}

void ScriptEditor::fillExamples() {
    QMenu& menu = *m_examples->menu();
    menu.clear();
    for (const ScriptExample& example : m_context.examples())
        connect(menu.addAction(menuText(example.title)), &QAction::triggered, this,
                [this, script = example.script] { insert(script); });
    if (menu.isEmpty()) menu.addAction(tr("This day has no program to start"))->setEnabled(false);
}

/// After what is there, as an edit of the field that can be taken back there, and taken over at once.
void ScriptEditor::insert(const std::string& script) {
    QTextCursor cursor(m_field->document());
    cursor.beginEditBlock();
    if (m_field->toPlainText().trimmed().isEmpty())
        cursor.select(QTextCursor::Document);
    else
        cursor.movePosition(QTextCursor::End);
    if (!cursor.hasSelection() && !cursor.atBlockStart()) cursor.insertBlock();
    cursor.insertText(plain(script));
    cursor.endEditBlock();
    finish();
    m_field->setFocus(Qt::OtherFocusReason);
}

void ScriptEditor::tellState() {
    const QString complaint = m_field->firstComplaint();
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    m_state->setVisible(isDirty() && !m_field->isReadOnly());
    m_field->setEscapable(isDirty());
    m_field->setRows(std::clamp(m_field->blockCount() + 1, leastRows, mostRows));
}

QString ScriptEditor::textOf(const Value& value) const { return plain(typedText(value)); }

void ScriptEditor::setTyped(const QString& text) {
    if (m_field->toPlainText() != text) m_field->setPlainText(text);
    tellState();
}

void ScriptEditor::showValue(const Value& value) {
    TypedEditor::showValue(value);
    tellState();
}

void ScriptEditor::setLocked(const QString& reason) {
    m_field->setReadOnly(!reason.isEmpty());
    m_examples->setVisible(reason.isEmpty() && m_context.examples);
    tellState();
}

}  // namespace stampede
