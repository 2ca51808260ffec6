#include "model/kinds/scaling_policy_settings.h"

#include "model/architecture/traits.h"

namespace stampede {

namespace {

constexpr std::string_view guide = "Amazon EC2 Auto Scaling user guide";

Parameter number(std::string_view key, Text label, Text help) {
    return {.key = key, .label = std::move(label), .type = ParameterType::number, .help = std::move(help)};
}

Parameter choice(std::string_view key, Text label, Text help, std::vector<std::string_view> choices) {
    const std::string_view first = choices.front();
    return {.key = key,
            .label = std::move(label),
            .type = ParameterType::choice,
            .help = std::move(help),
            .fallback = first,
            .choices = std::move(choices)};
}

Parameter onlyFor(std::vector<std::string_view> types, Parameter parameter) {
    parameter.usedWith = {"type", std::move(types)};
    return parameter;
}

Parameter unset(Text meaning, Parameter parameter) {
    parameter.unset = std::move(meaning);
    return parameter;
}

Parameter steps() {
    return {.key = "steps",
            .label = STAMPEDE_TEXT("kinds", "Steps"),
            .type = ParameterType::records,
            .help = STAMPEDE_TEXT("kinds",
                                  "Step policies: how much to adjust, by how far the metric is from the "
                                  "threshold. Steps neither overlap nor leave a gap."),
            .unset = STAMPEDE_TEXT("kinds", "A step policy needs at least one."),
            .fields = {number("lower", STAMPEDE_TEXT("kinds", "Lower"),
                              STAMPEDE_TEXT("kinds", "Lower bound, relative to the threshold; none: endless")),
                       number("upper", STAMPEDE_TEXT("kinds", "Upper"),
                              STAMPEDE_TEXT("kinds", "Upper bound, relative to the threshold; none: endless")),
                       number("adjustment", STAMPEDE_TEXT("kinds", "Adjustment"),
                              STAMPEDE_TEXT("kinds", "How many instances or percent"))},
            .source = {.mark = 'R', .where = guide}};
}

}  // namespace

Parameter spanSetting(std::string_view key, Text label, Text help, Value fallback, Source source) {
    return {.key = key,
            .label = std::move(label),
            .type = ParameterType::integer,
            .help = std::move(help),
            .fallback = std::move(fallback),
            .unit = "s",
            .least = 0,
            .most = 86400,
            .source = source};
}

std::vector<Parameter> scalingPolicyFields() {
    Parameter metric = choice(
        "metric", STAMPEDE_TEXT("kinds", "Metric"),
        STAMPEDE_TEXT("kinds", "What is measured. A request count per target counts requests a minute."),
        {"ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut", "ALBRequestCountPerTarget",
         "RequestCount", "Latency", "TargetResponseTime", "SurgeQueueLength", "SpilloverCount", "HealthyHostCount",
         "UnHealthyHostCount", "HTTPCode_ELB_5XX", "HTTPCode_Target_5XX_Count", "HTTPCode_Backend_5XX"});
    metric.required = true;
    Parameter periods{.key = "periods",
                      .label = STAMPEDE_TEXT("kinds", "Periods"),
                      .type = ParameterType::integer,
                      .help = STAMPEDE_TEXT("kinds", "Step and simple policies: minutes in a row beyond the threshold"),
                      .fallback = 1,
                      .unit = "min",
                      .least = 1,
                      .most = 60};
    Parameter targetGroup{.key = "target_group",
                          .label = STAMPEDE_TEXT("kinds", "Target group"),
                          .type = ParameterType::text,
                          .help = STAMPEDE_TEXT("kinds",
                                                "For a request count: the target group, which must be attached to the "
                                                "group. Names its balancer as it is when the policy is set."),
                          .names = trait::targetGroup,
                          .usedWith = {"metric", {"ALBRequestCountPerTarget"}}};
    return {
        choice("type", STAMPEDE_TEXT("kinds", "Type"), STAMPEDE_TEXT("kinds", "How the policy decides"),
               {"target-tracking", "step", "simple"}),
        std::move(metric),
        std::move(targetGroup),
        onlyFor({"target-tracking"}, number("target_value", STAMPEDE_TEXT("kinds", "Target value"),
                                            STAMPEDE_TEXT("kinds", "Target tracking: the value to stay at"))),
        onlyFor({"step", "simple"}, number("threshold", STAMPEDE_TEXT("kinds", "Threshold"),
                                           STAMPEDE_TEXT("kinds", "Step and simple policies: where the alarm begins"))),
        onlyFor({"step", "simple"}, choice("comparison", STAMPEDE_TEXT("kinds", "Comparison"),
                                           STAMPEDE_TEXT("kinds", "On which side of the threshold the alarm is"),
                                           {"greater", "greater-or-equal", "less", "less-or-equal"})),
        onlyFor({"step"}, steps()),
        onlyFor({"simple"}, number("adjustment", STAMPEDE_TEXT("kinds", "Adjustment"),
                                   STAMPEDE_TEXT("kinds", "Simple policies: how many instances or percent"))),
        onlyFor({"step", "simple"}, choice("adjustment_type", STAMPEDE_TEXT("kinds", "Adjustment type"),
                                           STAMPEDE_TEXT("kinds", "What an adjustment means"),
                                           {"change-in-capacity", "exact-capacity", "percent-change-in-capacity"})),
        onlyFor({"step", "simple"}, std::move(periods)),
        onlyFor({"simple"},
                unset(STAMPEDE_TEXT("kinds", "The group's cooldown holds."),
                      spanSetting("cooldown_s", STAMPEDE_TEXT("kinds", "Cooldown"),
                                  STAMPEDE_TEXT("kinds", "Simple policies: rest after an activity; none: the group's"),
                                  {}, {.mark = 'R', .where = guide}))),
        onlyFor({"target-tracking", "step"},
                unset(STAMPEDE_TEXT("kinds", "The group's warm-up holds, or its cooldown where it has none."),
                      spanSetting("warmup_s", STAMPEDE_TEXT("kinds", "Warm-up"),
                                  STAMPEDE_TEXT(
                                      "kinds",
                                      "Until a new member counts in the metric; none: the group's warm-up or cooldown"),
                                  {}, {.mark = 'R', .where = guide})))};
}

}  // namespace stampede
