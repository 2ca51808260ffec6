#pragma once

#include <QLabel>

namespace stampede {

/// A sentence beside the pointer, in the size of the window's text at any zoom and never outside the canvas.
class PointerNote : public QLabel {
    Q_OBJECT
public:
    explicit PointerNote(QWidget* parent);

    enum class Tone { plain, refusing };
    /// Empty: hides it.
    void say(QPoint at, const QString& text, Tone tone);
};

}  // namespace stampede
