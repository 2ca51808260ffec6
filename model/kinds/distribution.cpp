#include "model/architecture/traits.h"
#include "model/cloud/billing.h"
#include "model/cloud/parts/edge_location.h"
#include "model/kinds/edge_policy_settings.h"
#include "model/kinds/quota.h"

namespace stampede {

namespace {

constexpr Source originGuide{.mark = 'R', .where = "CloudFront developer guide, \"Origin settings\""};

std::optional<Refusal> refusePolicies(const CallContext& context) {
    for (const ResourceId& id : context.call.linked(role::uses)) {
        if (context.cloud.there(id)) continue;
        const CloudResource* missing = context.cloud.find(id);
        const bool forwards = missing && missing->kind->has(trait::originRequestPolicy);
        return Refusal{forwards ? "NoSuchOriginRequestPolicy" : "NoSuchCachePolicy",
                       STAMPEDE_TEXT("kinds", "The policy \"%1\" is not there.").arg(id),
                       {id}};
    }
    return {};
}

std::optional<Refusal> admit(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb == Verb::remove || call.verb == Verb::command) return {};
    if (call.verb == Verb::create) {
        if (auto refusal = refuseBeyondQuota(context, "distributions", "TooManyDistributions")) return refusal;
    }
    if (call.linked(role::traffic).empty())
        return Refusal{"InvalidOrigin",
                       STAMPEDE_TEXT("kinds", "\"%1\" has no origin: connect it to what it should serve.").arg(call.id),
                       {call.id}};
    return refusePolicies(context);
}

std::unique_ptr<Running> run(Cloud& cloud, CloudResource& self) { return std::make_unique<EdgeLocation>(cloud, self); }

// List prices, without the monthly free tier; the first 1,000 invalidated paths of a month are free, and no day has
// more (CloudFront pricing). What the origin sends to the edge costs nothing (remembered).
std::vector<BillLine> bill(const Cloud& cloud, const CloudResource&, const Usage& usage) {
    const Tables& tables = cloud.catalog().tables();
    return {counted(tables, "cloudfront_requests", usage.requests),
            counted(tables, "cloudfront_out_gb", usage.bytesOut, 1'000'000'000)};
}

std::vector<Parameter> settings() {
    const auto integer = [](std::string_view key, Text label, int fallback, int least, int most, std::string_view unit,
                            Text help, Source source) {
        return Parameter{.key = key,
                         .label = std::move(label),
                         .type = ParameterType::integer,
                         .help = std::move(help),
                         .fallback = fallback,
                         .unit = unit,
                         .least = least,
                         .most = most,
                         .source = source};
    };
    return {
        integer("error_caching_min_ttl_s", STAMPEDE_TEXT("kinds", "Error caching min TTL"), 10, 0, 31536000, "s",
                STAMPEDE_TEXT("kinds", "How long the edge remembers an error of the origin, for that object."),
                {.mark = 'R',
                 .where = "CloudFront developer guide, \"How CloudFront caches HTTP 4xx and 5xx status codes\""}),
        integer("origin_attempts", STAMPEDE_TEXT("kinds", "Origin attempts"), 3, 1, 3, "",
                STAMPEDE_TEXT("kinds", "How often the edge tries to reach the origin for one request."), originGuide),
        integer("origin_connect_timeout_s", STAMPEDE_TEXT("kinds", "Origin connect timeout"), 10, 1, 10, "s",
                STAMPEDE_TEXT("kinds", "How long the edge waits for a connection to the origin."), originGuide),
        integer("origin_response_timeout_s", STAMPEDE_TEXT("kinds", "Origin response timeout"), 30, 1, 120, "s",
                STAMPEDE_TEXT("kinds", "How long the edge waits for the origin's answer."), originGuide),
    };
}

std::vector<MetricRule> metrics() {
    return {
        {.name = "Requests",
         .unit = "Count",
         .statistic = Statistic::sum,
         .help = STAMPEDE_TEXT("kinds", "Requests answered at the edge.")},
        {.name = "BytesDownloaded",
         .unit = "bytes",
         .statistic = Statistic::sum,
         .help = STAMPEDE_TEXT("kinds", "Bytes sent to visitors.")},
        {.name = "4xxErrorRate",
         .unit = "%",
         .statistic = Statistic::mean,
         .onlyWithTraffic = true,
         .help = STAMPEDE_TEXT("kinds", "Answers with a 4xx status.")},
        {.name = "5xxErrorRate",
         .unit = "%",
         .statistic = Statistic::mean,
         .onlyWithTraffic = true,
         .help = STAMPEDE_TEXT("kinds", "Answers with a 5xx status.")},
        {.name = "CacheHitRate",
         .unit = "%",
         .statistic = Statistic::mean,
         .onlyWithTraffic = true,
         .help = STAMPEDE_TEXT("kinds", "Good answers that came from the cache or from another request's fetch.")},
        {.name = "OriginLatency",
         .unit = "ms",
         .statistic = Statistic::mean,
         .onlyWithTraffic = true,
         .help = STAMPEDE_TEXT("kinds", "From asking the origin to its answer, where it was asked.")},
        {.name = "EdgeObjects",
         .unit = "Count",
         .statistic = Statistic::maximum,
         .help = STAMPEDE_TEXT("kinds", "Objects in the cache, expired ones and remembered errors included.")},
    };
}

std::vector<RefusalRule> refusals() {
    return {
        {.call = "CreateDistribution",
         .code = "InvalidOrigin",
         .when = STAMPEDE_TEXT("kinds", "it has no origin"),
         .source = {.mark = 'M', .where = "CloudFront API reference, CreateDistribution"}},
        {.call = "CreateDistribution",
         .code = "NoSuchCachePolicy",
         .when = STAMPEDE_TEXT("kinds", "its cache policy is not there"),
         .source = {.mark = 'M', .where = "CloudFront API reference, CreateDistribution"}},
        {.call = "CreateDistribution",
         .code = "NoSuchOriginRequestPolicy",
         .when = STAMPEDE_TEXT("kinds", "its origin request policy is not there"),
         .source = {.mark = 'M', .where = "CloudFront API reference, CreateDistribution"}},
        {.call = "CreateDistribution",
         .code = "TooManyDistributions",
         .when = STAMPEDE_TEXT("kinds", "the quota is reached"),
         .source = {.mark = 'M', .where = "CloudFront API reference, CreateDistribution"}},
        {.call = "CreateInvalidation",
         .code = "InvalidArgument",
         .when = STAMPEDE_TEXT("kinds", "a path is none"),
         .source = {.mark = 'M', .where = "CloudFront API reference, CreateInvalidation"}},
    };
}

}  // namespace

Kind distributionKind(const Tables&) {
    return {
        .key = "distribution",
        .stem = "cdn",
        .name = STAMPEDE_TEXT("kinds", "CDN distribution"),
        .help = STAMPEDE_TEXT("kinds",
                              "Answers from the edge of the network what it has kept, and asks its origin for the "
                              "rest. One edge location with one cache stands for all of them. Without a cache policy "
                              "it uses CachingOptimized, which drops the query string. Every change takes a deploy; "
                              "deleting it first disables it, which is a deploy too."),
        .icon = "distribution",
        .section = Section::delivery,
        .settings = settings(),
        .offers = {"entry"},
        .links = {{.role = role::traffic,
                   .to = "origin",
                   .most = 1,
                   .help = STAMPEDE_TEXT("kinds", "Where it fetches what it has not kept.")},
                  {.role = role::uses,
                   .to = "cache-policy",
                   .most = 1,
                   .help = STAMPEDE_TEXT("kinds", "What tells objects apart and how long they are kept.")},
                  {.role = role::uses,
                   .to = "origin-request-policy",
                   .most = 1,
                   .help = STAMPEDE_TEXT("kinds", "What is forwarded without being part of the key.")}},
        .commands = {{.name = "invalidate",
                      .title = STAMPEDE_TEXT("kinds", "Invalidate"),
                      .help = STAMPEDE_TEXT("kinds", "Drops kept objects by path: \"/*\", \"/mark\", \"/img*\"."),
                      .args = {{.key = "paths",
                                .label = STAMPEDE_TEXT("kinds", "Paths"),
                                .type = ParameterType::texts,
                                .help = STAMPEDE_TEXT("kinds", "Paths; a \"*\" may end one."),
                                .required = true}},
                      .call = "CreateInvalidation"}},
        .traits = {trait::edge, trait::named},
        .metrics = metrics(),
        .refusals = refusals(),
        .prices = {"cloudfront_requests", "cloudfront_out_gb"},
        .calls = {"CreateDistribution", "UpdateDistribution", "DeleteDistribution"},
        .leadTimes = {.create = "cloudfront_deploy_s",
                      .update = "cloudfront_deploy_s",
                      .remove = "cloudfront_deploy_s"},
        .servesUntilGone = true,
        .admit = admit,
        .run = run,
        .bill = bill,
    };
}

}  // namespace stampede
