#include "widgets/style/icons.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <memory>

#include "widgets/style/resources.h"
#include "widgets/style/tokens.h"

namespace stampede {

namespace {

QString pathOf(const QString& name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

QByteArray tinted(const QString& name, const QColor& color) {
    loadResources();
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1());
}

// A few dozen icons in a few colours: parsed once each.
QSvgRenderer& rendererOf(const QString& name, const QColor& color) {
    static QHash<QString, std::shared_ptr<QSvgRenderer>> renderers;
    std::shared_ptr<QSvgRenderer>& renderer = renderers[name + color.name(QColor::HexRgb)];
    if (!renderer) {
        const QByteArray svg = tinted(name, color);
        renderer = std::make_shared<QSvgRenderer>();
        if (!svg.isEmpty()) renderer->load(svg);
    }
    return *renderer;
}

}  // namespace

bool hasIcon(const QString& name) {
    loadResources();
    return QFile::exists(pathOf(name));
}

QIcon icon(const QString& name, const QColor& color, int size) {
    QIcon result;
    for (const qreal ratio : {1.0, 2.0}) {
        result.addPixmap(iconPixmap(name, color, size, ratio), QIcon::Normal);
        result.addPixmap(iconPixmap(name, faded(color, color.alphaF() * 0.4), size, ratio), QIcon::Disabled);
    }
    return result;
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio) {
    const QString key =
        QStringLiteral("stampede/%1/%2/%3/%4").arg(name, color.name(QColor::HexArgb)).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(qRound(size * devicePixelRatio), qRound(size * devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, name, QRectF(0, 0, size, size), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& where, const QColor& color) {
    QSvgRenderer& renderer = rendererOf(name, color);
    if (!renderer.isValid()) return;
    const qreal opacity = painter.opacity();
    painter.setOpacity(opacity * color.alphaF());
    renderer.render(&painter, where);
    painter.setOpacity(opacity);
}

}  // namespace stampede
