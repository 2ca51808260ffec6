#include "widgets/briefing/announcement_banner.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

#include "model/run/snapshot.h"
#include "widgets/bridge/alert.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/shown.h"
#include "widgets/briefing/announcement_page.h"
#include "widgets/fields/pieces.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr double widest = 560, narrowest = 200;
constexpr int fromTheEdge = 8;

QString oneLineOf(const Wording& wording) { return oneLine(wording.in(languageTag())); }

}  // namespace

std::chrono::milliseconds readingTime(const QString& text) {
    constexpr std::chrono::milliseconds toNotice{5000}, aLetter{70}, longest{25'000};
    return std::min<std::chrono::milliseconds>(toNotice + aLetter * text.size(), longest);
}

AnnouncementBanner::AnnouncementBanner(Desk& desk, Theme& theme, QWidget& bar)
    : QFrame(bar.parentWidget()),
      m_desk(desk),
      m_theme(theme),
      m_bar(bar),
      m_picture(plainLabel({}, this)),
      m_head(plainLabel({}, this)),
      m_line(plainLabel({}, this)),
      m_more(new QToolButton(this)),
      m_close(new QToolButton(this)),
      m_page(new AnnouncementPage(this)),
      m_hide(new QTimer(this)) {
    setAttribute(Qt::WA_StyledBackground);
    as(this, "note");
    hide();
    build();
    connect(m_more, &QToolButton::toggled, this, &AnnouncementBanner::turn);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_hide->setSingleShot(true);
    connect(m_hide, &QTimer::timeout, this, &QWidget::hide);
    connect(&desk, &Desk::arrived, this, &AnnouncementBanner::look);
    connect(&desk, &Desk::stateChanged, this, &AnnouncementBanner::look);
    connect(&theme, &Theme::changed, this, &AnnouncementBanner::refresh);
    parentWidget()->installEventFilter(this);
    bar.installEventFilter(this);
    if (const auto snapshot = desk.snapshot())
        m_seen = snapshot->notices.size();  // what a window before this one showed
    refresh();
}

QHBoxLayout* AnnouncementBanner::makeHead() {
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    for (QLabel* label : {m_head, m_line}) {
        label->setMinimumWidth(1);
        words->addWidget(label);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_picture);
    row->addLayout(words, 1);
    row->addWidget(m_more);
    row->addWidget(m_close);
    return row;
}

void AnnouncementBanner::build() {
    m_scroll = scrolled(m_page, {}, this);
    m_scroll->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 3, 6, 3);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addWidget(m_scroll, 1);
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton* button : {m_more, m_close}) button->setFocusPolicy(Qt::StrongFocus);
}

void AnnouncementBanner::showAll() {
    const auto snapshot = m_desk.snapshot();
    if (snapshot && !snapshot->notices.empty()) open(snapshot->notices.size() - 1);
}

void AnnouncementBanner::open(std::size_t notice) {
    const auto snapshot = m_desk.snapshot();
    if (!snapshot || notice >= snapshot->notices.size()) return;
    m_seen = snapshot->notices.size();
    m_index = notice;
    m_more->setChecked(true);
    refresh();
    show();
    raise();
}

void AnnouncementBanner::look() {
    const auto snapshot = m_desk.snapshot();
    const std::size_t count = snapshot ? snapshot->notices.size() : 0;
    if (count == m_seen) return;
    const bool isNews = count > m_seen;
    m_seen = count;
    if (!isNews) hide();  // another run, or none
    if (count == 0) return;
    m_index = count - 1;
    come();
}

void AnnouncementBanner::come() {
    refresh();
    show();
    raise();
    alert(*this, words());
    leaveSoon();
}

QString AnnouncementBanner::words() const { return m_headText + QLatin1Char('\n') + m_lineText; }

void AnnouncementBanner::leaveSoon() {
    const bool isRead = m_more->isChecked() || underMouse() || m_more->hasFocus() || m_close->hasFocus();
    if (!isRead && isVisible()) m_hide->start(readingTime(m_headText + m_lineText));
}

void AnnouncementBanner::refresh() {
    const Tokens& t = m_theme.tokens();
    m_picture->setPixmap(iconPixmap("announcement", t.accent, Type::scaled(18), devicePixelRatioF()));
    m_head->setFont(Type::strong(Type::detail()));
    m_line->setFont(Type::detail());
    as(m_line, "dim");
    const bool isOpen = m_more->isChecked();
    m_more->setIcon(icon(isOpen ? "chevron-down" : "chevron-right", t.dim, 14));
    m_more->setFont(Type::detail());
    m_more->setText(isOpen ? tr("Less") : tr("Read"));
    const QString more = isOpen ? tr("Only the first words") : tr("Read all of it, and what was announced before");
    m_more->setAccessibleName(more);
    m_more->setToolTip(tipText(more));
    m_close->setIcon(icon("close", t.dim, 14));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tipText(tr("Put this away (Esc); it stays in the timeline")));
    const auto snapshot = m_desk.snapshot();
    if (!snapshot || m_index >= snapshot->notices.size()) return;
    const Notice& notice = snapshot->notices[m_index];
    m_headText = headOf(notice);
    m_lineText = oneLineOf(notice.text);
    setAccessibleName(words());
    setAccessibleDescription(tr("Announcement"));
    m_scroll->setAccessibleName(tr("Announcements until now"));
    m_line->setVisible(!isOpen && !m_lineText.isEmpty());
    m_page->clear();
    if (isOpen) m_page->fill(*snapshot, m_index);
    place();
}

void AnnouncementBanner::turn(bool isOpen) {
    if (isOpen) m_hide->stop();
    m_scroll->setVisible(isOpen);
    refresh();
    leaveSoon();
}

QSize AnnouncementBanner::sizeHint() const {
    const int lines = QFontMetrics(Type::strong(Type::detail())).height() + QFontMetrics(Type::detail()).height();
    return {Type::scaled(widest), std::max(lines + 8, Type::scaled(36))};
}

/// In the bar's row, at its right end; below the bar where there is no room beside what it holds.
void AnnouncementBanner::place() {
    const QRect row = m_bar.geometry();
    const int beside = row.width() - m_bar.sizeHint().width() - 2 * fromTheEdge;
    const bool fits = beside >= Type::scaled(narrowest);
    const int room = std::max(fits ? beside : row.width() - 2 * fromTheEdge, 1);
    const int width = std::min(sizeHint().width(), room), closed = sizeHint().height();
    const int top = fits ? row.top() + std::max((row.height() - closed) / 2, 0) : row.bottom() + fromTheEdge;
    int height = closed;
    if (m_more->isChecked()) {
        const int within = width - layout()->contentsMargins().left() - layout()->contentsMargins().right();
        height += m_page->heightIn(within) + fromTheEdge;
    }
    const int below = std::max(parentWidget()->height() - top - fromTheEdge, closed);
    setGeometry(row.right() - fromTheEdge - width, top, width, std::min(height, below));
    layout()->activate();
    for (const auto& [label, text] : {std::pair(m_head, m_headText), std::pair(m_line, m_lineText)})
        label->setText(label->fontMetrics().elidedText(text, Qt::ElideRight, label->width()));
}

bool AnnouncementBanner::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) hide();
    const bool isRoom = watched == parentWidget() || watched == &m_bar;
    if (isRoom && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) place();
    return QFrame::eventFilter(watched, event);
}

void AnnouncementBanner::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QFrame::keyPressEvent(event);
    hide();
}

void AnnouncementBanner::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_more->isChecked() && event->button() == Qt::LeftButton) m_more->setChecked(true);
}

void AnnouncementBanner::enterEvent(QEnterEvent* event) {
    m_hide->stop();
    QFrame::enterEvent(event);
}

void AnnouncementBanner::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    leaveSoon();
}

void AnnouncementBanner::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    m_hide->stop();
    if (!isVisibleTo(parentWidget())) m_more->setChecked(false);
}

void AnnouncementBanner::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace stampede
