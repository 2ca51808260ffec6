#include "widgets/resource_menu/resource_menu.h"

#include <QMenu>
#include <utility>

#include "model/actions/copying.h"
#include "model/actions/linking.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/resource_commands.h"
#include "widgets/bridge/selection.h"
#include "widgets/bridge/shown.h"
#include "widgets/resource_menu/command_dialog.h"

namespace stampede {

namespace {

constexpr double copyOffset = 24;

QString nameIn(const Desk& desk, const ResourceId& id) { return nameOf(desk.drawing(), id); }

}  // namespace

void giveCommand(Desk& desk, Theme& theme, const ResourceId& id, const ResourceCommand& command, QWidget* window) {
    if (command.rule->args.empty())
        desk.perform(CommandAction{id, command.name, {}});
    else
        CommandDialog(desk, theme, id, command, window).exec();
}

void removeSelected(Desk& desk, Selection& selection) {
    if (selection.link())
        desk.perform(DisconnectAction{*selection.link()});
    else
        desk.perform(removalOf(desk.drawing(), selection.resources()));
}

void duplicateSelected(Desk& desk, Selection& selection) {
    const auto copy = copied(desk.drawing(), selection.resources());
    if (copy.empty()) return;
    const auto fresh = [&](const Kind& kind, const std::vector<ResourceId>& taken) {
        return desk.freshId(kind, taken);
    };
    Pasting pasting = pasted(desk.drawing(), desk.catalog(), copy, {}, {copyOffset, copyOffset}, fresh);
    if (!pasting.problem && !desk.perform(pasting.batch)) selection.select(pasting.outer);
}

void ResourceMenu::fill(QMenu& menu, const ResourceId& id, std::function<void()> rename) const {
    menu.setToolTipsVisible(true);
    if (id.empty()) {
        if (!m_selection.link()) return;
        QAction* cut = menu.addAction(tr("Disconnect"));
        QObject::connect(cut, &QAction::triggered, &m_desk, [this] { removeSelected(m_desk, m_selection); });
        return;
    }
    if (m_desk.isPlaying()) fillCommands(menu, id);
    if (!m_desk.drawing().find(id)) return;
    fillConnections(menu, id);
    fillContainers(menu, id);
    fillEdits(menu, id, std::move(rename));
}

void ResourceMenu::fillCommands(QMenu& menu, const ResourceId& id) const {
    for (const ResourceCommand& command : commandsFor(m_desk, id)) {
        QAction* action =
            menu.addAction(menuText(command.rule->args.empty() ? command.title : tr("%1...").arg(command.title)));
        action->setEnabled(command.enabled);
        action->setToolTip(tipText(command.enabled ? command.help : command.whyNot));
        QObject::connect(action, &QAction::triggered, &m_desk,
                         [this, id, command] { giveCommand(m_desk, m_theme, id, command, m_window); });
    }
    if (!menu.isEmpty()) menu.addSeparator();
}

void ResourceMenu::fillConnections(QMenu& menu, const ResourceId& id) const {
    auto* to = menu.addMenu(tr("Connect to"));
    for (const auto& each : m_desk.drawing().resources()) {
        for (const LinkOffer& offer : linkOffers(m_desk.drawing(), id, each->id)) {
            const QString text = offer.instead.empty()
                                     ? nameOf(*each)
                                     : tr("%1 instead of %2").arg(nameOf(*each), nameIn(m_desk, offer.instead));
            QObject::connect(to->addAction(menuText(text)), &QAction::triggered, &m_desk,
                             [this, offer] { m_desk.perform(offer.batch); });
        }
    }
    to->menuAction()->setVisible(!to->isEmpty());
    auto* from = menu.addMenu(tr("Disconnect from"));
    auto links = m_desk.drawing().linksFrom(id);
    for (const Link& link : m_desk.drawing().linksTo(id)) links.push_back(link);
    for (const Link& link : links) {
        const ResourceId& other = link.from == id ? link.to : link.from;
        QObject::connect(from->addAction(menuText(nameIn(m_desk, other))), &QAction::triggered, &m_desk,
                         [this, link] { m_desk.perform(DisconnectAction{link}); });
    }
    from->menuAction()->setVisible(!from->isEmpty());
}

void ResourceMenu::fillContainers(QMenu& menu, const ResourceId& id) const {
    const Resource& resource = *m_desk.drawing().find(id);
    auto* into = menu.addMenu(tr("Move into"));
    if (!resource.implied) {
        for (const auto& each : m_desk.drawing().resources()) {
            if (each->id == resource.parent || m_desk.check({{.what = MoveAction{id, each->id, {}, {}}}})) continue;
            QObject::connect(into->addAction(menuText(nameOf(*each))), &QAction::triggered, &m_desk,
                             [this, id, parent = each->id] {
                                 m_desk.perform(MoveAction{id, parent, {}, {}});
                             });
        }
        if (!resource.parent.empty() && !mayContain(m_desk.drawing(), *resource.kind, {}))
            QObject::connect(into->addAction(tr("Nothing")), &QAction::triggered, &m_desk, [this, id] {
                m_desk.perform(MoveAction{id, ResourceId{}, {}, {}});
            });
    }
    into->menuAction()->setVisible(!into->isEmpty());
}

void ResourceMenu::fillEdits(QMenu& menu, const ResourceId& id, std::function<void()> rename) const {
    menu.addSeparator();
    QAction* name = menu.addAction(tr("Rename"));
    name->setShortcut(Qt::Key_F2);
    QObject::connect(name, &QAction::triggered, &m_desk, std::move(rename));
    const Resource& resource = *m_desk.drawing().find(id);
    if (resource.implied) return;
    QAction* copy = menu.addAction(tr("Duplicate"));
    copy->setShortcut(Qt::CTRL | Qt::Key_D);
    QObject::connect(copy, &QAction::triggered, &m_desk, [this] { duplicateSelected(m_desk, m_selection); });
    QAction* remove = menu.addAction(tr("Delete"));
    remove->setShortcut(Qt::Key_Delete);
    QObject::connect(remove, &QAction::triggered, &m_desk, [this] { removeSelected(m_desk, m_selection); });
}

}  // namespace stampede
