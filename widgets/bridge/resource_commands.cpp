#include "widgets/bridge/resource_commands.h"

#include <algorithm>
#include <iterator>

#include "model/architecture/common_commands.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/shown.h"

namespace stampede {

namespace {

struct Title {
    std::string_view name;
    const char* title;
};

constexpr Title titles[] = {{"terminate", QT_TRANSLATE_NOOP("ResourceCommand", "Terminate")},
                            {"start", QT_TRANSLATE_NOOP("ResourceCommand", "Start")},
                            {"stop", QT_TRANSLATE_NOOP("ResourceCommand", "Stop")},
                            {"reboot", QT_TRANSLATE_NOOP("ResourceCommand", "Reboot")},
                            {"restart-process", QT_TRANSLATE_NOOP("ResourceCommand", "Restart process")},
                            {"refresh", QT_TRANSLATE_NOOP("ResourceCommand", "Refresh instances")},
                            {"set-desired", QT_TRANSLATE_NOOP("ResourceCommand", "Set desired capacity")},
                            {"invalidate", QT_TRANSLATE_NOOP("ResourceCommand", "Invalidate")},
                            {"retry", QT_TRANSLATE_NOOP("ResourceCommand", "Retry")},
                            {"restore", QT_TRANSLATE_NOOP("ResourceCommand", "Restore")}};

QString words(const char* text) { return QCoreApplication::translate("ResourceCommand", text); }

/// Why nothing can be ordered at all, empty where it can.
QString whyNoOrder(const Desk& desk) {
    if (!desk.isPlaying()) return words(QT_TRANSLATE_NOOP("ResourceCommand", "Nothing is running: press Play first"));
    if (desk.snapshot()->isOver()) return words(QT_TRANSLATE_NOOP("ResourceCommand", "The day is over"));
    return {};
}

bool differs(const Snapshot& now, const ResourceId& id) {
    return std::any_of(now.drift.begin(), now.drift.end(), [&](const Drift& each) { return each.id == id; });
}

QString whyNot(const Desk& desk, const ResourceId& id, const CommandRule& rule, const ResourceSnapshot* there) {
    if (QString why = whyNoOrder(desk); !why.isEmpty()) return why;
    if (rule.name == common_command::retry) {
        if (there && there->refusal) return {};
        return words(QT_TRANSLATE_NOOP("ResourceCommand", "Nothing was refused"));
    }
    if (rule.name == common_command::restore) {
        if (there && there->state == State::refused)
            return words(QT_TRANSLATE_NOOP("ResourceCommand", "It was refused and never there: retry it"));
        if (!there || !there->isThere() || differs(*desk.snapshot(), id)) return {};
        return words(QT_TRANSLATE_NOOP("ResourceCommand", "It is there as it is drawn"));
    }
    return there && there->isThere() ? QString() : words(QT_TRANSLATE_NOOP("ResourceCommand", "It is not there"));
}

}  // namespace

QString commandTitle(std::string_view name) {
    const auto* found =
        std::find_if(std::begin(titles), std::end(titles), [&](const Title& t) { return t.name == name; });
    if (found != std::end(titles)) return words(found->title);
    QString title = oneLine(name).replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!title.isEmpty()) title.front() = title.front().toUpper();
    return title;
}

std::vector<ResourceCommand> commandsFor(const Desk& desk, const ResourceId& id) {
    const Resource* drawn = desk.drawing().find(id);
    const auto now = desk.snapshot();
    const ResourceSnapshot* there = now ? now->find(id) : nullptr;
    const Kind* kind = drawn ? drawn->kind : there ? there->kind : nullptr;
    std::vector<ResourceCommand> result;
    const auto add = [&](const CommandRule& rule) {
        const QString why = whyNot(desk, id, rule, there);
        result.push_back({.name = std::string(rule.name),
                          .title = commandTitle(rule.name),
                          .help = shown(rule.help),
                          .enabled = why.isEmpty(),
                          .whyNot = why,
                          .rule = &rule});
    };
    if (kind)
        for (const CommandRule& rule : kind->commands) add(rule);
    if (drawn)
        for (const CommandRule& rule : commonCommands()) add(rule);
    return result;
}

}  // namespace stampede
