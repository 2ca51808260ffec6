#include "model/cloud/parts/scaling_policy.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace stampede {

namespace {

std::string textOf(const Record& record, std::string_view key) {
    const Value* value = record.find(key);
    const std::string* text = value ? value->asString() : nullptr;
    return text ? *text : std::string{};
}

std::optional<double> numberOf(const Record& record, std::string_view key) {
    const Value* value = record.find(key);
    if (!value || !value->isNumber()) return {};
    return value->number();
}

PolicyType typeOf(const std::string& word) {
    if (word == "step") return PolicyType::step;
    if (word == "simple") return PolicyType::simple;
    return PolicyType::targetTracking;
}

Comparison comparisonOf(const std::string& word) {
    if (word == "greater-or-equal") return Comparison::greaterOrEqual;
    if (word == "less") return Comparison::less;
    if (word == "less-or-equal") return Comparison::lessOrEqual;
    return Comparison::greater;
}

AdjustmentType adjustmentTypeOf(const std::string& word) {
    if (word == "exact-capacity") return AdjustmentType::exactCapacity;
    if (word == "percent-change-in-capacity") return AdjustmentType::percentChangeInCapacity;
    return AdjustmentType::changeInCapacity;
}

bool looksUp(Comparison comparison) {
    return comparison == Comparison::greater || comparison == Comparison::greaterOrEqual;
}

double lowerOf(const ScalingStep& step) { return step.lower.value_or(-std::numeric_limits<double>::infinity()); }
double upperOf(const ScalingStep& step) { return step.upper.value_or(std::numeric_limits<double>::infinity()); }

bool meet(const std::vector<ScalingStep>& steps) {
    std::vector<ScalingStep> sorted = steps;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const ScalingStep& a, const ScalingStep& b) { return lowerOf(a) < lowerOf(b); });
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (lowerOf(sorted[i]) >= upperOf(sorted[i])) return false;
        if (i > 0 && lowerOf(sorted[i]) != upperOf(sorted[i - 1])) return false;
    }
    return true;
}

double roundedPercent(double change) {
    if (change > 0 && change < 1) return 1;
    if (change < 0 && change > -1) return -1;
    return std::trunc(change);
}

}  // namespace

ScalingPolicy readPolicy(const Record& record) {
    ScalingPolicy policy;
    policy.name = textOf(record, "name");
    policy.type = typeOf(textOf(record, "type"));
    policy.metric = textOf(record, "metric");
    policy.targetGroup = textOf(record, "target_group");
    policy.targetValue = numberOf(record, "target_value").value_or(0);
    policy.threshold = numberOf(record, "threshold").value_or(0);
    policy.comparison = comparisonOf(textOf(record, "comparison"));
    policy.adjustment = numberOf(record, "adjustment").value_or(0);
    policy.adjustmentType = adjustmentTypeOf(textOf(record, "adjustment_type"));
    policy.periods = static_cast<int>(numberOf(record, "periods").value_or(1));
    policy.cooldownS = numberOf(record, "cooldown_s");
    policy.warmupS = numberOf(record, "warmup_s");
    const Value* steps = record.find("steps");
    if (!steps || !steps->asList()) return policy;
    for (const Value& step : *steps->asList()) {
        if (const Record* fields = step.asRecord())
            policy.steps.push_back(
                {numberOf(*fields, "lower"), numberOf(*fields, "upper"), numberOf(*fields, "adjustment").value_or(0)});
    }
    return policy;
}

std::vector<ScalingPolicy> readPolicies(const Value& records) {
    std::vector<ScalingPolicy> policies;
    if (!records.asList()) return policies;
    for (const Value& record : *records.asList())
        if (record.asRecord()) policies.push_back(readPolicy(*record.asRecord()));
    return policies;
}

std::optional<Text> whyInvalid(const ScalingPolicy& policy) {
    if (policy.type == PolicyType::targetTracking && policy.targetValue <= 0)
        return STAMPEDE_TEXT("ScalingPolicy", "The policy %1 follows a target: its target value must be above 0.")
            .arg(policy.name);
    if (policy.type == PolicyType::step && policy.steps.empty())
        return STAMPEDE_TEXT("ScalingPolicy", "The step policy %1 has no steps.").arg(policy.name);
    if (policy.type == PolicyType::step && !meet(policy.steps))
        return STAMPEDE_TEXT("ScalingPolicy", "The steps of the policy %1 must neither overlap nor leave a gap.")
            .arg(policy.name);
    return {};
}

AlarmRule highAlarm(double targetValue) {
    return {.comparison = Comparison::greater, .threshold = targetValue, .periods = 3, .datapoints = 3};
}

AlarmRule lowAlarm(double targetValue) {
    return {.comparison = Comparison::less, .threshold = 0.9 * targetValue, .periods = 15, .datapoints = 15};
}

int trackedSize(int counting, double metric, double targetValue) {
    // A metric is itself a quotient: what is a whole number but for its last bits must not cost a member.
    constexpr double slack = 1e-6;
    const double exact = counting * metric / targetValue;
    return static_cast<int>(std::min(std::ceil(exact - slack * std::max(1.0, exact)), 1e6));
}

const ScalingStep* stepFor(const ScalingPolicy& policy, double value) {
    const double beyond = value - policy.threshold;
    const bool up = looksUp(policy.comparison);
    for (const ScalingStep& step : policy.steps) {
        const bool above = up ? beyond >= lowerOf(step) : beyond > lowerOf(step);
        const bool below = up ? beyond < upperOf(step) : beyond <= upperOf(step);
        if (above && below) return &step;
    }
    return nullptr;
}

int adjusted(int size, AdjustmentType type, double amount) {
    double result = size;
    if (type == AdjustmentType::changeInCapacity) result += std::trunc(amount);
    if (type == AdjustmentType::exactCapacity) result = std::trunc(amount);
    if (type == AdjustmentType::percentChangeInCapacity) result += roundedPercent(size * amount / 100);
    return static_cast<int>(std::clamp(result, 0.0, 1e6));
}

int agreedSize(const std::vector<Wish>& wishes, int desired, int least, int most, bool mayShrink) {
    int out = desired;
    int in = -1;
    bool held = false;
    for (const Wish& wish : wishes) {
        if (wish.way == Wish::Way::out) out = std::max(out, wish.size);
        if (wish.way == Wish::Way::in) in = std::max(in, wish.size);
        held = held || wish.way == Wish::Way::hold;
    }
    if (out > desired) return std::max(desired, std::min(out, most));
    if (in < 0 || held || !mayShrink) return desired;
    return std::min(desired, std::max(in, least));
}

}  // namespace stampede
