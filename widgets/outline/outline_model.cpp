#include "widgets/outline/outline_model.h"

#include <QIcon>
#include <algorithm>

#include "widgets/bridge/drift_words.h"
#include "widgets/bridge/kind_look.h"
#include "widgets/bridge/renaming.h"
#include "widgets/bridge/shown.h"
#include "widgets/bridge/state_words.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

namespace stampede {

struct OutlineModel::Item {
    ResourceId id = {};
    const Kind* kind = nullptr;
    Item* parent = nullptr;
    std::vector<std::unique_ptr<Item>> children = {};
    QString name = {};  ///< as told last
    QString state = {};
    bool differs = false;

    int row() const {
        const auto& siblings = parent->children;
        const auto self =
            std::find_if(siblings.begin(), siblings.end(), [&](const auto& n) { return n.get() == this; });
        return static_cast<int>(self - siblings.begin());
    }
};

OutlineModel::OutlineModel(Desk& desk, Theme& theme, QObject* parent)
    : QAbstractItemModel(parent), m_desk(desk), m_theme(theme), m_root(std::make_unique<Item>()) {
    connect(&desk, &Desk::changed, this, &OutlineModel::update);
    connect(&desk, &Desk::arrived, this, [this] { m_cadence.ask(); });
    connect(&theme, &Theme::changed, this, &OutlineModel::refresh);
    update();
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::update() {
    const auto now = m_desk.snapshot();
    auto entries = outlineOf(m_desk.drawing(), now.get());
    if (entries != m_entries) {
        arrange(*m_root, entries);
        removeStrangers(*m_root, entries);
        m_entries = std::move(entries);
    }
    tellChanges(*m_root);
}

/// Brings the children of `item` into their order, from wherever they are, then goes down. What is above is where it
/// belongs already, so nothing is ever moved into itself.
void OutlineModel::arrange(Item& item, const std::vector<OutlineEntry>& entries) {
    int row = 0;
    for (const OutlineEntry& entry : entries)
        if (entry.under == item.id) put(item, row++, entry);
    std::vector<Item*> below;
    for (int i = 0; i < row; ++i) below.push_back(item.children[static_cast<std::size_t>(i)].get());
    for (Item* child : below) arrange(*child, entries);
}

void OutlineModel::put(Item& parent, int row, const OutlineEntry& entry) {
    Item* there = search(*m_root, entry.id);
    if (there && there->kind == entry.kind) {
        Item& from = *there->parent;
        const int old = there->row();
        if (&from == &parent && old == row) return;
        beginMoveRows(indexOf(from), old, old, indexOf(parent), row);
        auto item = std::move(from.children[static_cast<std::size_t>(old)]);
        from.children.erase(from.children.begin() + old);
        item->parent = &parent;
        parent.children.insert(parent.children.begin() + row, std::move(item));
        endMoveRows();
        return;
    }
    if (there) there->id += ' ';  // of another kind now: a stranger that is removed in the end
    beginInsertRows(indexOf(parent), row, row);
    auto item = std::make_unique<Item>();
    item->id = entry.id;
    item->kind = entry.kind;
    item->parent = &parent;
    item->name = nameOf(*item);
    item->state = stateOf(*item);
    parent.children.insert(parent.children.begin() + row, std::move(item));
    endInsertRows();
}

/// Every row by itself, what is below before what is above: a view leaves the editor of a row alone that goes with the
/// row above it, and cannot close it any more.
void OutlineModel::removeStrangers(Item& item, const std::vector<OutlineEntry>& entries) {
    for (int row = static_cast<int>(item.children.size()) - 1; row >= 0; --row) {
        Item& child = *item.children[static_cast<std::size_t>(row)];
        const bool known = std::any_of(entries.begin(), entries.end(),
                                       [&](const OutlineEntry& entry) { return entry.id == child.id; });
        removeStrangers(child, entries);
        if (known) continue;
        beginRemoveRows(indexOf(item), row, row);
        item.children.erase(item.children.begin() + row);
        endRemoveRows();
    }
}

void OutlineModel::tellChanges(const Item& item) {
    for (const auto& child : item.children) {
        QString name = nameOf(*child), state = stateOf(*child);
        const auto now = m_desk.snapshot();
        child->differs = now && differenceOf(*now, child->id);
        if (name != child->name || state != child->state) {
            child->name = std::move(name);
            child->state = std::move(state);
            Q_EMIT dataChanged(indexOf(*child, nameColumn), indexOf(*child, stateColumn));
        }
        tellChanges(*child);
    }
}

void OutlineModel::refresh() {
    const std::function<void(const Item&)> tell = [&](const Item& item) {
        if (item.children.empty()) return;
        Q_EMIT dataChanged(indexOf(*item.children.front()), indexOf(*item.children.back(), stateColumn));
        for (const auto& child : item.children) tell(*child);
    };
    tell(*m_root);
    tellChanges(*m_root);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

OutlineModel::Item* OutlineModel::itemOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Item*>(index.internalPointer()) : m_root.get();
}

OutlineModel::Item* OutlineModel::search(Item& below, const ResourceId& id) const {
    for (const auto& child : below.children) {
        if (child->id == id) return child.get();
        if (Item* found = search(*child, id)) return found;
    }
    return nullptr;
}

QModelIndex OutlineModel::indexOf(const Item& item, int column) const {
    return &item == m_root.get() ? QModelIndex() : createIndex(item.row(), column, const_cast<Item*>(&item));
}

ResourceId OutlineModel::id(const QModelIndex& index) const { return itemOf(index)->id; }

QModelIndex OutlineModel::find(const ResourceId& id) const {
    const Item* item = id.empty() ? nullptr : search(*m_root, id);
    return item ? indexOf(*item) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, itemOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(*itemOf(child)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(itemOf(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const { return columns; }

QString OutlineModel::nameOf(const Item& item) const {
    const Resource* drawn = m_desk.drawing().find(item.id);
    return drawn ? stampede::nameOf(*drawn) : oneLine(item.id);
}

QString OutlineModel::stateOf(const Item& item) const {
    const auto now = m_desk.snapshot();
    if (!now) return {};
    const ResourceSnapshot* there = now->find(item.id);
    const QString state = StateWords::word(StateWords::of(there));
    // Where nothing of it is there, its state says so itself.
    const bool marks = there && there->exists() && differenceOf(*now, item.id);
    //: A state, of what is not as it is drawn
    return marks ? tr("%1 · differs").arg(state) : state;
}

QString OutlineModel::tipOf(const Item& item) const {
    QString tip = QStringLiteral("%1\n%2").arg(shown(item.kind->name), oneLine(item.id));
    const auto now = m_desk.snapshot();
    const ResourceSnapshot* there = now ? now->find(item.id) : nullptr;
    const auto difference = now ? differenceOf(*now, item.id) : std::nullopt;
    if (difference) tip += QLatin1Char('\n') + DriftWords(*difference).sentence;
    for (const QString& line : {there ? shown(there->status, m_desk.drawing()) : QString(),
                                there ? shown(there->trouble, m_desk.drawing()) : QString()})
        if (!line.isEmpty()) tip += QLatin1Char('\n') + line;
    return tipText(tip);
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Item& item = *itemOf(index);
    if (role == Qt::ToolTipRole) return tipOf(item);
    if (role == Qt::AccessibleDescriptionRole) return shown(item.kind->name);
    if (index.column() == stateColumn) {
        if (role == Qt::DisplayRole) return stateOf(item);
        if (role == Qt::ForegroundRole) return item.differs ? m_theme.tokens().late : m_theme.tokens().dim;
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole) return nameOf(item);
    if (role == Qt::DecorationRole)
        return icon(KindLook::icon(*item.kind), KindLook::color(*item.kind, m_theme.tokens()), 16);
    return {};
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Resource* drawn = role == Qt::EditRole ? m_desk.drawing().find(id(index)) : nullptr;
    if (!drawn) return false;
    const RenameAction action = renaming(*drawn, value.toString());
    return value.toString() != stampede::nameOf(*drawn) && action.name != drawn->name && !m_desk.perform(action);
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == nameColumn ? tr("Name") : tr("State");
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == nameColumn && m_desk.drawing().find(id(index))) flags |= Qt::ItemIsEditable;
    return flags;
}

}  // namespace stampede
