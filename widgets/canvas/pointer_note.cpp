#include "widgets/canvas/pointer_note.h"

#include <algorithm>

#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr int widest = 280, padding = 8, gap = 10;
constexpr QPoint offset(18, 22);

}  // namespace

PointerNote::PointerNote(QWidget* parent) : QLabel(parent), m_end(this) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(padding);
    setIndent(0);  // else a styled label adds one of its own
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void PointerNote::say(QPoint at, const QString& text, Tone tone, const QRect& about) {
    m_end.stop();
    setVisible(!text.isEmpty());
    if (text.isEmpty()) {
        clear();
        setAccessibleName({});
        return;
    }
    as(this, tone == Tone::refusing ? "warning" : "card");
    ensurePolished();
    setFont(Type::detail());
    setText(text);
    const QRect room(0, 0, Type::scaled(widest), 1000);
    const QRect words = QFontMetrics(font()).boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text);
    resize(words.size() + QSize(2 * padding + 8, 2 * padding + 4));
    move(cornerBeside(at, about));
    raise();
}

/// Right of it, else below, left or above; by the pointer where all of that is outside.
QPoint PointerNote::cornerBeside(QPoint at, const QRect& about) const {
    const QRect view = parentWidget()->rect();
    const auto inside = [&](QPoint corner) {
        return QPoint(std::clamp(corner.x(), 0, std::max(0, view.width() - width())),
                      std::clamp(corner.y(), 0, std::max(0, view.height() - height())));
    };
    if (about.isNull()) return inside(at + offset);
    const int x = std::max(0, about.left()), y = std::max(0, about.top());
    for (const QPoint corner : {QPoint(about.right() + gap, y), QPoint(x, about.bottom() + gap),
                                QPoint(about.left() - gap - width(), y), QPoint(x, about.top() - gap - height())})
        if (!QRect(inside(corner), size()).intersects(about)) return inside(corner);
    return inside(at + offset);
}

}  // namespace stampede
