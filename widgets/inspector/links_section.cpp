#include "widgets/inspector/links_section.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

#include "model/actions/linking.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/bridge/state_words.h"
#include "widgets/fields/pieces.h"
#include "widgets/inspector/row_button.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr std::string_view roles[] = {role::placement, role::traffic, role::uses};

bool hasRole(const Kind& kind, std::string_view role) {
    return std::any_of(kind.links.begin(), kind.links.end(), [&](const LinkRule& rule) { return rule.role == role; });
}

/// The rule by which a thing of `kind` may be linked to a thing of `other` in that role, null for none.
const LinkRule* ruleOf(const Kind& kind, std::string_view role, const Kind& other) {
    const auto found = std::find_if(kind.links.begin(), kind.links.end(),
                                    [&](const LinkRule& rule) { return rule.role == role && other.offersTo(rule.to); });
    return found == kind.links.end() ? nullptr : &*found;
}

}  // namespace

LinksSection::LinksSection(const InspectorContext& context, ResourceId id, QWidget* parent)
    : QWidget(parent), m_context(context), m_id(std::move(id)), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(3);
    refresh();
}

/// As drawn, or as they are there for what is not drawn.
std::vector<Link> LinksSection::links(bool outgoing) const {
    if (m_context.drawn(m_id))
        return outgoing ? m_context.desk.drawing().linksFrom(m_id) : m_context.desk.drawing().linksTo(m_id);
    const auto now = m_context.desk.snapshot();
    if (!outgoing || !now || !now->watched || now->watched->id != m_id) return {};
    return now->watched->links;
}

std::vector<LinksSection::Group> LinksSection::groups() const {
    const Kind* kind = m_context.kindOf(m_id);
    if (!kind) return {};
    const Resource* drawn = m_context.drawn(m_id);
    const auto now = m_context.desk.snapshot();
    const ResourceSnapshot* there = now ? now->find(m_id) : nullptr;
    std::vector<Group> result;
    const ResourceId parent = drawn ? drawn->parent : there ? there->parent : ResourceId{};
    if (!parent.empty()) result.push_back({tr("Stands in"), {}, {{parent, {}}}});
    if (!drawn && there && !there->owner.empty()) result.push_back({tr("Launched by"), {}, {{there->owner, {}}}});
    const std::vector<Link> from = links(true), to = links(false);
    for (const std::string_view role : roles) {
        Group group{role == role::placement ? tr("Placed in")
                    : role == role::traffic ? tr("Sends traffic to")
                                            : tr("Uses"),
                    {},
                    {}};
        if (drawn && hasRole(*kind, role)) group.role = role;
        for (const Link& link : from)
            if (link.role == role) group.rows.push_back({link.to, link});
        if (drawn) group.defaults = defaultsOf(*kind, role, from);
        if (!group.rows.empty() || !group.role.empty()) result.push_back(std::move(group));
    }
    for (const std::string_view role : roles) {
        Group group{role == role::placement ? tr("Placed in it")
                    : role == role::traffic ? tr("Gets traffic from")
                                            : tr("Used by"),
                    {},
                    {}};
        for (const Link& link : to)
            if (link.role == role) group.rows.push_back({link.from, link});
        if (!group.rows.empty()) result.push_back(std::move(group));
    }
    return result;
}

QStringList LinksSection::defaultsOf(const Kind& kind, std::string_view role, const std::vector<Link>& from) const {
    QStringList defaults;
    for (const LinkRule& rule : kind.links) {
        if (rule.role != role || rule.without.empty()) continue;
        const bool isLinked = std::any_of(from.begin(), from.end(), [&](const Link& link) {
            const Kind* to = m_context.kindOf(link.to);
            return link.role == role && to && to->offersTo(rule.to);
        });
        if (!isLinked) defaults << shown(rule.without);
    }
    return defaults;
}

void LinksSection::refresh() {
    auto now = groups();
    if (now != m_groups) {
        m_groups = std::move(now);
        build();
    }
    for (const auto& [other, button] : m_buttons) showFact(*button, other);
}

void LinksSection::build() {
    clear(*m_layout);
    m_buttons.clear();
    for (const Group& group : m_groups) {
        auto* head = new QWidget(this);
        auto* row = new QHBoxLayout(head);
        row->setContentsMargins(0, 4, 0, 0);
        row->setSpacing(0);
        row->addWidget(caption(m_context.theme, group.caption, head), 1);
        if (!group.role.empty()) {
            auto* plus = new QToolButton(head);
            setIcon(plus, m_context.theme, QStringLiteral("plus"), tr("Add to: %1").arg(group.caption));
            plus->setText(tr("Add"));
            plus->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            plus->setIconSize({14, 14});
            withType(plus, m_context.theme, &Type::detail);
            plus->setObjectName(oneLine("add-" + group.role));
            row->addWidget(plus);
            connect(plus, &QToolButton::clicked, this, [this, plus, role = group.role] {
                auto* menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                fillMenu(*menu, role);
                menu->popup(plus->mapToGlobal(QPoint(0, plus->height())));
            });
        }
        m_layout->addWidget(head);
        for (const Row& each : group.rows) addRow(each);
        QStringList notes = group.defaults;
        if (group.rows.empty() && notes.isEmpty()) notes << tr("nothing yet");
        for (const QString& note : notes) {
            QLabel* label = wrapped(m_context.theme, "dim", this);
            label->setText(note);
            m_layout->addWidget(label);
        }
    }
}

void LinksSection::addRow(const Row& row) {
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const Resource* drawn = m_context.drawn(row.other);
    auto* button = new RowButton(m_context.theme, drawn ? nameOf(*drawn) : oneLine(row.other), line);
    button->setToolTip(tipText(tr("Select %1").arg(oneLine(row.other))));
    button->setObjectName(oneLine(row.other));
    layout->addWidget(button, 1);
    connect(button, &QPushButton::clicked, this,
            [this, id = row.other] { m_context.selection.select(std::vector<ResourceId>{id}); });
    m_buttons.emplace_back(row.other, button);
    if (row.link && m_context.desk.drawing().has(*row.link)) {
        QToolButton* remove = iconButton(m_context.theme, QStringLiteral("close"),
                                         tr("Take away the link with %1").arg(oneLine(row.other)), line);
        remove->setObjectName(oneLine("unlink-" + row.other));
        layout->addWidget(remove);
        connect(remove, &QToolButton::clicked, this,
                [this, link = *row.link] { m_context.desk.perform(DisconnectAction{link}); });
    }
    m_layout->addWidget(line);
}

void LinksSection::showFact(RowButton& button, const ResourceId& other) const {
    const Resource* drawn = m_context.drawn(other);
    if (drawn) button.setName(nameOf(*drawn));
    const auto now = m_context.desk.snapshot();
    const ResourceSnapshot* there = now ? now->find(other) : nullptr;
    if (there && there->addresses) {
        const AddressCount& count = *there->addresses;
        return button.setFact(tr("%1 of %2 free").arg(Numbers::count(count.free), Numbers::count(count.usable)),
                              count.few ? "fail" : "dim");
    }
    if (const State state = StateWords::of(there); now && state != State::active)
        return button.setFact(StateWords::word(state), StateWords::look(state));
    const Kind* kind = m_context.kindOf(other);
    button.setFact(kind ? shown(kind->name) : QString());
}

void LinksSection::fillMenu(QMenu& menu, std::string_view role) {
    menu.setToolTipsVisible(true);
    const Architecture& drawing = m_context.desk.drawing();
    const Kind& kind = *m_context.kindOf(m_id);
    for (const auto& other : drawing.resources()) {
        const LinkRule* rule = ruleOf(kind, role, *other->kind);
        if (!rule || other->id == m_id) continue;
        const Link link{m_id, other->id, std::string(role), {}};
        if (drawing.has(link)) continue;
        const auto offers = linkOffers(drawing, m_id, other->id);
        const auto offer =
            std::find_if(offers.begin(), offers.end(), [&](const LinkOffer& each) { return each.role == role; });
        const bool offered = offer != offers.end();
        const auto reason = offered ? m_context.desk.check(offer->batch) : mayLink(drawing, link);
        const Resource* instead = offered ? drawing.find(offer->instead) : nullptr;
        const QString title = instead ? tr("%1 instead of %2").arg(nameOf(*other), nameOf(*instead))
                                      : tr("%1 · %2").arg(nameOf(*other), shown(other->kind->name));
        QAction* action = menu.addAction(menuText(title));
        action->setEnabled(!reason);
        action->setToolTip(tipText(reason ? shown(reason->sentence) : shown(rule->help)));
        if (!reason)
            connect(action, &QAction::triggered, this, [this, batch = offer->batch] { m_context.desk.perform(batch); });
    }
    if (menu.isEmpty()) menu.addAction(tr("Nothing is drawn that it could be linked to"))->setEnabled(false);
}

}  // namespace stampede
