#include "widgets/canvas/pointer_note.h"

#include "widgets/style/beside.h"
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
    connect(&m_end, &QTimer::timeout, this, &PointerNote::ended);
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
    move(corner(at, about));
    raise();
}

/// Right of it, else below, left or above; by the pointer where all of that is outside.
QPoint PointerNote::corner(QPoint at, const QRect& about) const {
    const QRect room = parentWidget()->rect();
    std::optional<QPoint> beside;
    if (!about.isNull())
        beside = besideOf(about, size(), room, {Side::right, Side::below, Side::left, Side::above}, {gap, gap});
    return beside.value_or(cornerWithin(room, at + offset, size()));
}

}  // namespace stampede
