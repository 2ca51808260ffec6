#include "widgets/bridge/resource_commands.h"

#include <algorithm>

#include "model/architecture/common_commands.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/shown.h"

namespace stampede {

namespace {

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

std::vector<ResourceCommand> commandsFor(const Desk& desk, const ResourceId& id) {
    const Resource* drawn = desk.drawing().find(id);
    const auto now = desk.snapshot();
    const ResourceSnapshot* there = now ? now->find(id) : nullptr;
    const Kind* kind = drawn ? drawn->kind : there ? there->kind : nullptr;
    std::vector<ResourceCommand> result;
    const auto add = [&](const CommandRule& rule) {
        const QString why = whyNot(desk, id, rule, there);
        result.push_back({.name = std::string(rule.name),
                          .title = shown(rule.title),
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
