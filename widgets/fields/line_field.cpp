#include "widgets/fields/line_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>

namespace stampede {

void LineField::showText(const QString& newText) {
    if (text() == newText) return;
    const int cursor = cursorPosition();
    setText(newText);
    setCursorPosition(hasFocus() ? cursor : 0);
}

bool LineField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undoes = key->matches(QKeySequence::Undo) && !isUndoAvailable();
        const bool redoes = key->matches(QKeySequence::Redo) && !isRedoAvailable();
        if (undoes || redoes) return false;
    }
    return ComposingField::event(event);
}

void LineField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (!m_escapable) return event->ignore();
        Q_EMIT escaped();
        return event->accept();
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    ComposingField::keyPressEvent(event);
    if (!enter) return;
    event->accept();
    if (completer()) completer()->popup()->hide();  // which it does itself only where the key is not accepted
    Q_EMIT left();
}

void LineField::focusOutEvent(QFocusEvent* event) {
    ComposingField::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) Q_EMIT left();
}

}  // namespace stampede
