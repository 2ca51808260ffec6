#include "widgets/fields/setting_words.h"

#include <QCoreApplication>

#include "widgets/bridge/shown.h"
#include "widgets/style/numbers.h"

namespace stampede {

namespace {

// What translators see of the units that there are; another is shown as it is.
[[maybe_unused]] constexpr const char* knownUnits[] = {
    QT_TRANSLATE_NOOP("Unit", "s"),
    QT_TRANSLATE_NOOP("Unit", "ms"),
    QT_TRANSLATE_NOOP("Unit", "min"),
    QT_TRANSLATE_NOOP("Unit", "instances"),
    QT_TRANSLATE_NOOP("Unit", "%"),
    QT_TRANSLATE_NOOP("Unit", "hour"),
    QT_TRANSLATE_NOOP("Unit", "GB"),
    QT_TRANSLATE_NOOP("Unit", "request"),
    QT_TRANSLATE_NOOP("Unit", "MiB"),
    QT_TRANSLATE_NOOP("Unit", "bytes"),
    QT_TRANSLATE_NOOP("Unit", "req/s"),
    QT_TRANSLATE_NOOP("Unit", "points"),
    QT_TRANSLATE_NOOP("Unit", "USD"),
    QT_TRANSLATE_NOOP("Unit", "Count"),
    QT_TRANSLATE_NOOP("Unit", "Seconds"),
    QT_TRANSLATE_NOOP("Unit", "Percent"),
    QT_TRANSLATE_NOOP("Unit", "Bytes"),
    QT_TRANSLATE_NOOP("Unit", "started hour"),
    QT_TRANSLATE_NOOP("Unit", "LCU hour"),
    QT_TRANSLATE_NOOP("Unit", "vCPU hour"),
    QT_TRANSLATE_NOOP("Unit", "instance month"),
    QT_TRANSLATE_NOOP("Unit", "HTTP requests"),
};

QString unitWord(std::string_view unit) {
    return plain(QCoreApplication::translate("Unit", std::string(unit).c_str()).toStdString());
}

QString words(const char* english) { return QCoreApplication::translate("SettingWords", english); }

}  // namespace

QString unitOf(const Parameter& parameter) { return parameter.unit.empty() ? QString() : unitWord(parameter.unit); }

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

QString sourceWords(char mark, std::string_view where) {
    const char* how = mark == 'R'   ? QT_TRANSLATE_NOOP("SettingWords", "Read: %1")
                      : mark == 'D' ? QT_TRANSLATE_NOOP("SettingWords", "Derived: %1")
                      : mark == 'M' ? QT_TRANSLATE_NOOP("SettingWords", "Remembered, may differ: %1")
                                    : QT_TRANSLATE_NOOP("SettingWords", "Our own choice: %1");
    if (where.empty() && mark == 'O') return words(QT_TRANSLATE_NOOP("SettingWords", "Our own choice"));
    return words(how).arg(plain(where));
}

QString priceWords(const Price& price) {
    const QString unit = unitWord(price.unit);
    if (price.per == 1)
        return words(QT_TRANSLATE_NOOP("SettingWords", "%1 per %2")).arg(Numbers::money(price.price), unit);
    return words(QT_TRANSLATE_NOOP("SettingWords", "%1 per %2 %3"))
        .arg(Numbers::money(price.price), Numbers::count(price.per), unit);
}

}  // namespace stampede
