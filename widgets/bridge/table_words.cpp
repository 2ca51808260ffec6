#include "widgets/bridge/table_words.h"

#include <QCoreApplication>
#include <string>

#include "widgets/bridge/shown.h"

namespace stampede {

namespace {

QString translated(const char* context, std::string_view text) {
    return plain(QCoreApplication::translate(context, std::string(text).c_str()).toStdString());
}

}  // namespace

QString shownTableHelp(std::string_view help) { return translated("Tables", help); }

QString shownUnit(std::string_view unit) { return translated("Unit", unit); }

}  // namespace stampede
