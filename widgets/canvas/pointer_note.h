#pragma once

#include <QLabel>
#include <QTimer>

namespace stampede {

/// A sentence beside the pointer, or beside what it is about, in the size of the window's text at any zoom and never
/// outside the canvas.
class PointerNote : public QLabel {
    Q_OBJECT
public:
    /// How long something is told that is not asked for again.
    static constexpr int lingering = 7000;  // ms

    explicit PointerNote(QWidget* parent);

    enum class Tone { plain, refusing };
    /// Until the next call, off `about` where there is room for that. Empty: hides it.
    void say(QPoint at, const QString& text, Tone tone, const QRect& about = {});
    /// From now on it goes by itself.
    void linger() { m_end.start(lingering); }
    /// What it is about has moved away from it: what only lingers hides until its time is over.
    void leave() {
        if (m_end.isActive()) hide();
    }

Q_SIGNALS:
    /// What lingered has had its time.
    void ended();

private:
    QPoint corner(QPoint at, const QRect& about) const;

    QTimer m_end;
};

}  // namespace stampede
