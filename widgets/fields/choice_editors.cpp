#include "widgets/fields/choice_editors.h"

#include <QBoxLayout>
#include <QWheelEvent>

#include "widgets/bridge/shown.h"

namespace stampede {

namespace {

void fillWith(QWidget* editor, QWidget* field) {
    auto* layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field);
    editor->setFocusProxy(field);
    field->setAccessibleName(editor->accessibleName());
}

}  // namespace

BooleanEditor::BooleanEditor(const Parameter& parameter, const FieldContext&, Commit commit, QWidget* parent)
    : ParameterEditor(parameter, std::move(commit), parent), m_box(new QCheckBox(this)) {
    fillWith(this, m_box);
    layout()->setAlignment(m_box, Qt::AlignLeft);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        if (!hand(on)) showValue(m_value);
    });
}

void BooleanEditor::showValue(const Value& value) {
    m_value = value;
    const bool on = value.asBool() && *value.asBool();
    m_box->setChecked(on);
    m_box->setText(menuText(shown(Value(on))));
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

ChoiceEditor::ChoiceEditor(const Parameter& parameter, const FieldContext&, Commit commit, QWidget* parent)
    : ParameterEditor(parameter, std::move(commit), parent), m_box(new ChoiceBox(this)) {
    fillWith(this, m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(4);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_hasNone = parameter.fallback.isNull();
    if (m_hasNone) m_box->addItem(shown(Value{}));
    for (const std::string_view choice : parameter.choices) m_box->addItem(plain(choice), plain(choice));
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const QVariant word = m_box->itemData(index);
        const Value value = word.isValid() ? Value(word.toString().toStdString()) : Value{};
        if (value == m_value) return;
        if (!hand(value)) m_box->setCurrentIndex(indexOf(m_value));
    });
}

int ChoiceEditor::indexOf(const Value& value) const {
    if (const std::string* word = value.asString()) return m_box->findData(plain(*word));
    return m_hasNone ? 0 : -1;
}

void ChoiceEditor::showValue(const Value& value) {
    m_value = value;
    const int index = indexOf(value);
    if (m_box->currentIndex() != index) m_box->setCurrentIndex(index);
    m_box->setToolTip(tipText(shown(value)));
}

}  // namespace stampede
