#pragma once

#include <QStyledItemDelegate>

namespace stampede {

class Theme;

/// Draws an entry of the palette (icon and name), or a caption in small capitals.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PaletteDelegate(Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme& m_theme;
};

/// What the longest of the entries needs to be drawn whole.
int widestEntry(const QAbstractItemModel& entries);

/// An entry as it hangs on the pointer while it is dragged.
QPixmap dragPicture(const QModelIndex& entry, const Theme& theme, qreal devicePixelRatio);

}  // namespace stampede
