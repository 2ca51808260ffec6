#pragma once

#include <QTextCharFormat>

#include "widgets/fields/page_field.h"

class QSyntaxHighlighter;

namespace stampede {

class Theme;

/// A boot script with line numbers. Commands that a machine will know are set apart, what it will complain about is
/// underlined: both as the machine itself reads the script.
class ScriptField : public PageField {
    Q_OBJECT
public:
    ScriptField(Theme& theme, QWidget* parent);

    /// What the machine will say of the first line that it does not understand, "Line 3: foo: command not found".
    QString firstComplaint() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int gutterWidth() const;
    void placeGutter();
    void paintGutter();
    void dress();

    Theme& m_theme;
    QWidget* m_gutter;
    QSyntaxHighlighter* m_highlighter;
};

}  // namespace stampede
