#include "widgets/bridge/drift_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace stampede {

namespace {

QString words(const char* english) { return QCoreApplication::translate("DriftWords", english); }

bool isOnItsWay(State state) {
    return state == State::provisioning || state == State::updating || state == State::deleting;
}

}  // namespace

std::optional<Difference> differenceOf(const Snapshot& now, const ResourceId& id) {
    const auto found =
        std::find_if(now.drift.begin(), now.drift.end(), [&](const Drift& each) { return each.id == id; });
    if (found == now.drift.end()) return {};
    const Drift& drift = *found;
    if (drift.missing) {
        const ResourceSnapshot* there = now.find(id);
        if (!there || there->state == State::drawn) return Difference::neverMade;
        return there->state == State::gone ? std::optional(Difference::gone) : std::nullopt;
    }
    if (isOnItsWay(drift.state)) return {};
    if (drift.extra) return Difference::notDrawn;
    return drift.settings && drift.links ? Difference::settingsAndLinks
           : drift.links                 ? Difference::links
                                         : Difference::settings;
}

DriftWords::DriftWords(Difference difference)
    : title(words(QT_TRANSLATE_NOOP("DriftWords", "Drawn and there differ"))) {
    switch (difference) {
        case Difference::gone:
            title = words(QT_TRANSLATE_NOOP("DriftWords", "Gone"));
            sentence = words(QT_TRANSLATE_NOOP("DriftWords", "It is drawn, but not there any more."));
            return;
        case Difference::neverMade:
            title = words(QT_TRANSLATE_NOOP("DriftWords", "Not there"));
            sentence = words(QT_TRANSLATE_NOOP("DriftWords", "It is drawn, but was never made."));
            return;
        case Difference::notDrawn:
            title = words(QT_TRANSLATE_NOOP("DriftWords", "Not drawn"));
            sentence = words(QT_TRANSLATE_NOOP("DriftWords", "It is there, but not drawn any more."));
            return;
        case Difference::settings:
            sentence = words(QT_TRANSLATE_NOOP("DriftWords", "What is there has other settings."));
            return;
        case Difference::links:
            sentence = words(QT_TRANSLATE_NOOP("DriftWords", "What is there has other links."));
            return;
        case Difference::settingsAndLinks:
            sentence = words(QT_TRANSLATE_NOOP("DriftWords", "What is there has other settings and links."));
            return;
    }
}

}  // namespace stampede
