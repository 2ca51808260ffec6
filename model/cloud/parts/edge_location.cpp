#include "model/cloud/parts/edge_location.h"
#include "model/architecture/traits.h"
#include "model/cloud/parts/express_way.h"
#include "model/cloud/parts/process.h"

#include <algorithm>

namespace stampede {

namespace {

/// "/*", "/path*" or "/path".
bool matchesPath(std::string_view pattern, std::string_view path) {
    if (!pattern.ends_with('*')) return pattern == path;
    return path.starts_with(pattern.substr(0, pattern.size() - 1));
}

bool isPathPattern(std::string_view text) {
    const std::size_t star = text.find('*');
    return text.starts_with('/') && text.find('?') == std::string_view::npos &&
           (star == std::string_view::npos || star + 1 == text.size());
}

double percent(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

EdgeLocation::EdgeLocation(Cloud& cloud, CloudResource& self)
    : m_cloud(cloud),
      m_self(self),
      m_origin(cloud),
      m_edge(cloud.engine(), m_origin, self.usage,
             static_cast<std::size_t>(std::max(1.0, cloud.tunable("edge_objects"))), self.order) {
    m_edge.rules.hitTime = cloud.tunableTime("edge_hit_ms");
    m_edge.rules.originLatency = cloud.tunableTime("edge_origin_latency_ms");
}

EdgeLocation::Deployment EdgeLocation::wanted() const {
    Deployment result;
    result.cache = managedCachePolicy("CachingOptimized");  // what the console chooses where nothing is chosen
    for (const ResourceId& id : m_self.linked(role::uses)) {
        const CloudResource* policy = m_cloud.there(id);
        if (!policy) continue;
        const std::vector<Parameter>& parameters = policy->kind->settings;
        if (policy->kind->has(trait::cachePolicy)) result.cache = cachePolicyOf(policy->settings, parameters);
        if (policy->kind->has(trait::originRequestPolicy))
            result.forwarded = originRequestPolicyOf(policy->settings, parameters);
    }
    for (const ResourceId& id : m_self.linked(role::traffic)) result.origin = NamedOrigin::nameOf(m_cloud, id);
    result.errorMinTtl = secondsOf(m_self.number("error_caching_min_ttl_s"));
    result.connectTimeout = secondsOf(m_self.number("origin_connect_timeout_s"));
    result.responseTimeout = secondsOf(m_self.number("origin_response_timeout_s"));
    result.attempts = static_cast<std::uint32_t>(m_self.number("origin_attempts", 1));
    return result;
}

void EdgeLocation::deploy(const Deployment& deployment, std::uint32_t number) {
    if (number <= m_inEffect) return;
    m_inEffect = number;
    m_origin.point(deployment.origin);
    EdgeRules& rules = m_edge.rules;
    rules.apply(deployment.cache, deployment.forwarded, m_cloud.workload());
    rules.errorMinTtl = deployment.errorMinTtl;
    rules.connectTimeout = deployment.connectTimeout;
    rules.responseTimeout = deployment.responseTimeout;
    rules.attempts = deployment.attempts;
}

template <class What>
void EdgeLocation::later(SimTime delay, What what) {
    m_cloud.engine().call(m_cloud.now() + delay, EventClass::control, m_self.order,
                          [here = std::weak_ptr<const bool>(m_here), what = std::move(what)] {
                              if (!here.expired()) what();
                          });
}

void EdgeLocation::deployLater(Deployment deployment) {
    const bool follows = !(deployment.origin == m_asked.origin);
    m_cloud.note("UpdateDistribution", {m_self.id},
                 follows ? STAMPEDE_TEXT("cloud", "The origin of \"%1\" follows to the new name of \"%2\".")
                               .arg(m_self.id)
                               .arg(deployment.origin.id)
                         : STAMPEDE_TEXT("cloud", "\"%1\" deploys a policy that has changed.").arg(m_self.id));
    m_asked = deployment;
    later(m_cloud.tunableTime("cloudfront_deploy_s"),
          [this, deployment = std::move(deployment), number = ++m_begun] { deploy(deployment, number); });
}

void EdgeLocation::begin(bool /*settled*/) {
    m_asked = wanted();
    deploy(m_asked, ++m_begun);
}

/// The control plane calls when the deploy of its own settings and links is over.
void EdgeLocation::updated(const Call& /*call*/) {
    m_asked = wanted();
    deploy(m_asked, ++m_begun);
}

void EdgeLocation::rewired() {
    Deployment now = wanted();
    if (now != m_asked) deployLater(std::move(now));
}

void EdgeLocation::end(std::uint32_t because) {
    m_edge.close(because);
    m_cloud.engine().remove(m_edge.station());
}

/// Where what is answered well may be kept, and its origin needs no events.
bool EdgeLocation::join(ExpressWay& way, std::uint16_t /*port*/) {
    const CloudResource* host = m_origin.onlyHost();
    if (!host || !host->running->join(way, m_edge.rules.originPort)) return false;
    way.edge = &m_edge;
    way.toEntry = m_edge.rules.originLatency;
    return std::all_of(way.servers.begin(), way.servers.end(), [&](const ExpressServer& server) {
        return server.process && m_edge.isPlain(*server.process->application(), m_cloud.workload());
    });
}

void EdgeLocation::minuteOver(int minute) {
    m_lastMinute = m_edge.takeCounts();
    const EdgeCounts& counts = m_lastMinute;
    m_cloud.record(m_self, "Requests", minute, static_cast<double>(counts.answered));
    m_cloud.record(m_self, "BytesDownloaded", minute, static_cast<double>(counts.bytes));
    m_cloud.record(m_self, "EdgeObjects", minute, static_cast<double>(m_edge.objects()));
    if (counts.answered > 0) {
        m_cloud.record(m_self, "4xxErrorRate", minute, percent(counts.clientErrors, counts.answered));
        m_cloud.record(m_self, "5xxErrorRate", minute, percent(counts.serverErrors, counts.answered));
        m_cloud.record(m_self, "CacheHitRate", minute, percent(counts.hits, counts.good));
    }
    if (counts.fetches > 0)
        m_cloud.record(m_self, "OriginLatency", minute,
                       counts.fetching.inMilliseconds() / static_cast<double>(counts.fetches));
}

std::optional<Refusal> EdgeLocation::command(std::string_view name, const Record& args, std::uint32_t /*log*/) {
    if (name == "invalidate") return invalidate(args);
    return {};
}

std::optional<Refusal> EdgeLocation::invalidate(const Record& args) {
    const Value* paths = args.find("paths");
    std::vector<std::string> patterns;
    bool valid = paths && paths->asList();
    if (valid) {
        for (const Value& path : *paths->asList()) {
            valid = valid && path.asString() && isPathPattern(*path.asString());
            if (valid) patterns.push_back(*path.asString());
        }
    }
    if (!valid || patterns.empty())
        return Refusal{"InvalidArgument",
                       STAMPEDE_TEXT("cloud", "A path starts with \"/\", may end with \"*\" and has no query string."),
                       {m_self.id}};
    later(m_cloud.tunableTime("edge_invalidation_s"), [this, patterns = std::move(patterns)] {
        m_edge.invalidate([&](std::uint16_t path) {
            const std::string_view text = m_cloud.pathText(path);
            return std::any_of(patterns.begin(), patterns.end(),
                               [text](const std::string& pattern) { return matchesPath(pattern, text); });
        });
    });
    return {};
}

std::int64_t EdgeLocation::errorPercent() const {
    if (m_lastMinute.answered == 0) return 0;
    return static_cast<std::int64_t>(percent(m_lastMinute.answered - m_lastMinute.good, m_lastMinute.answered));
}

Text EdgeLocation::status() const {
    if (m_inEffect < m_begun || m_self.state == State::updating)
        return STAMPEDE_TEXT("cloud", "deploying · serves as before");
    const auto objects = static_cast<std::int64_t>(m_edge.objects());
    if (m_lastMinute.good == 0) {
        if (objects == 1) return STAMPEDE_TEXT("cloud", "no hits · 1 object");
        return STAMPEDE_TEXT("cloud", "no hits · %1 objects").arg(objects);
    }
    const auto hit = static_cast<std::int64_t>(percent(m_lastMinute.hits, m_lastMinute.good));
    // Of errors none is a hit: a rate of the rest must not look like that of all.
    const std::int64_t errors = errorPercent();
    if (errors > 0 && objects == 1)
        return STAMPEDE_TEXT("cloud", "%1 % errors · hit %2 % of the rest · 1 object").arg(errors).arg(hit);
    if (errors > 0)
        return STAMPEDE_TEXT("cloud", "%1 % errors · hit %2 % of the rest · %3 objects")
            .arg(errors)
            .arg(hit)
            .arg(objects);
    if (objects == 1) return STAMPEDE_TEXT("cloud", "hit %1 % · 1 object").arg(hit);
    return STAMPEDE_TEXT("cloud", "hit %1 % · %2 objects").arg(hit).arg(objects);
}

Text EdgeLocation::trouble() const {
    const ResourceId& origin = m_origin.name().id;
    if (origin.empty()) return STAMPEDE_TEXT("cloud", "It has no origin.");
    if (m_origin.isDead())
        return STAMPEDE_TEXT("cloud", "The name of \"%1\" that it asks leads nowhere any more.").resource(origin);
    const CloudResource* resource = m_cloud.find(origin);
    if (!resource || !resource->isUp())
        return STAMPEDE_TEXT("cloud", "Its origin \"%1\" is not there.").resource(origin);
    constexpr std::int64_t much = 5;
    if (const std::int64_t errors = errorPercent(); errors >= much)
        return STAMPEDE_TEXT("cloud", "%1 % of its answers are errors.").arg(errors);
    return {};
}

}  // namespace stampede
