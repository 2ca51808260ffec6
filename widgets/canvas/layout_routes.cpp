#include <algorithm>
#include <cmath>

#include "widgets/canvas/layout_builder.h"

// The ways of links: orthogonal, around cards, into a card from the gutter at its left, into a frame at its head.

namespace stampede {

namespace {

using M = Measures;
using Way = std::vector<QPointF>;

/// The outermost container of `inner` that does not also hold `other`; null where there is none.
const Box* outerWithout(const Box& inner, const Box& other, const CanvasLayout& layout) {
    const Box* found = nullptr;
    for (const Box* up = layout.box(inner.container); up; up = layout.box(up->container)) {
        bool holds = false;
        for (const Box* at = layout.box(other.container); at; at = layout.box(at->container)) holds = holds || at == up;
        if (holds || up->rect.contains(other.rect)) break;
        found = up;
    }
    return found;
}

bool crosses(const QRectF& rect, QPointF a, QPointF b) {
    const QRectF segment = QRectF(a, b).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
    return rect.adjusted(2, 2, -2, -2).intersects(segment);
}

bool isClear(const Way& way, const Box& from, const Box& to, const CanvasLayout& layout) {
    for (const Box& box : layout.boxes()) {
        if (box.shape != Shape::card || box.id == from.id || box.id == to.id || box.id == from.on) continue;
        for (std::size_t i = 1; i < way.size(); ++i)
            if (crosses(box.rect, way[i - 1], way[i])) return false;
    }
    return true;
}

/// Where a vertical line passes left of `to` inside its container without crossing its neighbours.
qreal gutterOf(const Box& to, const CanvasLayout& layout) {
    const Box* in = layout.box(to.container);
    qreal left = in ? in->rect.left() + 9 : to.rect.left() - 12;
    for (const Box& box : layout.boxes())
        if (box.shape == Shape::card && box.container == to.container && box.id != to.id &&
            box.rect.right() <= to.rect.left())
            left = std::max(left, std::min(box.rect.right() + 12, to.rect.left() - 6));
    return left;
}

QPointF pillOf(const Box& frame) { return {frame.rect.center().x(), frame.rect.top() - M::framePill / 2}; }

Way withoutDoubles(const Way& way) {
    Way result;
    for (const QPointF& point : way) {
        if (!result.empty() && QLineF(result.back(), point).length() < 0.5) continue;
        const std::size_t n = result.size();
        if (n >= 2 && ((result[n - 1].x() == result[n - 2].x() && point.x() == result[n - 1].x()) ||
                       (result[n - 1].y() == result[n - 2].y() && point.y() == result[n - 1].y())))
            result.back() = point;
        else
            result.push_back(point);
    }
    return result;
}

/// From the lower edge of something above: down to the channel above what holds the target, along it, and in.
Way fromAbove(const Box& from, const Box& to, const Box& holder, const CanvasLayout& layout) {
    const qreal channel = std::max(from.rect.bottom() + 4, holder.rect.top() - 9);
    if (to.shape == Shape::frame) {
        const QPointF end = pillOf(to);
        const qreal x = from.shape == Shape::chip ? from.rect.center().x()
                                                  : std::clamp(end.x(), from.rect.left() + 16, from.rect.right() - 16);
        return {{x, from.rect.bottom()}, {x, channel}, {end.x(), channel}, end};
    }
    const qreal gutter = gutterOf(to, layout);
    const qreal x = from.shape == Shape::chip ? from.rect.center().x()
                                              : std::clamp(gutter, from.rect.left() + 16, from.rect.right() - 16);
    const qreal y = to.rect.center().y();
    return {{x, from.rect.bottom()}, {x, channel}, {gutter, channel}, {gutter, y}, {to.rect.left(), y}};
}

Way sideways(const Box& from, const Box& to, const CanvasLayout& layout, int arrivals) {
    const bool right = from.rect.center().x() < to.rect.center().x();
    const qreal shift = (arrivals % 2 ? 1 : -1) * 12.0 * ((arrivals + 1) / 2);
    const QPointF a(right ? from.rect.right() : from.rect.left(), from.rect.center().y());
    const QPointF b(right ? to.rect.left() : to.rect.right(), to.rect.center().y() + shift);
    const Box* holder = outerWithout(to, from, layout);
    const Box* left = outerWithout(from, to, layout);
    qreal edge = holder && !left ? (right ? holder->rect.left() : holder->rect.right()) : b.x();
    if ((right && edge <= a.x() + 8) || (!right && edge >= a.x() - 8)) edge = b.x();
    const qreal near = std::min(std::abs(edge - a.x()) / 2, 22.0) + (arrivals > 0 ? -8.0 : 0.0);
    const qreal x = right ? a.x() + near : a.x() - near;
    Way direct{a, {x, a.y()}, {x, b.y()}, b};
    if (isClear(direct, from, to, layout) || !right) return direct;
    const qreal gutter = gutterOf(to, layout), over = to.rect.top() - 8;
    return {a, {x, a.y()}, {x, over}, {gutter, over}, {gutter, to.rect.center().y()}, {b.x(), to.rect.center().y()}};
}

Way upOrDown(const Box& from, const Box& to) {
    const bool down = from.rect.center().y() < to.rect.center().y();
    const qreal left = std::max(from.rect.left(), to.rect.left()), right = std::min(from.rect.right(), to.rect.right());
    const QPointF a(from.rect.center().x(), down ? from.rect.bottom() : from.rect.top());
    QPointF b(to.rect.center().x(), down ? to.rect.top() : to.rect.bottom());
    if (to.shape == Shape::frame && down) b = pillOf(to);
    if (left + 16 < right) {
        const qreal x = std::clamp(to.shape == Shape::frame ? b.x() : a.x(), left + 8, right - 8);
        return {{x, a.y()}, {x, b.y()}};
    }
    const qreal y = (a.y() + b.y()) / 2;
    return {a, {a.x(), y}, {b.x(), y}, b};
}

QPainterPath rounded(const Way& way) {
    QPainterPath path(way.front());
    for (std::size_t i = 1; i + 1 < way.size(); ++i) {
        const QLineF in(way[i], way[i - 1]), out(way[i], way[i + 1]);
        const qreal radius = std::min({8.0, in.length() / 2, out.length() / 2});
        path.lineTo(in.pointAt(radius / in.length()));
        path.quadTo(way[i], out.pointAt(radius / out.length()));
    }
    path.lineTo(way.back());
    return path;
}

}  // namespace

std::vector<QPointF> wayBetween(const Box& from, const Box& to, const CanvasLayout& layout, int arrivals) {
    const bool isFrame = to.shape == Shape::frame;
    const Box* holder = outerWithout(to, from, layout);
    // A frame stands in containers that it is not drawn in; they begin above it.
    if (isFrame && from.rect.bottom() <= to.rect.top()) {
        Box top = to;
        for (const Box& box : layout.boxes())
            if (box.shape == Shape::container && box.depth >= to.depth - 1 && box.rect.intersects(to.rect) &&
                box.rect.top() > from.rect.top())
                top.rect.setTop(std::min(top.rect.top(), box.rect.top()));
        return withoutDoubles(fromAbove(from, to, top, layout));
    }
    if (holder && from.rect.bottom() <= holder->rect.top() && from.rect.right() > holder->rect.left())
        return withoutDoubles(fromAbove(from, to, *holder, layout));
    const bool apart = from.rect.right() + 16 <= to.rect.left() || to.rect.right() + 16 <= from.rect.left();
    return withoutDoubles(apart ? sideways(from, to, layout, arrivals) : upOrDown(from, to));
}

QPainterPath CanvasLayout::wayBetween(const Box& from, const Box& to) const {
    const std::vector<QPointF> way = stampede::wayBetween(from, to, *this, 0);
    return way.size() < 2 ? QPainterPath() : rounded(way);
}

void LayoutBuilder::addRoutes() {
    ById<int> arrivals;
    for (const Link& link : m_drawing.links()) {
        const Box* from = m_layout.box(link.from);
        const Box* to = m_layout.box(link.to);
        if (!from || !to || from == to || link.role == role::placement) continue;
        if (to->shape == Shape::chip && link.role == role::uses) continue;
        if (to->shape == Shape::chip) {
            const bool isOn = std::any_of(m_layout.m_boxes.begin(), m_layout.m_boxes.end(),
                                          [&](const Box& box) { return box.id == link.to && box.on == link.from; });
            if (isOn) continue;
        }
        const std::vector<QPointF> way = wayBetween(*from, *to, m_layout, arrivals[link.to]++);
        if (way.size() < 2) continue;
        m_layout.m_routes.push_back({link, rounded(way)});
        m_layout.m_bounds |= m_layout.m_routes.back().path.boundingRect();
    }
}

}  // namespace stampede
