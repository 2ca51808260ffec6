#include "model/cloud/parts/alarm.h"

#include <algorithm>
#include <cstddef>

namespace stampede {

namespace {

/// What the newest real datapoints of a range say.
struct Count {
    int breaching = 0;
    int fine = 0;
    int oldestBreaching = 0;  ///< its age in periods, 1 for the newest
};

/// Of the newest `rule.periods` datapoints that are not missing.
Count countReal(const AlarmRule& rule, const Datapoints& range) {
    Count count;
    int age = 0;
    for (auto point = range.rbegin(); point != range.rend(); ++point) {
        ++age;
        if (!*point) continue;
        if (count.breaching + count.fine == rule.periods) break;
        if (rule.isBreaching(**point)) {
            ++count.breaching;
            count.oldestBreaching = age;
        } else {
            ++count.fine;
        }
    }
    return count;
}

}  // namespace

bool holds(Comparison comparison, double value, double threshold) {
    switch (comparison) {
        case Comparison::greater: return value > threshold;
        case Comparison::greaterOrEqual: return value >= threshold;
        case Comparison::less: return value < threshold;
        case Comparison::lessOrEqual: return value <= threshold;
    }
    return false;
}

AlarmState evaluate(const AlarmRule& rule, const Datapoints& range, AlarmState before) {
    const Count real = countReal(rule, range);
    const int lacking = rule.periods - real.breaching - real.fine;
    const int standIns = rule.missing == MissingData::breaching ? lacking : 0;
    if (real.breaching + standIns >= rule.datapoints) return AlarmState::alarm;
    if (real.fine > 0 || lacking == 0 || rule.missing == MissingData::notBreaching) return AlarmState::ok;
    if (rule.missing == MissingData::ignore) return before;
    if (real.breaching == 0) return AlarmState::insufficientData;
    // Only breaching datapoints and too few of them: enough if the oldest is as old as the datapoints that it takes.
    return real.oldestBreaching >= rule.datapoints ? AlarmState::alarm : before;
}

int breachingInARow(const AlarmRule& rule, const Datapoints& range) {
    int count = 0;
    for (auto point = range.rbegin(); point != range.rend() && count < rule.datapoints; ++point) {
        if (!*point) continue;
        if (!rule.isBreaching(**point)) break;
        ++count;
    }
    return count;
}

void Alarm::look(const Datapoints& range) {
    state = evaluate(rule, range, state);
    inARow = breachingInARow(rule, range);
}

}  // namespace stampede
