#include "widgets/bridge/resource_commands.h"

#include "model/architecture/common_commands.h"
#include "model/run/remedies.h"
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

QString isBeingMade() { return words(QT_TRANSLATE_NOOP("ResourceCommand", "It is being made")); }

/// Why restore would find nothing to do.
QString whyNoRestore(const ResourceSnapshot& there) {
    if (there.state == State::refused)
        return words(QT_TRANSLATE_NOOP("ResourceCommand", "It was refused and never there: retry it"));
    if (there.state == State::provisioning) return isBeingMade();
    return words(QT_TRANSLATE_NOOP("ResourceCommand", "It is there as it is drawn"));
}

QString whyNot(const Desk& desk, const ResourceId& id, const CommandRule& rule, const ResourceSnapshot* there) {
    if (QString why = whyNoOrder(desk); !why.isEmpty()) return why;
    const Remedies remedies = remediesFor(*desk.snapshot(), id);
    if (rule.name == common_command::retry)
        return remedies.retry ? QString() : words(QT_TRANSLATE_NOOP("ResourceCommand", "Nothing was refused"));
    if (rule.name == common_command::restore) return remedies.restore || !there ? QString() : whyNoRestore(*there);
    if (!there || !there->exists()) return words(QT_TRANSLATE_NOOP("ResourceCommand", "It is not there"));
    if (there->state == State::provisioning) return isBeingMade();
    const bool isStopped = there->state == State::stopped;
    if (rule.name == startCommand)
        return isStopped ? QString() : words(QT_TRANSLATE_NOOP("ResourceCommand", "It is not stopped"));
    return isStopped && !rule.removes ? words(QT_TRANSLATE_NOOP("ResourceCommand", "It is stopped")) : QString();
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
