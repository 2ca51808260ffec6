#include "widgets/canvas/tools/settling.h"

#include <algorithm>

namespace stampede {

namespace {

/// How much of what was there before stands elsewhere now.
std::ptrdiff_t movedBy(const CanvasLayout& before, const CanvasLayout& after) {
    return std::count_if(before.boxes().begin(), before.boxes().end(), [&](const Box& box) {
        const Box* now = box.shape == Shape::chip ? &box : after.box(box.id);
        return now && now->rect.topLeft() != box.rect.topLeft();
    });
}

/// Where it stands in what contains it.
Point placeIn(const CanvasLayout& layout, const Box& box) {
    const Box* around = layout.box(box.container);
    const QPointF corner = box.rect.topLeft() - (around ? around->rect.topLeft() : QPointF());
    return {corner.x(), corner.y()};
}

Point settled(const Desk& desk, AddAction add, Point wanted, Point free) {
    const CanvasLayout before = layoutOf(desk.drawing(), {});
    Point best = free;
    std::optional<std::ptrdiff_t> least;
    for (const std::optional<Point>& asked : {std::optional(wanted), std::optional(free), std::optional<Point>()}) {
        add.position = asked;
        Architecture trial = desk.drawing();
        if (apply(trial, {.what = add}, desk.catalog())) break;
        const CanvasLayout after = layoutOf(trial, {});
        const Box* box = after.box(add.id);
        if (!box) break;
        const std::ptrdiff_t moved = movedBy(before, after);
        if (least && moved >= *least) continue;
        least = moved;
        best = placeIn(after, *box);
        if (moved == 0) break;
    }
    return best;
}

}  // namespace

void settle(const Desk& desk, Addition& addition) {
    if (!addition.wanted || addition.batch.empty()) return;
    auto& add = std::get<AddAction>(addition.batch.front().what);
    if (add.position) add.position = settled(desk, add, *addition.wanted, *add.position);
}

}  // namespace stampede
