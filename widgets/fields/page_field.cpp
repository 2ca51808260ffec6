#include "widgets/fields/page_field.h"

#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QWheelEvent>

namespace stampede {

PageField::PageField(QWidget* parent) : QPlainTextEdit(parent) {
    setRows(m_rows);
    document()->setDocumentMargin(4);
}

void PageField::setRows(int rows) {
    m_rows = rows;
    setFixedHeight(fontMetrics().lineSpacing() * rows + 14);
}

bool PageField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undoes = key->matches(QKeySequence::Undo) && !document()->isUndoAvailable();
        const bool redoes = key->matches(QKeySequence::Redo) && !document()->isRedoAvailable();
        if (undoes || redoes) return false;
    }
    return QPlainTextEdit::event(event);
}

void PageField::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) setRows(m_rows);
}

void PageField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        Q_EMIT applied();
        return event->accept();
    }
    if (event->key() == Qt::Key_Escape) {
        if (!m_escapable) return event->ignore();
        Q_EMIT escaped();
        return event->accept();
    }
    QPlainTextEdit::keyPressEvent(event);
}

void PageField::focusOutEvent(QFocusEvent* event) {
    if (!m_preedit.isEmpty()) {
        QInputMethodEvent commit;
        commit.setCommitString(m_preedit);
        inputMethodEvent(&commit);
    }
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) Q_EMIT left();
}

void PageField::inputMethodEvent(QInputMethodEvent* event) {
    m_preedit = event->preeditString();
    QPlainTextEdit::inputMethodEvent(event);
}

void PageField::wheelEvent(QWheelEvent* event) {
    if (hasFocus() && verticalScrollBar()->maximum() > 0)
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();  // for whoever scrolls past
}

}  // namespace stampede
