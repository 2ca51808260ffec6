#pragma once

#include <QString>
#include <QStringList>
#include <string_view>

#include "model/architecture/catalog.h"
#include "model/architecture/parameter.h"

namespace stampede {

/// The unit of a number, translated; empty for none.
QString unitOf(const Parameter& parameter);
/// "5 to 300 s", "at least 1"; empty where anything goes.
QString limitsOf(const Parameter& parameter);
/// "on", "30 s", "not set", in the words of the setting.
QString valueWords(const Parameter& parameter, const Value& value);
/// What is drawn and what is there, where they differ: a line for each entry of a list, or line of a script.
QStringList differenceWords(const Parameter& parameter, const Value& drawn, const Value& there);
/// Where a number or a rule comes from, and how sure it is.
QString sourceWords(char mark, std::string_view where);
inline QString sourceWords(const Source& source) { return sourceWords(source.mark, source.where); }
/// "$0.0225 for each hour".
QString priceWords(const Price& price);

}  // namespace stampede
