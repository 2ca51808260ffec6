#include "widgets/bridge/composing_field.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <utility>

namespace stampede {

ComposingField::ComposingField(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::textChanged, this, &ComposingField::tell);
}

QString ComposingField::wholeText() const {
    QString whole = text();
    return whole.insert(hasSelectedText() ? selectionStart() : cursorPosition(), m_composed);
}

void ComposingField::commitComposed() {
    if (m_composed.isEmpty()) return;
    QGuiApplication::inputMethod()->commit();
    if (m_composed.isEmpty()) return;  // the input method did it
    QInputMethodEvent commit;
    commit.setCommitString(std::exchange(m_composed, {}));
    QLineEdit::inputMethodEvent(&commit);
    tell();
}

void ComposingField::inputMethodEvent(QInputMethodEvent* event) {
    m_composed = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    tell();
}

void ComposingField::focusOutEvent(QFocusEvent* event) {
    commitComposed();  // QLineEdit drops what the input method does not commit
    QLineEdit::focusOutEvent(event);
}

void ComposingField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) commitComposed();
    QLineEdit::keyPressEvent(event);
}

void ComposingField::tell() {
    const QString whole = wholeText();
    if (whole == m_told) return;
    m_told = whole;
    Q_EMIT wholeTextChanged(whole);
}

}  // namespace stampede
