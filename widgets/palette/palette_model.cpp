#include "widgets/palette/palette_model.h"

#include <QMimeData>
#include <algorithm>

#include "widgets/bridge/kind_look.h"
#include "widgets/bridge/shown.h"
#include "widgets/palette/search_letters.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

constexpr std::array sections{Section::traffic, Section::network,  Section::balance,
                              Section::compute, Section::delivery, Section::data};

/// 0 where a name begins with it, 1 where a name holds it, 2 where its description does, 3 nowhere. In the language of
/// the window and in English, which is what the service's own pages use.
int rank(const Kind& kind, const QString& letters) {
    const QStringList names{searchLetters(shown(kind.name)), searchLetters(plain(english(kind.name))),
                            searchLetters(plain(kind.key))};
    const auto holds = [&](const QString& text) { return text.contains(letters); };
    if (std::any_of(names.begin(), names.end(), [&](const QString& name) { return name.startsWith(letters); }))
        return 0;
    if (std::any_of(names.begin(), names.end(), holds)) return 1;
    return holds(searchLetters(shown(kind.help))) || holds(searchLetters(plain(english(kind.help)))) ? 2 : 3;
}

}  // namespace

PaletteModel::PaletteModel(const Catalog& catalog, Theme& theme, QObject* parent)
    : QAbstractListModel(parent), m_catalog(catalog), m_theme(theme) {
    listAll();
}

void PaletteModel::search(const QString& text) {
    const QString letters = searchLetters(text);
    beginResetModel();
    m_rows.clear();
    if (letters.isEmpty())
        listAll();
    else
        listMatches(letters);
    endResetModel();
}

void PaletteModel::listAll() {
    for (const Section section : sections) {
        bool first = true;
        for (const auto& kind : m_catalog.kinds()) {
            if (kind->section != section) continue;
            if (first) m_rows.push_back({.caption = KindLook::caption(section)});
            first = false;
            m_rows.push_back({.kind = kind.get()});
        }
    }
}

void PaletteModel::listMatches(const QString& letters) {
    for (int wanted = 0; wanted < 3; ++wanted)
        for (const auto& kind : m_catalog.kinds())
            if (rank(*kind, letters) == wanted) m_rows.push_back({.kind = kind.get()});
}

const Kind* PaletteModel::kind(const QModelIndex& index) const {
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].kind : nullptr;
}

QModelIndex PaletteModel::firstEntry() const {
    for (int row = 0; row < rowCount(); ++row)
        if (kind(index(row))) return index(row);
    return {};
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole: return row.kind ? shown(row.kind->name) : row.caption;
        case Qt::ToolTipRole:
            if (!row.kind) return {};
            return tipText(QStringLiteral("%1\n%2").arg(shown(row.kind->name), shown(row.kind->help)));
        case Qt::AccessibleDescriptionRole: return row.kind ? shown(row.kind->help) : QVariant();
        case Qt::DecorationRole:
            if (!row.kind) return {};
            return icon(KindLook::icon(*row.kind), KindLook::color(*row.kind, m_theme.tokens()));
        case captionRole: return row.kind == nullptr;
        default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    if (!kind(index)) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList PaletteModel::mimeTypes() const { return {KindLook::mimeType}; }

QMimeData* PaletteModel::mimeData(const QModelIndexList& indexes) const {
    const Kind* dragged = indexes.isEmpty() ? nullptr : kind(indexes.front());
    if (!dragged) return nullptr;
    auto* data = new QMimeData;
    data->setData(KindLook::mimeType, QByteArray(dragged->key.data(), static_cast<qsizetype>(dragged->key.size())));
    return data;
}

}  // namespace stampede
