#include "widgets/briefing/announcement_banner.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <algorithm>

#include "model/run/snapshot.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/shown.h"
#include "widgets/briefing/page_parts.h"
#include "widgets/style/icons.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr auto usualStay = std::chrono::seconds(12);
constexpr double widest = 560;

QString oneLineOf(const Wording& wording) { return oneLine(wording.in(languageTag())); }

}  // namespace

AnnouncementBanner::AnnouncementBanner(Desk& desk, Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_desk(desk),
      m_theme(theme),
      m_picture(plainLabel({}, this)),
      m_when(plainLabel({}, this)),
      m_title(plainLabel({}, this)),
      m_text(plainLabel({}, this)),
      m_more(new QToolButton(this)),
      m_close(new QToolButton(this)),
      m_list(new QWidget(this)) {
    setAttribute(Qt::WA_StyledBackground);
    as(this, "card");
    hide();
    m_hide.setSingleShot(true);
    m_hide.setInterval(usualStay);
    for (QLabel* label : {m_title, m_text}) label->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel* label : {m_when, m_title, m_text}) words->addWidget(label);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_older = new QVBoxLayout(m_list);
    m_older->setContentsMargins(0, 8, 0, 0);
    m_older->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 12);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_list);
    m_list->hide();
    m_more->setCheckable(true);
    connect(m_more, &QToolButton::toggled, this, &AnnouncementBanner::showList);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    connect(&desk, &Desk::arrived, this, &AnnouncementBanner::look);
    connect(&desk, &Desk::stateChanged, this, &AnnouncementBanner::look);
    connect(&theme, &Theme::changed, this, &AnnouncementBanner::refresh);
    parent->installEventFilter(this);
    if (const auto snapshot = desk.snapshot())
        m_seen = snapshot->notices.size();  // what a window before this one showed
    refresh();
}

void AnnouncementBanner::showAll() {
    const auto snapshot = m_desk.snapshot();
    if (!snapshot || snapshot->notices.empty()) return;
    m_seen = snapshot->notices.size();
    m_more->setChecked(m_seen > 1);
    refresh();
    show();
    raise();
    if (m_seen <= 1) m_hide.start();
}

void AnnouncementBanner::look() {
    const auto snapshot = m_desk.snapshot();
    const std::size_t count = snapshot ? snapshot->notices.size() : 0;
    if (count == m_seen) return;
    const bool news = count > m_seen;
    m_seen = count;
    if (!news) {  // another run, or none
        hide();
        if (count == 0) return;
    }
    refresh();
    show();
    raise();
    if (!underMouse() && !m_more->isChecked()) m_hide.start();
}

void AnnouncementBanner::refresh() {
    const Tokens& t = m_theme.tokens();
    setAccessibleName(tr("Announcement"));
    m_picture->setPixmap(iconPixmap("announcement", t.accent, Type::scaled(20), devicePixelRatioF()));
    m_when->setFont(Type::detail());
    as(m_when, "dim");
    m_title->setFont(Type::strong(Type::body()));
    m_text->setFont(Type::body());
    m_close->setIcon(icon("close", t.dim, 16));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tipText(tr("Close")));
    const auto snapshot = m_desk.snapshot();
    if (!snapshot || snapshot->notices.empty()) return;
    const Notice& newest = snapshot->notices.back();
    const QString from = oneLineOf(newest.from);
    const QString clock = Numbers::clock(newest.at);
    m_when->setText(from.isEmpty() ? clock : tr("%1 · %2", "when, who").arg(clock, from));
    m_title->setText(oneLineOf(newest.title));
    m_title->setVisible(!m_title->text().isEmpty());
    m_text->setText(shown(newest.text));
    m_text->setVisible(!m_text->text().isEmpty());
    const auto older = static_cast<int>(snapshot->notices.size()) - 1;
    m_more->setVisible(older > 0);
    m_more->setText(tr("%n earlier", "announcements", older));
    if (older == 0) m_more->setChecked(false);
    fillOlder();
    place();
}

void AnnouncementBanner::fillOlder() {
    while (QLayoutItem* item = m_older->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    if (!m_more->isChecked()) return;
    const auto snapshot = m_desk.snapshot();
    for (std::size_t i = snapshot->notices.size() - 1; i-- > 0;) {
        const Notice& notice = snapshot->notices[i];
        auto* row = new QWidget(m_list);
        auto* stack = new QVBoxLayout(row);
        stack->setContentsMargins(28, 0, 0, 0);
        stack->setSpacing(1);
        stack->addWidget(passage(tr("%1 · %2", "when, what").arg(Numbers::clock(notice.at), oneLineOf(notice.title)),
                                 Type::detail()));
        if (!notice.text.empty()) stack->addWidget(passage(shown(notice.text), Type::detail(), "dim"));
        m_older->addWidget(row);
        row->show();  // at once, so that its height counts
    }
}

void AnnouncementBanner::showList(bool open) {
    if (open) m_hide.stop();
    m_list->setVisible(open);
    refresh();
    if (!open && isVisible() && !underMouse()) m_hide.start();
}

void AnnouncementBanner::place() {
    const int width = std::min(Type::scaled(widest), parentWidget()->width() - 32);
    if (width <= 0) return;
    layout()->activate();
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry((parentWidget()->width() - width) / 2, 12, width, std::min(wanted, parentWidget()->height() - 24));
}

bool AnnouncementBanner::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) place();
    return QFrame::eventFilter(watched, event);
}

void AnnouncementBanner::enterEvent(QEnterEvent* event) {
    m_hide.stop();
    QFrame::enterEvent(event);
}

void AnnouncementBanner::leaveEvent(QEvent* event) {
    if (!m_more->isChecked()) m_hide.start();
    QFrame::leaveEvent(event);
}

void AnnouncementBanner::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace stampede
