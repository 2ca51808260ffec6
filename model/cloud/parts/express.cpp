#include "model/cloud/parts/express.h"

#include <algorithm>
#include <utility>

#include "model/architecture/traits.h"
#include "model/cloud/parts/balancer.h"
#include "model/cloud/parts/entry.h"
#include "model/cloud/parts/machine.h"
#include "model/traffic/demand.h"

namespace stampede {

Express::Express(Cloud& cloud, const CloudResource& clients, Entry& entry, ClientSource& source, TrafficBook& book)
    : m_cloud(cloud),
      m_clients(clients),
      m_entry(entry),
      m_source(source),
      m_finishes(book),
      m_staged(cloud, entry, source, book, m_classes) {
    for (const RequestClass& each : cloud.workload().classes) {
        m_classes.push_back({.requestClass = &each,
                             .bytes = static_cast<std::uint32_t>(each.answerBytes),
                             .path = cloud.path(each.path),
                             .retries = each.retries > 0});
        if (each.patienceS > 0) m_classes.back().patience = secondsOf(each.patienceS);
    }
    // Two sources would have to be solved in the order of time.
    if (cloud.world().eventByEvent || cloud.engine().shortcut()) return;
    cloud.engine().runAhead(this);
    source.bypass(this);
}

Express::~Express() {
    if (m_cloud.engine().shortcut() == this) m_cloud.engine().runAhead(nullptr);
}

/// Looks at the way that requests take as it is now. False where it needs events.
bool Express::open() {
    m_way = {};
    for (const auto& [id, each] : m_cloud.resources())
        if (each.get() != &m_clients && each->running && each->kind->has(trait::clients)) return false;
    const CloudResource* host = m_entry.onlyHost();
    if (!host || !host->running->join(m_way, Entry::port)) return false;
    m_way.number();
    m_isStaged = m_way.edge || m_way.database.database;
    if (m_isStaged) return openStaged(*host);
    m_way.toEntry = m_entry.latency();
    for (ExpressServer& server : m_way.servers) {
        if (!server.process) continue;
        const Request request;
        server.judgement = m_entry.judge(request, server.process->answerTo(request, {}), m_cloud.now());
    }
    if (!reckon()) return false;
    m_serving = serving();
    if (m_way.shares) startSharing();
    m_isOpen = true;
    m_taken = 0;
    return true;
}

/// Whether it comes from where requests of the way come from. One that the clients have given up has no caller any
/// more.
bool Express::isOnItsWay(const Request& request) const {
    if (request.probe) return false;
    if (request.callee == m_way.entry())
        return request.caller == m_source.station() || (request.caller == noStation && !request.parent);
    return m_way.balancer && request.caller == m_way.balancer->station() && m_way.serverAt(request.callee);
}

/// What is under way by events takes turns and workers before everything that sets out now.
bool Express::reckon() {
    std::vector<RequestRef> toEntry, toServers;
    m_cloud.engine().eachInTransit([&](RequestRef ref, const Request& request) {
        if (isOnItsWay(request)) (request.callee == m_way.entry() ? toEntry : toServers).push_back(ref);
    });
    return m_way.reckonWith(m_cloud.engine(), m_cloud.workload(), std::move(toEntry), std::move(toServers));
}

bool Express::takeArrivals(ArrivalProcess& arrivals) {
    if (std::exchange(m_isLeaving, false)) leave();
    if (m_pause > 0) {
        --m_pause;
        return false;
    }
    if (!m_isOpen && !open()) {
        close();
        return false;
    }
    if (m_isStaged) return takeStaged(arrivals);
    switch (m_serving) {
        case Serving::simple: return takeStraight<Serving::simple>(arrivals);
        case Serving::any: return takeStraight<Serving::any>(arrivals);
        case Serving::shared: return takeStraight<Serving::shared>(arrivals);
    }
    return false;
}

Express::Serving Express::serving() const {
    if (m_way.shares) return Serving::shared;
    const bool isSimple = std::all_of(m_way.servers.begin(), m_way.servers.end(), [](const ExpressServer& server) {
        return server.process && server.errorRate == 0 && server.workers.isUnlimited();
    });
    return isSimple && !m_way.isLeast ? Serving::simple : Serving::any;
}

template <Express::Serving serving>
bool Express::takeStraight(ArrivalProcess& arrivals) {
    Engine& engine = m_cloud.engine();
    const SimTime limit = std::min(engine.nextEvent(), engine.horizon() + nanoseconds(1));
    SimTime born = engine.now();
    for (bool isFirst = true;; isFirst = false) {
        if (!solve<serving>(arrivals.last())) {
            if (isFirst) {
                leave();
                return false;
            }
            m_isLeaving = true;
            break;
        }
        const bool settles = m_taken % FinishBatch::most == 0;
        if constexpr (serving == Serving::shared) {
            arriveUntil(born);
            if (settles) settleSharedUntil(born);
        } else if (settles) {
            settleUntil(born);
        }
        born = arrivals.next().at;
        if constexpr (serving == Serving::shared) {
            if (const SimTime timeout = timeoutBy(std::min(born, limit)); timeout <= born && timeout != never) {
                engine.wakeShortcut(timeout - nanoseconds(1), EventClass::control, m_source.station(), 0, 0);
                break;
            }
        }
        if (born >= limit) break;
    }
    if (born != never) m_source.wakeAt(born);
    return true;
}

/// False where it takes more than a shortcut: another attempt, the balancer's patience, an end beyond all days.
template <Express::Serving serving>
inline bool Express::solve(const Arrival& newcomer) {
    const ExpressClass& facts = m_classes[newcomer.requestClass];
    const SimTime born = newcomer.at, atEntry = born + m_way.toEntry, atServer = atEntry + m_way.toServer;
    constexpr bool isSimple = serving == Serving::simple;
    if (!isSimple && m_way.isLeast) [[unlikely]]
        m_way.chooseLeast(atEntry);
    ExpressServer& server = m_way.servers[m_way.turn];
    End end = End::served;
    if constexpr (!isSimple) {
        if (server.errorRate > 0 && server.process->fails(newcomer.luck, 0)) end = End::failed;
        if (!server.workers.hasRoom(atServer)) end = server.process ? End::refused : End::unheard;
        if (end != End::served && facts.retries) return false;
    }
    SimTime begun = atServer, done = atServer;
    if (serving == Serving::shared && server.shares) {
        begun = done = FifoRecursion::farthest;  // it is found out
    } else if (end < End::refused) {
        begun = server.workers.beginOf(atServer);
        done = begun + demandOf(*facts.requestClass, newcomer.luck);
        if (done - atEntry > m_way.idle || done > FifoRecursion::farthest) return false;
        server.workers.serve(begun, done);
    }
    if (!isSimple && m_way.isLeast) [[unlikely]]
        m_way.noteFlight(server, atServer, done);
    // Written where it stays: a copy of what was just written in parts would wait for it.
    Trip& trip = m_trips.extend();
    trip.number = newcomer.number;
    trip.born = born;
    trip.begun = begun;
    trip.key = newcomer.key;
    trip.server = static_cast<std::uint32_t>(m_way.turn);
    trip.requestClass = newcomer.requestClass;
    trip.end = end;
    trip.counted = Stage::toEntry;
    endAt(trip, done, born + facts.patience);
    if (++m_way.turn == m_way.servers.size()) m_way.turn = 0;
    m_isAhead = true;
    ++m_taken;
    return true;
}

bool Express::openStaged(const CloudResource& host) {
    if (m_cloud.engine().observer()) return false;  // who watches each hop is told by events
    for (const ExpressServer& server : m_way.servers)
        if (!server.process || server.shares) return false;
    m_staged.open(host, m_entry.latency(), m_way.edge != nullptr);
    m_isOpen = true;
    m_taken = 0;
    return true;
}

bool Express::takeStaged(ArrivalProcess& arrivals) {
    m_isAhead = true;
    switch (m_staged.take(arrivals, m_taken)) {
        case StagedExpress::Taken::all: return true;
        case StagedExpress::Taken::notThis: return false;
        case StagedExpress::Taken::leave: break;
    }
    leave();
    return false;
}

void Express::wake(const Event& event) {
    if (!m_isOpen) return;
    if (m_isStaged ? !m_staged.wake(event) : m_way.shares && timeoutBy(m_cloud.now()) <= m_cloud.now() + nanoseconds(1))
        leave();
}

void Express::leave() {
    land();
    close();
}

/// The more often the way changes, the longer nobody looks at it again.
void Express::close() {
    if (!m_isOpen && m_pause > 0) return;
    m_nextPause = m_taken > worthwhile * m_nextPause ? leastPause : std::min(m_nextPause * 2, longestPause);
    m_pause = m_nextPause;
    m_isOpen = false;
    m_taken = 0;
}

}  // namespace stampede
