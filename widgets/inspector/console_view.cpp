#include "widgets/inspector/console_view.h"

#include <QScrollBar>

#include "widgets/bridge/shown.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

ConsoleView::ConsoleView(Theme& theme, QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Console log"));
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTabChangesFocus(true);
    withType(this, theme, &Type::mono);
    setFixedHeight(Type::scaled(150));
}

void ConsoleView::showLines(const std::vector<ConsoleLine>& lines) {
    const bool goesOn = lines.size() >= m_shown && m_shown > 0 && lines.front().at == m_first;
    if (!goesOn) {
        setPlainText({});
        m_shown = 0;
    }
    if (lines.size() == m_shown) return;
    const QScrollBar* bar = verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 1;
    const int before = bar->value();
    QString text;
    for (std::size_t i = m_shown; i < lines.size(); ++i) {
        if (i > m_shown) text += u'\n';
        text += tr("%1  %2").arg(Numbers::clock(lines[i].at), oneLine(lines[i].text));
    }
    appendPlainText(text);
    verticalScrollBar()->setValue(atEnd ? verticalScrollBar()->maximum() : before);
    m_shown = lines.size();
    m_first = lines.front().at;
}

}  // namespace stampede
