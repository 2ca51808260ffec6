#include "widgets/fields/problem_note.h"

#include <QBoxLayout>
#include <QLabel>

#include "widgets/bridge/alert.h"
#include "widgets/bridge/labels.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

namespace stampede {

ProblemNote::ProblemNote(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_mark(new QLabel(this)), m_words(wrapped(theme, "fail", this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 2);
    row->setSpacing(5);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    connect(&theme, &Theme::changed, this, [this] { dress(); });
    dress();
    hide();
}

void ProblemNote::dress() {
    const Tokens& tokens = m_theme.tokens();
    m_mark->setPixmap(iconPixmap(m_isHint ? QStringLiteral("info") : QStringLiteral("warning"),
                                 m_isHint ? tokens.dim : tokens.fail, 14, devicePixelRatioF()));
    as(m_words, m_isHint ? "dim" : "fail");
}

void ProblemNote::tell(const QString& sentence) { show(sentence, false); }

void ProblemNote::hint(const QString& sentence) { show(sentence, true); }

void ProblemNote::show(const QString& sentence, bool isHint) {
    const bool again = sentence == m_words->text() && isHint == m_isHint && isVisible();
    m_isHint = isHint;
    m_words->setText(sentence);
    dress();
    setVisible(!sentence.isEmpty());
    if (!again || !isHint) alert(*this, sentence);
}

QString ProblemNote::text() const { return m_words->text(); }

}  // namespace stampede
