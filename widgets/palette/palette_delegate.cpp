#include "widgets/palette/palette_delegate.h"

#include <QIcon>
#include <QPainter>
#include <algorithm>

#include "widgets/palette/palette_model.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr int margin = 12, iconSize = 18, gap = 10;

void paintEntry(QPainter& painter, const QRect& where, const QModelIndex& entry, const QColor& color) {
    const int size = Type::scaled(iconSize);
    const QRect picture(where.left(), where.center().y() - size / 2 + 1, size, size);
    entry.data(Qt::DecorationRole).value<QIcon>().paint(&painter, picture);
    painter.setFont(Type::body());
    painter.setPen(color);
    const QRect text = where.adjusted(size + gap, 0, 0, 0);
    const QString name = entry.data(Qt::DisplayRole).toString();
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(Type::body()).elidedText(name, Qt::ElideRight, text.width()));
}

}  // namespace

PaletteDelegate::PaletteDelegate(Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    if (index.data(PaletteModel::captionRole).toBool()) {
        painter->setFont(Type::caps());
        painter->setPen(tokens.dim);
        painter->drawText(inner.adjusted(2, 0, 0, -Type::scaled(4)), Qt::AlignLeft | Qt::AlignBottom,
                          index.data(Qt::DisplayRole).toString().toUpper());
    } else {
        const bool current = option.state & QStyle::State_Selected;
        const bool focused = current && (option.state & QStyle::State_HasFocus);
        const QRectF plate = QRectF(option.rect).adjusted(6.5, 1.5, -6.5, -1.5);
        painter->setPen(focused ? QPen(tokens.accent, 1) : QPen(Qt::NoPen));
        if (current)
            painter->setBrush(mixed(tokens.panel, tokens.accent, 0.14));
        else if (option.state & QStyle::State_MouseOver)
            painter->setBrush(mixed(tokens.panel, tokens.text, 0.05));
        painter->drawRoundedRect(plate, 6, 6);
        paintEntry(*painter, inner.adjusted(2, 0, 0, 0), index, tokens.text);
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    if (!index.data(PaletteModel::captionRole).toBool()) return {Type::scaled(140), Type::scaled(28)};
    return {Type::scaled(140), Type::scaled(index.row() == 0 ? 22 : 32)};
}

int widestEntry(const QAbstractItemModel& entries) {
    const QFontMetrics metrics(Type::body());
    int widest = 0;
    for (int row = 0; row < entries.rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(entries.index(row, 0).data().toString()));
    return widest + 1 + 2 + Type::scaled(iconSize) + gap + 2 * margin;
}

QPixmap dragPicture(const QModelIndex& entry, const Theme& theme, qreal devicePixelRatio) {
    const QFontMetrics metrics(Type::body());
    const QSize size(metrics.horizontalAdvance(entry.data(Qt::DisplayRole).toString()) + Type::scaled(iconSize) + gap +
                         2 * margin + 2,
                     Type::scaled(34));
    QPixmap picture(size * devicePixelRatio);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.tokens().accent, 1));
    painter.setBrush(theme.tokens().panel);
    painter.drawRoundedRect(QRectF({0.5, 0.5}, size - QSize(1, 1)), 9, 9);
    paintEntry(painter, QRect(QPoint(margin, 0), size - QSize(2 * margin, 0)), entry, theme.tokens().text);
    return picture;
}

}  // namespace stampede
