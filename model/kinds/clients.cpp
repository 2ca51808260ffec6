#include "model/architecture/traits.h"
#include "model/base/number_text.h"
#include "model/cloud/cloud.h"
#include "model/cloud/parts/entry.h"
#include "model/cloud/parts/express.h"
#include "model/engine/latency_histogram.h"
#include "model/traffic/client_source.h"

namespace stampede {

namespace {

/// A crowd while it is there: its source of requests, and a book of its own that counts for the metrics and passes on.
class Clients : public Running, public TrafficBook {
public:
    Clients(Cloud& cloud, CloudResource& resource)
        : m_cloud(cloud),
          m_resource(resource),
          m_entry(cloud, resource),
          m_source(cloud.engine(), m_entry, *this, cloud.workload(), rules(cloud, resource)),
          m_express(cloud, resource, m_entry, m_source, *this) {}

    void begin(bool) override { m_source.start(); }
    void updated(const Call&) override { m_entry.relink(); }
    void rewired() override { m_entry.rewired(); }
    void end(std::uint32_t because) override {
        m_source.stop(Cause::noEntry, because);
        m_cloud.engine().remove(m_source.station());
    }

    void minuteOver(int minute) override {
        m_cloud.record(m_resource, "Requests", minute, m_offered);
        m_cloud.record(m_resource, "OkAnswers", minute, m_ends[0]);
        m_cloud.record(m_resource, "WrongAnswers", minute, m_ends[1]);
        m_cloud.record(m_resource, "FailedRequests", minute, m_ends[2]);
        m_cloud.record(m_resource, "InFlight", minute, static_cast<double>(m_source.inFlight()));
        if (m_latency.count() > 0) {
            m_cloud.record(m_resource, "Latency", minute, m_latency.mean().inSeconds());
            m_cloud.record(m_resource, "LatencyP99", minute, m_latency.quantile(0.99).inSeconds());
        }
        m_recent = m_offered;
        std::copy(std::begin(m_ends), std::end(m_ends), std::begin(m_recentEnds));
        m_offered = 0;
        m_ends[0] = m_ends[1] = m_ends[2] = 0;
        m_latency = {};
    }
    std::uint64_t recentRequests() const override { return m_recent; }
    Text status() const override {
        const std::int64_t failing = share(Outcome::failed);
        if (failing == 0) return STAMPEDE_TEXT("kinds", "%1 req/s").arg(perSecondText(m_recent));
        return STAMPEDE_TEXT("kinds", "%1 % fail · %2 req/s").arg(failing).arg(perSecondText(m_recent));
    }

    /// A crowd of whom every fifth is sent away is not well, whatever the services that it asks say of themselves.
    Text trouble() const override {
        constexpr std::int64_t mostFailing = 20;  // % of the last minute; our own choice
        if (Text entry = m_entry.trouble(); !entry.empty()) return entry;
        const std::int64_t failing = share(Outcome::failed), wrong = share(Outcome::wrong);
        if (failing + wrong < mostFailing) return {};
        if (failing >= wrong) return STAMPEDE_TEXT("kinds", "%1 % of their requests fail.").arg(failing);
        return STAMPEDE_TEXT("kinds", "%1 % of their requests are answered wrongly.").arg(wrong);
    }

    void offered(std::uint64_t number, std::uint16_t requestClass, SimTime at) override {
        ++m_offered;
        m_cloud.book().offered(number, requestClass, at);
    }
    void finished(const Finish& finish) override {
        countEnd(finish, m_latency);
        m_cloud.book().finished(finish);
    }
    void passed(std::span<const Finish> finishes) override {
        m_offered += static_cast<std::uint32_t>(finishes.size());
        LatencyHistogram::Adding latencies(m_latency);
        for (const Finish& finish : finishes) countEnd(finish, latencies);
        m_cloud.book().passed(finishes);
    }

private:
    /// Of the requests that ended in the last minute, in whole percents.
    std::int64_t share(Outcome outcome) const {
        const std::int64_t all = std::int64_t{m_recentEnds[0]} + m_recentEnds[1] + m_recentEnds[2];
        const std::int64_t some = m_recentEnds[static_cast<std::size_t>(outcome)];
        return all == 0 ? 0 : (200 * some + all) / (2 * all);
    }

    template <class Latencies>
    void countEnd(const Finish& finish, Latencies& latencies) {
        ++m_ends[static_cast<std::size_t>(finish.outcome)];
        if (finish.outcome != Outcome::failed) latencies.add(finish.at - finish.born);
    }

    /// How many other clients came before: each has request numbers of its own.
    static std::uint64_t others(const Cloud& cloud, const CloudResource& resource) {
        std::uint64_t before = 0;
        for (const auto& [id, each] : cloud.resources())
            before += each->kind->has(trait::clients) && each->order < resource.order ? 1 : 0;
        return before;
    }

    static ClientRules rules(Cloud& cloud, const CloudResource& resource) {
        ClientRules rules{
            .id = resource.id,
            .owner = resource.order,
            .seed = cloud.seed(),
            // Clients that were removed and came back are others: they meet new luck.
            .firstNumber = (others(cloud, resource) << 52) + (std::uint64_t{resource.incarnation() - 1} << 40) + 1,
            .connectTimeout = cloud.tunableTime("client_connect_timeout_s"),
            .retryBackoff = cloud.tunableTime("client_retry_backoff_ms")};
        for (const RequestClass& each : cloud.workload().classes) rules.paths.push_back(cloud.path(each.path));
        return rules;
    }

    Cloud& m_cloud;
    CloudResource& m_resource;
    Entry m_entry;
    ClientSource m_source;
    Express m_express;
    std::uint32_t m_offered = 0;
    std::uint32_t m_ends[3] = {};        ///< by Outcome
    std::uint32_t m_recentEnds[3] = {};  ///< of the last minute that is over
    std::uint64_t m_recent = 0;
    LatencyHistogram m_latency;
};

std::unique_ptr<Running> run(Cloud& cloud, CloudResource& resource) {
    return std::make_unique<Clients>(cloud, resource);
}

bool movesEntry(const CallContext& context) {
    return context.call.verb == Verb::update && context.there &&
           context.call.linked(role::traffic) != context.there->linked(role::traffic);
}

std::string_view callName(const CallContext& context) {
    return context.call.verb == Verb::update && !movesEntry(context) ? "UpdateClients" : std::string_view{};
}

/// A name exists as soon as its balancer is asked for, and is gone with it.
std::optional<Refusal> admit(const CallContext& context) {
    if (!movesEntry(context)) return {};
    for (const ResourceId& id : context.call.linked(role::traffic)) {
        const CloudResource* target = context.cloud.find(id);
        if (target && target->stays()) continue;
        return Refusal{"name-not-found", STAMPEDE_TEXT("kinds", "\"%1\" has no name: it is not there.").arg(id), {id}};
    }
    return {};
}

std::vector<MetricRule> metrics() {
    return {
        {.name = "Requests",
         .unit = "Count",
         .statistic = Statistic::sum,
         .help = STAMPEDE_TEXT("kinds", "Requests that began, repeated attempts not counted.")},
        {.name = "OkAnswers",
         .unit = "Count",
         .statistic = Statistic::sum,
         .help = STAMPEDE_TEXT("kinds", "Requests that were answered rightly.")},
        {.name = "WrongAnswers",
         .unit = "Count",
         .statistic = Statistic::sum,
         .help = STAMPEDE_TEXT("kinds", "Requests that were answered wrongly.")},
        {.name = "FailedRequests",
         .unit = "Count",
         .statistic = Statistic::sum,
         .help = STAMPEDE_TEXT("kinds", "Requests that were not answered.")},
        {.name = "InFlight",
         .unit = "Count",
         .statistic = Statistic::maximum,
         .help = STAMPEDE_TEXT("kinds", "Requests under way at the end of the minute.")},
        {.name = "Latency",
         .unit = "s",
         .onlyWithTraffic = true,
         .help = STAMPEDE_TEXT("kinds", "Mean time from the first attempt to the answer.")},
        {.name = "LatencyP99",
         .unit = "s",
         .statistic = Statistic::maximum,
         .onlyWithTraffic = true,
         .help = STAMPEDE_TEXT("kinds", "The time within which 99 of 100 answers came.")},
    };
}

}  // namespace

Kind clientsKind(const Tables&) {
    return {
        .key = "clients",
        .stem = "clients",
        .name = STAMPEDE_TEXT("kinds", "Clients"),
        .help = STAMPEDE_TEXT("kinds",
                              "Everybody out there who asks. They go where their one traffic link leads, and hear of "
                              "a change when their DNS answers run out. Each of several clients sends the whole load."),
        .icon = "clients",
        .section = Section::traffic,
        .shape = Shape::card,
        .settings = {{.key = "dns_ttl_s",
                      .label = STAMPEDE_TEXT("kinds", "DNS TTL"),
                      .type = ParameterType::integer,
                      .help = STAMPEDE_TEXT("kinds", "How long a client keeps the entry's DNS answer."),
                      .fallback = 60,
                      .unit = "s",
                      .least = 0,
                      .most = 86400,
                      .source = {.mark = 'R',
                                 .where = "ELB user guide, how Elastic Load Balancing works: TTL of 60 seconds"}}},
        .links = {{.role = role::traffic,
                   .to = "entry",
                   .most = 1,
                   .help = STAMPEDE_TEXT("kinds", "Where the load is sent.")}},
        .traits = {trait::clients},
        .metrics = metrics(),
        .refusals = {{.call = "UpdateEntry",
                      .code = "name-not-found",
                      .when = STAMPEDE_TEXT("kinds", "the target has no name yet or any more"),
                      .source = {.mark = 'O', .where = "clients are ours"}}},
        .calls = {"AddClients", "UpdateEntry", "RemoveClients"},
        .callName = callName,
        .admit = admit,
        .run = run,
    };
}

}  // namespace stampede
