#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace stampede {

class Theme;

/// One choice out of a few, as buttons that share a frame; arrow keys move between them.
class Segments : public QWidget {
    Q_OBJECT
public:
    /// The theme is borrowed.
    Segments(const Theme& theme, int count, QWidget* parent = nullptr);

    /// One for each segment, as plain text, and what screen readers say of it (the text itself where that is empty).
    void setTexts(const QStringList& texts, const QStringList& names = {});
    /// Each as wide as its own text wants, for where room is scarce; else all are as wide as the widest.
    void setSnug(bool isSnug);
    void setTip(int index, const QString& tip);
    int chosen() const;
    /// Without chosenByUser().
    void choose(int index);
    QAbstractButton* button(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosenByUser(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();

    const Theme& m_theme;
    QButtonGroup* m_group;
    bool m_isSnug = false;
};

}  // namespace stampede
