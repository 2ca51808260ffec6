#include "widgets/inspector/differences.h"

#include <QCoreApplication>

#include "widgets/bridge/drift_words.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/setting_words.h"

namespace stampede {

namespace {

QString words(const char* english) { return QCoreApplication::translate("Differences", english); }

QString linkWords(const InspectorContext& context, const Link& link) {
    const char* what = link.role == role::placement ? QT_TRANSLATE_NOOP("Differences", "Placed in %1")
                       : link.role == role::traffic ? QT_TRANSLATE_NOOP("Differences", "Sends traffic to %1")
                                                    : QT_TRANSLATE_NOOP("Differences", "Uses %1");
    const Resource* to = context.drawn(link.to);
    return words(what).arg(to ? nameOf(*to) : oneLine(link.to));
}

}  // namespace

QStringList differencesOf(const InspectorContext& context, const ResourceId& id) {
    const auto now = context.desk.snapshot();
    const Resource* drawn = context.drawn(id);
    if (!now || !drawn || !now->watched || now->watched->id != id) return {};
    const auto difference = differenceOf(*now, id);
    const bool links = difference == Difference::links || difference == Difference::settingsAndLinks;
    const bool settings = difference == Difference::settings || difference == Difference::settingsAndLinks;
    QStringList lines;
    for (const Parameter& parameter : drawn->kind->settings) {
        const Value wanted = drawn->setting(parameter.key);
        const Value there = now->watched->settings.at(drawn->kind->settings, parameter.key);
        if (!settings || wanted == there) continue;
        //: A setting, and in what it differs: "Idle timeout: drawn 60 s, there 30 s"
        for (const QString& line : differenceWords(parameter, wanted, there))
            lines << words(QT_TRANSLATE_NOOP("Differences", "%1: %2")).arg(shown(parameter.label), line);
    }
    if (!links) return lines;
    const std::vector<Link> wanted = context.desk.drawing().linksFrom(id);
    const std::vector<Link>& there = now->watched->links;
    for (const Link& link : wanted)
        if (!holds(there, link))
            lines << words(QT_TRANSLATE_NOOP("Differences", "%1: drawn, not there")).arg(linkWords(context, link));
    for (const Link& link : there)
        if (!holds(wanted, link))
            lines << words(QT_TRANSLATE_NOOP("Differences", "%1: there, not drawn")).arg(linkWords(context, link));
    return lines;
}

}  // namespace stampede
