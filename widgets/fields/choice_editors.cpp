#include "widgets/fields/choice_editors.h"

#include <QBoxLayout>
#include <QWheelEvent>
#include <algorithm>

#include "widgets/bridge/shown.h"

namespace stampede {

BooleanEditor::BooleanEditor(const Parameter& parameter, const FieldContext&, Commit commit, QWidget* parent)
    : ParameterEditor(parameter, std::move(commit), parent), m_box(new QCheckBox(this)) {
    fillWith(m_box);
    layout()->setAlignment(m_box, Qt::AlignLeft);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        const bool wasOn = m_value.asBool() && *m_value.asBool();
        if (!hand(!wasOn)) showValue(m_value);
    });
}

void BooleanEditor::showValue(const Value& value) {
    m_value = value;
    const bool* on = value.asBool();
    m_box->setCheckState(!on ? Qt::PartiallyChecked : *on ? Qt::Checked : Qt::Unchecked);
    m_box->setTristate(!on);  // else it has no such look
    m_box->setText(menuText(shown(value)));
}

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

ChoiceEditor::ChoiceEditor(const Parameter& parameter, const FieldContext&, Commit commit, QWidget* parent)
    : ParameterEditor(parameter, std::move(commit), parent), m_box(new ChoiceBox(this)) {
    fillWith(m_box);
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

bool ChoiceEditor::isWide() const {
    constexpr std::size_t fits = 12;
    const auto& choices = parameter().choices;
    return std::any_of(choices.begin(), choices.end(), [](std::string_view word) { return word.size() > fits; });
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

// ---- ResourceEditor

ResourceEditor::ResourceEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent)
    : ParameterEditor(parameter, std::move(commit), parent), m_having(context.having), m_box(new ChoiceBox(this)) {
    fillWith(m_box);
    m_box->setPlaceholderText(shown(Value{}));
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const ResourceId& id = m_ids[static_cast<std::size_t>(index)];
        const Value value = id.empty() ? Value{} : Value(id);
        if (value == m_value) return;
        if (!hand(value)) fill();
    });
}

void ResourceEditor::showValue(const Value& value) {
    m_value = value;
    fill();
}

/// As what is drawn changes, entries come and go; the chosen one stays, drawn or not.
void ResourceEditor::fill() {
    std::vector<ResourceId> ids;
    QStringList names;
    if (!parameter().required) {
        ids.emplace_back();
        names << shown(Value{});
    }
    const std::vector<const Resource*> offered = m_having(parameter().names);
    for (const Resource* each : offered) {
        const QString name = nameOf(*each);
        const auto alike = std::count_if(offered.begin(), offered.end(),
                                         [&](const Resource* other) { return nameOf(*other) == name; });
        ids.push_back(each->id);
        names << (alike == 1 ? name : tr("%1 · %2").arg(name, oneLine(each->id)));
    }
    const std::string* chosen = m_value.asString();
    if (chosen && !chosen->empty() && std::find(ids.begin(), ids.end(), *chosen) == ids.end()) {
        ids.push_back(*chosen);
        names << tr("%1 (not drawn)").arg(oneLine(*chosen));
    }
    bool same = ids == m_ids;
    for (int i = 0; same && i < names.size(); ++i) same = m_box->itemText(i) == names[i];
    if (!same) {
        m_box->clear();
        m_box->addItems(names);
        m_ids = std::move(ids);
    }
    const auto found = std::find(m_ids.begin(), m_ids.end(), chosen ? *chosen : ResourceId{});
    const int index = found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
    if (m_box->currentIndex() != index) m_box->setCurrentIndex(index);
    m_box->setToolTip(tipText(chosen ? tr("%1 · %2").arg(m_box->currentText(), oneLine(*chosen)) : QString()));
}

}  // namespace stampede
