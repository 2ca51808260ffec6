#pragma once

#include <QWidget>

class QLabel;

namespace stampede {

class Theme;

/// Why something that was asked for was not done, beside where it was asked: a mark, a sentence, and an alert for who
/// cannot see it. Hidden while it has nothing to say.
class ProblemNote : public QWidget {
    Q_OBJECT
public:
    explicit ProblemNote(Theme& theme, QWidget* parent = nullptr);

    /// Empty: all is well.
    void tell(const QString& sentence);
    /// The same where it is only what is still missing.
    void hint(const QString& sentence);
    QString text() const;

private:
    void show(const QString& sentence, bool isHint);
    void dress();

    Theme& m_theme;
    QLabel* m_mark;
    QLabel* m_words;
    bool m_isHint = false;
};

}  // namespace stampede
