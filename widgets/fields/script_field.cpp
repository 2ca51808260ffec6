#include "widgets/fields/script_field.h"

#include <QEvent>
#include <QPainter>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include "model/cloud/parts/boot_script.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

class ScriptColours : public QSyntaxHighlighter {
public:
    ScriptColours(QTextDocument* document, const Theme& theme) : QSyntaxHighlighter(document), m_theme(theme) {}

protected:
    void highlightBlock(const QString& line) override {
        const Tokens& tokens = m_theme.tokens();
        const auto steps = readBootScript(line.toStdString());
        QTextCharFormat format;
        if (steps.empty()) {  // a comment
            format.setForeground(tokens.dim);
            return setFormat(0, static_cast<int>(line.size()), format);
        }
        const BootStep& step = steps.front();
        const QString program = QString::fromStdString(step.program);
        const int start = program.isEmpty() ? -1 : static_cast<int>(line.indexOf(program));
        if (step.action == BootStep::Action::complaint) {
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(tokens.fail);
            format.setForeground(tokens.fail);
        } else {
            format.setForeground(tokens.accent);
            format.setFontWeight(QFont::DemiBold);
        }
        if (start >= 0)
            setFormat(start, static_cast<int>(program.size()), format);
        else
            setFormat(0, static_cast<int>(line.size()), format);
    }

private:
    const Theme& m_theme;
};

}  // namespace

ScriptField::ScriptField(Theme& theme, QWidget* parent)
    : PageField(parent),
      m_theme(theme),
      m_gutter(new QWidget(this)),
      m_highlighter(new ScriptColours(document(), theme)) {
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    m_gutter->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect& rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { placeGutter(); });
    connect(&theme, &Theme::changed, this, [this] { dress(); });
    dress();
}

void ScriptField::dress() {
    setFont(Type::mono());
    placeGutter();
    m_highlighter->rehighlight();
}

QString ScriptField::firstComplaint() const {
    for (const BootStep& step : readBootScript(toPlainText().toStdString()))
        if (step.action == BootStep::Action::complaint)
            return tr("Line %1: %2").arg(Numbers::count(step.line), oneLine(step.text));
    return {};
}

int ScriptField::gutterWidth() const {
    const auto digits = QString::number(std::max(10, blockCount())).size();
    return fontMetrics().horizontalAdvance(u'9') * static_cast<int>(digits) + 10;
}

void ScriptField::placeGutter() {
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void ScriptField::resizeEvent(QResizeEvent* event) {
    PageField::resizeEvent(event);
    placeGutter();
}

bool ScriptField::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_gutter || event->type() != QEvent::Paint) return PageField::eventFilter(watched, event);
    paintGutter();
    return true;
}

void ScriptField::paintGutter() {
    QPainter painter(m_gutter);
    painter.setFont(font());
    painter.setPen(m_theme.tokens().faint);
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top < m_gutter->height()) {
        const qreal height = blockBoundingRect(block).height();
        painter.drawText(QRectF(0, top, m_gutter->width() - 5, height), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
        block = block.next();
        top += height;
    }
}

}  // namespace stampede
