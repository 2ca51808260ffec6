#include "model/game/announcement_board.h"

#include "model/cloud/change_call.h"
#include "model/engine/engine.h"

namespace stampede {

void AnnouncementBoard::schedule() {
    for (std::size_t i = 0; i < m_announcements.size(); ++i) {
        m_cloud.engine().call(m_announcements[i].at, EventClass::hostCall, static_cast<std::uint32_t>(i),
                              [this, i] { announce(m_announcements[i]); });
    }
}

void AnnouncementBoard::announce(const Announcement& announcement) {
    show({.at = m_cloud.now(), .from = announcement.from, .title = announcement.title, .text = announcement.text});
    for (const Effect& effect : announcement.effects) bringAbout(effect, announcement.from);
}

void AnnouncementBoard::bringAbout(const Effect& effect, const Wording& by) {
    if (!effect.release.empty()) {
        m_cloud.releases().release(effect.release);
        log("release", {}, by, CallOutcome::ok, {},
            STAMPEDE_TEXT("AnnouncementBoard", "%1 can be fetched from now on.").arg(effect.release));
    }
    if (effect.accept) {
        m_cloud.engine().upset();
        m_cloud.releases().accept(*effect.accept, m_cloud.now());
        std::string answers;
        for (const std::string& answer : *effect.accept) answers += (answers.empty() ? "" : ", ") + answer;
        log("accept", {}, by, CallOutcome::ok, {},
            STAMPEDE_TEXT("AnnouncementBoard", "These answers are right from now on: %1.").arg(answers));
    }
    if (effect.set) set(*effect.set, by);
}

void AnnouncementBoard::set(const SetAction& action, const Wording& by) {
    const CloudResource* there = m_cloud.there(action.id);
    if (there == nullptr) {
        log("set", {action.id}, by, CallOutcome::failed, "no-target",
            STAMPEDE_TEXT("AnnouncementBoard", "%1 is not there.").arg(action.id));
        return;
    }
    Call call = updateOf(*there, Actor::host, by);
    if (const std::optional<Problem> problem = setOn(call, action.key, action.value)) {
        log("set", {action.id}, by, CallOutcome::failed, "no-target", problem->sentence);
        return;
    }
    m_cloud.issue(call);
}

void AnnouncementBoard::log(std::string call, std::vector<ResourceId> ids, const Wording& by, CallOutcome outcome,
                            std::string code, Text reason) {
    m_cloud.log().add({.at = m_cloud.now(),
                       .actor = Actor::host,
                       .by = by,
                       .call = std::move(call),
                       .resources = std::move(ids),
                       .outcome = outcome,
                       .code = std::move(code),
                       .reason = std::move(reason)});
}

}  // namespace stampede
