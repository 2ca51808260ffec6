#include "widgets/bridge/shown.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>

#include "model/architecture/architecture.h"
#include "model/architecture/parameter.h"

namespace stampede {

namespace {

bool steersDisplay(QChar c) {
    const char16_t code = c.unicode();
    const bool direction = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E ||
                           code == 0x200F || code == 0x061C;
    const bool lineBreak = code == 0x2028 || code == 0x2029;
    return direction || lineBreak || (c.category() == QChar::Other_Control && code != '\t' && code != '\n');
}

/// No text of a document takes more of a line than this, in bytes; what is edited is not cut.
constexpr std::size_t most = 240;
constexpr qsizetype mostOfTip = 4000;

std::string capped(std::string_view text) {
    if (text.size() <= most) return std::string(text);
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;  // whole characters
    return std::string(text.substr(0, end)) + "…";
}

QString words(const char* text) { return QCoreApplication::translate("Shown", text); }

/// A sentence with its arguments in it; the names of resources are those of the drawing, where there is one.
QString filled(const Text& text, const Architecture* drawing) {
    if (text.empty()) return {};
    const QString translated = QCoreApplication::translate(text.context, text.source);
    std::vector<std::string> args = text.args;
    for (std::size_t i = 0; i < text.texts.size() && i < args.size(); ++i)
        if (const QString part = filled(text.texts[i], drawing);
            !part.isEmpty() && part.compare(QString::fromStdString(args[i]), Qt::CaseInsensitive) != 0)
            args[i] = part.toStdString();
    for (std::size_t i = 0; drawing && i < args.size() && i < 32; ++i)
        if ((text.resources >> i & 1) != 0) args[i] = nameOf(*drawing, args[i]).toStdString();
    for (std::string& arg : args) arg = capped(arg);
    return plain(fill(translated.toStdString(), args));
}

}  // namespace

QString plain(std::string_view text) {
    QString result = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (QChar& c : result)
        if (steersDisplay(c)) c = QChar::ReplacementCharacter;
    return result;
}

QString oneLine(std::string_view text) {
    return plain(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
}

QString oneLine(const QString& text) { return oneLine(text.toStdString()); }

QString brief(std::string_view text) { return oneLine(capped(text)); }

QString shown(const Text& text) { return filled(text, nullptr); }

QString shown(const Text& text, const Architecture& drawing) { return filled(text, &drawing); }

std::string languageTag() {
    //: The tag of the language that this translation is in: "ko" for Korean.
    return QCoreApplication::translate("Language", "en").toStdString();
}

QString shown(const Wording& wording) { return plain(wording.in(languageTag())); }

QString shown(const Value& value) {
    if (value.isNull()) return words(QT_TRANSLATE_NOOP("Shown", "not set"));
    if (const bool* flag = value.asBool())
        return *flag ? words(QT_TRANSLATE_NOOP("Shown", "on")) : words(QT_TRANSLATE_NOOP("Shown", "off"));
    if (const std::string* text = value.asString()) return plain(capped(*text));
    if (const std::int64_t* integer = value.asInteger()) return QString::number(*integer);
    if (value.isNumber()) return QString::number(value.number());
    if (const List* list = value.asList()) {
        QStringList names;
        for (const Value& item : *list)
            if (const Record* record = item.asRecord())
                names << oneLine(stampede::nameOf(*record));
            else
                names << shown(item);
        return names.isEmpty() ? words(QT_TRANSLATE_NOOP("Shown", "none"))
                               : plain(capped(names.join(QStringLiteral(", ")).toStdString()));
    }
    QStringList parts;
    for (const Field& field : value.asRecord()->fields)
        parts << QStringLiteral("%1 %2").arg(oneLine(field.key), shown(field.value));
    return parts.join(QStringLiteral(", "));
}

QString nameOf(const Resource& resource) {
    const std::string_view name = resource.name.in(languageTag());
    return brief(name.empty() ? std::string_view(resource.id) : name);
}

QString nameOf(const Architecture& drawing, const ResourceId& id) {
    const Resource* drawn = drawing.find(id);
    return drawn ? nameOf(*drawn) : oneLine(id);
}

QString menuText(const QString& plainText) {
    return QString(plainText).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString tipText(const QString& plainText) {
    return QStringLiteral("<qt>%1</qt>")
        .arg((plainText.size() > mostOfTip ? plainText.left(mostOfTip) + u'…' : plainText)
                 .toHtmlEscaped()
                 .replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QString chartText(const QString& plainText) { return plainText.toHtmlEscaped(); }

QString withoutKeyMark(const QString& text) {
    static const QRegularExpression behind(QStringLiteral("\\(&.\\)"));
    return QString(text).remove(behind).remove(QLatin1Char('&'));
}

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

}  // namespace stampede
