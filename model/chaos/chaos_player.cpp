#include "model/chaos/chaos_player.h"

#include "model/base/luck.h"
#include "model/chaos/fault.h"
#include "model/chaos/target.h"
#include "model/engine/engine.h"

namespace stampede {

SimTime momentOf(const ChaosEntry& entry, std::uint64_t seed) {
    if (!entry.between) return entry.at.value_or(SimTime{});
    constexpr std::int64_t millisecond = milliseconds(1).ns;
    const auto [from, to] = *entry.between;
    const std::int64_t first = (from.ns + millisecond - 1) / millisecond;
    const std::int64_t choices = to.ns / millisecond - first + 1;
    if (choices <= 1) return milliseconds(first);
    const std::uint64_t drawn = draw(seed, entry.id, Purpose::moment, 0) % static_cast<std::uint64_t>(choices);
    return milliseconds(first + static_cast<std::int64_t>(drawn));
}

void ChaosPlayer::call(std::size_t index, SimTime at, void (ChaosPlayer::*what)(std::size_t)) {
    m_cloud.engine().call(at, EventClass::chaosCall, static_cast<std::uint32_t>(index),
                          [this, index, what] { (this->*what)(index); });
}

void ChaosPlayer::schedule() {
    for (std::size_t i = 0; i < m_plan.size(); ++i) call(i, momentOf(m_plan[i], m_cloud.seed()), &ChaosPlayer::attempt);
}

void ChaosPlayer::attempt(std::size_t index) {
    const ChaosEntry& entry = m_plan[index];
    if (const CloudResource* target = targetOf(m_cloud, entry)) {
        if (const std::optional<Call> fault = faultCall(m_cloud, entry, *target)) {
            make(index, *fault, isServing(m_cloud, *target));
            return;
        }
    }
    const SimTime again = m_cloud.now() + seconds(1);
    const bool waits = entry.noneFound == ChaosEntry::NoneFound::wait;
    if (waits && again <= entry.until.value_or(m_cloud.world().duration)) {
        call(index, again, &ChaosPlayer::attempt);
    } else {
        findNobody(index);
    }
}

void ChaosPlayer::make(std::size_t index, const Call& fault, bool serving) {
    const ChaosEntry& entry = m_plan[index];
    const std::uint32_t number = m_cloud.issue(fault);
    const bool done = number > 0 && m_cloud.log().entries()[number - 1].outcome == CallOutcome::ok;
    m_onMade({.entry = entry.id, .logNumber = number, .broke = done && serving});
    if (done && entry.announcedAfter) call(index, m_cloud.now() + *entry.announcedAfter, &ChaosPlayer::announce);
}

void ChaosPlayer::announce(std::size_t index) { m_onAnnounced(m_plan[index]); }

void ChaosPlayer::findNobody(std::size_t index) {
    const ChaosEntry& entry = m_plan[index];
    m_cloud.log().add(
        {.at = m_cloud.now(),
         .actor = Actor::chaos,
         .by = entry.by,
         .call = "chaos",
         .outcome = CallOutcome::failed,
         .code = "no-target",
         .reason = STAMPEDE_TEXT("ChaosPlayer", "The plan's entry %1 found nothing to do it to.").arg(entry.id)});
}

}  // namespace stampede
