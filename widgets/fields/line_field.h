#pragma once

#include "widgets/bridge/composing_field.h"

namespace stampede {

/// A line of text that says when it is left. Undo goes to the window's once nothing is left to undo in here.
class LineField : public ComposingField {
    Q_OBJECT
public:
    using ComposingField::ComposingField;

    /// As setText(), but keeps the cursor, and does nothing where the text is the same.
    void showText(const QString& text);

    /// Whether Escape is for this field; else it goes on to the window.
    void setEscapable(bool escapable) { m_escapable = escapable; }
    bool event(QEvent* event) override;

Q_SIGNALS:
    void left();     ///< Enter, or the focus went elsewhere
    void escaped();  ///< Escape while something was typed (see setEscapable)

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool m_escapable = false;
};

}  // namespace stampede
