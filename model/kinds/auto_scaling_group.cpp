#include <algorithm>

#include "model/architecture/traits.h"
#include "model/cloud/parts/auto_scaler.h"
#include "model/kinds/scaling_policy_settings.h"

namespace stampede {

namespace {

constexpr std::string_view guide = "Amazon EC2 Auto Scaling user guide";

Refusal invalid(Text reason, std::vector<ResourceId> concerned) {
    return {"ValidationError", std::move(reason), std::move(concerned)};
}

std::string topKey(const std::string& path) { return path.substr(0, path.find('/')); }

bool names(const std::vector<std::string>& keys, std::string_view key) {
    return std::any_of(keys.begin(), keys.end(), [&](const std::string& path) { return topKey(path) == key; });
}

bool isPut(const std::vector<std::string>& keys, const std::string& policy) {
    const std::string path = "policies/" + pathSegment(policy);
    return std::any_of(keys.begin(), keys.end(), [&](const std::string& key) {
        return key == "policies" || key == path || key.starts_with(path + '/');
    });
}

bool isNew(const CallContext& context, const ResourceId& id, std::string_view role) {
    if (!context.there) return true;
    const auto& links = context.there->linksToBe();
    return std::none_of(links.begin(), links.end(),
                        [&](const Link& link) { return link.to == id && link.role == role; });
}

std::optional<Refusal> checkSizes(const Call& call) {
    const double least = call.setting("min").number();
    const double most = call.setting("max").number();
    if (least > most)
        return invalid(STAMPEDE_TEXT("kinds", "The maximum %1 of \"%2\" must not be less than the minimum %3.")
                           .arg(static_cast<std::int64_t>(most))
                           .arg(call.id)
                           .arg(static_cast<std::int64_t>(least)),
                       {call.id});
    const Value desired = call.setting("desired");
    const bool counts = call.verb == Verb::create || names(call.keys, "desired");
    if (!counts || desired.isNull() || (desired.number() >= least && desired.number() <= most)) return {};
    return invalid(STAMPEDE_TEXT("kinds", "The desired capacity %1 of \"%2\" must lie between its minimum and maximum.")
                       .arg(static_cast<std::int64_t>(desired.number()))
                       .arg(call.id),
                   {call.id});
}

std::optional<Refusal> checkLinks(const CallContext& context) {
    const Call& call = context.call;
    const auto recipes = call.linked(role::uses);
    if (recipes.empty())
        return invalid(STAMPEDE_TEXT("kinds", "\"%1\" needs a launch configuration.").arg(call.id), {call.id});
    for (const ResourceId& id : recipes)
        if (isNew(context, id, role::uses) && !context.cloud.there(id))
            return invalid(STAMPEDE_TEXT("kinds", "A launch configuration \"%1\" does not exist.").arg(id), {id});
    const auto subnets = call.linked(role::placement);
    if (subnets.empty())
        return invalid(STAMPEDE_TEXT("kinds", "\"%1\" must be placed in at least one subnet.").arg(call.id), {call.id});
    for (const ResourceId& id : subnets)
        if (isNew(context, id, role::placement) && !context.cloud.there(id))
            return invalid(STAMPEDE_TEXT("kinds", "The subnet \"%1\" does not exist.").arg(id), {id});
    return {};
}

bool isAttached(const CallContext& context, const ResourceId& targetGroup) {
    const auto callers = context.cloud.callers(context.call.id, role::traffic);
    return std::any_of(callers.begin(), callers.end(), [&](const CloudResource* caller) {
        return caller->id == targetGroup && caller->kind->has(trait::targetGroup);
    });
}

/// A group that is being made has no target group yet: its policies wait for one. Later ones are refused without.
std::optional<Refusal> checkPolicies(const CallContext& context) {
    for (const ScalingPolicy& policy : readPolicies(context.call.setting("policies"))) {
        if (context.there && !isPut(context.call.keys, policy.name)) continue;
        if (auto reason = whyInvalid(policy)) return invalid(std::move(*reason), {context.call.id});
        if (context.there && policy.metric == "ALBRequestCountPerTarget" && !isAttached(context, policy.targetGroup))
            return invalid(STAMPEDE_TEXT("kinds", "Target group not attached to the Auto Scaling group: \"%1\".")
                               .arg(policy.targetGroup),
                           {context.call.id});
    }
    return {};
}

std::optional<Refusal> admit(const CallContext& context) {
    if (context.call.verb != Verb::create && context.call.verb != Verb::update) return {};
    if (auto refusal = checkSizes(context.call)) return refusal;
    if (auto refusal = checkLinks(context)) return refusal;
    return checkPolicies(context);
}

std::string_view callName(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb != Verb::update || !context.there || call.keys.empty()) return {};
    const bool onlyPolicies = std::all_of(call.keys.begin(), call.keys.end(),
                                          [](const std::string& path) { return topKey(path) == "policies"; });
    if (!onlyPolicies) return {};
    const auto policies = readPolicies(call.setting("policies"));
    const bool put = std::any_of(policies.begin(), policies.end(),
                                 [&](const ScalingPolicy& policy) { return isPut(call.keys, policy.name); });
    return put ? "PutScalingPolicy" : "DeletePolicy";
}

std::unique_ptr<Running> run(Cloud& cloud, CloudResource& group) { return std::make_unique<AutoScaler>(cloud, group); }

Parameter size(std::string_view key, Text label, Text help, Value fallback) {
    return {.key = key,
            .label = std::move(label),
            .type = ParameterType::integer,
            .help = std::move(help),
            .fallback = std::move(fallback),
            .unit = "instances",
            .least = 0,
            .most = 10'000};
}

std::vector<Parameter> settings() {
    Parameter desired =
        size("desired", STAMPEDE_TEXT("kinds", "Desired"),
             STAMPEDE_TEXT("kinds",
                           "What the group starts with; none: the minimum. Policies and set-desired change "
                           "what it is from then on."),
             {});
    desired.unset = STAMPEDE_TEXT("kinds", "The group starts with the minimum.");
    Parameter warmup =
        spanSetting("default_warmup_s", STAMPEDE_TEXT("kinds", "Default warm-up"),
                    STAMPEDE_TEXT("kinds", "Until a new member counts in the metrics; none: the cooldown"), {},
                    {.mark = 'R', .where = "boto3, CreateAutoScalingGroup"});
    warmup.unset = STAMPEDE_TEXT("kinds", "The cooldown holds.");
    return {size("min", STAMPEDE_TEXT("kinds", "Min"), STAMPEDE_TEXT("kinds", "No policy goes below it."), 1),
            std::move(desired),
            size("max", STAMPEDE_TEXT("kinds", "Max"), STAMPEDE_TEXT("kinds", "No policy goes above it."), 4),
            {.key = "health_type",
             .label = STAMPEDE_TEXT("kinds", "Health type"),
             .type = ParameterType::choice,
             .help = STAMPEDE_TEXT("kinds",
                                   "ec2: only machines that stop running are replaced. elb: also those that "
                                   "the balancer calls unhealthy."),
             .fallback = "ec2",
             .choices = {"ec2", "elb"},
             .source = {.mark = 'R', .where = guide}},
            spanSetting("health_grace_s", STAMPEDE_TEXT("kinds", "Health grace"),
                        STAMPEDE_TEXT("kinds", "How long after its start the balancer's word on a member is ignored"),
                        300, {.mark = 'R', .where = "Amazon EC2 Auto Scaling user guide (the console's default)"}),
            spanSetting("cooldown_s", STAMPEDE_TEXT("kinds", "Cooldown"),
                        STAMPEDE_TEXT("kinds", "Rest after an activity of a simple policy"), 300,
                        {.mark = 'R', .where = guide}),
            std::move(warmup),
            {.key = "policies",
             .label = STAMPEDE_TEXT("kinds", "Policies"),
             .type = ParameterType::records,
             .help = STAMPEDE_TEXT("kinds",
                                   "What makes the group grow and shrink. It grows if any policy says so and "
                                   "shrinks only if all do."),
             .fields = scalingPolicyFields(),
             .source = {.mark = 'R', .where = guide}}};
}

std::vector<MetricRule> metrics() {
    std::vector<MetricRule> rules;
    const auto add = [&](std::string_view name, Text help) {
        rules.push_back({.name = name, .unit = "Count", .statistic = Statistic::mean, .help = std::move(help)});
    };
    add("GroupDesiredCapacity", STAMPEDE_TEXT("kinds", "Members that the group tries to have"));
    add("GroupInServiceInstances", STAMPEDE_TEXT("kinds", "Members that run"));
    add("GroupPendingInstances", STAMPEDE_TEXT("kinds", "Members on their way"));
    add("GroupTerminatingInstances", STAMPEDE_TEXT("kinds", "Members that drain or end"));
    add("GroupTotalInstances", STAMPEDE_TEXT("kinds", "All of them"));
    add("GroupMinSize", STAMPEDE_TEXT("kinds", "The minimum"));
    add("GroupMaxSize", STAMPEDE_TEXT("kinds", "The maximum"));
    return rules;
}

std::vector<CommandRule> commands() {
    Parameter percent{.key = "min_healthy_percent",
                      .label = STAMPEDE_TEXT("kinds", "Min healthy percent"),
                      .type = ParameterType::integer,
                      .help = STAMPEDE_TEXT("kinds", "How much of the desired capacity stays ready meanwhile"),
                      .fallback = 90,
                      .unit = "%",
                      .least = 0,
                      .most = 100};
    Parameter value =
        size("value", STAMPEDE_TEXT("kinds", "Value"), STAMPEDE_TEXT("kinds", "The new desired capacity"), {});
    value.required = true;
    return {{.name = "refresh",
             .title = STAMPEDE_TEXT("kinds", "Refresh instances"),
             .help = STAMPEDE_TEXT("kinds",
                                   "Replaces every member, in batches, by new ones of the launch configuration "
                                   "as it is now"),
             .args = {std::move(percent),
                      spanSetting("warmup_s", STAMPEDE_TEXT("kinds", "Warm-up"),
                                  STAMPEDE_TEXT("kinds",
                                                "How long a new member must be in service before the next batch; "
                                                "none: the group's warm-up or grace period"),
                                  {}, {.mark = 'R', .where = "boto3, StartInstanceRefresh"})},
             .call = "StartInstanceRefresh"},
            {.name = "set-desired",
             .title = STAMPEDE_TEXT("kinds", "Set desired capacity"),
             .help = STAMPEDE_TEXT("kinds", "Sets the desired capacity by hand, whatever cools down or warms up"),
             .args = {std::move(value)},
             .call = "SetDesiredCapacity"}};
}

std::vector<RefusalRule> refusals() {
    const Source remembered{.mark = 'M', .where = "EC2 Auto Scaling API reference for the rule"};
    return {
        {.call = "CreateAutoScalingGroup",
         .code = "ValidationError",
         .when = STAMPEDE_TEXT("kinds", "no launch configuration, no subnet, or sizes that contradict each other"),
         .source = remembered},
        {.call = "UpdateAutoScalingGroup",
         .code = "ValidationError",
         .when = STAMPEDE_TEXT("kinds", "no launch configuration, no subnet, or sizes that contradict each other"),
         .source = remembered},
        {.call = "PutScalingPolicy",
         .code = "ValidationError",
         .when = STAMPEDE_TEXT("kinds",
                               "a request count names a target group that is not attached to the group; a policy "
                               "without target; steps with a gap"),
         .source = {.mark = 'R', .where = "terraform-aws-modules/terraform-aws-autoscaling PR 279"}},
        {.call = "SetDesiredCapacity",
         .code = "ValidationError",
         .when = STAMPEDE_TEXT("kinds", "outside the minimum and maximum"),
         .source = remembered},
        {.call = "StartInstanceRefresh",
         .code = "InstanceRefreshInProgress",
         .when = STAMPEDE_TEXT("kinds", "one is running"),
         .source = remembered},
        {.call = "LaunchInstances",
         .code = "InsufficientFreeAddressesInSubnet",
         .when = STAMPEDE_TEXT("kinds",
                               "no subnet of the group has a free address: desired stays above what is there, and the "
                               "group tries again later"),
         .source = {.mark = 'R', .where = "hashicorp/terraform-provider-aws issue 3271"}},
        {.call = "LaunchInstances",
         .code = "InvalidParameter",
         .when =
             STAMPEDE_TEXT("kinds", "a security group of the launch configuration is in another VPC than the subnet"),
         .source = {.mark = 'R', .where = "RunInstances, the text"}}};
}

}  // namespace

Kind autoScalingGroupKind(const Tables&) {
    return {
        .key = "auto-scaling-group",
        .stem = "asg",
        .name = STAMPEDE_TEXT("kinds", "Auto Scaling group"),
        .help = STAMPEDE_TEXT("kinds",
                              "Keeps as many machines as desired, launched from a launch configuration into its "
                              "subnets, and replaces those that are lost. A new launch configuration or another "
                              "subnet changes only what is launched from then on: members are neither replaced nor "
                              "moved, zones are not rebalanced."),
        .icon = "auto-scaling-group",
        .section = Section::compute,
        .shape = Shape::frame,
        .settings = settings(),
        .offers = {"target"},
        .links =
            {{.role = role::uses,
              .to = "launch-configuration",
              .most = 1,
              .help = STAMPEDE_TEXT("kinds", "What members are launched from. Running members keep what they have.")},
             {.role = role::placement, .to = "subnet", .help = STAMPEDE_TEXT("kinds", "Where members are launched.")},
             {.role = role::traffic,
              .to = "cache",
              .help = STAMPEDE_TEXT("kinds", "Says what is meant. Whether it is called, the boot script decides.")},
             {.role = role::traffic,
              .to = "database",
              .help = STAMPEDE_TEXT("kinds", "Says what is meant. Whether it is asked, the boot script decides.")}},
        .commands = commands(),
        .traits = {trait::group},
        .metrics = metrics(),
        .refusals = refusals(),
        .calls = {"CreateAutoScalingGroup", "UpdateAutoScalingGroup", "DeleteAutoScalingGroup"},
        .callName = callName,
        .admit = admit,
        .run = run,
    };
}

}  // namespace stampede
