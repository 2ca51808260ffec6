#pragma once

#include <QLineEdit>

namespace stampede {

/// A field in which a syllable that is still being composed counts as typed: it is part of wholeText(), and leaving the
/// field or pressing Enter keeps it.
class ComposingField : public QLineEdit {
    Q_OBJECT
public:
    explicit ComposingField(QWidget* parent = nullptr);

    /// What is typed, with what is being composed where it would stand.
    QString wholeText() const;
    /// Makes what is being composed text.
    void commitComposed();

Q_SIGNALS:
    void wholeTextChanged(const QString& text);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();

    QString m_composed;
    QString m_told;
};

}  // namespace stampede
