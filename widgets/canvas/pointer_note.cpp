#include "widgets/canvas/pointer_note.h"

#include <algorithm>

#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr int widest = 280, padding = 8;
constexpr QPoint offset(18, 22);

}  // namespace

PointerNote::PointerNote(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(padding);
    setIndent(0);  // else a styled label adds one of its own
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void PointerNote::say(QPoint at, const QString& text, Tone tone) {
    setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    as(this, tone == Tone::refusing ? "warning" : "card");
    ensurePolished();
    setFont(Type::detail());
    setText(text);
    const QRect room(0, 0, Type::scaled(widest), 1000);
    const QRect words = QFontMetrics(font()).boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text);
    resize(words.size() + QSize(2 * padding + 8, 2 * padding + 4));
    const QPoint corner = at + offset;
    move(std::clamp(corner.x(), 0, std::max(0, parentWidget()->width() - width())),
         std::clamp(corner.y(), 0, std::max(0, parentWidget()->height() - height())));
    raise();
}

}  // namespace stampede
