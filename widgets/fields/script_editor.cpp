#include "widgets/fields/script_editor.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "widgets/bridge/shown.h"
#include "widgets/fields/pieces.h"
#include "widgets/fields/typed_text.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

constexpr int leastRows = 9, mostRows = 30;  // beyond which it scrolls

}  // namespace

ScriptEditor::ScriptEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent)
    : TypedEditor(parameter, std::move(commit), parent),
      m_field(new ScriptField(context.theme, this)),
      m_complaint(wrapped(context.theme, "late", this)),
      m_state(new QWidget(this)) {
    m_field->setAccessibleName(accessibleName());
    m_field->setToolTip(tipText(tr("Taken over by Ctrl+Enter or when it is left; Escape brings back what stands")));
    setFocusProxy(m_field);
    auto* apply = new QPushButton(tr("Apply"), m_state);
    as(apply, "primary");
    auto* discard = new QPushButton(tr("Discard"), m_state);
    QLabel* state = wrapped(context.theme, "late", m_state);
    state->setText(tr("Not applied yet"));
    auto* row = new QHBoxLayout(m_state);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(state, 1);
    for (QPushButton* button : {discard, apply}) {
        button->setFocusPolicy(Qt::NoFocus);  // leaving the field would take it over; the keys are the field's own
        row->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_complaint);
    layout->addWidget(m_state);
    follow(m_field);
    connect(apply, &QPushButton::clicked, this, [this] { finish(); });
    connect(discard, &QPushButton::clicked, this, [this] { revert(); });
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] { tellState(); });
    tellState();
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
    tellState();
}

}  // namespace stampede
