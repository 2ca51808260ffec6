#include "model/cloud/parts/credit_bucket.h"

#include <algorithm>

namespace stampede {

namespace {
double inMinutes(SimTime span) { return span.inSeconds() / 60; }
}  // namespace

void CreditBucket::advance(SimTime now, double use) {
    const double passed = inMinutes(now - m_at);
    m_at = now;
    if (passed <= 0) return;
    double spent = use * passed;
    const double ofLaunch = std::min(m_launch, spent);
    m_launch -= ofLaunch;
    spent -= ofLaunch;
    m_earned = std::min(m_earned + sustainable() * passed - spent, m_rules.most);
    // Spending as much as is earned may leave a rest below what a nanosecond of a vCPU is worth: that is empty.
    constexpr double nothing = 1e-10;
    if (!m_rules.unlimited && m_earned < nothing && use >= sustainable()) m_earned = 0;
    if (m_launch < nothing) m_launch = 0;
}

SimTime CreditBucket::emptyAt(double use) const {
    if (m_rules.unlimited || use <= sustainable()) return never;
    const double minutesLeft = balance() / (use - sustainable());
    constexpr double longest = 1e6;  // nearly two years: beyond any day that is played
    if (minutesLeft > longest) return never;
    return m_at + secondsOf(minutesLeft * 60) + nanoseconds(1);
}

void CreditBucket::restart(SimTime now) {
    m_at = now;
    m_launch = m_rules.atLaunch;
    m_earned = m_rules.unlimited ? std::max(m_earned, 0.0) : 0;
}

}  // namespace stampede
