#include "widgets/briefing/announcement_page.h"

#include <QBoxLayout>
#include <QLabel>

#include "model/run/snapshot.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/pieces.h"
#include "widgets/style/numbers.h"
#include "widgets/style/type.h"

namespace stampede {

QString headOf(const Notice& notice) {
    QStringList parts{Numbers::clock(notice.at)};
    for (const Wording& wording : {notice.from, notice.title})
        if (const QString part = oneLine(wording.in(languageTag())); !part.isEmpty()) parts << part;
    return parts.join(QStringLiteral(" · "));
}

AnnouncementPage::AnnouncementPage(QWidget* parent) : QWidget(parent), m_passages(new QVBoxLayout(this)) {
    m_passages->setContentsMargins(0, 4, 4, 4);
    m_passages->setSpacing(8);
}

void AnnouncementPage::clear() { stampede::clear(*m_passages); }

void AnnouncementPage::fill(const Snapshot& snapshot, std::size_t newest) {
    clear();
    for (std::size_t i = newest + 1; i-- > 0;) add(snapshot.notices[i], i == newest);
    m_passages->addStretch();
}

void AnnouncementPage::add(const Notice& notice, bool isFirst) {
    auto* row = new QWidget(this);
    auto* stack = new QVBoxLayout(row);
    stack->setContentsMargins({});
    stack->setSpacing(1);
    if (!isFirst) stack->addWidget(passage(headOf(notice), Type::strong(Type::detail())));
    if (!notice.text.empty()) stack->addWidget(passage(shown(notice.text), isFirst ? Type::body() : Type::detail()));
    m_passages->addWidget(row);
    row->show();  // at once, so that its height counts
}

int AnnouncementPage::heightIn(int width) const {
    m_passages->activate();
    return m_passages->totalHeightForWidth(width);
}

}  // namespace stampede
