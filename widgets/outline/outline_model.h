#pragma once

#include <QAbstractItemModel>
#include <memory>

#include "widgets/bridge/cadence.h"
#include "widgets/outline/outline_tree.h"

namespace stampede {

class Theme;

/// The outline for a tree view. A change inserts, moves and removes just the rows that it is about, so that what was
/// expanded and selected stays so.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { nameColumn, stateColumn, columns };

    /// What it reads is borrowed.
    OutlineModel(Desk& desk, Theme& theme, QObject* parent = nullptr);
    ~OutlineModel() override;

    ResourceId id(const QModelIndex& index) const;
    QModelIndex find(const ResourceId& id) const;
    /// Shows names, states and icons again.
    void refresh();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Item;

    void update();
    void arrange(Item& item, const std::vector<OutlineEntry>& entries);
    void removeStrangers(Item& item, const std::vector<OutlineEntry>& entries);
    void put(Item& parent, int row, const OutlineEntry& entry);
    void tellChanges(const Item& item);
    Item* itemOf(const QModelIndex& index) const;
    Item* search(Item& below, const ResourceId& id) const;
    QModelIndex indexOf(const Item& item, int column = nameColumn) const;
    QString nameOf(const Item& item) const;
    QString stateOf(const Item& item) const;
    QString tipOf(const Item& item) const;

    Desk& m_desk;
    Theme& m_theme;
    std::unique_ptr<Item> m_root;
    std::vector<OutlineEntry> m_entries;
    Cadence m_cadence{[this] { update(); }};
};

}  // namespace stampede
