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

ScriptEditor::ScriptEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent)
    : ParameterEditor(parameter, std::move(commit), parent),
      m_field(new ScriptField(context.theme, this)),
      m_complaint(wrapped(context.theme, "late", this)),
      m_buttons(new QWidget(this)) {
    m_field->setAccessibleName(accessibleName());
    m_field->setToolTip(tipText(tr("Ctrl+Enter applies, Escape brings back what stands")));
    setFocusProxy(m_field);
    auto* apply = new QPushButton(tr("Apply"), m_buttons);
    as(apply, "primary");
    auto* undo = new QPushButton(tr("Discard"), m_buttons);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(undo);
    row->addWidget(apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_complaint);
    layout->addWidget(m_buttons);
    connect(apply, &QPushButton::clicked, this, [this] { finish(); });
    connect(undo, &QPushButton::clicked, this, [this] { revert(); });
    connect(m_field, &PageField::applied, this, [this] { finish(); });
    connect(m_field, &PageField::escaped, this, [this] { revert(); });
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] { tell(); });
    tell();
}

void ScriptEditor::tell() {
    const QString complaint = m_field->firstComplaint();
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    m_buttons->setVisible(isDirty() && !m_field->isReadOnly());
    m_field->setEscapable(isDirty());
    m_field->setRows(std::clamp(m_field->blockCount(), 4, 14));
}

void ScriptEditor::showValue(const Value& value) {
    const bool typing = isDirty();
    m_shown = plain(typedText(value));
    if (!typing && m_field->toPlainText() != m_shown) m_field->setPlainText(m_shown);
    tell();
}

void ScriptEditor::setLocked(const QString& reason) {
    m_field->setReadOnly(!reason.isEmpty());
    tell();
}

void ScriptEditor::setDraft(const QString& text) {
    if (!text.isEmpty()) m_field->setPlainText(text);
}

void ScriptEditor::revert() {
    m_field->setPlainText(m_shown);
    Q_EMIT problemChanged({});
}

void ScriptEditor::finish() {
    if (!isDirty()) return;
    const QString before = m_shown;
    m_shown = m_field->toPlainText();
    if (!hand(m_shown.toStdString())) m_shown = before;
    tell();
}

}  // namespace stampede
