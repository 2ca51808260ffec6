#pragma once

#include "model/architecture/catalog.h"
#include "model/base/sim_time.h"

namespace stampede {

/// The CPU credits of a burstable machine: one credit is one vCPU at full speed for a minute (EC2 user guide, burstable
/// performance instances). They are earned all the time and spent by what is in use; credits of the launch are spent
/// first and do not count towards the most that is kept. Empty, a standard machine falls to its baseline (at once here;
/// the service takes a quarter of an hour over it), an unlimited one goes on and owes what it spends.
class CreditBucket {
public:
    explicit CreditBucket(const Credits& rules) : m_rules(rules), m_launch(rules.atLaunch) {}

    /// Accounts for the time since the last call, in which `use` vCPUs were busy.
    void advance(SimTime now, double use);
    /// True when only the baseline is to be had.
    bool isEmpty() const { return !m_rules.unlimited && balance() <= 0; }
    /// When it will be empty if `use` vCPUs stay busy; `never` if it will not.
    SimTime emptyAt(double use) const;
    /// vCPUs that can be busy for ever.
    double sustainable() const { return m_rules.earnPerHour / 60; }

    double balance() const { return m_launch + (m_earned > 0 ? m_earned : 0); }
    /// Credits owed by an unlimited machine.
    double owed() const { return m_earned < 0 ? -m_earned : 0; }
    /// A start after a stop: what was earned is gone (T2) or kept (T3, for days), what was owed has been charged, and
    /// credits of the launch are given (EC2 user guide, CPU credits).
    void restart(SimTime now);

private:
    Credits m_rules;
    SimTime m_at = {};
    double m_launch = 0;
    double m_earned = 0;  ///< negative: owed
};

}  // namespace stampede
