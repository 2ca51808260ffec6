#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/architecture/resource.h"
#include "model/cloud/parts/alarm.h"

namespace stampede {

enum class PolicyType : std::uint8_t { targetTracking, step, simple };
enum class AdjustmentType : std::uint8_t { changeInCapacity, exactCapacity, percentChangeInCapacity };

/// One step: how far beyond the threshold the metric must be, and what it does then. No bound: infinitely far.
struct ScalingStep {
    std::optional<double> lower = {};
    std::optional<double> upper = {};
    double adjustment = 0;
};

/// One record of a group's `policies`, read.
struct ScalingPolicy {
    std::string name = {};
    PolicyType type = PolicyType::targetTracking;
    std::string metric = {};
    ResourceId targetGroup = {};
    double targetValue = 0;
    double threshold = 0;
    Comparison comparison = Comparison::greater;
    std::vector<ScalingStep> steps = {};
    double adjustment = 0;
    AdjustmentType adjustmentType = AdjustmentType::changeInCapacity;
    int periods = 1;
    std::optional<double> cooldownS = {};
    std::optional<double> warmupS = {};
};

ScalingPolicy readPolicy(const Record& record);
std::vector<ScalingPolicy> readPolicies(const Value& records);
/// Why the service would not take it, or nullopt: no target, steps with a gap or an overlap.
std::optional<Text> whyInvalid(const ScalingPolicy& policy);

/// The two alarms of a target tracking policy: above the target 3 minutes of 3, below nine tenths of it 15 minutes of
/// 15 (exported AlarmHigh and AlarmLow of real groups). The service does not publish the numbers.
AlarmRule highAlarm(double targetValue);
AlarmRule lowAlarm(double targetValue);

/// How many members bring the metric to its target: ceil(counting x metric / target), which rounds up when adding and
/// keeps the extra one when removing. `counting` are the members that the metric was measured over; target > 0.
int trackedSize(int counting, double metric, double targetValue);

/// The step that holds for `value`, null where none does. Above the threshold lower bounds are inclusive and upper ones
/// exclusive, below it the other way round (EC2 Auto Scaling user guide, step adjustments).
const ScalingStep* stepFor(const ScalingPolicy& policy, double value);

/// `size` after an adjustment. A percentage is rounded down above 1, to 1 between 0 and 1, to -1 between -1 and 0, and
/// towards zero below -1 (the same guide). Never below 0.
int adjusted(int size, AdjustmentType type, double amount);

/// What one policy says in one minute.
struct Wish {
    enum class Way : std::uint8_t { none, hold, out, in };
    Way way = Way::none;  ///< hold: it follows a target and sees no reason to shrink
    int size = 0;         ///< of out and in
};

/// The size that several policies agree on: out if any says so, then the largest; in only if none holds, then the
/// largest as well. Between `least` and `most`; `mayShrink` is false while members warm up.
int agreedSize(const std::vector<Wish>& wishes, int desired, int least, int most, bool mayShrink);

}  // namespace stampede
