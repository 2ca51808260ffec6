#include "widgets/bridge/day_markers.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <optional>

#include "widgets/bridge/log_words.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/numbers.h"
#include "widgets/style/tokens.h"

namespace stampede {

namespace {

/// What the host does stands in its announcements, and the cloud does nothing of itself that is worth a mark.
std::optional<DayMarker::Sort> sortOf(Actor actor) {
    switch (actor) {
        case Actor::player: return DayMarker::Sort::player;
        case Actor::chaos: return DayMarker::Sort::chaos;
        case Actor::autoScaling: return DayMarker::Sort::autoScaling;
        case Actor::host:
        case Actor::cloud: break;
    }
    return {};
}

}  // namespace

void DayMarkers::clear() { *this = {}; }

bool DayMarkers::follow(const Snapshot& snapshot) {
    bool isNews = false;
    if (snapshot.now < m_now || snapshot.notices.size() < m_notices || snapshot.log.size() < m_entries) {
        clear();
        isNews = true;
    }
    const auto before = static_cast<std::ptrdiff_t>(m_markers.size());
    for (; m_notices < snapshot.notices.size(); ++m_notices)
        m_markers.push_back({snapshot.notices[m_notices].at, DayMarker::Sort::announcement, m_notices});
    for (; m_entries < snapshot.log.size(); ++m_entries)
        if (const auto sort = sortOf(snapshot.log[m_entries].actor))
            m_markers.push_back({snapshot.log[m_entries].at, *sort, m_entries});
    m_now = snapshot.now;
    const auto earlier = [](const DayMarker& a, const DayMarker& b) { return a.at < b.at; };
    std::stable_sort(m_markers.begin() + before, m_markers.end(), earlier);
    std::inplace_merge(m_markers.begin(), m_markers.begin() + before, m_markers.end(), earlier);
    return isNews || static_cast<std::ptrdiff_t>(m_markers.size()) != before;
}

std::uint32_t logNumberOf(const DayMarker& marker, const Snapshot& snapshot) {
    const bool isLogged = marker.sort != DayMarker::Sort::announcement && marker.index < snapshot.log.size();
    return isLogged ? snapshot.log[marker.index].number : 0;
}

std::vector<ResourceId> resourcesOf(const DayMarker& marker, const Snapshot& snapshot) {
    if (logNumberOf(marker, snapshot) == 0) return {};
    return snapshot.log[marker.index].resources;
}

QString toldInOneLine(const DayMarker& marker, const Snapshot& snapshot) {
    if (marker.sort != DayMarker::Sort::announcement)
        return marker.index < snapshot.log.size() ? toldInOneLine(snapshot.log[marker.index]) : QString();
    if (marker.index >= snapshot.notices.size()) return {};
    const Notice& notice = snapshot.notices[marker.index];
    const std::string language = languageTag();
    const std::string_view title = notice.title.empty() ? notice.text.in(language) : notice.title.in(language);
    //: A marker's tooltip: when, who announces, what.
    return QCoreApplication::translate("DayMarkers", "%1 %2: %3")
        .arg(Numbers::clock(notice.at), oneLine(notice.from.in(language)), oneLine(title));
}

QString toldBelow(const DayMarker& marker, const Snapshot& snapshot) {
    if (marker.sort != DayMarker::Sort::announcement || marker.index >= snapshot.notices.size()) return {};
    const Notice& notice = snapshot.notices[marker.index];
    return notice.title.empty() || notice.text.empty() ? QString() : QLatin1Char('\n') + shown(notice.text);
}

QColor colorOf(DayMarker::Sort sort, const Tokens& tokens) {
    switch (sort) {
        case DayMarker::Sort::announcement: return tokens.dim;
        case DayMarker::Sort::player: return tokens.accent;
        case DayMarker::Sort::chaos: return tokens.fail;
        case DayMarker::Sort::autoScaling: return tokens.faint;
    }
    return {};
}

void paintMarker(QPainter& painter, DayMarker::Sort sort, const QPointF& center, double size, const Tokens& tokens) {
    const double half = size / 2;
    const QColor color = colorOf(sort, tokens);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double x = center.x(), y = center.y();
    switch (sort) {
        case DayMarker::Sort::announcement:
            painter.drawConvexPolygon(
                QPolygonF({{x - half, y - half * 0.7}, {x + half, y - half * 0.7}, {x, y + half * 0.9}}));
            break;
        case DayMarker::Sort::player: painter.drawEllipse(center, half * 0.9, half * 0.9); break;
        case DayMarker::Sort::chaos:
            painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(x - half * 0.75, y - half * 0.75), QPointF(x + half * 0.75, y + half * 0.75));
            painter.drawLine(QPointF(x - half * 0.75, y + half * 0.75), QPointF(x + half * 0.75, y - half * 0.75));
            break;
        case DayMarker::Sort::autoScaling: painter.drawRect(QRectF(x - 0.75, y - half * 0.6, 1.5, half * 1.2)); break;
    }
    painter.setBrush(Qt::NoBrush);
}

}  // namespace stampede
