#pragma once

#include <QPlainTextEdit>

namespace stampede {

/// Several lines of text, with the same promises as LineField. Ctrl+Enter applies; Enter is a line of the text.
class PageField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PageField(QWidget* parent = nullptr);

    /// As high as so many lines.
    void setRows(int rows);
    /// Whether Escape is for this field; else it goes on to the window.
    void setEscapable(bool escapable) { m_escapable = escapable; }

Q_SIGNALS:
    void left();     ///< the focus went elsewhere
    void applied();  ///< Ctrl+Enter
    void escaped();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QString m_preedit;
    bool m_escapable = false;
    int m_rows = 2;
};

}  // namespace stampede
