#include "widgets/bridge/command_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <limits>

#include "widgets/bridge/composing_field.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

struct Asked {
    QWidget* widget = nullptr;
    std::function<Value()> value = {};
};

QString suffix(const Parameter& parameter) {
    return parameter.unit.empty() ? QString() : QStringLiteral(" %1").arg(plain(parameter.unit));
}

/// What may stay empty shows a blank at its least value, one below what is allowed.
Asked askInteger(const Parameter& parameter) {
    auto* box = new QSpinBox;
    const int least = static_cast<int>(parameter.least.value_or(0));
    const bool optional = parameter.fallback.isNull() && !parameter.required;
    box->setRange(optional ? least - 1 : least, static_cast<int>(parameter.most.value_or(1e9)));
    box->setSuffix(suffix(parameter));
    if (optional) box->setSpecialValueText(shown(Value()));
    box->setValue(optional ? least - 1 : static_cast<int>(parameter.fallback.number(least)));
    return {box, [=] { return optional && box->value() < least ? Value() : Value(box->value()); }};
}

Asked askNumber(const Parameter& parameter) {
    auto* box = new QDoubleSpinBox;
    box->setDecimals(3);
    box->setRange(parameter.least.value_or(-1e9), parameter.most.value_or(1e9));
    box->setSuffix(suffix(parameter));
    box->setValue(parameter.fallback.number());
    return {box, [=] { return Value(box->value()); }};
}

Asked askLines(const Parameter& parameter) {
    auto* box = new QPlainTextEdit;
    box->setTabChangesFocus(true);
    box->setMinimumHeight(72);
    if (parameter.required) box->setPlainText(QStringLiteral("/*"));
    return {box, [=] {
                List list;
                for (const QString& line : box->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                    list.emplace_back(line.trimmed().toStdString());
                return Value(std::move(list));
            }};
}

Asked askText(const Parameter& parameter) {
    auto* box = new ComposingField;
    if (const std::string* text = parameter.fallback.asString()) box->setText(plain(*text));
    return {box, [=] { return box->wholeText().isEmpty() ? Value() : Value(box->wholeText().toStdString()); }};
}

Asked askFor(const Parameter& parameter) {
    if (parameter.type == ParameterType::integer) return askInteger(parameter);
    if (parameter.type == ParameterType::number) return askNumber(parameter);
    if (parameter.type == ParameterType::texts) return askLines(parameter);
    if (parameter.type == ParameterType::boolean) {
        auto* box = new QCheckBox;
        box->setChecked(parameter.fallback.asBool() && *parameter.fallback.asBool());
        return {box, [=] { return Value(box->isChecked()); }};
    }
    if (parameter.type == ParameterType::choice) {
        auto* box = new QComboBox;
        for (const std::string_view choice : parameter.choices) box->addItem(plain(choice));
        if (const std::string* usual = parameter.fallback.asString()) box->setCurrentText(plain(*usual));
        return {box, [=] { return Value(box->currentText().toStdString()); }};
    }
    return askText(parameter);
}

}  // namespace

CommandForm::CommandForm(const CommandRule& rule, const QString& title, QWidget* parent) : QDialog(parent) {
    setWindowTitle(title);
    auto* form = new QFormLayout;
    for (const Parameter& parameter : rule.args) {
        Asked asked = askFor(parameter);
        const QString help = shown(parameter.help);
        asked.widget->setAccessibleName(help);
        auto* label = plainLabel(help);
        label->setWordWrap(true);
        label->setMaximumWidth(300);
        form->addRow(label, asked.widget);
        m_fields.emplace_back(parameter.key, std::move(asked.value));
    }
    auto* about = plainLabel(shown(rule.help));
    as(about, "dim");
    about->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(menuText(title));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(buttons);
}

Record CommandForm::args() const {
    Record args;
    for (const auto& [key, value] : m_fields)
        if (Value given = value(); !given.isNull()) args.set(key, std::move(given));
    return args;
}

}  // namespace stampede
