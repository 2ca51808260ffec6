#pragma once

#include <QAbstractListModel>
#include <vector>

#include "model/architecture/catalog.h"

namespace stampede {

class Theme;

/// The kinds that can be added, under the captions of their sections; while searching the best matches first, without
/// captions.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int captionRole = Qt::UserRole + 1;  ///< true for the row of a caption

    PaletteModel(const Catalog& catalog, Theme& theme, QObject* parent = nullptr);

    void search(const QString& text);
    /// Null for a caption.
    const Kind* kind(const QModelIndex& index) const;
    /// The first entry that is no caption, invalid where there is none.
    QModelIndex firstEntry() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    struct Row {
        const Kind* kind = nullptr;
        QString caption = {};
    };
    void listAll();
    void listMatches(const QString& letters);

    const Catalog& m_catalog;
    Theme& m_theme;
    std::vector<Row> m_rows;
};

}  // namespace stampede
