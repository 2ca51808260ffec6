#include "widgets/fields/setting_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "widgets/bridge/shown.h"
#include "widgets/bridge/table_words.h"
#include "widgets/style/numbers.h"

namespace stampede {

namespace {

QString words(const char* english) { return QCoreApplication::translate("SettingWords", english); }

}  // namespace

QString unitOf(const Parameter& parameter) { return parameter.unit.empty() ? QString() : shownUnit(parameter.unit); }

QString limitsOf(const Parameter& parameter) {
    const QString unit = unitOf(parameter);
    const auto number = [&](double value) {
        const QString text =
            Numbers::number(value, value == static_cast<double>(static_cast<std::int64_t>(value)) ? 0 : 3);
        return unit.isEmpty() ? text : text + QChar(QChar::Nbsp) + unit;
    };
    if (parameter.least && parameter.most)
        return words(QT_TRANSLATE_NOOP("SettingWords", "%1 to %2"))
            .arg(number(*parameter.least), number(*parameter.most));
    if (parameter.least) return words(QT_TRANSLATE_NOOP("SettingWords", "at least %1")).arg(number(*parameter.least));
    if (parameter.most) return words(QT_TRANSLATE_NOOP("SettingWords", "at most %1")).arg(number(*parameter.most));
    return {};
}

QString valueWords(const Parameter& parameter, const Value& value) {
    const QString unit = unitOf(parameter);
    if (value.isNumber() && !unit.isEmpty()) return shown(value) + QChar(QChar::Nbsp) + unit;
    if (const std::string* text = value.asString(); text && text->empty())
        return words(QT_TRANSLATE_NOOP("SettingWords", "empty"));
    return shown(value);
}

namespace {

const List& listOf(const Value& value) {
    static const List none;
    return value.asList() ? *value.asList() : none;
}

const Record* recordNamed(const List& list, std::string_view name) {
    for (const Value& item : list)
        if (const Record* record = item.asRecord(); record && nameOf(*record) == name) return record;
    return nullptr;
}

Value fieldIn(const Record& record, const Parameter& field) {
    const Value* given = record.find(field.key);
    return given ? *given : field.fallback;
}

/// "to 0.0.0.0/0, via igw-1"
QString recordWords(const Parameter& list, const Record& record) {
    QStringList parts;
    for (const Parameter& field : list.fields)
        if (const Value value = fieldIn(record, field); field.key != "name" && !value.isNull())
            parts
                << words(QT_TRANSLATE_NOOP("SettingWords", "%1 %2")).arg(shown(field.label), valueWords(field, value));
    return parts.join(words(QT_TRANSLATE_NOOP("SettingWords", ", ")));
}

QStringList recordDifferences(const Parameter& list, const List& drawn, const List& there) {
    QStringList lines;
    for (const Value& item : drawn) {
        const Record* mine = item.asRecord();
        if (!mine) continue;
        const QString name = oneLine(nameOf(*mine));
        const Record* theirs = recordNamed(there, nameOf(*mine));
        if (!theirs)
            lines << words(QT_TRANSLATE_NOOP("SettingWords", "%1: drawn, not there")).arg(name);
        else
            for (const Parameter& field : list.fields)
                if (const Value value = fieldIn(*mine, field), other = fieldIn(*theirs, field); !(value == other))
                    lines << words(QT_TRANSLATE_NOOP("SettingWords", "%1: %2 drawn %3, there %4"))
                                 .arg(name, shown(field.label), valueWords(field, value), valueWords(field, other));
    }
    for (const Value& item : there)
        if (const Record* theirs = item.asRecord(); theirs && !recordNamed(drawn, nameOf(*theirs)))
            lines << words(QT_TRANSLATE_NOOP("SettingWords", "%1: there, not drawn (%2)"))
                         .arg(oneLine(nameOf(*theirs)), recordWords(list, *theirs));
    if (lines.isEmpty()) lines << words(QT_TRANSLATE_NOOP("SettingWords", "there in another order than drawn"));
    return lines;
}

QStringList scriptDifferences(const Value& drawn, const Value& there) {
    const auto linesOf = [](const Value& value) {
        const std::string* text = value.asString();
        return text ? plain(*text).split(u'\n') : QStringList();
    };
    const QStringList mine = linesOf(drawn), theirs = linesOf(there);
    const QString none = words(QT_TRANSLATE_NOOP("SettingWords", "nothing"));
    QStringList lines;
    for (qsizetype i = 0; i < std::max(mine.size(), theirs.size()); ++i) {
        if (mine.value(i) == theirs.value(i)) continue;
        const QString a = brief(mine.value(i).toStdString()), b = brief(theirs.value(i).toStdString());
        lines << words(QT_TRANSLATE_NOOP("SettingWords", "Line %1: drawn %2, there %3"))
                     .arg(Numbers::count(i + 1), a.isEmpty() ? none : a, b.isEmpty() ? none : b);
    }
    return lines;
}

}  // namespace

QStringList differenceWords(const Parameter& parameter, const Value& drawn, const Value& there) {
    const bool lists = parameter.type == ParameterType::records && !drawn.isNull() && !there.isNull();
    if (lists) return recordDifferences(parameter, listOf(drawn), listOf(there));
    if (parameter.type == ParameterType::script) return scriptDifferences(drawn, there);
    return {words(QT_TRANSLATE_NOOP("SettingWords", "drawn %1, there %2"))
                .arg(valueWords(parameter, drawn), valueWords(parameter, there))};
}

QString sourceWords(char mark, std::string_view where) {
    const char* how = mark == 'R'   ? QT_TRANSLATE_NOOP("SettingWords", "Read: %1")
                      : mark == 'D' ? QT_TRANSLATE_NOOP("SettingWords", "Derived: %1")
                      : mark == 'M' ? QT_TRANSLATE_NOOP("SettingWords", "Remembered, may differ: %1")
                                    : QT_TRANSLATE_NOOP("SettingWords", "Our own choice: %1");
    if (where.empty() && mark == 'O') return words(QT_TRANSLATE_NOOP("SettingWords", "Our own choice"));
    return words(how).arg(plain(where));
}

QString priceWords(const Price& price) {
    const QString unit = shownUnit(price.unit);
    if (price.per == 1)
        return words(QT_TRANSLATE_NOOP("SettingWords", "%1 per %2")).arg(Numbers::money(price.price), unit);
    return words(QT_TRANSLATE_NOOP("SettingWords", "%1 per %2 %3"))
        .arg(Numbers::money(price.price), Numbers::count(price.per), unit);
}

}  // namespace stampede
