#include "model/architecture/traits.h"
#include "model/cloud/parts/balancer.h"
#include "model/kinds/health_check.h"
#include "model/kinds/list_change.h"
#include "model/kinds/vpc_rules.h"

namespace stampede {

namespace {

/// Holds the targets; the balancer that forwards to it drives them.
class TargetGroup : public Running {
public:
    TargetGroup(Cloud& cloud, CloudResource& resource) : m_cloud(cloud), m_resource(resource), m_set(cloud, resource) {
        readRules();
    }

    void updated(const Call&) override { readRules(); }
    TargetSet* targets() override { return &m_set; }
    std::uint64_t recentRequests() const override { return m_lastMinute; }

    void minuteOver(int minute) override {
        const TargetSet::Counts& counts = m_set.minute;
        m_lastMinute = static_cast<std::uint64_t>(counts.requests);
        m_set.recordMinute(m_resource, minute);
        if (counts.requests > 0) {
            const auto record = [&](std::string_view metric, std::int64_t value) {
                m_cloud.record(m_resource, metric, minute, static_cast<double>(value));
            };
            record("RequestCount", counts.requests);
            record("HTTPCode_Target_2XX_Count", counts.answers2xx);
            record("HTTPCode_Target_4XX_Count", counts.answers4xx);
            record("HTTPCode_Target_5XX_Count", counts.answers5xx);
            record("TargetConnectionErrorCount", counts.connectionErrors);
            const std::int64_t answers = counts.answers2xx + counts.answers4xx + counts.answers5xx;
            if (answers > 0)
                m_cloud.record(m_resource, "TargetResponseTime", minute,
                               counts.responseTime.inSeconds() / static_cast<double>(answers));
        }
        m_set.minute = {};
    }

    Text status() const override {
        return STAMPEDE_TEXT("kinds", "%1 healthy, %2 unhealthy")
            .arg(m_set.count(TargetHealth::healthy))
            .arg(m_set.count(TargetHealth::unhealthy));
    }

    Text trouble() const override {
        const std::int64_t staying =
            static_cast<std::int64_t>(m_set.targets().size()) - m_set.count(TargetHealth::draining);
        if (!m_set.isForwardedTo) return STAMPEDE_TEXT("kinds", "No balancer forwards to it.");
        if (staying == 0) return STAMPEDE_TEXT("kinds", "No target is registered.");
        if (m_set.count(TargetHealth::healthy) == 0)
            return STAMPEDE_TEXT("kinds", "Healthy targets: 0 of %1.").arg(staying);
        return {};
    }

private:
    void readRules() {
        m_set.rules = targetRules(m_cloud, m_resource);
        m_set.rules.port = static_cast<std::uint16_t>(m_resource.number("port", 80));
        m_set.rules.drain = secondsOf(m_resource.number("deregistration_delay_s", 300));
    }

    Cloud& m_cloud;
    CloudResource& m_resource;
    TargetSet m_set;
    std::uint64_t m_lastMinute = 0;
};

std::optional<Refusal> admit(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb != Verb::remove) return refuseWithoutVpc(context);
    for (const CloudResource* user : context.cloud.holders(call.id, role::traffic)) {
        if (!user->kind->has(trait::balancer) || user->state == State::deleting) continue;
        return Refusal{"ResourceInUse",
                       STAMPEDE_TEXT("kinds", "\"%1\" is in use by the listener of \"%2\".").arg(call.id).arg(user->id),
                       {user->id}};
    }
    return {};
}

std::string_view callName(const CallContext& context) {
    if (context.call.verb != Verb::update || !context.there || !context.call.keys.empty()) return {};
    // Of a group the call is one of Auto Scaling, which registers the members itself (its API reference).
    const ListChange ofGroups = linkChangeOf(context, role::traffic, trait::group);
    if (ofGroups != ListChange::none)
        return ofGroups == ListChange::removed ? "DetachLoadBalancerTargetGroups" : "AttachLoadBalancerTargetGroups";
    return linkChange(context, role::traffic) == ListChange::removed ? "DeregisterTargets" : "RegisterTargets";
}

std::unique_ptr<Running> run(Cloud& cloud, CloudResource& resource) {
    return std::make_unique<TargetGroup>(cloud, resource);
}

Parameter healthCheck() {
    return healthCheckSetting({.help = STAMPEDE_TEXT("kinds", "How the balancer finds out whether a target serves."),
                               .codes = true,
                               .longestTimeoutS = 120,
                               .healthy = 5,
                               .source = {.mark = 'R', .where = "ALB user guide, target group health checks"}});
}

}  // namespace

Kind targetGroupKind(const Tables&) {
    return {
        .key = "target-group",
        .stem = "tg",
        .name = STAMPEDE_TEXT("kinds", "Target group"),
        .help = STAMPEDE_TEXT(
            "kinds", "The targets of an Application Load Balancer, with their health check and how one is chosen."),
        .icon = "target-group",
        .section = Section::balance,
        .shape = Shape::chip,
        .parents = {"vpc"},
        .settings = {{.key = "port",
                      .label = STAMPEDE_TEXT("kinds", "Port"),
                      .type = ParameterType::integer,
                      .help = STAMPEDE_TEXT("kinds", "The port of the targets."),
                      .fallback = 80,
                      .least = 1,
                      .most = 65535,
                      .fixed = true},
                     {.key = "algorithm",
                      .label = STAMPEDE_TEXT("kinds", "Algorithm"),
                      .type = ParameterType::choice,
                      .help = STAMPEDE_TEXT(
                          "kinds",
                          "Which target is next: each in turn, the one with the fewest requests in hand, or any at "
                          "random, all of the same weight."),
                      .fallback = "round-robin",
                      .choices = {"round-robin", "least-outstanding-requests", "weighted-random"},
                      .source = {.mark = 'R',
                                 .where = "ALB user guide, routing algorithms (load_balancing.algorithm.type)"}},
                     {.key = "deregistration_delay_s",
                      .label = STAMPEDE_TEXT("kinds", "Deregistration delay"),
                      .type = ParameterType::integer,
                      .help = STAMPEDE_TEXT("kinds", "How long a leaving target may finish what it has in hand."),
                      .fallback = 300,
                      .unit = "s",
                      .least = 0,
                      .most = 3600,
                      .source = {.mark = 'R', .where = "ALB user guide, deregistration delay"}},
                     healthCheck()},
        .offers = {"target-group"},
        .links = {{.role = role::traffic,
                   .to = "target",
                   .help = STAMPEDE_TEXT("kinds", "The instances and groups that are registered.")}},
        .traits = {trait::targetGroup},
        .metrics = {{.name = "RequestCount",
                     .unit = "requests",
                     .statistic = Statistic::sum,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "Requests sent to its targets.")},
                    {.name = "RequestCountPerTarget",
                     .unit = "requests",
                     .statistic = Statistic::sum,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "Requests a target has been sent, on average.")},
                    {.name = "HTTPCode_Target_2XX_Count",
                     .unit = "requests",
                     .statistic = Statistic::sum,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "2xx answers of its targets.")},
                    {.name = "HTTPCode_Target_4XX_Count",
                     .unit = "requests",
                     .statistic = Statistic::sum,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "4xx answers of its targets.")},
                    {.name = "HTTPCode_Target_5XX_Count",
                     .unit = "requests",
                     .statistic = Statistic::sum,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "5xx answers of its targets.")},
                    {.name = "TargetConnectionErrorCount",
                     .unit = "errors",
                     .statistic = Statistic::sum,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "Connections to targets that failed.")},
                    {.name = "TargetResponseTime",
                     .unit = "s",
                     .statistic = Statistic::mean,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "From leaving the balancer to the target's answer.")},
                    {.name = "HealthyHostCount",
                     .unit = "targets",
                     .statistic = Statistic::mean,
                     .help = STAMPEDE_TEXT("kinds", "Healthy targets.")},
                    {.name = "UnHealthyHostCount",
                     .unit = "targets",
                     .statistic = Statistic::mean,
                     .help = STAMPEDE_TEXT("kinds", "Unhealthy targets.")}},
        .refusals = {withoutVpc("CreateTargetGroup"),
                     {.call = "DeleteTargetGroup",
                      .code = "ResourceInUse",
                      .when = STAMPEDE_TEXT("kinds", "a balancer forwards to it"),
                      .source = {.mark = 'M',
                                 .where = "Elastic Load Balancing API reference (2015-12-01), DeleteTargetGroup"}}},
        .calls = {"CreateTargetGroup", "ModifyTargetGroup", "DeleteTargetGroup"},
        .callName = callName,
        .admit = admit,
        .run = run,
    };
}

}  // namespace stampede
