#include "widgets/canvas/traffic.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "widgets/bridge/shown.h"
#include "widgets/style/numbers.h"

namespace stampede {

namespace {

constexpr double pixelsPerSecond = 120;
constexpr SimTime window = seconds(10);
constexpr int frameMs = 16;

/// Dots per second that can be told apart: grows with the rate, but not as fast.
double density(double rate) { return rate <= 0 ? 0 : std::clamp(0.5 * std::log2(1 + 2 * rate), 0.25, 3.0); }

double sum(const Traffic::Rates& rates) { return std::accumulate(rates.begin(), rates.end(), 0.0); }

}  // namespace

/// One dot: a circle, a diamond or a cross by how the request ends.
class DotItem : public QGraphicsItem {
public:
    DotItem(Traffic::Outcome outcome, const CanvasStyle& style) : m_outcome(outcome), m_style(style) {
        setZValue(32);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    double travelled = 0;

    QRectF boundingRect() const override { return {-10, -10, 20, 20}; }
    QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        if (zoomOf(*painter) < farZoom) return;
        painter->setRenderHint(QPainter::Antialiasing, true);
        painter->scale(m_style.enlarged, m_style.enlarged);
        const Tokens& tokens = *m_style.tokens;
        painter->setPen(Qt::NoPen);
        if (m_outcome == Traffic::ok) {
            painter->setBrush(tokens.ok);
            painter->drawEllipse(QPointF(), 4, 4);
        } else if (m_outcome == Traffic::late) {
            painter->setBrush(tokens.late);
            painter->drawPolygon(QPolygonF({{0, -5.4}, {5.4, 0}, {0, 5.4}, {-5.4, 0}}));
        } else {
            painter->setPen(QPen(m_outcome == Traffic::wrong ? tokens.wrong : tokens.fail, 2.2));
            painter->drawLine(QPointF(-4, -4), QPointF(4, 4));
            painter->drawLine(QPointF(-4, 4), QPointF(4, -4));
        }
    }

private:
    Traffic::Outcome m_outcome;
    const CanvasStyle& m_style;
};

Traffic::Traffic(QGraphicsScene& scene, const CanvasStyle& style, const CanvasItems& items)
    : m_scene(scene), m_style(style), m_items(items) {
    m_timer.setInterval(frameMs);
    connect(&m_timer, &QTimer::timeout, this, &Traffic::tick);
}

Traffic::~Traffic() = default;

void Traffic::clear() {
    for (Stream& stream : m_streams) {
        for (DotItem* dot : stream.dots) delete dot;
        stream.dots.clear();
        stream.rates = {};
    }
    m_past.clear();
    m_playing = false;
    startOrStop();
}

void Traffic::learn(const Architecture& drawing) {
    std::vector<Stream> old = std::move(m_streams);
    m_streams.clear();
    m_ways.clear();
    m_names.clear();
    for (LinkItem* item : m_items.links()) {
        const Link& link = item->link();
        const auto same = std::find_if(old.begin(), old.end(), [&](const Stream& each) { return each.item == item; });
        const std::size_t index = m_streams.size();
        if (same != old.end()) {
            m_streams.push_back(std::move(*same));
            old.erase(same);
        } else {
            m_streams.push_back({.item = item});
        }
        const Resource* from = drawing.find(link.from);
        const Resource* to = drawing.find(link.to);
        m_names[from->id] = nameOf(*from);
        m_names[to->id] = nameOf(*to);
        m_ways.emplace(std::pair(link.from, link.to), index);
        // Requests know no chips: those that pass one go from its user, those to an address go to who holds it.
        if (from->kind->shape == Shape::chip)
            for (const Link& in : drawing.linksTo(link.from)) m_ways.emplace(std::pair(in.from, link.to), index);
        if (to->kind->shape == Shape::chip)
            for (const Link& in : drawing.linksTo(link.to))
                if (in.role == role::uses) m_ways.emplace(std::pair(link.from, in.from), index);
    }
    for (Stream& stream : old)
        for (DotItem* dot : stream.dots) delete dot;
    m_past.clear();
    followLinks();
}

void Traffic::followLinks() {
    for (Stream& stream : m_streams) follow(stream);
}

void Traffic::follow(Stream& stream) {
    if (stream.dots.empty()) return;
    const QPainterPath& path = stream.item->path();
    const double length = path.length();
    std::erase_if(stream.dots, [&](DotItem* dot) {
        const bool isOn = dot->travelled < length;
        if (isOn)
            dot->setPos(path.pointAtPercent(path.percentAtLength(dot->travelled)));
        else
            delete dot;
        return !isOn;
    });
}

std::vector<Traffic::Counts> Traffic::countsOf(const Snapshot& snapshot) const {
    std::vector<Counts> counts(m_streams.size());
    for (const Flow& flow : snapshot.flows) {
        auto way = m_ways.find({flow.from, flow.to});
        if (way == m_ways.end()) {
            const ResourceSnapshot* to = snapshot.find(flow.to);  // a member stands for its group
            if (!to || to->owner.empty()) continue;
            way = m_ways.find({flow.from, to->owner});
            if (way == m_ways.end()) continue;
        }
        Counts& count = counts[way->second];
        count[ok] += flow.ok;
        count[late] += flow.late;
        count[wrong] += flow.wrong;
        count[failed] += flow.failed;
    }
    return counts;
}

void Traffic::arrived(const Snapshot& snapshot, bool isPlaying) {
    if (!m_past.empty() && snapshot.now < m_past.back().at) m_past.clear();
    m_past.push_back({snapshot.now, countsOf(snapshot)});
    while (m_past.size() > 2 && snapshot.now - m_past[1].at >= window) m_past.pop_front();
    const Past& before = m_past.front();
    const Past& now = m_past.back();
    const double span = (now.at - before.at).inSeconds();
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        Stream& stream = m_streams[i];
        for (std::size_t outcome = 0; outcome < outcomes; ++outcome) {
            const auto came = static_cast<double>(now.counts[i][outcome] - before.counts[i][outcome]);
            stream.rates[outcome] = span > 0 ? came / span : 0;
        }
        stream.item->setToolTip(tipText(tipOf(stream, span)));
    }
    m_playing = isPlaying;
    startOrStop();
}

QString Traffic::tipOf(const Stream& stream, double span) const {
    const Link& link = stream.item->link();
    const auto name = [&](const ResourceId& id) {
        const auto at = m_names.find(id);
        return at == m_names.end() ? oneLine(id) : at->second;
    };
    const QString ends = tr("%1 to %2", "the ends of a link").arg(name(link.from), name(link.to));
    if (sum(stream.rates) <= 0) return tr("%1\nno requests").arg(ends);
    const auto rate = [](double perSecond) { return Numbers::number(perSecond, perSecond < 100 ? 1 : 0); };
    QStringList parts{tr("%1 req/s ok").arg(rate(stream.rates[ok]))};
    if (stream.rates[late] > 0) parts << tr("%1 late").arg(rate(stream.rates[late]));
    if (stream.rates[wrong] > 0) parts << tr("%1 wrong").arg(rate(stream.rates[wrong]));
    if (stream.rates[failed] > 0) parts << tr("%1 failed").arg(rate(stream.rates[failed]));
    return tr("%1\n%2, last %3").arg(ends, parts.join(tr(", ")), Numbers::duration(secondsOf(span)));
}

void Traffic::setAnimated(bool animated) {
    m_animated = animated;
    if (!animated)
        for (Stream& stream : m_streams) {
            for (DotItem* dot : stream.dots) delete dot;
            stream.dots.clear();
        }
    startOrStop();
}

void Traffic::startOrStop() {
    const bool flows = std::any_of(m_streams.begin(), m_streams.end(),
                                   [](const Stream& stream) { return !stream.dots.empty() || sum(stream.rates) > 0; });
    const bool wanted = m_animated && m_playing && flows;
    if (wanted == m_timer.isActive()) return;
    if (wanted)
        m_timer.start();
    else
        m_timer.stop();
}

void Traffic::launch(Stream& stream) {
    const double total = sum(stream.rates);
    std::size_t next = 0;
    for (std::size_t outcome = 0; outcome < outcomes; ++outcome) {
        stream.owed[outcome] += stream.rates[outcome] / total;
        if (stream.owed[outcome] > stream.owed[next]) next = outcome;
    }
    stream.owed[next] -= 1;
    auto* dot = new DotItem(static_cast<Outcome>(next), m_style);
    dot->setPos(stream.item->path().pointAtPercent(0));
    m_scene.addItem(dot);
    stream.dots.push_back(dot);
}

/// True while anything of it is on its way.
bool Traffic::move(Stream& stream, double elapsed) {
    const double rate = sum(stream.rates);
    stream.due = rate > 0 ? stream.due + elapsed * density(rate) : 0;
    if (stream.due >= 1) {
        stream.due -= 1;
        launch(stream);
    }
    if (stream.dots.empty()) return rate > 0;
    for (DotItem* dot : stream.dots) dot->travelled += elapsed * pixelsPerSecond;
    follow(stream);
    return true;
}

void Traffic::tick() {
    bool moving = false;
    for (Stream& stream : m_streams) moving = move(stream, frameMs / 1000.0) || moving;
    if (!moving) m_timer.stop();
}

}  // namespace stampede
