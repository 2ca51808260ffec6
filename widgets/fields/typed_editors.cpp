#include "widgets/fields/typed_editors.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStringListModel>
#include <QWheelEvent>
#include <cmath>

#include "widgets/bridge/shown.h"
#include "widgets/fields/setting_words.h"
#include "widgets/fields/typed_text.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

QString notSet() { return shown(Value{}); }

void completeWithIds(LineField* field, const FieldContext& context) {
    auto* model = new QStringListModel(field);
    auto* completer = new QCompleter(model, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
    QObject::connect(field, &QLineEdit::textEdited, model, [model, ids = context.ids] {
        const QStringList now = ids();
        if (now != model->stringList()) model->setStringList(now);
    });
}

}  // namespace

Value numberOrText(const QString& text) {
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    const qlonglong whole = trimmed.toLongLong(&isNumber);
    if (isNumber) return std::int64_t{whole};
    double number = trimmed.toDouble(&isNumber);
    if (!isNumber) number = QLocale().toDouble(trimmed, &isNumber);
    if (isNumber && std::isfinite(number)) return number;
    return trimmed.toStdString();
}

// ---- TypedEditor

void TypedEditor::showValue(const Value& value) {
    const bool typing = isDirty();
    m_value = value;
    m_shown = textOf(value);
    if (!typing) setTyped(m_shown);
}

void TypedEditor::finish() {
    if (m_finishing || !isDirty()) return;
    const QScopedValueRollback<bool> once(m_finishing, true);
    const Value value = valueOf(typed());
    if (value == m_value) return revert();
    const QString before = m_shown;
    m_shown = typed();  // so that what is shown from within is no longer in the way of what was typed
    const bool taken = hand(value);
    if (!taken) m_shown = before;
    mark(!taken);
    if (taken) setTyped(m_shown = textOf(m_value));
}

void TypedEditor::revert() {
    setTyped(m_shown);
    mark(false);
    tell({});
}

void TypedEditor::keep(Drafts& drafts, const std::string& path) const {
    if (isDirty()) drafts.typed[path] = {typed(), problem()};
}

void TypedEditor::bring(const Drafts& drafts, const std::string& path) {
    const auto found = drafts.typed.find(path);
    if (found == drafts.typed.end()) return;
    setTyped(found->second.text);
    mark(isDirty());
    tell(found->second.problem);
}

void TypedEditor::follow(PageField* page) {
    connect(page, &PageField::left, this, [this] { finish(); });
    connect(page, &PageField::applied, this, [this] { finish(); });
    connect(page, &PageField::escaped, this, [this] { revert(); });
}

// A field that has the focus is left when it goes, which is after what would finish it.
TypedEditor::~TypedEditor() {
    for (QObject* child : findChildren<QObject*>()) child->disconnect(this);
}

void TypedEditor::mark(bool bad) { as(field(), bad ? "bad" : ""); }

// ---- LineEditor

LineEditor::LineEditor(const Parameter& parameter, const FieldContext& context, Commit commit, QWidget* parent)
    : TypedEditor(parameter, std::move(commit), parent), m_field(new LineField(this)) {
    fillWith(m_field);
    if (parameter.fallback.isNull() && !parameter.required) m_field->setPlaceholderText(notSet());
    const bool isAnyBlock = parameter.type == ParameterType::cidr && !parameter.ownBlock;
    //: An example of a block of addresses in an empty field: the one that is everywhere.
    if (isAnyBlock && parameter.required) m_field->setPlaceholderText(tr("e.g. %1").arg(QLatin1String("0.0.0.0/0")));
    if (parameter.type == ParameterType::text && context.ids) completeWithIds(m_field, context);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_field->setEscapable(isDirty()); });
    connect(m_field, &LineField::left, this, [this] { finish(); });
    connect(m_field, &LineField::escaped, this, [this] { revert(); });
}

bool LineEditor::isWide() const {
    return parameter().type == ParameterType::text && (parameter().required || parameter().fallback == Value(""));
}

QString LineEditor::textOf(const Value& value) const { return value.isNull() ? QString() : plain(typedText(value)); }

Value LineEditor::valueOf(const QString& text) const {
    if (text.isEmpty() && (parameter().fallback.isNull() || parameter().type != ParameterType::text)) return {};
    return text.toStdString();
}

// ---- NumberBox

NumberBox::NumberBox(const Parameter& parameter, QWidget* parent)
    : QAbstractSpinBox(parent), m_parameter(parameter), m_line(new LineField) {
    as(m_line, "bare");
    setLineEdit(m_line);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(0);
}

void NumberBox::stepBy(int steps) {
    Value value = numberOrText(m_line->text());
    if (!value.isNumber())
        value = m_parameter.fallback.isNumber() ? m_parameter.fallback : Value(m_parameter.least.value_or(0));
    const bool whole = m_parameter.type == ParameterType::integer;
    const double step = whole || std::fabs(value.number()) >= 10 ? 1 : 0.1;
    double next = std::round((value.number() + steps * step) * 1000) / 1000;
    if (m_parameter.least) next = std::max(next, *m_parameter.least);
    if (m_parameter.most) next = std::min(next, *m_parameter.most);
    m_line->setText(plain(typedText(Value(next))));
    Q_EMIT stepped();
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const {
    if (isReadOnly()) return StepNone;
    const Value value = numberOrText(m_line->text());
    if (!value.isNumber()) return StepUpEnabled | StepDownEnabled;
    StepEnabled enabled = StepNone;
    if (!m_parameter.most || value.number() < *m_parameter.most) enabled |= StepUpEnabled;
    if (!m_parameter.least || value.number() > *m_parameter.least) enabled |= StepDownEnabled;
    return enabled;
}

void NumberBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();  // for whoever scrolls past
}

void NumberBox::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool steps = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (steps) return QAbstractSpinBox::keyPressEvent(event);
    m_line->event(event);  // which knows Enter and Escape
}

// ---- NumberEditor

NumberEditor::NumberEditor(const Parameter& parameter, const FieldContext&, Commit commit, QWidget* parent)
    : TypedEditor(parameter, std::move(commit), parent), m_box(new NumberBox(parameter, this)) {
    fillWith(m_box);
    m_box->line()->setAccessibleName(accessibleName());
    if (parameter.fallback.isNull() && !parameter.required) m_box->line()->setPlaceholderText(notSet());
    connect(m_box->line(), &QLineEdit::textChanged, this, [this] { m_box->line()->setEscapable(isDirty()); });
    connect(m_box->line(), &LineField::left, this, [this] { finish(); });
    connect(m_box->line(), &LineField::escaped, this, [this] { revert(); });
    connect(m_box, &NumberBox::stepped, this, [this] { finish(); });
}

void NumberEditor::setLocked(const QString& reason) {
    const bool locked = !reason.isEmpty();
    m_box->setReadOnly(locked);
    m_box->setButtonSymbols(locked ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows);
}

QString NumberEditor::textOf(const Value& value) const { return value.isNull() ? QString() : plain(typedText(value)); }

Value NumberEditor::valueOf(const QString& text) const {
    return text.trimmed().isEmpty() ? Value{} : numberOrText(text);
}

// ---- TextsEditor

TextsEditor::TextsEditor(const Parameter& parameter, const FieldContext&, Commit commit, QWidget* parent)
    : TypedEditor(parameter, std::move(commit), parent), m_field(new PageField(this)) {
    fillWith(m_field);
    m_field->setTabChangesFocus(true);
    m_field->setRows(2);
    m_field->setPlaceholderText(tr("One a line"));
    follow(m_field);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        m_field->setEscapable(isDirty());
        m_field->setRows(std::clamp(m_field->blockCount(), 2, 6));
    });
}

void TextsEditor::setTyped(const QString& text) {
    if (m_field->toPlainText() != text) m_field->setPlainText(text);
}

QString TextsEditor::textOf(const Value& value) const {
    QStringList lines;
    if (const List* list = value.asList())
        for (const Value& item : *list)
            if (const std::string* text = item.asString()) lines << plain(*text).replace(u'\n', u' ');
    return lines.join(u'\n');
}

Value TextsEditor::valueOf(const QString& text) const {
    List list;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty()) list.emplace_back(line.trimmed().toStdString());
    if (list.empty() && parameter().fallback.isNull()) return {};
    return list;
}

}  // namespace stampede
