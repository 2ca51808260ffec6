#include "app/desktop/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <string_view>

namespace stampede {

QString WordsOfQt::translate(const char* context, const char* text, const char* meaning, int number) const {
    const bool isSortOfFile = std::string_view(context) == "QAbstractFileIconProvider";
    return QTranslator::translate(isSortOfFile ? "QFileDialog" : context, text, meaning, number);
}

void Language::use(const QString& name) {
    const bool asSystem = name == QLatin1String("system");
    const bool korean = asSystem ? QLocale::system().language() == QLocale::Korean : name == QLatin1String("ko");
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_ofQt);
    QLocale::setDefault(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                               : QLocale(QLocale::English, QLocale::UnitedStates));
    // A dialog of the system's own speaks the system's language.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs,
                                   korean != (QLocale::system().language() == QLocale::Korean));
    if (!korean) return;
    const QString words = QStringLiteral("qtbase_ko");
    if (m_ofQt.load(words, QStringLiteral(":/i18n")) ||
        m_ofQt.load(words, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    if (m_ours.load(QStringLiteral(":/i18n/stampede_ko.qm"))) QCoreApplication::installTranslator(&m_ours);
}

}  // namespace stampede
